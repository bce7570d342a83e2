"""Boxes over the customer dimensions, and what is left of one when others are taken out."""

from collections.abc import Iterable, Iterator

from ccproc.touchmap.claims import Claimed
from ccproc.touchmap.grid import CUSTOMER_SIDES, Customers

Box = tuple[frozenset[str], ...]


def box(claim: Claimed, customers: Customers) -> Box:
    """Those of the customers that a claim holds."""
    sides = (claim.sides[side] for side in CUSTOMER_SIDES)
    everybody = map(frozenset, customers)
    return tuple(all_ if side is None else side & all_ for side, all_ in zip(sides, everybody, strict=True))


def shared(one: Box, other: Box) -> Box | None:
    """The intersection, or None when it is empty."""
    both = tuple(mine & theirs for mine, theirs in zip(one, other, strict=True))
    return both if all(both) else None


def remaining(whole: Box, taken: Iterable[Box]) -> list[Box]:
    """Disjoint boxes that make up `whole` without everything in `taken`."""
    left = [whole]
    for cut in taken:
        left = [piece for each in left for piece in _without(each, cut)]
    return left


def _without(whole: Box, cut: Box) -> Iterator[Box]:
    if shared(whole, cut) is None:
        yield whole
        return
    for side, (mine, theirs) in enumerate(zip(whole, cut, strict=True)):
        if outside := mine - theirs:
            yield (*whole[:side], outside, *whole[side + 1 :])
        whole = (*whole[:side], mine & theirs, *whole[side + 1 :])
