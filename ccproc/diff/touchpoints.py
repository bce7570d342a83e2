"""Touchpoints gained, lost and changed, cell by cell, however the file groups its claims."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeGuard

from ccproc.diff.spots import Spot
from ccproc.diff.walk import ABSENT, change, keys, walk
from ccproc.model.change import Change
from ccproc.model.reading import claim
from ccproc.model.touchpoint import ANY, DIMENSIONS, code

Entry = Mapping[str, object]
Box = tuple[tuple[str, ...], ...]
# Beyond these, claims are told whole: that names too much, never too little, and takes no time to work out.
_CLAIMS = 500
_PIECES = 500


def tell(spot: Spot, before: Sequence[Entry], after: Sequence[Entry]) -> tuple[Change, ...]:
    """What the touchpoints of a process lost and gained, then what changed where they stayed.

    Never empty: claims that only stand otherwise in the file are told as `touchpoint-regrouped`.
    """
    return tuple(_told(spot, before, after)) or (change("touchpoint-regrouped", spot, before, after),)


def _told(spot: Spot, before: Sequence[Entry], after: Sequence[Entry]) -> Iterator[Change]:
    was, now = [_box(entry) for entry in before], [_box(entry) for entry in after]
    for entry, box in zip(before, was, strict=True):
        for piece in _outside(box, now):
            yield change("touchpoint-removed", spot.item(_name(piece)), _within(entry, piece))
    for entry, box in zip(after, now, strict=True):
        for piece in _outside(box, was):
            yield change("touchpoint-added", spot.item(_name(piece)), ABSENT, _within(entry, piece))
    if max(len(was), len(now)) <= _CLAIMS:
        for earlier, box in zip(before, was, strict=True):
            for later, other in zip(after, now, strict=True):
                yield from _details(spot, earlier, later, _shared(box, other))


def readable(entries: object) -> TypeGuard[list[Entry]]:
    """Whether these are claims, every dimension a code or a list of codes."""
    if not isinstance(entries, list):
        return False
    named = (entry.get(name, ANY) for entry in entries if isinstance(entry, Mapping) for name in DIMENSIONS)
    return all(isinstance(entry, Mapping) for entry in entries) and all(map(_is_codes, named))


def _is_codes(value: object) -> bool:
    codes = value if isinstance(value, list) else [value]
    return all(isinstance(code, str) for code in codes)


def _details(spot: Spot, before: Entry, after: Entry, shared: Box) -> Iterator[Change]:
    if all(shared):
        for key, earlier, later in keys(before, after):
            if key not in DIMENSIONS:
                yield from walk(spot.item(_name(shared)).key(key), earlier, later)


def _outside(box: Box, others: Sequence[Box]) -> list[Box]:
    """The part of a box that lies in none of the others, as boxes without overlap."""
    if len(others) > _CLAIMS:
        return [box]
    pieces = [box]
    for other in others:
        pieces = [rest for piece in pieces for rest in _cut(piece, other)]
        if len(pieces) > _PIECES:
            return [box]
    return pieces


def _cut(box: Box, other: Box) -> Iterator[Box]:
    shared = _shared(box, other)
    if not all(shared):
        yield box
        return
    for axis, codes in enumerate(box):
        rest = tuple(each for each in codes if each not in shared[axis])
        if rest:
            yield (*shared[:axis], rest, *box[axis + 1 :])


def _shared(box: Box, other: Box) -> Box:
    """What two boxes have in common, along each dimension; nothing if any dimension is empty."""
    return tuple(tuple(each for each in codes if each in its) for codes, its in zip(box, other, strict=True))


def _box(entry: Entry) -> Box:
    read = claim({name: entry[name] for name in DIMENSIONS if name in entry})
    return tuple(tuple(dict.fromkeys(read.along(dimension))) for dimension in DIMENSIONS)


def _within(entry: Entry, box: Box) -> dict[str, object]:
    """The claim as the file writes it, narrowed to a box."""
    sides = zip(DIMENSIONS, box, strict=True)
    codes = {name: side[0] if len(side) == 1 else list(side) for name, side in sides}
    return {**entry, **{name: side for name, side in codes.items() if name in entry or side != ANY}}


def _name(box: Box) -> str:
    return code(*(codes[0] for codes in box))
