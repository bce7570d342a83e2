"""A finding points at the line and column a person sees, and an edit hits just the characters it means."""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from yamltexts import PROCESS, SWALLOWED, mutated

from ccproc.yamltext import events
from ccproc.yamltext.dialect import read
from ccproc.yamltext.positions import Path, Positions, Span

DATA = PROCESS.encode()


def paths(value: object, path: Path = ()) -> list[Path]:
    """The paths of all values."""
    if isinstance(value, dict):
        return [path, *(each for key, item in value.items() for each in paths(item, (*path, key)))]
    if isinstance(value, list):
        return [path, *(each for at, item in enumerate(value) for each in paths(item, (*path, at)))]
    return [path]


def at(value: object, path: Path) -> object:
    for step in path:
        value = value[step]  # type: ignore[index]
    return value


@pytest.mark.parametrize(
    ("path", "key", "value", "raw"),
    [
        (("id",), (1, 1), (1, 5), "QRY-BILL-001"),
        (("title",), (2, 1), (2, 8), "{zh: 话费查询, en: Bill query}"),
        (("title", "en"), (2, 19), (2, 23), "Bill query"),
        (("version",), (3, 1), (3, 10), '"1.0.0"'),
        (("users", 1), (4, 14), (4, 14), "tl"),
        (("touchpoints", 0, "business"), (7, 5), (7, 15), '"0101"'),
        (("steps", 1, "name"), (18, 5), (18, 11), "'it''s'"),
        (("steps", 0, "do"), (13, 5), (13, 9), "|\n      第一步：核对 #1\n      \t第二步"),
    ],
)
def test_a_value_and_its_key_are_found(
    path: Path, key: tuple[int, int], value: tuple[int, int], raw: str
) -> None:
    positions = Positions(DATA)
    assert (positions.key(path).line, positions.key(path).column) == key
    assert (positions.value(path).line, positions.value(path).column) == value
    assert positions.raw(path) == raw


def test_a_block_ends_with_its_last_value() -> None:
    positions = Positions(b"a:\n  - b: c\n    d:\n\n# remark\ne: f\n")
    assert positions.value(("a",)) == Span(2, 3, 3, 7, 5, 18)
    assert positions.raw(("a", 0)) == "b: c\n    d:"


def test_what_does_not_exist_stands_where_its_parent_does() -> None:
    positions = Positions(DATA)
    assert positions.value(("steps", 0, "nothing", 3)) == positions.value(("steps", 0))
    assert positions.key(("steps", 9)) == positions.key(("steps",))


def test_of_a_key_that_stands_twice_the_last_is_meant() -> None:
    data = b"a: 1\nb: 2\na: 33\n"
    assert Positions(data).raw(("a",)) == "33"
    assert Positions(data).key(("a",)).line == 3


@pytest.mark.parametrize(
    ("path", "plain"),
    [(("id",), True), (("version",), False), (("steps", 0, "do"), False), (("steps",), False)],
)
def test_only_scalars_without_quotes_are_plain(path: Path, plain: bool) -> None:
    assert Positions(DATA).plain(path) is plain


@pytest.mark.parametrize("data", [b"", b"# x", b"a: @b", b"\xff", b"[" * 5000, b"[a]: b"])
def test_a_file_that_cannot_be_read_has_one_place(data: bytes) -> None:
    assert Positions(data).value(("a", 0)) == Positions(data).value(())


def test_offsets_count_the_byte_order_mark_and_columns_do_not() -> None:
    data = "\ufeffa: 您好\r\nb: c\r\n".encode()
    positions = Positions(data)
    span = positions.value(("b",))
    assert data.decode()[span.start : span.end] == "c"
    assert positions.value(("a",)) == Span(1, 4, 1, 6, 4, 6)


@settings(deadline=None)
@given(
    st.integers(0, 2**32),
    st.sampled_from([PROCESS, *(each.source for each in SWALLOWED)]),
    st.booleans(),
    st.booleans(),
)
def test_the_characters_of_a_value_read_as_that_value(
    seed: int, text: str, windows: bool, pure: bool
) -> None:
    text = mutated(seed, text, 2)
    data = (text.replace("\n", "\r\n") if windows else text).encode()
    document = read(data)
    assume(document.value is not None)
    extension = events.CParser
    events.CParser = None if pure else extension
    try:
        positions = Positions(data)
    finally:
        events.CParser = extension
    for path in paths(document.value):
        style, raw = positions.style(path), positions.raw(path)
        span = positions.value(path)
        assert (span.line - 1, span.column - 1) == line_and_column(data.decode(), span.start)
        assert (span.end_line - 1, span.end_column - 1) == line_and_column(data.decode(), span.end)
        if path and style in ("", '"', "'"):
            again = [read(f"k: {each}\n".encode()).value for each in (raw, f"[{raw}]")]
            value = at(document.value, path)
            assert {"k": value} in again or {"k": [value]} in again or (again[0] is None and "\n" in raw)


def line_and_column(text: str, index: int) -> tuple[int, int]:
    if text.startswith("\ufeff"):
        text, index = text[1:], index - 1
    return text.count("\n", 0, index), index - text.rfind("\n", 0, index) - 1
