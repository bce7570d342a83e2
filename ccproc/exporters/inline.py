"""Inline Markdown of a text as HTML that is safe: no HTML of its own, no pictures, no scripts behind links."""

import re
from functools import cache, lru_cache

import nh3
from markdown_it import MarkdownIt
from markupsafe import Markup, escape

from ccproc.clean import clean
from ccproc.exporters.markdown import OUTSIDE

_TAGS = {"em", "strong", "code", "s", "br"}
_SPECIAL = re.compile(r"[\\`*_\[\]<>&~!\n]")


def inline(text: str, links: bool = True) -> Markup:
    """The text as HTML, without links where it is itself to be the words of one.

    Most texts hold no mark at all and are only escaped.
    """
    plain = clean(text)
    return _rendered(plain, links) if _SPECIAL.search(plain) else escape(plain)


@lru_cache(maxsize=4096)
def _rendered(text: str, links: bool) -> Markup:
    safe = nh3.clean(
        _markdown(links).renderInline(text),
        tags=_TAGS | {"a"} if links else _TAGS,
        attributes={"a": {"href"}},
        attribute_filter=_outside_only,
        link_rel="noreferrer",
        url_schemes={"http", "https", "mailto"},
    )
    return Markup(safe)  # noqa: S704 - sanitised one line above, and nowhere else


@cache
def _markdown(links: bool) -> MarkdownIt:
    made = MarkdownIt("commonmark", {"html": False, "breaks": True}).enable("strikethrough")
    return made.disable(["image"] if links else ["image", "link", "autolink"])


def _outside_only(tag: str, attribute: str, value: str) -> str | None:  # noqa: ARG001
    """A relative address would lead to no page of ours, and `//` to somebody else's."""
    return value if attribute != "href" or value.startswith(OUTSIDE) else None
