"""An edit changes what was asked and not one byte more, or nothing at all."""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from yamltexts import NAUGHTY, PROCESS, mutated

from ccproc.errors import Stopped
from ccproc.yamltext.dialect import read
from ccproc.yamltext.positions import Path, Positions
from ccproc.yamltext.splice import insert_key, splice

SOURCE = """\
id: A   # remark
title: {zh: 投诉, en: "C c"} # remark
version: 1.0
steps:
  - id: a
    say: | # remark
      第一行

      第二行


    do: 'x'
    empty:
    fold: >-
      一
      二
  - id: 'b'
    list: [a, "b", c]
"""


def changed(path: Path, text: str) -> list[tuple[str, str]]:
    """The lines an edit took and gave."""
    before, after = SOURCE, splice(SOURCE.encode(), {path: text}).decode()
    start = next(at for at, (old, new) in enumerate(zip(before, after, strict=False)) if old != new)
    first = before.rfind("\n", 0, start) + 1
    end = next(at for at in range(1, len(before)) if before[-at] != after[-at]) - 1
    last_old, last_new = before.find("\n", len(before) - end), after.find("\n", len(after) - end)
    return [(before[first:last_old], after[first:last_new])]


@pytest.mark.parametrize(
    ("path", "text", "old", "new"),
    [
        (("id",), "B", "id: A   # remark", "id: B   # remark"),
        (("id",), "B: C", "id: A   # remark", 'id: "B: C"   # remark'),
        (("version",), "1.0.0", "version: 1.0", 'version: "1.0.0"'),
        (("version",), "1.0", "version: 1.0", 'version: "1.0"'),
        (
            ("title", "en"),
            'D "d"',
            'title: {zh: 投诉, en: "C c"} # remark',
            'title: {zh: 投诉, en: "D \\"d\\""} # remark',
        ),
        (
            ("title", "zh"),
            "话费, 余额",
            'title: {zh: 投诉, en: "C c"} # remark',
            'title: {zh: "话费, 余额", en: "C c"} # remark',
        ),
        (("steps", 0, "do"), "it's", "    do: 'x'", "    do: 'it''s'"),
        (("steps", 0, "do"), "a\nb", "    do: 'x'", '    do: "a\\nb"'),
        (("steps", 0, "empty"), "x", "    empty:", "    empty: x"),
        (("steps", 1, "list", 2), "甲，乙", '    list: [a, "b", c]', '    list: [a, "b", "甲，乙"]'),
    ],
)
def test_a_text_is_written_like_the_one_it_replaces(path: Path, text: str, old: str, new: str) -> None:
    assert splice(SOURCE.encode(), {path: text}).decode() == SOURCE.replace(old, new, 1)


def test_a_block_text_stays_a_block_text_with_its_remark() -> None:
    result = splice(SOURCE.encode(), {("steps", 0, "say"): "新\n\n文"}).decode()
    assert result == SOURCE.replace(
        "| # remark\n      第一行\n\n      第二行", "|- # remark\n      新\n\n      文"
    )


def test_a_text_no_block_can_hold_goes_into_quotes() -> None:
    result = splice(SOURCE.encode(), {("steps", 0, "fold"): " x"}).decode()
    assert result == SOURCE.replace(">-\n      一\n      二", '" x"')


def test_windows_line_ends_and_a_byte_order_mark_survive() -> None:
    data = ("\ufeff" + SOURCE.replace("\n", "\r\n")).encode()
    result = splice(data, {("id",): "B", ("steps", 0, "say"): "新\n文\n"})
    expected = SOURCE.replace("id: A", "id: B").replace("第一行\n\n      第二行", "新\n      文")
    assert result == ("\ufeff" + expected.replace("\n", "\r\n")).encode()


@pytest.mark.parametrize(
    "path", [("nothing",), ("steps",), ("steps", 7, "id"), ("title", "fr"), ("id", 0), ()]
)
def test_a_path_that_leads_to_no_text_changes_nothing(path: Path) -> None:
    with pytest.raises(Stopped) as stopped:
        splice(SOURCE.encode(), {path: "x"})
    assert stopped.value.code == "splice-not-here"


@pytest.mark.parametrize("data", [b"a: @b", b"\xff", b"", b"a: &x b"])
def test_a_file_that_cannot_be_read_is_not_edited(data: bytes) -> None:
    with pytest.raises(Stopped):
        splice(data, {("a",): "x"})


def leaves(value: object, path: Path = ()) -> list[Path]:
    if isinstance(value, (dict, list)):
        items = value.items() if isinstance(value, dict) else enumerate(value)
        return [each for key, item in items for each in leaves(item, (*path, key))]
    return [path]


def replaced(value: object, path: Path, text: str) -> object:
    if not path:
        return text
    if isinstance(value, dict):
        return {
            key: replaced(item, path[1:], text) if key == path[0] else item for key, item in value.items()
        }
    assert isinstance(value, list)
    return [replaced(item, path[1:], text) if at == path[0] else item for at, item in enumerate(value)]


@settings(deadline=None)
@given(st.integers(0, 2**32), st.sampled_from(NAUGHTY) | st.text(max_size=20), st.booleans(), st.data())
def test_only_the_intended_path_changes(seed: int, text: str, windows: bool, chosen: st.DataObject) -> None:
    source = mutated(seed, PROCESS, 1)
    data = (source.replace("\n", "\r\n") if windows else source).encode()
    value = read(data).value
    assume(isinstance(value, (dict, list)) and leaves(value))
    path = chosen.draw(st.sampled_from(leaves(value)))
    try:
        result = splice(data, {path: text})
    except Stopped:  # a key without a colon, a block mark in a column where nothing else may stand
        assume(False)
    assert repr(read(result).value) == repr(replaced(value, path, text))
    span = Positions(data).value(path)
    assert result.decode().startswith(data.decode()[: span.start])
    assert result.decode().endswith(data.decode()[span.end :])


@pytest.mark.parametrize(
    ("after", "key", "source", "below"),
    [
        (("title",), "owner", '"x"', 'title: {zh: 投诉, en: "C c"} # remark\nowner: "x"\n'),
        (("steps", 0, "say"), "name", "核实", "      第二行\n    name: 核实\n"),
        (("steps", 0, "id"), "name", "核实", "  - id: a\n    name: 核实\n"),
        (("steps",), "note", "x", '    list: [a, "b", c]\nnote: x\n'),
    ],
)
def test_a_key_is_inserted_below_another(after: Path, key: str, source: str, below: str) -> None:
    result = insert_key(SOURCE.encode(), after, key, source).decode()
    assert below in result
    added = below.rstrip("\n").rsplit("\n", 1)[1] + "\n"
    assert result.replace(added, "", 1) == SOURCE


def test_a_key_is_inserted_at_the_end_of_a_file_without_a_last_line_end() -> None:
    assert (
        insert_key(b"id: A\r\ntitle: B", ("title",), "version", '"1.0.0"')
        == b'id: A\r\ntitle: B\r\nversion: "1.0.0"\r\n'
    )


@pytest.mark.parametrize(
    ("after", "key"),
    [(("nothing",), "x"), (("title",), "id"), (("title", "en"), "fr"), (("steps", 1, "list", 0), "x")],
)
def test_a_key_that_cannot_stand_there_is_not_inserted(after: Path, key: str) -> None:
    with pytest.raises(Stopped):
        insert_key(SOURCE.encode(), after, key, "x")
