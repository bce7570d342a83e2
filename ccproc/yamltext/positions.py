"""Where the values of a file stand, looked up only for a file that has something to say."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import NamedTuple

from ruamel.yaml.error import StreamMark, YAMLError
from ruamel.yaml.events import (
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from ccproc.yamltext.events import Events, parse

Path = tuple[str | int, ...]


class Span(NamedTuple):
    """A piece of a file: line and column from 1, and `text[start:end]` of the decoded file."""

    line: int
    column: int
    end_line: int
    end_column: int
    start: int
    end: int


@dataclass(slots=True)
class _Node:
    """A value with its place, its key's, its style ("" plain, None a collection) and what is below."""

    span: Span
    style: str | None = None
    key: Span | None = None
    children: dict[str | int, "_Node"] = field(default_factory=dict)


class Positions:
    """The places of all values of one file.

    A path that does not exist stands where its nearest existing parent does; of a key that stands twice
    the last is meant, as in `read`. A file that cannot be read has but one place, its beginning.
    """

    def __init__(self, data: bytes) -> None:
        self.text = data.decode("utf-8", "replace")
        self._bom = 1 if self.text.startswith("\ufeff") else 0

    @cached_property
    def _root(self) -> _Node:
        """Read at the first question: that takes twice as long as reading the values."""
        try:
            return parse(self.text[self._bom :], self._document)
        except (YAMLError, StopIteration, RecursionError):
            return _Node(Span(1, 1, 1, 1, self._bom, self._bom))

    def value(self, path: Path) -> Span:
        """The place of a value."""
        return self._find(path).span

    def key(self, path: Path) -> Span:
        """The place of the key of a value; of an item of a list, the item's."""
        node = self._find(path)
        return node.key or node.span

    def raw(self, path: Path) -> str:
        """The characters of a value as they stand in the file, with their quotes."""
        span = self.value(path)
        return self.text[span.start : span.end]

    def style(self, path: Path) -> str | None:
        """How a scalar is written: one of `"`, `'`, `|`, `>`, "" for plain; None for a collection."""
        return self._find(path).style

    def plain(self, path: Path) -> bool:
        """Whether a value is a scalar without quotes."""
        return self.style(path) == ""

    def extents(self) -> Iterator[tuple[int, int]]:
        """The first and the last line of every entry and every item, what holds others before what it holds."""
        todo = [*reversed(self._root.children.values())]
        while todo:
            node = todo.pop()
            yield (node.key or node.span).line, node.span.end_line
            todo += reversed(node.children.values())

    def _find(self, path: Path) -> _Node:
        node = self._root
        for step in path:
            if step not in node.children:
                break
            node = node.children[step]
        return node

    def _document(self, events: Events) -> _Node:
        for event in events:
            if isinstance(event, (ScalarEvent, MappingStartEvent, SequenceStartEvent)):
                return self._node(event, events)
            if isinstance(event, StreamEndEvent):
                break
        raise StopIteration

    def _node(self, event: Event, events: Events) -> _Node:
        if isinstance(event, ScalarEvent):
            return _Node(self._scalar_span(event), event.style or "")
        node = _Node(self._span(event.start_mark, event.end_mark))
        if isinstance(event, MappingStartEvent):
            end = self._entries(node, events)
        elif isinstance(event, SequenceStartEvent):
            end = self._items(node, events)
        else:
            return node
        node.span = self._whole(event, node, end)
        return node

    def _entries(self, node: _Node, events: Events) -> Event:
        for event in events:
            if isinstance(event, MappingEndEvent):
                return event
            key = self._node(event, events)
            child = self._node(next(events), events)
            child.key = key.span
            node.children[getattr(event, "value", "")] = child
        raise StopIteration

    def _items(self, node: _Node, events: Events) -> Event:
        for event in events:
            if isinstance(event, SequenceEndEvent):
                return event
            node.children[len(node.children)] = self._node(event, events)
        raise StopIteration

    def _whole(self, start: MappingStartEvent | SequenceStartEvent, node: _Node, end: Event) -> Span:
        """A block collection ends where its last value does, not where the next line begins."""
        if start.flow_style or not node.children:
            return self._span(start.start_mark, end.end_mark)
        last = max((child.span for child in node.children.values()), key=lambda span: span.end)
        first = self._span(start.start_mark, start.start_mark)
        return first._replace(end_line=last.end_line, end_column=last.end_column, end=last.end)

    def _scalar_span(self, event: ScalarEvent) -> Span:
        """A block text ends with its last line; the empty lines below it belong to nobody."""
        span = self._span(event.start_mark, event.end_mark)
        if event.style not in ("|", ">"):
            return span
        text = self.text[span.start : span.end]
        kept = text.rstrip("\r\n")
        lines = kept.split("\n")
        column = len(lines[-1].rstrip("\r")) + (span.column if len(lines) == 1 else 1)
        last = span.line + len(lines) - 1
        return span._replace(end_line=last, end_column=column, end=span.start + len(kept))

    def _span(self, start: StreamMark, end: StreamMark) -> Span:
        bom = self._bom
        return Span(
            start.line + 1, start.column + 1, end.line + 1, end.column + 1, start.index + bom, end.index + bom
        )


@lru_cache(maxsize=3)
def positions_of(data: bytes) -> Positions:
    """The places of one file, looked up once: its schema and then its rules ask for them, of each reading."""
    return Positions(data)
