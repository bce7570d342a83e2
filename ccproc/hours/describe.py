"""Spans of a week as ranges that can be said: which days, from when, until when."""

from typing import NamedTuple

from ccproc.hours.grammar import clock
from ccproc.hours.spans import DAY, WEEK, Spans


class Range(NamedTuple):
    """On each of `days` (Monday is 0) from `start` until `end`, which lies `later` days after that day."""

    days: tuple[int, ...]
    start: str
    end: str
    later: int


def describe(spans: Spans) -> tuple[Range, ...]:
    """The ranges of a week's spans, equal days merged, joined over midnight and from Sunday into Monday.

    Whole days are ranges of their own (00:00–24:00), so that a weekend is not read as 48 hours.
    """
    merged: dict[tuple[str, str, int], list[int]] = {}
    for start, end in _pieces(_round(spans)):
        last = end - 1 if end % DAY == 0 else end
        key = clock(start % DAY), clock(end - last // DAY * DAY), last // DAY - start // DAY
        merged.setdefault(key, []).append(start // DAY % 7)
    return tuple(sorted(Range(tuple(sorted(days)), *key) for key, days in merged.items()))


def _round(spans: Spans) -> Spans:
    """What ends with Sunday and begins with Monday is one span."""
    if len(spans) > 1 and spans[0][0] == 0 and spans[-1][1] == WEEK:
        return (*spans[1:-1], (spans[-1][0], WEEK + spans[0][1]))
    return spans


def _pieces(spans: Spans) -> Spans:
    """Spans of whole days are cut into days."""
    return tuple(
        piece
        for start, end in spans
        for piece in (
            ((day, day + DAY) for day in range(start, end, DAY))
            if start % DAY == end % DAY == 0
            else ((start, end),)
        )
    )
