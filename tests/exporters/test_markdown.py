"""Tables whose cells people wrote: no name in a registry breaks a row."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from ccproc.exporters.markdown import table


def cells(lines: list[str]) -> list[list[str]]:
    """The cells of a table as a reader of Markdown sees them."""
    rows: list[list[str]] = []
    for token in MarkdownIt("commonmark").enable("table").parse("\n".join(lines)):
        if token.type == "tr_open":
            rows.append([])
        elif token.type == "inline":
            rows[-1].append(token.content)
    return rows


@pytest.mark.parametrize(
    "hostile", ["坐席|夜班", "a\\|b", "a\\\\|b", "|", "一\n二", "- x", "<b>", "![x](y)", "x\\", "---"]
)
def test_a_name_with_a_bar_stays_in_its_cell(hostile: str) -> None:
    rows = cells(table((hostile, "b"), [(hostile, "2"), ("1", hostile)]))
    assert [len(row) for row in rows] == [2, 2, 2]
    assert (rows[0][1], rows[1][1], rows[2][0]) == ("b", "2", "1")


@given(st.lists(st.text("ab|\\`\n -", max_size=6), min_size=3, max_size=3))
def test_no_text_adds_or_takes_a_cell(row: list[str]) -> None:
    assert [len(each) for each in cells(table(("a", "b", "c"), [("x", *row[1:])]))] == [3, 3]


def test_a_bar_is_read_as_the_bar_that_was_written() -> None:
    assert cells(table(("a", "b"), [("坐席|夜班", "2")]))[1][0] == "坐席|夜班"
