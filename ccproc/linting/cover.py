"""What a suppression comment covers: the YAML node it stands on or above, and the node's children."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ccproc.model.source import Source
from ccproc.model.suppression import Suppression
from ccproc.yamltext.positions import positions_of


@dataclass(frozen=True, slots=True)
class Cover:
    """The lines, first to last, in which a suppression silences its rules."""

    suppression: Suppression
    first: int
    last: int

    def holds(self, line: int) -> bool:
        """Whether a line lies within."""
        return self.first <= line <= self.last


def covers(source: Source, data: bytes) -> tuple[Cover, ...]:
    """Every suppression of a file with the lines of its node, as the file stands in `data`."""
    if not source.suppressions:
        return ()
    ends: dict[int, int] = {}
    for first, last in positions_of(data).extents():
        ends.setdefault(first, last)
    starts = sorted(ends)
    return tuple(_cover(each, ends, starts) for each in source.suppressions)


def _cover(suppression: Suppression, ends: Mapping[int, int], starts: Sequence[int]) -> Cover:
    below = bisect_right(starts, suppression.line)
    on_next = suppression.own_line and below < len(starts)
    first = starts[below] if on_next else suppression.line
    return Cover(suppression, first, ends.get(first, first))
