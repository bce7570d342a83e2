"""Two processes on one touchpoint: found as boxes of customers, never cell by cell."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import chain, combinations, islice, product

from ccproc.boxes import Box, remaining, shared
from ccproc.model.registry import Registry
from ccproc.model.touchpoint import ANY, code
from ccproc.touchmap.claims import Claimant, Claimed, claimed
from ccproc.touchmap.grid import CUSTOMER_SIDES, Customers, Square, placed, squares

_Where = tuple[list[Square], list[Box]]
_Contest = tuple[Claimed, Claimed, list[Box]]


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two claims of two processes that both win, and where: the same boxes of customers on some squares."""

    first: Claimed
    second: Claimed
    where: tuple[_Where, ...]

    @property
    def count(self) -> int:
        """How many touchpoint codes there are to tell."""
        return sum(len(places) * len(pieces) for places, pieces in self.where)

    def codes(self) -> Iterator[str]:
        """A touchpoint code for every box; `ANY` stands for everybody, else the first of several is named."""
        for places, pieces in self.where:
            for square, piece in product(places, pieces):
                yield self._code(square, piece)

    def _code(self, square: Square, piece: Box) -> str:
        named: list[str] = []
        for side, found, everybody in zip(CUSTOMER_SIDES, piece, square.customers, strict=True):
            is_any = self.first.sides[side] is self.second.sides[side] is None
            is_whole = is_any and len(found) == len(everybody)
            named.append(ANY if is_whole else next(one for one in everybody if one in found))
        brand, environment, region = named
        return code(square.channel, brand, square.business.code, environment, region)


def conflicts(claimants: Iterable[Claimant], registry: Registry, on: date) -> Iterator[Conflict]:
    """Claims of two processes that are equal or incomparable where they meet, so that both win there (R53).

    Narrower claims may win all of that, and then there is no conflict; nor is there one where a process
    stands in for those it `replaces`. Of many equal claims each is reported against one earlier, not all.
    """
    alike: dict[tuple[tuple[Claimed, ...], Customers], list[Square]] = {}
    for square, claims in placed(claimed(claimants, registry), squares(registry, on)):
        if len(claims) > 1:
            alike.setdefault((tuple(claims), square.customers), []).append(square)
    met: dict[tuple[Claimed, Claimed], list[_Where]] = {}
    for (here, customers), places in alike.items():
        for first, second, pieces in _contests(here, customers):
            met.setdefault((first, second), []).append((places, pieces))
    return (Conflict(first, second, tuple(where)) for (first, second), where in met.items())


@dataclass(frozen=True, slots=True)
class _Group:
    """Claims of one width and the same successors: the customers they hold, and those a successor took."""

    claims: list[Claimed]
    whole: Box
    taken: list[Box]

    def kept(self) -> list[Box]:
        """What no successor took."""
        return remaining(self.whole, self.taken)


def _contests(claims: tuple[Claimed, ...], customers: Customers) -> Iterator[_Contest]:
    groups = _groups(claims, customers)
    lost = [_lost(one, groups) for one in groups]
    for group, taken in zip(groups, lost, strict=True):
        if pieces := remaining(group.whole, taken):
            yield from ((first, second, pieces) for first, second in _pairs(group.claims))
    for (one, taken), (other, also) in combinations(zip(groups, lost, strict=True), 2):
        both = shared(one.whole, other.whole)
        if both and (pieces := remaining(both, (*taken, *also))):
            yield from ((*pair, pieces) for pair in _first_pair(one.claims, other.claims))


def _groups(claims: tuple[Claimed, ...], customers: Customers) -> list[_Group]:
    heirs = [claim for claim in claims if claim.claimant.replaces]
    equal: dict[object, list[Claimed]] = {}
    taken: dict[object, list[Box]] = {}
    for claim in claims:
        successors = tuple(heir for heir in heirs if claim.gives_way_to(heir))
        equal.setdefault((claim.sides, successors), []).append(claim)
        taken[claim.sides, successors] = [_held(heir, customers) for heir in successors]
    groups = (_Group(same, _held(same[0], customers), taken[key]) for key, same in equal.items())
    return [group for group in groups if all(group.whole)]


def _held(claim: Claimed, customers: Customers) -> Box:
    """Those of the customers that a claim holds."""
    sides = (claim.sides[side] for side in CUSTOMER_SIDES)
    everybody = map(frozenset, customers)
    return tuple(all_ if side is None else side & all_ for side, all_ in zip(sides, everybody, strict=True))


def _lost(group: _Group, groups: list[_Group]) -> list[Box]:
    narrower = (other.kept() for other in groups if other.claims[0].beats(group.claims[0]))
    return [*group.taken, *chain.from_iterable(narrower)]


def _pairs(same: list[Claimed]) -> Iterator[tuple[Claimed, Claimed]]:
    for number, claim in enumerate(same):
        yield from _first_pair(same[:number], [claim])


def _first_pair(some: list[Claimed], others: list[Claimed]) -> Iterator[tuple[Claimed, Claimed]]:
    of_two = (pair for pair in product(some, others) if pair[0].claimant.id != pair[1].claimant.id)
    return islice(of_two, 1)
