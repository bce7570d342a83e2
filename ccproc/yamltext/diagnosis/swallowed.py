"""Text that YAML cuts in silence (SCH012): what was written is not what is read."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from ruamel.yaml.events import (
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from ccproc.model.flaw import Flaw
from ccproc.yamltext.diagnosis.lines import LONGEST
from ccproc.yamltext.scalars import is_text, quoted

_GLUED = re.compile(r" +(#+[^\s#].*?)(\s+#(?:\s.*)?)?$", re.MULTILINE)
_COMMA = re.compile(r"\s*([，、；;])\s*")
_SEMICOLONS = re.compile(r"[a-z0-9._-]+(?:\s*[；;]\s*[a-z0-9._-]+)+")
_SAID_TWICE = re.compile(r"\b(\w+): \{\1: ([\"'].*[\"'])\}")
_COLON = re.compile(r"\s*([：:])\s*(?=\S)")
_KEY_COLON = re.compile(r"([\w-]+)\s*[：:]\s*(?=\S)")
_CODES = re.compile(r"[a-z0-9._-]+(?:, *[a-z0-9._-]+)+")
_QUOTED = re.compile(r"[“”＂][^“”＂]*[“”＂]")


def glued_comments(text: str, lines: Sequence[str], events: Sequence[Event]) -> Iterator[Flaw]:
    """`say: 资费为 #1 套餐`: everything from ` #` on is lost."""
    for event in events:
        if not isinstance(event, ScalarEvent) or event.style:
            continue
        end = event.end_mark
        match = _GLUED.match(text, end.index, end.index + LONGEST)
        if match:
            column = end.column + match.start(1) - match.start() + 1
            values: dict[str, object] = {"lost": match[1], "repaired": _with_lost(lines, event, match)}
            if event.start_mark.line < end.line:
                values["replaces"] = [event.start_mark.line + 1, end.line + 1]
            yield Flaw("SCH012", "hash", end.line + 1, column, values)


def chinese_commas(lines: Sequence[str], events: Sequence[Event]) -> Iterator[Flaw]:
    """`[csr，tl]` is a list of one. A pause mark (、) is taken for a comma only where there is no other item."""
    in_list: list[bool] = []
    for before, event, after in zip(events, events[1:], events[2:], strict=False):
        if isinstance(event, (SequenceStartEvent, MappingStartEvent)):
            in_list.append(isinstance(event, SequenceStartEvent) and bool(event.flow_style))
        elif not isinstance(event, ScalarEvent):
            del in_list[-1:]
        elif in_list and in_list[-1] and not event.style:
            alone = isinstance(before, SequenceStartEvent) and isinstance(after, SequenceEndEvent)
            if "，" in event.value or (alone and "、" in event.value) or _SEMICOLONS.fullmatch(event.value):
                yield _comma_flaw(lines, event)


def chinese_quotes(lines: Sequence[str], events: Sequence[Event]) -> Iterator[Flaw]:
    """`[“csr”, “tl”]`: in a list, Chinese quotes are part of each word."""
    for before, event in pairwise(events):
        if not (
            isinstance(before, SequenceStartEvent) and before.flow_style and isinstance(event, ScalarEvent)
        ):
            continue
        if not event.style and _QUOTED.fullmatch(event.value):
            line, column = lines[event.start_mark.line], event.start_mark.column
            if len(line) > LONGEST:
                yield _long_line(event)
                continue
            repaired = line[:column] + re.sub("[“”＂]", "", line[column:])
            values = {"text": event.value, "repaired": repaired}
            yield Flaw("SCH012", "chinese-quotes", event.start_mark.line + 1, column + 1, values)


def keys_without_value(
    text: str, lines: Sequence[str], events: Sequence[Event], bare: frozenset[int]
) -> Iterator[Flaw]:
    """`{say: 您好, 请提供}` is two entries; `bare`: the offsets of keys without a value in flow mappings."""
    at = 0
    while at < len(events):
        event = events[at]
        at += 1
        if (
            not isinstance(event, ScalarEvent)
            or event.start_mark.index not in bare
            or _has_colon(text, event)
        ):
            continue
        first = at - 1
        while isinstance(events[at + 1], ScalarEvent) and events[at + 1].start_mark.index in bare:
            at += 2
        yield _bare_flaw(lines, events, first, at - 1)


def _with_lost(lines: Sequence[str], event: ScalarEvent, match: re.Match[str]) -> str:
    """The line with all of its text in quotes; behind a number the lost part can only be a comment."""
    start, end = event.start_mark, event.end_mark
    line, rest = lines[start.line], str(match[2] or "")
    if event.value and not is_text(event.value):
        return f"{lines[end.line][: end.column]}  # {match[1].lstrip('#')}{rest}"
    if start.line == end.line:
        written = line[start.column : end.column] + match[0][: len(match[0]) - len(rest)]
    else:
        written = f"{event.value} {match[1]}"
    space = "" if event.value else " "
    return f"{line[: start.column]}{space}{quoted(written.strip())}{rest}"


def _comma_flaw(lines: Sequence[str], event: ScalarEvent) -> Flaw:
    start, end = event.start_mark, event.end_mark
    line = lines[start.line]
    if len(line) > LONGEST:
        return _long_line(event)
    stop = end.column if end.line == start.line else len(line)
    written = line[start.column : stop]
    found = _COMMA.search(written)
    column = start.column + (found.start(1) if found else 0) + 1
    values = {"repaired": line[: start.column] + _COMMA.sub(", ", written) + line[stop:], "text": event.value}
    return Flaw("SCH012", "full-width-comma", start.line + 1, column, values)


def _long_line(event: ScalarEvent) -> Flaw:
    """The flaw of an item on a line too long to be shown again, repaired, for each of its items."""
    mark = event.start_mark
    return Flaw("SCH012", "long-line", mark.line + 1, mark.column + 1, {"text": event.value[:LONGEST]})


def _has_colon(text: str, event: ScalarEvent) -> bool:
    """Whether the key is followed by a colon, so that its empty value was written on purpose."""
    end = event.end_mark.index
    return text[end : end + LONGEST].lstrip().startswith(":")


def _bare_flaw(lines: Sequence[str], events: Sequence[Event], first: int, last: int) -> Flaw:
    """The flaw of a run of keys without value, `events[first]` to `events[last]`."""
    mark, end = events[first].start_mark, events[last].end_mark
    line = lines[mark.line]
    is_short = end.line == mark.line and len(line) <= LONGEST
    repairs = _bare_repairs(line, events, first, last) if is_short else iter(())
    kind, repaired = next(repairs, ("bare-key", ""))
    stop = end.column if end.line == mark.line else len(line)
    values = {"text": line[mark.column : min(stop, mark.column + LONGEST)]}
    if repaired:
        values["repaired"] = repaired
    return Flaw("SCH012", kind, mark.line + 1, mark.column + 1, values)


def _bare_repairs(line: str, events: Sequence[Event], first: int, last: int) -> Iterator[tuple[str, str]]:
    """A key with a colon of the wrong kind; a text in braces; the rest of the text before the comma."""
    key, before, after = events[first], events[first - 1], events[last + 2]
    begin, end = key.start_mark.column, events[last].end_mark.column
    colon = None if getattr(key, "style", "") else _COLON.search(line, begin, key.end_mark.column)
    if colon:
        kind = "full-width-colon" if colon[1] == "：" else "missing-space"
        yield kind, line[:begin] + _KEY_COLON.sub(r"\1: ", line[begin:end]) + line[end:]
    elif isinstance(before, MappingStartEvent):
        if isinstance(after, MappingEndEvent) and after.end_mark.line == key.start_mark.line:
            start, stop = before.start_mark.column, after.end_mark.column
            if _CODES.fullmatch(line, begin, end):
                yield "braces-list", f"{line[:start]}[{line[begin:end]}]{line[stop:]}"
            yield "braces", line[:start] + quoted(line[start:stop]) + line[stop:]
    elif isinstance(before, ScalarEvent) and before.value and before.start_mark.line == key.start_mark.line:
        text = before.value + line[before.end_mark.column : end]
        repaired = line[: before.start_mark.column] + quoted(text) + line[end:]
        yield "flow-comma", _SAID_TWICE.sub(r"\1: \2", repaired)
