"""Two processes on one touchpoint: found as boxes of customers, never cell by cell."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain, combinations, islice, product

from ccproc.boxes import Box, remaining, shared
from ccproc.model.registry import Registry
from ccproc.model.touchpoint import ANY, Touchpoint
from ccproc.touchmap.claims import Claimant, Claimed, claimed
from ccproc.touchmap.grid import CUSTOMER_SIDES, Customers, Square, placed, squares

_Where = tuple[list[Square], list[Box]]
_Contest = tuple[Claimed, Claimed, list[Box]]
# Counted in comparisons of two claims: for all squares, and what each set of claims gets when that is spent.
_EFFORT = 3_000_000
_EFFORT_A_CLAIM = 100
_EFFORT_A_CUT = 60


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two claims of two processes that both win, and where: the same boxes of customers on some squares.

    Where it is not `settled`, so many claims cut one another there that nobody could tell who wins.
    """

    first: Claimed
    second: Claimed
    where: tuple[_Where, ...]
    settled: bool = True

    @property
    def count(self) -> int:
        """How many touchpoint codes there are to tell."""
        return sum(len(places) * len(pieces) for places, pieces in self.where)

    def touchpoints(self) -> Iterator[Touchpoint]:
        """A touchpoint for every box; `ANY` stands for everybody, else the first of several is named."""
        for places, pieces in self.where:
            for square, piece in product(places, pieces):
                yield self._touchpoint(square, piece)

    def _touchpoint(self, square: Square, piece: Box) -> Touchpoint:
        named: list[str] = []
        for side, found, everybody in zip(CUSTOMER_SIDES, piece, square.customers, strict=True):
            is_any = not self.settled or self.first.sides[side] is self.second.sides[side] is None
            is_whole = is_any and len(found) == len(everybody)
            named.append(ANY if is_whole else next(one for one in everybody if one in found))
        brand, environment, region = named
        return Touchpoint(square.channel, brand, square.business.code, environment, region)


def conflicts(claimants: Iterable[Claimant], registry: Registry, on: date) -> Iterator[Conflict]:
    """Claims of two processes that are equal or incomparable where they meet, so that both win there (R53).

    Narrower claims may win all of that, and then there is no conflict; nor is there one where a process
    stands in for those it `replaces`. Of many equal claims each is reported against one earlier, not all.
    """
    alike: dict[tuple[tuple[Claimed, ...], Customers], list[Square]] = {}
    for square, claims in placed(claimed(claimants, registry), squares(registry, on)):
        if len(claims) > 1:
            alike.setdefault((tuple(claims), square.customers), []).append(square)
    met: dict[tuple[Claimed, Claimed, bool], list[_Where]] = {}
    effort = _Effort(_EFFORT)
    for (here, customers), places in alike.items():
        everybody = tuple(map(frozenset, customers))
        settled, contests = _contests(here, everybody, effort)
        for first, second, pieces in contests:
            met.setdefault((first, second, settled), []).append((places, pieces))
    return (Conflict(first, second, tuple(where), sure) for (first, second, sure), where in met.items())


@dataclass(frozen=True, slots=True)
class _Group:
    """Claims of one width and the same successors: the customers they hold, and those a successor took."""

    claims: list[Claimed]
    whole: Box
    taken: list[Box]


def _contests(claims: tuple[Claimed, ...], everybody: Box, effort: "_Effort") -> tuple[bool, list[_Contest]]:
    """The pairs that meet on one set of claims; where that cannot be settled, the first two of two processes."""
    effort.allow(_EFFORT_A_CLAIM * len(claims))
    try:
        return True, _settled(_groups(claims, everybody, effort), effort)
    except _TooFineError:
        return False, [(*pair, [everybody]) for pair in _pair(claims, claims)]


def _settled(groups: list[_Group], effort: "_Effort") -> list[_Contest]:
    kept = [effort.remaining(one.whole, one.taken) for one in groups]
    lost = [_lost(one, groups, kept, effort) for one in groups]
    found: list[_Contest] = []
    for group, taken in zip(groups, lost, strict=True):
        if pieces := effort.remaining(group.whole, taken):
            found += [(first, second, pieces) for first, second in _pairs(group.claims)]
    for (one, taken), (other, also) in combinations(zip(groups, lost, strict=True), 2):
        effort.spend(1)
        both = shared(one.whole, other.whole)
        if both and (pieces := effort.remaining(both, (*taken, *also))):
            found += [(*pair, pieces) for pair in _pair(one.claims, other.claims)]
    return found


def _groups(claims: tuple[Claimed, ...], everybody: Box, effort: "_Effort") -> list[_Group]:
    heirs = [(claim, _held(claim, everybody)) for claim in claims if claim.claimant.replaces]
    equal: dict[object, list[Claimed]] = {}
    taken: dict[object, list[Box]] = {}
    for claim in claims:
        effort.spend(len(heirs))
        successors = tuple((heir, box) for heir, box in heirs if claim.gives_way_to(heir))
        key = (claim.sides, tuple(heir for heir, _ in successors))
        equal.setdefault(key, []).append(claim)
        taken[key] = [box for _, box in successors]
    groups = (_Group(same, _held(same[0], everybody), taken[key]) for key, same in equal.items())
    return [group for group in groups if all(group.whole)]


def _held(claim: Claimed, everybody: Box) -> Box:
    """Those of the customers that a claim holds."""
    sides = (claim.sides[side] for side in CUSTOMER_SIDES)
    return tuple(all_ if side is None else side & all_ for side, all_ in zip(sides, everybody, strict=True))


def _lost(group: _Group, groups: list[_Group], kept: list[list[Box]], effort: "_Effort") -> list[Box]:
    effort.spend(len(groups))
    pairs = zip(groups, kept, strict=True)
    narrower = (boxes for other, boxes in pairs if other.claims[0].beats(group.claims[0]))
    return [*group.taken, *chain.from_iterable(narrower)]


def _pairs(same: list[Claimed]) -> Iterator[tuple[Claimed, Claimed]]:
    """Each of equal claims with the first before it that is of another process."""
    first, second = same[0], None
    for claim in same[1:]:
        if claim.claimant.id != first.claimant.id:
            second = second or claim
            yield first, claim
        elif second:
            yield second, claim


def _pair(some: Sequence[Claimed], others: Sequence[Claimed]) -> Iterator[tuple[Claimed, Claimed]]:
    """The first pair of two processes, if there is one."""
    with_first = ((some[0], other) for other in others if other.claimant.id != some[0].claimant.id)
    with_other = ((one, others[0]) for one in some if one.claimant.id != others[0].claimant.id)
    return islice(chain(with_first, with_other), 1)


class _TooFineError(Exception):
    """The claims cut one another into more pieces than anybody could look through."""


class _Effort:
    """How much may still be compared and cut, whatever the claims say."""

    def __init__(self, left: int) -> None:
        self._left = left

    def allow(self, least: int) -> None:
        """What there is for one set of claims, even when others spent everything."""
        self._left = max(self._left, least)

    def spend(self, count: int) -> None:
        """Count what is looked at. Raises _TooFineError when it is too much."""
        self._left -= count
        if self._left < 0:
            raise _TooFineError

    def remaining(self, whole: Box, taken: Iterable[Box]) -> list[Box]:
        """The same as `boxes.remaining`, counted."""
        left = [whole]
        for cut in taken:
            self.spend(_EFFORT_A_CUT * len(left))
            left = list(chain.from_iterable(remaining(each, (cut,)) for each in left))
        return left
