"""What a file says is read in one way only, and nothing in a file can make reading it raise or take long."""

import math
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from yamltexts import BROKEN, PROCESS, SWALLOWED, mutated

from ccproc.locale.flaws import FLAWS
from ccproc.yamltext import events
from ccproc.yamltext.diagnosis.inspection import MAX_FLAWS
from ccproc.yamltext.dialect import read
from ccproc.yamltext.events import MAX_NODES

CASES = Path(__file__).parent.parent / "cases" / "format"


def flaws(source: str) -> list[tuple[str, str, int, int]]:
    return [(flaw.code, flaw.kind, flaw.line, flaw.column) for flaw in read(source.encode()).flaws]


def value(source: str) -> object:
    document = read(source.encode())
    assert document.flaws == ()
    return document.value


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("no", "no"),
        ("on", "on"),
        ("Yes", "Yes"),
        ("0102", 102),
        ("08", 8),
        ("0o17", 15),
        ("0x1F", 31),
        ("0b1", "0b1"),
        ("1:30", "1:30"),
        ("1_000", "1_000"),
        ("1.20", 1.2),
        ("1.2.0", "1.2.0"),
        ("1e3", 1000.0),
        (".5", 0.5),
        ("2026-03-01", "2026-03-01"),
        ("~", None),
        ("Null", None),
        ("", None),
        ("TRUE", True),
        ("tRUE", "tRUE"),
        ("=", "="),
        ('"0102"', "0102"),
        ("'~'", "~"),
        ("您好，请问：是吗？", "您好，请问：是吗？"),
        ("-5 度以下", "-5 度以下"),
        ("a#b", "a#b"),
        ("50%", "50%"),
        ("Thank you!", "Thank you!"),
        ("  spaced   # remark", "spaced"),
        ("[08:30, why?, https://x.invalid/?a=b]", ["08:30", "why?", "https://x.invalid/?a=b"]),
        ("{a: , b: x}", {"a": None, "b": "x"}),
        ("|\n  a # b\n\tc\n", None),
    ],
)
def test_a_value_means_what_yaml_1_2_says(source: str, expected: object) -> None:
    if source.startswith("|"):
        source, expected = "|\n  a # b\n  \tc\n", "a # b\n\tc\n"
    found = value(f"k: {source}\n")
    assert repr(found) == repr({"k": expected})


@pytest.mark.parametrize("source", ["", "\n\n", "# only a remark\n", "---\n", "~\n"])
def test_an_empty_file_is_empty_and_not_broken(source: str) -> None:
    assert value(source) is None


def test_a_start_marker_and_an_end_marker_are_allowed() -> None:
    assert value("---\na: b\n...\n") == {"a": "b"}


def test_a_key_that_stands_twice_is_told_with_the_line_of_the_first() -> None:
    document = read(b"a: 1\nb:\n  c: x\n  d: y\n  c: z\na: 2\n")
    assert document.value == {"a": 2, "b": {"c": "z", "d": "y"}}
    found = [(flaw.code, flaw.line, flaw.column, flaw.values) for flaw in document.flaws]
    assert found == [
        ("SCH010", 5, 3, {"key": "c", "first_line": 3}),
        ("SCH010", 6, 1, {"key": "a", "first_line": 1}),
    ]


def test_keys_of_two_steps_are_not_taken_for_doubles() -> None:
    assert value("- {a: 1}\n- {a: 2}\n- a: 3\n") == [{"a": 1}, {"a": 2}, {"a": 3}]


@pytest.mark.parametrize(
    ("source", "kind", "line", "column"),
    [
        ("%YAML 1.1\n---\na: 010\n", "directive", 1, 1),
        ("# x\n%TAG ! x:y\n---\na: b\n", "directive", 2, 1),
        ("a: 1\n---\nb: 2\n", "second-document", 2, 1),
        ("a: 1\n...\nb: 2\n", "second-document", 3, 1),
        ("a: b\n<<: {c: d}\n", "merge-key", 2, 1),
        ("[a, b]: c\n", "complex-key", 1, 1),
        ("? [a]\n: b\n", "complex-key", 1, 3),
        ("?\n: b\n", "empty-key", 1, 2),
        ("a: " + "[" * 100_000, "depth", 1, 63),
        ("\n".join(" " * depth + "a:" for depth in range(100)), "depth", 61, 61),
        ("- [" + "a," * MAX_NODES * 2, "nodes", 1, 1),
    ],
)
def test_what_the_dialect_leaves_out_ends_the_reading(source: str, kind: str, line: int, column: int) -> None:
    assert flaws(source) == [("SCH011", kind, line, column)]
    assert read(source.encode()).value is None


def test_an_alias_bomb_is_refused_at_its_first_anchor() -> None:
    bomb = "a: &a [x, x]\n" + "".join(
        f"{b}: &{b} [{', '.join(['*' + a] * 9)}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    )
    assert flaws(bomb) == [("SCH011", "anchor", 1, 4)]


@pytest.mark.parametrize(
    "number", ["1" * 5000, "9007199254740992", "0x20000000000000", "1e400", ".inf", "-.INF", ".nan"]
)
def test_a_number_json_cannot_hold_is_kept_as_text_and_told(number: str) -> None:
    document = read(f"a:\n  b: {number}\n".encode())
    assert document.value == {"a": {"b": number}}
    assert [(flaw.code, flaw.kind, flaw.line, flaw.column) for flaw in document.flaws] == [
        ("SCH011", "number", 2, 6)
    ]


def test_the_largest_numbers_json_can_hold_are_read() -> None:
    assert value("a: [9007199254740991, -9007199254740991, 1.7976931348623157e308]") == {
        "a": [2**53 - 1, 1 - 2**53, 1.7976931348623157e308]
    }


@pytest.mark.parametrize("key", ["0101", "1.5", "true", "~", ".nan", "9" * 40])
def test_a_key_that_is_no_text_is_told_and_kept_as_written(key: str) -> None:
    document = read(f"{key}: x\n".encode())
    assert document.value == {key: "x"}
    assert [(flaw.code, flaw.kind) for flaw in document.flaws] == [("SCH011", "key-not-text")]


@pytest.mark.parametrize("key", ['"0101"', "'true'", "on", "y", "0101a", '""'])
def test_a_quoted_key_is_a_text(key: str) -> None:
    assert value(f"{key}: x\n") == {key.strip("\"'"): "x"}


@pytest.mark.parametrize("swallowed", SWALLOWED, ids=lambda each: each.source)
def test_swallowed_text_is_told_and_the_file_still_read(swallowed) -> None:
    assert read(swallowed.source.encode()).value is not None


@pytest.mark.parametrize(
    "source",
    [
        "a: b # remark\n#remark\n  #indented remark\n",
        "a: 'x #1'\n",
        'a: "x #1"\n',
        "a: |\n  x #1\n  - y\n",
        "a: >\n  x #1\n",
        "a: x#1\n",
        "a: x ## remark\n",
        "a:  # remark\n  - b\n",
        "a: ['x，y', \"p、q\"]\n",
        "a: x，[y]\n",
        "a: |\n  [x，y]\n",
        "a: |\n  　　您好\n  • 一\n  • 二\n",
        "a: '\n  　　您好'\n",
        "a: 一 - 二\n",
        "a: • 一\n",
        "a: -5\nb: -x\n",
        "a: '- - x'\n",
        "- |\n  - x\n  - - y\n",
        "a: 第一行\n  第二行\n",
        "a: x  # - y\n",
        "#\ttab\na: |\n  x\ty\nb: c #\ttab\n",
    ],
)
def test_what_only_looks_like_a_mistake_is_left_alone(source: str) -> None:
    assert flaws(source) == []


def test_flaws_come_in_the_order_of_the_file() -> None:
    source = "\ufeffa: x #1\nb: [p，q]\na: 1e999\nc: {say: x, y}\n"
    assert flaws(source) == [
        ("DOC001", "bom", 1, 1),
        ("SCH012", "hash", 1, 6),
        ("SCH012", "full-width-comma", 2, 6),
        ("SCH010", "duplicate-key", 3, 1),
        ("SCH011", "number", 3, 4),
        ("SCH012", "flow-comma", 4, 13),
    ]


def test_a_flood_of_flaws_is_cut() -> None:
    assert len(read(b"a: 1\n" * 5000).flaws) == MAX_FLAWS


def test_real_files_have_no_flaws() -> None:
    paths = sorted(CASES.rglob("*.yaml"))
    assert value(PROCESS)
    assert [path.name for path in paths if read(path.read_bytes()).flaws] == []


def agree(data: bytes) -> None:
    """Reading does not raise, keeps its promise, and needs no C extension for it."""
    document = read(data)
    assert document.value is not None or len(document.flaws) <= 1
    assert all(f"{flaw.code} {flaw.kind}" in FLAWS for flaw in document.flaws)
    assert all(flaw.line >= 1 and flaw.column >= 1 for flaw in document.flaws)


@settings(deadline=None)
@given(st.binary(max_size=200))
def test_reading_never_raises_on_any_bytes(data: bytes) -> None:
    agree(data)


@settings(deadline=None)
@given(st.text(max_size=80))
def test_reading_never_raises_on_any_text(text: str) -> None:
    agree(text.encode())


SEEDS = [PROCESS, *(mistake.source for mistake in (*BROKEN, *SWALLOWED))]


@settings(deadline=None, derandomize=True)
@given(st.integers(0, 2**32), st.sampled_from(SEEDS))
def test_both_parsers_read_a_mistyped_file_alike(seed: int, text: str) -> None:
    data = mutated(seed, text).encode()
    agree(data)
    with_c = read(data)
    extension, events.CParser = events.CParser, None
    try:
        without_c = read(data)
    finally:
        events.CParser = extension
    assert repr(without_c.value) == repr(with_c.value)
    assert bool(without_c.flaws) == bool(with_c.flaws)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("users: [:csr, tl]\n", None),
        ("k: [::]\n", None),
        ("k: [\n  x#, :b]\n", None),
        ("k: {:a: b}\n", None),
        ("k: {a: :b}\n", None),
        ("k: [08:30, :b]\n", None),
        ("k: [a, [b], c]\nl: :x\n", {"k": ["a", ["b"], "c"], "l": ":x"}),
        ("- :x\n- [a]\n- :y\n", [":x", ["a"], ":y"]),
        ("k: [':a', b:c]\n", {"k": [":a", "b:c"]}),
    ],
)
def test_a_colon_before_a_word_in_brackets_is_read_alike_whichever_parser_is_installed(
    text: str, value: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = read(text.encode())
    monkeypatch.setattr(events, "CParser", None)
    assert first.value == read(text.encode()).value == value
    assert bool(first.flaws) == bool(read(text.encode()).flaws) == (value is None)


HOSTILE = {
    "brackets": "[" * 1_000_000,
    "dashes": "- " * 500_000,
    "spaces": " " * 1_000_000,
    "tabs in a comment": "#" + "\t" * 1_000_000,
    "brackets in a block text": "a: |\n  " + "[" * 1_000_000,
    "one long broken line": "a: @" + "b " * 500_000,
    "broken lines": "a: @b\n" * 150_000,
    "spaces before a hash": "a: b" + " " * 1_000_000 + "#c",
    "digits": "a: " + "1" * 1_000_000,
    "backslashes": 'a: "' + "\\" * 1_000_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_costs_no_more_than_a_large_one(name: str) -> None:
    started = time.process_time()
    assert len(read(HOSTILE[name].encode()).flaws) <= 1
    assert time.process_time() - started < 5


def test_nan_and_infinity_never_reach_a_value() -> None:
    found = read(b"[1, .5, 1e308, .inf, .nan]").value
    assert isinstance(found, list)
    assert all(math.isfinite(each) for each in found if isinstance(each, float))
