"""Lines that YAML reads otherwise than their author sees them: wide spaces, dashes in the wrong place."""

import re
from collections.abc import Iterator, Sequence

from ruamel.yaml.events import Event, ScalarEvent, SequenceStartEvent

from ccproc.model.flaw import Flaw
from ccproc.yamltext.diagnosis.failure import Failure
from ccproc.yamltext.diagnosis.indentation import indentations
from ccproc.yamltext.diagnosis.lines import DASHES, GLUED_MARK
from ccproc.yamltext.diagnosis.mistakes import dash_without_space, two_dashes
from ccproc.yamltext.diagnosis.proof import Worth, best
from ccproc.yamltext.load import Odd
from ccproc.yamltext.scalars import quoted

_BLANK = re.compile(r"[ -]*")
_WIDE = re.compile(r"(-?)([\u3000\u00a0])[\s]*")
_ITEM = re.compile(r"( *)(?:- |([•·●○▪◦－]))\s*")
_WIDE_MARKS = {"｜": "|", "＞": ">"}
_KINDS = {"\u3000": "full-width-space", "\u00a0": "hard-space"}


def wide_spaces(lines: Sequence[str], events: Sequence[Event], worth: Worth) -> Iterator[Flaw]:
    """A key or item behind a space that YAML takes for a letter, so that it belongs to no list or step."""
    for event in events:
        if not isinstance(event, ScalarEvent) or event.style:
            continue
        number, column = event.start_mark.line, event.start_mark.column
        wide = _WIDE.match(event.value)
        if wide and _BLANK.fullmatch(lines[number], 0, column):
            repaired = _repaired(lines, number, column, wide, worth)
            yield Flaw(
                "SCH009", _KINDS[wide[2]], number + 1, column + len(wide[1]) + 1, {"repaired": repaired}
            )


def double_dashes(lines: Sequence[str], events: Sequence[Event]) -> Iterator[Flaw]:
    """A list inside a list, which no file of a process repository has: `- - csr`."""
    for event in events:
        if isinstance(event, SequenceStartEvent) and not event.flow_style:
            number, column = event.start_mark.line, event.start_mark.column
            if DASHES.fullmatch(lines[number], 0, column):
                fix = next(two_dashes(lines[number]), None)
                repaired = fix.line if fix else lines[number]
                yield Flaw("SCH009", "two-dashes", number + 1, column + 1, {"repaired": repaired})


def glued_marks(lines: Sequence[str], events: Sequence[Event]) -> Iterator[Flaw]:
    """`say: |#1 套餐`: libyaml takes the rest for a comment and the text for empty."""
    for event in events:
        if isinstance(event, ScalarEvent) and event.style in ("|", ">"):
            line, column = lines[event.start_mark.line], event.start_mark.column
            if GLUED_MARK.match(line, column):
                repaired = line[:column] + quoted(line[column:].rstrip())
                yield Flaw(
                    "SCH009", "block-mark", event.start_mark.line + 1, column + 1, {"repaired": repaired}
                )


def glued_dashes(lines: Sequence[str], odd: Sequence[Odd]) -> Iterator[Flaw]:
    """`-id: verify` on a line of its own: a key called `-id`, and no item."""
    for kind, event in odd:
        if kind != "dash":
            continue
        number, column = event.start_mark.line, event.start_mark.column
        fix = next(dash_without_space(lines[number]), None)
        if fix and not lines[number][:column].strip():
            yield Flaw("SCH009", fix.kind, number + 1, column + 1, {"repaired": fix.line})


def lists_in_text(lines: Sequence[str], events: Sequence[Event]) -> Iterator[Flaw]:
    """Items that YAML glues to the text above them, because they stand too far right or behind a bullet."""
    for event in events:
        if not isinstance(event, ScalarEvent) or event.style or event.start_mark.line == event.end_mark.line:
            continue
        first, last = event.start_mark.line, event.end_mark.line
        for number in range(first + 1, last + 1):
            item = _ITEM.match(lines[number])
            if item:
                yield _list_flaw(lines, first, number, item)
                break


def _list_flaw(lines: Sequence[str], first: int, number: int, item: re.Match[str]) -> Flaw:
    """The first line of a bulleted list, or the item of a list at the column of the item above it."""
    above = _ITEM.match(lines[first])
    if item[2]:
        number, item = (first, above) if above and above[2] else (number, item)
        last = next((n for n in range(number, len(lines)) if not _bulleted(lines[n])), len(lines)) - 1
        items = [_ITEM.sub(r"\1- ", line) for line in lines[number : last + 1]]
        values = {"repaired": "\n".join(items)} | (
            {"replaces": [number + 1, last + 1]} if last > number else {}
        )
        return Flaw("SCH012", "bullet", number + 1, len(item[1]) + 1, values)
    indent = above[1] if above else ""
    kind = "list-in-text" if above else "list-after-text"
    values = {
        "repaired": f"{indent}{lines[number].lstrip()}",
        "text": lines[first].strip().removeprefix("- "),
    }
    return Flaw("SCH012", kind, number + 1, len(item[1]) + 1, values)


def wide_marks(lines: Sequence[str], events: Sequence[Event]) -> Iterator[Flaw]:
    """`do: ｜` above lines of text: the full-width sign is read as their first word."""
    for event in events:
        if isinstance(event, ScalarEvent) and event.value[:1] in _WIDE_MARKS and not event.style:
            number, column = event.start_mark.line, event.start_mark.column
            line = lines[number]
            if event.end_mark.line > number and line[column:].strip() in _WIDE_MARKS:
                repaired = line[:column] + _WIDE_MARKS[line[column]]
                yield Flaw("SCH012", "full-width-mark", number + 1, column + 1, {"repaired": repaired})


def _bulleted(line: str) -> bool:
    item = _ITEM.match(line)
    return bool(item and item[2])


def _repaired(lines: Sequence[str], number: int, column: int, wide: re.Match[str], worth: Worth) -> str:
    line = lines[number]
    if wide[1] or line[:column].strip():
        return f"{line[:column]}{'- ' if wide[1] else ''}{line[column + wide.end() :]}"
    start = Failure(number, 0, number, (number,), "unreadable", 0)
    fixes = list(indentations(lines, number))
    found = best(lines, ((number, fix) for fix in fixes), start, worth)
    return (found[1] if found else fixes[0]).line
