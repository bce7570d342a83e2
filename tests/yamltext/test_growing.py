"""What a list at the top of a file gains, and that nothing else of the file is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccproc.errors import Stopped
from ccproc.yamltext.dialect import read
from ccproc.yamltext.growing import grown

LAYOUTS = {
    "block": '# 日历\nholidays:  # 法定\n  # 2026\n  - "2026-01-01"  # 元旦\n  - 2026-10-01 # 国庆\nuntil: x # 止\n',
    "unindented": "holidays:\n- '2026-01-01' # 元旦\n# 末尾\nuntil: x\n",
    "brackets": 'holidays: ["2026-01-01", "2026-10-01"]  # 法定\nuntil: x\n',
    "brackets over lines": 'until: x\nholidays: [\n  "2026-01-01",  # 元旦\n  "2026-10-01"\n]  # 完\n',
    "empty": "holidays: []  # 还没有\nuntil: x\n",
    "nothing": "holidays:  # 还没有\nuntil: x\n",
    "missing": "# 日历\nuntil: x",
    "crlf": "holidays:\r\n  - a # 注\r\nuntil: x\r\n",
    "last": "until: x\nholidays:\n  - a # 注",
    "comments": "# 只有注释\n",
}
DAYS = ["2025-12-25", "2026-05-01", "2027-01-01"]


@pytest.mark.parametrize("before", LAYOUTS.values(), ids=LAYOUTS)
def test_every_comment_and_every_line_stays_in_its_order(before: str) -> None:
    after = grown(before.encode(), {"holidays": DAYS}).decode()
    old, new = read(before.encode()).value or {}, read(after.encode()).value
    assert isinstance(new, dict)
    assert sorted(new["holidays"]) == sorted([*(old.get("holidays") or []), *DAYS])  # type: ignore[union-attr]
    left = iter(after)
    bare = before.replace("[]", "").replace("\r", "")
    assert all(character in left for character in bare), after
    assert after.count("\n") == after.count("\r\n") or "\r" not in before


def test_each_day_stands_behind_the_earlier_ones() -> None:
    after = grown(LAYOUTS["block"].encode(), {"holidays": DAYS}).decode()
    assert read(after.encode()).value["holidays"] == sorted([*DAYS, "2026-01-01", "2026-10-01"])  # type: ignore[index]
    assert (
        '  - "2026-01-01"  # 元旦\n  - "2026-05-01"\n  - 2026-10-01 # 国庆\n  - "2027-01-01"\nuntil' in after
    )


def test_nothing_new_changes_no_byte() -> None:
    for before in LAYOUTS.values():
        if "holidays" in before and not before.endswith("注"):
            assert grown(before.encode(), {"holidays": []}).decode() in (before, before + "\n")


@pytest.mark.parametrize(
    "before", ["{holidays: [], until: x}\n", "holidays: []\n...\n", "holidays: x\nuntil: y\n"]
)
def test_what_cannot_be_kept_is_refused(before: str) -> None:
    with pytest.raises(Stopped):
        grown(before.encode(), {"holidays": DAYS, "workdays": DAYS})


@given(
    st.lists(st.dates().map(str), unique=True, max_size=6),
    st.lists(st.dates().map(str), unique=True, max_size=6),
)
def test_the_list_holds_what_it_held_and_what_is_new(old: list[str], new: list[str]) -> None:
    fresh = [day for day in new if day not in old]
    for data in (grown(b"", {"holidays": old}), f"holidays: {old}\n".encode()):
        made = read(grown(data, {"holidays": fresh})).value
        assert sorted(made["holidays"]) == sorted([*old, *fresh])  # type: ignore[index]
