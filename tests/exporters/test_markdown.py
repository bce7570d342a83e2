"""Tables whose cells people wrote: no name in a registry breaks a row."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from ccproc.exporters.markdown import OUTSIDE, address, plain, table


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


def alive(page: str) -> list[str]:
    """The links of a page by address, and what else of it is no text, as a reader without any scruple sees it."""
    reader = MarkdownIt("commonmark")
    reader.validateLink = lambda _: True  # type: ignore[method-assign]
    inner = (child for token in reader.parse(page) for child in token.children or ())
    return [str(each.attrs.get("href", each.type)) for each in inner if each.type in _ALIVE]


_ALIVE = ("link_open", "image", "html_inline")


@pytest.mark.parametrize(
    "text",
    [
        "x [t](javascript:alert(1)) y",
        "[t]( javascript:alert(1))",
        "[t](<javascript:alert(1)>)",
        "[t](java&#115;cript:alert(1))",
        "[t](JAVASCRIPT:alert(1))",
        "[t](vbscript:x)",
        "[t](data:text/html,x)",
        "[t](//evil.invalid)",
        "[t](page.html)",
        "[a\\\\](javascript:x)",
        "[a [b](javascript:x)](javascript:y)",
        "<javascript:alert(1)>",
        "\\<javascript:alert(1)>",
        "\\<b>",
    ],
)
def test_a_link_that_the_page_refuses_is_only_words_in_markdown(text: str) -> None:
    assert alive(f"- {plain(text)}") == []


def test_a_text_cannot_define_what_another_one_links_to() -> None:
    for definition in (plain("[x]: javascript:alert(1)"), f"{plain('[x]')}: {plain('javascript:alert(1)')}"):
        assert alive(f"- {definition}\n\n{plain('[x] y')}") == []


@pytest.mark.parametrize("href", ["https://a.invalid/x", "http://a.invalid", "mailto:a@a.invalid"])
def test_a_link_to_the_web_stays_one(href: str) -> None:
    assert alive(plain(f"[口径]({href})")) == [href]


def test_an_address_of_a_source_is_one_link_whatever_it_holds() -> None:
    assert len(alive(address("https://a.invalid/> [t](javascript:x) <b>"))) == 1


@given(
    st.text(alphabet=st.sampled_from("<>[]()!\\`:/ x*_|#1."), max_size=30), st.sampled_from(["js:x", "//e"])
)
def test_no_text_comes_alive(text: str, goal: str) -> None:
    for said in (text, text.replace("x", goal), f"[{text}]({goal})", f"[{text}](<{goal}>)"):
        assert [each for each in alive(f"- {plain(said)}") if not each.startswith(OUTSIDE)] == [], said
