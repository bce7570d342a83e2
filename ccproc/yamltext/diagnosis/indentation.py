"""Lines that begin in the wrong column: where they may have been meant to begin."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from ccproc.yamltext.diagnosis.lines import DASHES, Fix

_BLANKS = " \t\u3000\u00a0"
_DASH_BLANK = re.compile(r"( *)-(?: {2,}|[\u3000\u00a0]\s*)(\S.*)$")
_LINES_BACK = 40
_TEXT_KEY = re.compile(r"( *(?:- +)*)[A-Za-z_]+: *(?:[|>][-+]?)?$")
_KEY_OR_ITEM = re.compile(r"\s*(?:-(?: |$)|#|$|[A-Za-z_]+:(?: |$))")


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


def text_below(lines: Sequence[str], number: int) -> Iterator[tuple[int, Fix]]:
    """The lines of a text that do not stand further right than its key: `say: |` and the words right below."""
    for head in range(number, max(-1, number - _LINES_BACK), -1):
        key = _TEXT_KEY.match(lines[head])
        if not key:
            continue
        last = head
        while last + 1 < len(lines) and _is_words(lines[last + 1]):
            last += 1
        words = [line.rstrip() for line in lines[head + 1 : last + 1]]
        if number <= last and sum(not each.startswith(" " * (len(key[1]) + 1)) for each in words) > 1:
            room = " " * (len(key[1]) + 2)
            column = len(words[0]) - len(words[0].lstrip()) + 1
            yield (
                head + 1,
                Fix("text-below", column, "\n".join(room + each.lstrip() for each in words), len(words)),
            )
        return


def missing_dash(lines: Sequence[str], number: int) -> Iterator[Fix]:
    """An item of a list without its `-`, right below another."""
    line = lines[number]
    text = line.lstrip(" ")
    indent = line[: len(line) - len(text)]
    above = next((lines[n] for n in range(number - 1, -1, -1) if lines[n].strip()), "")
    if above.startswith(indent + "- ") and not text.startswith(("- ", "#")):
        yield Fix("missing-dash", len(indent) + 1, f"{indent}- {text}")


def lost_dash(lines: Sequence[str], number: int) -> Iterator[Fix]:
    """An item of several lines that lost its `-`: it is to stand in this column, or before it."""
    line = lines[number]
    text = line.lstrip(" ")
    indent = line[: len(line) - len(text)]
    if ":" not in text or text.startswith(("- ", "#")):
        return
    yield Fix("missing-dash", len(indent) + 1, f"{indent}- {text}")
    beside = [line, *takewhile(lambda each: _is_beside(each, indent), lines[number + 1 :])]
    if len(beside) > 1:
        whole = "\n".join([f"{indent}- {text}", *(f"  {each}" for each in beside[1:])])
        yield Fix("missing-dash", len(indent) + 1, whole, len(beside))
    if named := re.fullmatch(r"([\w-]+):\s*", text):
        yield Fix("missing-id", len(indent) + 1, f"{indent}- id: {named[1]}")
    if len(indent) >= len("- "):
        yield Fix("missing-dash", len(indent) + 1, f"{indent[2:]}- {text}")


def missing_item(lines: Sequence[str], first: int, again: int) -> str | None:
    """The line (counted from 1) where the key that began the item above begins the next one, with its `-`."""
    head, text = lines[first - 1], lines[again - 1].lstrip(" ")
    indent = len(lines[again - 1]) - len(text)
    dash = DASHES.match(head)
    if (
        dash
        and again > first + 1
        and len(dash[0]) == indent
        and head[indent:].partition(":")[0] == text.partition(":")[0]
    ):
        return " " * (indent - 2) + "- " + text
    return None


def wide_dash(lines: Sequence[str], number: int) -> Iterator[Fix]:
    """A dash with too much behind it: `-  id: verify`, so that the lines below do not line up."""
    match = _DASH_BLANK.match(lines[number])
    if match:
        blank = lines[number][len(match[1]) + 1 : match.start(2)]
        yield Fix(_kind(blank), len(match[1]) + 1 + _column(blank), f"{match[1]}- {match[2]}")


def _is_beside(line: str, indent: str) -> bool:
    """Whether a line belongs to the entries that begin in this column; a new item does not."""
    return line.startswith(indent) and not line.startswith(f"{indent}- ")


def _is_words(line: str) -> bool:
    """Whether a line is neither a key nor an item nor a remark."""
    return not _KEY_OR_ITEM.match(line)


def _widths(above: Sequence[str], text: str, width: int) -> list[int]:
    """Where a text may begin; an item only below an item or below a key that has no value yet."""
    found: list[int] = []
    for line in reversed(above):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        dashes = DASHES.match(line)
        indent = len(line) - len(line.lstrip(" "))
        if text.startswith("- "):
            found += [indent] if dashes else [indent, indent + 2] if line.rstrip().endswith(":") else []
        else:
            found += [*([len(dashes[0])] if dashes else []), indent, indent + 2]
    found += [] if found else [0]
    return [width, *sorted(dict.fromkeys(found), key=lambda each: abs(each - width))]


def _kind(blank: str) -> str:
    if "\t" in blank:
        return "tab"
    return "full-width-space" if "\u3000" in blank else "hard-space" if "\u00a0" in blank else "indentation"


def _column(blank: str) -> int:
    """The first character that should not be there, else the first of the text."""
    return next((at for at, each in enumerate(blank, 1) if each not in " -"), len(blank) + 1)
