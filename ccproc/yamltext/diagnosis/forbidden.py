"""What YAML allows and the dialect leaves out: anchors, tags, aliases, a second document, depth, numbers."""

import re
from collections.abc import Iterator, Sequence

from ruamel.yaml.events import Event, NodeEvent

from ccproc.model.flaw import Flaw
from ccproc.yamltext.diagnosis.failure import failure
from ccproc.yamltext.diagnosis.lines import cut
from ccproc.yamltext.events import MAX_DEPTH, MAX_NODES
from ccproc.yamltext.load import RefusedError
from ccproc.yamltext.scalars import quoted

_SIGN = re.compile(r"([&!*][^\s,\[\]{}]*) *")
_SIGNS = {"&": "anchor", "!": "tag"}
_LONGEST_SHOWN = 40


def refused_flaw(text: str, refused: RefusedError) -> Flaw:
    """The flaw of what ended the reading."""
    kind, event = refused.kind, refused.event
    if event is None:
        return Flaw("SCH011", kind, 1, 1, {"limit": MAX_NODES})
    lines, mark = text.split("\n"), event.start_mark
    if kind == "alias":
        return _sign_flaw(text, event, kind)
    if kind == "directive":  # the parsers do not agree on where it begins
        return Flaw("SCH011", kind, next(n for n, each in enumerate(lines, 1) if each[:1] == "%"), 1)
    part = cut(lines[mark.line])
    if kind == "complex-key" and part.value.startswith("{{"):
        return Flaw("SCH011", "template-braces", mark.line + 1, part.column, {"repaired": part.with_quotes()})
    values = {"limit": MAX_DEPTH} if kind == "depth" else {}
    return Flaw("SCH011", kind, mark.line + 1, mark.column + 1, values)


def sign_flaws(text: str, events: Sequence[Event]) -> Iterator[Flaw]:
    """Anchors and tags: their events begin with the sign itself, and no others do."""
    for event in events:
        kind = _SIGNS.get(text[event.start_mark.index : event.start_mark.index + 1])
        if kind and isinstance(event, NodeEvent):
            yield _sign_flaw(text, event, kind)


def number_flaw(text: str, event: Event) -> Flaw:
    """A number that JSON cannot hold."""
    start, end = event.start_mark, event.end_mark
    raw = text[start.index : end.index]
    line = text.split("\n")[start.line]
    repaired = f'{line[: start.column]}"{raw}"{line[end.column :]}'
    values = {"number": _shortened(raw), "repaired": _shortened(repaired)}
    return Flaw("SCH011", "number", start.line + 1, start.column + 1, values)


def _sign_flaw(text: str, event: Event, kind: str) -> Flaw:
    line, column = event.start_mark.line, event.start_mark.column
    lines = text.split("\n")
    for repaired in _without_sign(lines[line], column):
        if failure("\n".join([*lines[:line], repaired, *lines[line + 1 :]])) is None:
            break
    sign = _SIGN.match(lines[line], column)
    values = {"sign": sign[1] if sign else "", "repaired": repaired}
    return Flaw("SCH011", kind, line + 1, column + 1, values)


def _without_sign(line: str, column: int) -> Iterator[str]:
    """The line as a text with quotes, if it is one, else without the sign."""
    part, sign = cut(line), _SIGN.match(line, column)
    rest = line[sign.end() :] if sign else ""
    is_text = bool(rest) and rest[0] not in "[{\"'|>" and not line.startswith("!!", column)
    if part.column == column + 1 and (is_text or line[column] == "*"):
        yield part.with_quotes()
    if sign and line[column] == "*":
        yield line[:column] + quoted(sign[1]) + line[sign.end(1) :]
    if line.startswith("!!str ", column) and part.column == column + 1:
        yield part.head + quoted(part.value[6:]) + part.comment
    yield (line[:column] + rest).rstrip()


def _shortened(text: str) -> str:
    return text if len(text) <= 2 * _LONGEST_SHOWN else text[:_LONGEST_SHOWN] + "…" + text[-_LONGEST_SHOWN:]
