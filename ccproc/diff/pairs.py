"""Which item of an earlier list is which of a later one, and which of them have moved."""

from bisect import bisect_left
from collections import deque
from collections.abc import Iterator, Mapping, Sequence

from ccproc.digest import canonical

Pairs = list[tuple[int, int]]
_NOT_ASKED = frozenset({"next", "at_most", "share", "otherwise"})


def pair(before: Sequence[object], after: Sequence[object], marks: Sequence[str]) -> Pairs:
    """The indices of items that belong together, by the first mark that tells so, in the order of `after`.

    Items with one mark in common go together in their order; an item is paired once.
    """
    pairs: Pairs = []
    for mark in marks:
        done = [{each[side] for each in pairs} for side in (0, 1)]
        waiting: dict[bytes, deque[int]] = {}
        for key, index in _marked(before, mark, done[0]):
            waiting.setdefault(key, deque()).append(index)
        for key, index in _marked(after, mark, done[1]):
            if waiting.get(key):
                pairs.append((waiting[key].popleft(), index))
    return sorted(pairs, key=lambda each: each[1])


def moved(pairs: Pairs) -> frozenset[int]:
    """The later indices of the fewest items whose moving explains the new order (all but a longest run)."""
    tails: list[int] = []
    ends: list[int] = []
    before_it: list[int | None] = []
    for place, (earlier, _) in enumerate(pairs):
        depth = bisect_left(tails, earlier)
        before_it.append(ends[depth - 1] if depth else None)
        tails[depth : depth + 1] = [earlier]
        ends[depth : depth + 1] = [place]
    stayed = set(_back(ends[-1] if ends else None, before_it))
    return frozenset(later for place, (_, later) in enumerate(pairs) if place not in stayed)


def _back(place: int | None, before_it: Sequence[int | None]) -> Iterator[int]:
    while place is not None:
        yield place
        place = before_it[place]


def _marked(items: Sequence[object], mark: str, done: set[int]) -> Iterator[tuple[bytes, int]]:
    for index, item in enumerate(items):
        value = index if mark == "place" else _value(item, mark)
        if index not in done and value is not None:
            yield canonical(value), index


def _value(item: object, mark: str) -> object:
    if not isinstance(item, Mapping):
        return item
    if mark != "condition":
        return item.get(mark)
    asked = {key: value for key, value in item.items() if key not in _NOT_ASKED}
    return asked or ("otherwise" in item or None)
