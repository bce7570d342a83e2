"""Markdown that says what is meant: texts of files neither start a block nor bring in HTML or pictures."""

import re
from collections.abc import Iterable, Sequence

from ccproc.clean import one_line
from ccproc.exporters.reading import Said

# What would begin a heading, a quotation, a list, a rule or a fence at the start of a line.
_OPENER = re.compile(
    r"^(?:#{1,6}(?=\s|$)|>|[-+*](?=\s|$)|=+(?=\s*$)|`{3}|~{3}|(?:[-*_]\s*){3,}$|(\d+)(?=[.)](?:\s|$)))"
)
# A bar that parts cells: one behind an even number of backslashes, which are themselves escaped.
_PIPE = re.compile(r"(?<!\\)((?:\\\\)*)\|")


def plain(text: str | Said) -> str:
    """A text on one line; its inline Markdown stays, a tag or a picture in it does not come alive."""
    line = one_line(text if isinstance(text, str) else text.text).strip()
    line = line.replace("<", "\\<").replace("![", "!\\[")
    return _OPENER.sub(lambda found: found[0] + "\\" if found[1] else "\\" + found[0], line)


def table(heads: Sequence[str], rows: Iterable[Sequence[str | Said]]) -> list[str]:
    """A table; nothing at all where it would have no rows."""
    body = [_row(row) for row in rows]
    return [_row(heads), "|" + " --- |" * len(heads), *body, ""] if body else []


def _row(cells: Iterable[str | Said]) -> str:
    return "| " + " | ".join(_PIPE.sub(r"\1\|", plain(cell)) for cell in cells) + " |"
