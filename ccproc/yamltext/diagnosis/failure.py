"""Where a text stops being YAML, and which lines may be to blame."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from ruamel.yaml.error import YAMLError
from ruamel.yaml.events import Event, ScalarEvent

from ccproc.yamltext.events import walk

_FAR_CONTEXTS = ("block mapping", "block collection")
_LINES_BACK = 4

# What libyaml and ruamel.yaml say, by a fragment of it, and the key of our words for it.
_PROBLEMS = {
    "directive": "bad-directive",
    "could not find expected ':'": "no-colon",
    "unexpected end of stream": "not-closed",
    "unexpected document indicator": "not-closed",
    "mapping values are not allowed": "colon-here",
    "expected ',' or": "list-not-closed",
    "unexpected ':'": "colon-in-flow",
    "cannot start any token": "bad-start",
    "tab character": "tab",
    "escape": "bad-escape",
    "hexadecimal numbers": "bad-escape",
    "sequence entries are not allowed": "dash-here",
    "mapping keys are not allowed": "question-mark-here",
    "node content": "nothing-here",
    "document start": "after-the-end",
    "incompatible YAML": "bad-directive",
    "'-' indicator": "not-an-item",
    "expected key": "does-not-follow",
    "block end": "does-not-follow",
    "alphabetic or numeric": "bad-symbol",
    "indentation indicator": "bad-block",
    "chomping": "bad-block",
    "comment or": "bad-block",
    "a tag": "bad-tag",
    "an tag": "bad-tag",
}


@dataclass(frozen=True, slots=True)
class Failure:
    """The first place (lines and columns from 0) where a text is no longer YAML.

    `suspects` are the lines where the mistake may lie, likeliest first: libyaml often notices it late.
    """

    line: int
    column: int
    blamed: int
    suspects: tuple[int, ...]
    problem: str
    index: int


def failure(text: str) -> Failure | None:
    """How a text fails as YAML; None when it does not."""
    events, error = walk(text)
    return None if error is None else located(text, events, error)


def located(text: str, events: Sequence[Event], error: YAMLError) -> Failure:
    """Where a text fails, from the error and the events before it."""
    mark, context_mark = getattr(error, "problem_mark", None), getattr(error, "context_mark", None)
    context, problem = getattr(error, "context", None) or "", getattr(error, "problem", None) or ""
    if mark is None:
        return Failure(0, 0, 0, (0,), "unreadable", 0)
    if context_mark is None or any(each in context for each in _FAR_CONTEXTS):
        context_mark = mark
    late = "simple key" in context or "quoted scalar" in context
    likely = [context_mark.line, mark.line] if late else [mark.line, context_mark.line]
    suspects = [*likely, *_opened(events), *_before(text, mark.line), *_head(text, mark.line)]
    name = next(
        (name for part, name in _PROBLEMS.items() if part in problem or part in context), "unreadable"
    )
    place = context_mark if late or mark.index >= len(text.rstrip()) else mark
    blamed = min(likely)
    return Failure(place.line, place.column, blamed, tuple(dict.fromkeys(suspects)), name, mark.index)


def _opened(events: Sequence[Event]) -> list[int]:
    """The line where the last quoted text began, if it ran on: it may have been meant to close there."""
    last = next((event for event in reversed(events) if isinstance(event, ScalarEvent)), None)
    if last is None or last.style not in ("'", '"') or last.start_mark.line == last.end_mark.line:
        return []
    return [last.start_mark.line]


def _head(text: str, line: int) -> Iterator[int]:
    """The first line of the block that ends above, and the one above it: either may have lost its dash."""
    lines = text.split("\n")
    block = [n for n in range(min(line, len(lines))) if lines[n].strip() and lines[n].lstrip()[0] != "#"]
    indents = {n: len(lines[n]) - len(lines[n].lstrip(" ")) for n in block}
    first = last = block[-1] if block else 0
    for n in reversed(block):
        if indents[n] < indents[last]:
            yield from (first, n)
            return
        first = n if indents[n] == indents[last] else first
    yield from [first] if block else []


def _before(text: str, line: int) -> list[int]:
    lines = text.split("\n")
    above = range(min(line, len(lines)) - 1, -1, -1)
    return list(islice((n for n in above if lines[n].strip() and lines[n].lstrip()[0] != "#"), _LINES_BACK))
