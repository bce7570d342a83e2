"""Markdown that says what is meant: texts of files start no block and bring in no HTML, picture or script."""

import re
from collections.abc import Iterable, Sequence
from urllib.parse import quote

from ccproc.clean import one_line
from ccproc.exporters.reading import Said

OUTSIDE = ("http://", "https://", "mailto:")
"""How the address of a link in a text may begin: a relative one leads nowhere, any other may do anything."""
# What would begin a heading, a quotation, a list, a rule or a fence at the start of a line.
_OPENER = re.compile(
    r"^(?:#{1,6}(?=\s|$)|>|[-+*](?=\s|$)|=+(?=\s*$)|`{3}|~{3}|(?:[-*_]\s*){3,}$|(\d+)(?=[.)](?:\s|$)))"
)
# A tag; the end of a link's words before such an address, or where a definition of one may follow.
_LIVE = re.compile(
    rf"(?<!\\)((?:\\\\)*)(<|\](?=$|:|\((?! *(?:{'|'.join(map(re.escape, (*OUTSIDE, '#')))}))))"
)
_BREAK = re.compile(r"[\s<>]")
# A bar that parts cells: one behind an even number of backslashes, which are themselves escaped.
_PIPE = re.compile(r"(?<!\\)((?:\\\\)*)\|")


def plain(text: str | Said) -> str:
    """A text on one line; its inline Markdown stays, a tag, a picture or a script in it does not come alive."""
    line = one_line(text if isinstance(text, str) else text.text).strip()
    line = _LIVE.sub(r"\1\\\2", line).replace("![", "!\\[")
    return _OPENER.sub(lambda found: found[0] + "\\" if found[1] else "\\" + found[0], line)


def address(href: str) -> str:
    """An address as a link of its own; what would end it early is spelled out."""
    return f"<{_BREAK.sub(lambda found: quote(found[0]), one_line(href))}>"


def table(heads: Sequence[str], rows: Iterable[Sequence[str | Said]]) -> list[str]:
    """A table of texts; nothing at all where it would have no rows."""
    return ruled([plain(head) for head in heads], ([plain(cell) for cell in row] for row in rows))


def ruled(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """The same of cells that are Markdown already."""
    body = [_row(row) for row in rows]
    return [_row(heads), "|" + " --- |" * len(heads), *body, ""] if body else []


def _row(cells: Iterable[str]) -> str:
    return "| " + " | ".join(_PIPE.sub(r"\1\|", cell) for cell in cells) + " |"
