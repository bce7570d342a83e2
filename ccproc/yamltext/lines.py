"""The line of a file with one value or key exchanged: what a finding offers to take over."""

import math

from ccproc.yamltext.positions import Path, Positions, Span
from ccproc.yamltext.scalars import double_quoted, plain_is_safe

_LONGEST = 2_000
Repair = dict[str, object]


def with_value(positions: Positions, path: Path, value: object) -> Repair:
    """The line with another value: `repaired`, and `replaces` where the old value took several lines."""
    span = positions.value(path)
    return _exchanged(positions.text, span, _flow(value, in_flow=_inside_brackets(positions.text, span)))


def with_key(positions: Positions, path: Path, key: str) -> Repair:
    """The line with another key before the same value."""
    return _exchanged(positions.text, positions.key(path), key)


def joined(positions: Positions, path: Path, keys: tuple[str, str], value: str) -> Repair:
    """The lines of two keys of a map as one: the first key, with a value; none where they share a line."""
    lines = positions.text.split("\n")
    places = sorted(positions.key((*path, key))[:2] for key in keys)
    (first, column), (last, _) = places
    if first == last:
        return {}
    head = lines[first - 1][: column - 1] + f"{keys[0]}: {value}"
    return {"repaired": "\n".join([head, *lines[first : last - 1]]), "replaces": [first, last]}


def _exchanged(text: str, span: Span, by: str) -> Repair:
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    after = text[span.end : end if end >= 0 else len(text)].rstrip("\r")
    before = text[start : span.start]
    if "\n" in text[span.start : span.end] or len(before) + len(by) + len(after) > _LONGEST:
        return _several(text, span, by) if before.strip() == "" else {}
    return {"repaired": before + (" " if before.endswith(":") else "") + by + after}


def _several(text: str, span: Span, by: str) -> Repair:
    """A value below its key moves up behind it."""
    start = text.rfind("\n", 0, span.start)
    above = text[text.rfind("\n", 0, start) + 1 : start].rstrip()
    if not above.endswith(":"):
        return {}
    return {"repaired": f"{above} {by}", "replaces": [span.line - 1, span.end_line]}


def _flow(value: object, in_flow: bool) -> str:
    if isinstance(value, bool) or value is None:
        return str(value).lower()
    if isinstance(value, list):
        return f"[{', '.join(_flow(each, in_flow=True) for each in value)}]"
    if isinstance(value, (int, float)):
        return str(int(value)) if isinstance(value, float) and math.floor(value) == value else str(value)
    if isinstance(value, dict):
        entries = ", ".join(f"{key}: {_flow(each, in_flow=True)}" for key, each in value.items())
        return f"{{{entries}}}" if in_flow or len(value) > 1 else entries
    text = str(value)
    return text if plain_is_safe(text, flow=in_flow) else double_quoted(text)


def _inside_brackets(text: str, span: Span) -> bool:
    line = text[text.rfind("\n", 0, span.start) + 1 : span.start]
    return line.count("{") + line.count("[") > line.count("}") + line.count("]")
