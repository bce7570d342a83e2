"""What is found in a mended text is shown where it was written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccproc.yamltext.origin import Origin

LINES = st.lists(st.text("ab，, []", max_size=8), min_size=1, max_size=6)


@pytest.mark.parametrize(
    ("written", "mended", "place", "origin"),
    [
        ("users: [甲，乙]", "users: [甲, 乙]", (1, 12), (1, 11)),
        ("users: [甲，乙]", "users: [甲, 乙]", (1, 9), (1, 9)),
        ("users:\n  甲、乙\nx: 1", "users: [甲, 乙]\n\nx: 1", (1, 9), (2, 3)),
        ("users:\n  甲、乙\nx: 1", "users: [甲, 乙]\n\nx: 1", (3, 1), (3, 1)),
        ("\ufeffid：1", "id: 1", (1, 5), (1, 4)),
        ("\tid: 1", "  id: 1", (1, 3), (1, 2)),
    ],
)
def test_a_place_leads_back_to_what_was_written(
    written: str, mended: str, place: tuple[int, int], origin: tuple[int, int]
) -> None:
    assert Origin(written, mended).place(*place) == origin


@given(LINES, st.data())
def test_a_line_that_was_not_mended_keeps_its_places(lines: list[str], data: st.DataObject) -> None:
    number = data.draw(st.integers(0, len(lines) - 1))
    column = data.draw(st.integers(1, len(lines[number]) + 1))
    mended = [line if n == number else f"x{line}" for n, line in enumerate(lines)]
    assert Origin("\n".join(lines), "\n".join(mended)).place(number + 1, column) == (number + 1, column)


@given(LINES, LINES, st.data())
def test_every_place_lies_in_the_written_text(
    written: list[str], mended: list[str], data: st.DataObject
) -> None:
    mended = (mended * len(written))[: len(written)]
    number = data.draw(st.integers(1, len(mended)))
    column = data.draw(st.integers(1, len(mended[number - 1]) + 1))
    line, back = Origin("\n".join(written), "\n".join(mended)).place(number, column)
    assert 1 <= line <= len(written)
    assert 1 <= back <= len(written[line - 1]) + 1
