"""Inline Markdown reads as its author meant it, and does nothing else."""

import pytest
from htmlpage import read
from hypothesis import given
from hypothesis import strategies as st

from ccproc.exporters.inline import inline


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("余额 & 账单", "余额 &amp; 账单"),
        ("**先**核实 `1001`", "<strong>先</strong>核实 <code>1001</code>"),
        ("两行\n字", "两行<br>\n字"),
        ("[口径](https://a.invalid/x)", '<a href="https://a.invalid/x" rel="noreferrer">口径</a>'),
        ("~~旧~~", "<s>旧</s>"),
        ("<b>粗</b>", "&lt;b&gt;粗&lt;/b&gt;"),
        ("[x](javascript:alert(1))", "[x](javascript:alert(1))"),
        ("a\u202eb", "a\\u{202e}b"),
    ],
)
def test_a_text_looks_as_it_was_written(text: str, html: str) -> None:
    assert inline(text) == html


@pytest.mark.parametrize("address", ["//evil.invalid", "page.html", "ftp://evil.invalid", "data:text/html,x"])
def test_a_link_leads_to_the_web_or_nowhere(address: str) -> None:
    assert "href" not in inline(f"[x]({address})")


def test_a_picture_is_never_fetched() -> None:
    assert "<img" not in inline("![x](https://evil.invalid/x.png)")


def test_the_words_of_a_link_hold_no_second_link() -> None:
    assert "<a" not in inline("[x](https://a.invalid)", links=False)


@given(st.text(alphabet=st.sampled_from("<>&\"'`*_[]()!\\~#: /ahimg字\n\u202e=xsvg{}%"), max_size=40))
def test_no_text_makes_any_other_tag(text: str) -> None:
    page = read(inline(text))
    assert {tag for tag, _ in page.tags} <= {"em", "strong", "code", "s", "br", "a"}
    assert page.mistakes == []
