"""Touchpoints gained, lost and changed, cell by cell, however the file groups its claims."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeGuard

from ccproc.boxes import Box, remaining, shared
from ccproc.diff.spots import Spot
from ccproc.diff.walk import ABSENT, change, keys, walk
from ccproc.model.change import Change
from ccproc.model.reading import claim
from ccproc.model.touchpoint import ANY, DIMENSIONS, code

Entry = Mapping[str, object]
Sides = tuple[tuple[str, ...], ...]
# Beyond these, claims are told whole: that names too much, never too little, and takes no time to work out.
_CLAIMS = 500
_PIECES = 500


def tell(spot: Spot, before: Sequence[Entry], after: Sequence[Entry]) -> tuple[Change, ...]:
    """What the touchpoints of a process lost and gained, then what changed where they stayed.

    Never empty: claims that only stand otherwise in the file are told as `touchpoint-regrouped`.
    """
    return tuple(_told(spot, before, after)) or (change("touchpoint-regrouped", spot, before, after),)


def _told(spot: Spot, before: Sequence[Entry], after: Sequence[Entry]) -> Iterator[Change]:
    was, now = [_sides(entry) for entry in before], [_sides(entry) for entry in after]
    for entry, sides in zip(before, was, strict=True):
        for piece in _outside(sides, now):
            yield change("touchpoint-removed", spot.item(_name(piece)), _within(entry, piece))
    for entry, sides in zip(after, now, strict=True):
        for piece in _outside(sides, was):
            yield change("touchpoint-added", spot.item(_name(piece)), ABSENT, _within(entry, piece))
    if max(len(was), len(now)) <= _CLAIMS:
        for earlier, sides in zip(before, was, strict=True):
            for later, others in zip(after, now, strict=True):
                if both := shared(_box(sides), _box(others)):
                    at = spot.item(_name(_ordered(both, sides)))
                    yield from _details(at, earlier, later)


def readable(entries: object) -> TypeGuard[list[Entry]]:
    """Whether these are claims, every dimension a code or a list of codes."""
    if not isinstance(entries, list):
        return False
    named = (entry.get(name, ANY) for entry in entries if isinstance(entry, Mapping) for name in DIMENSIONS)
    return all(isinstance(entry, Mapping) for entry in entries) and all(map(_is_codes, named))


def _is_codes(value: object) -> bool:
    codes = value if isinstance(value, list) else [value]
    return all(isinstance(code, str) for code in codes)


def _details(at: Spot, before: Entry, after: Entry) -> Iterator[Change]:
    for key, earlier, later in keys(before, after):
        if key not in DIMENSIONS:
            yield from walk(at.key(key), earlier, later)


def _outside(sides: Sides, others: Sequence[Sides]) -> Iterator[Sides]:
    """The part of a claim that lies in none of the others, as pieces without overlap."""
    cuts = map(_box, others) if len(others) <= _CLAIMS else ()
    return (_ordered(piece, sides) for piece in remaining(_box(sides), cuts, _PIECES))


def _sides(entry: Entry) -> Sides:
    read = claim({name: entry[name] for name in DIMENSIONS if name in entry})
    return tuple(tuple(dict.fromkeys(read.along(dimension))) for dimension in DIMENSIONS)


def _box(sides: Sides) -> Box:
    return tuple(map(frozenset, sides))


def _ordered(piece: Box, sides: Sides) -> Sides:
    """A piece of a claim with its codes in the order of the file."""
    return tuple(tuple(filter(held.__contains__, codes)) for held, codes in zip(piece, sides, strict=True))


def _within(entry: Entry, piece: Sides) -> dict[str, object]:
    """The claim as the file writes it, narrowed to a piece of it."""
    sides = zip(DIMENSIONS, piece, strict=True)
    codes = {name: side[0] if len(side) == 1 else list(side) for name, side in sides}
    return {**entry, **{name: side for name, side in codes.items() if name in entry or side != ANY}}


def _name(piece: Sides) -> str:
    return code(*(codes[0] for codes in piece))
