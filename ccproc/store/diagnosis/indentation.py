"""Lines that begin in the wrong column: where they may have been meant to begin."""

import re
from collections.abc import Iterator, Sequence

from ccproc.store.diagnosis.mistakes import Fix

_BLANKS = " \t\u3000\u00a0"
_DASHES = re.compile(r" *(?:- +)+")
_LINES_BACK = 40


def indentations(lines: Sequence[str], number: int) -> Iterator[Fix]:
    """A line (counted from 0) at each column where the lines above begin, nearest first."""
    line = lines[number]
    text = line.lstrip(_BLANKS)
    blank = line[: len(line) - len(text)]
    wide = blank.replace("\u3000", "  ").replace("\t", "  ").replace("\u00a0", " ")
    for width in _widths(lines[max(0, number - _LINES_BACK) : number], text, len(wide)):
        fixed = " " * width + text
        if fixed != line:
            yield Fix(_kind(blank), _column(blank), fixed)


def missing_dash(lines: Sequence[str], number: int) -> Iterator[Fix]:
    """An item of a list without its `-`."""
    line = lines[number]
    text = line.lstrip(" ")
    indent = line[: len(line) - len(text)]
    above = next((lines[n] for n in range(number - 1, -1, -1) if lines[n].strip()), "")
    if above.startswith(indent + "- ") and not text.startswith(("- ", "#")):
        yield Fix("missing-dash", len(indent) + 1, f"{indent}- {text}")


def _widths(above: Sequence[str], text: str, width: int) -> list[int]:
    """Where a text may begin; an item only below an item or below a key that has no value yet."""
    found: list[int] = []
    for line in reversed(above):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        dashes = _DASHES.match(line)
        indent = len(line) - len(line.lstrip(" "))
        if text.startswith("- "):
            found += [indent] if dashes else [indent, indent + 2] if line.rstrip().endswith(":") else []
        else:
            found += [*([len(dashes[0])] if dashes else []), indent, indent + 2]
    return [width, *sorted(dict.fromkeys(found), key=lambda each: abs(each - width))]


def _kind(blank: str) -> str:
    if "\t" in blank:
        return "tab"
    return "full-width-space" if "\u3000" in blank else "hard-space" if "\u00a0" in blank else "indentation"


def _column(blank: str) -> int:
    """The first character that should not be there, else the first of the text."""
    return next((at for at, each in enumerate(blank, 1) if each != " "), len(blank) + 1)
