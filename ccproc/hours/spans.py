"""Sets of minutes, as sorted disjoint half-open spans."""

from collections.abc import Iterable
from typing import TypeAlias

Spans: TypeAlias = tuple[tuple[int, int], ...]

DAY = 24 * 60
WEEK = 7 * DAY


def tidy(spans: Iterable[tuple[int, int]]) -> Spans:
    """Sort, drop what is empty, and join what touches or overlaps."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if start >= end:
            continue
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)


def union(a: Spans, b: Spans) -> Spans:
    """The minutes in either."""
    return tidy((*a, *b))


def intersection(a: Spans, b: Spans) -> Spans:
    """The minutes in both."""
    shared: list[tuple[int, int]] = []
    left, right = 0, 0
    while left < len(a) and right < len(b):
        start, end = max(a[left][0], b[right][0]), min(a[left][1], b[right][1])
        if start < end:
            shared.append((start, end))
        if a[left][1] < b[right][1]:
            left += 1
        else:
            right += 1
    return tuple(shared)


def complement(spans: Spans, length: int = WEEK) -> Spans:
    """The minutes of [0, length) that are in none; `spans` lie inside it."""
    edges = [0, *(edge for span in spans for edge in span), length]
    return tuple((start, end) for start, end in zip(edges[::2], edges[1::2], strict=True) if start < end)


def subtract(a: Spans, b: Spans) -> Spans:
    """The minutes of `a` that are not in `b`."""
    if not a:
        return ()
    low, high = a[0][0], a[-1][1]
    rest = complement(clip(b, low, high), high - low)
    return intersection(a, tuple((start + low, end + low) for start, end in rest))


def clip(spans: Spans, low: int, high: int) -> Spans:
    """The part inside [low, high), counted from `low`."""
    return tuple(
        (max(start, low) - low, min(end, high) - low) for start, end in spans if start < high and end > low
    )


def minutes(spans: Spans) -> int:
    """How many minutes there are in all."""
    return sum(end - start for start, end in spans)
