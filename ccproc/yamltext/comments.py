"""The comments of a file: a `#` inside a text is none."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from ruamel.yaml.events import ScalarEvent

from ccproc.yamltext.characters import decode
from ccproc.yamltext.events import walk

_BLOCK_HEADER = re.compile(r"[|>][-+0-9]*[ \t]+(?=#)")


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment from its `#` to the end of its line; `own_line` where it has no value before it, at most a dash."""

    line: int
    column: int
    text: str
    own_line: bool


def comments(data: bytes) -> tuple[Comment, ...]:
    """The comments of a file in order, as far as the file is YAML; none of one that is not text."""
    text, _ = decode(data)
    return () if text is None else tuple(_comments(text))


def _comments(text: str) -> Iterator[Comment]:
    starts = [0, *(match.end() for match in re.finditer("\n", text))]
    for index in _signs(text):
        line = bisect_right(starts, index)
        start = starts[line - 1]
        end = starts[line] - 1 if line < len(starts) else len(text)
        yield Comment(line, index - start + 1, text[index:end].rstrip(), not text[start:index].strip(" -"))


def _signs(text: str) -> Iterator[int]:
    """The offsets of the `#` that begin comments: between scalars, or behind the mark of a block text."""
    events, error = walk(text)
    at = 0
    for event in events:
        if isinstance(event, ScalarEvent):
            yield from _between(text, at, event.start_mark.index)
            at = event.end_mark.index
            header = _BLOCK_HEADER.match(text, event.start_mark.index) if event.style in ("|", ">") else None
            if header:
                yield header.end()
    yield from _between(text, at, len(text) if error is None else at)


def _between(text: str, start: int, end: int) -> Iterator[int]:
    index = text.find("#", start, end)
    while index >= 0:
        yield index
        line_end = text.find("\n", index, end)
        index = text.find("#", line_end, end) if line_end >= 0 else -1
