"""Claims ready to be compared: how wide each one is, and which of two is the narrower."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

from ccproc.model.registry import Registry
from ccproc.model.touchpoint import ANY, DIMENSIONS, Claim
from ccproc.touchmap.businesses import below

Side = frozenset[str] | None
BUSINESS = DIMENSIONS.index("business")


class Claimant(Protocol):
    """What the map needs of a process; a `Process` and its facts both have it."""

    @property
    def id(self) -> str:
        """The process id."""

    @property
    def claims(self) -> tuple[Claim, ...]:
        """Its claims, in the order of the file."""

    @property
    def replaces(self) -> tuple[str, ...]:
        """The processes it takes the place of."""

    @property
    def retired(self) -> object:
        """Anything true when it is retired."""


@dataclass(frozen=True, slots=True, eq=False)
class Claimed:
    """One claim of one process; `sides` follow `DIMENSIONS`, and `any` is None: wider than every list."""

    claimant: Claimant
    claim: Claim
    sides: tuple[Side, ...]

    def beats(self, other: "Claimed") -> bool:
        """Whether this claim is nowhere wider than the other and somewhere narrower."""
        return self.sides != other.sides and all(map(_within, self.sides, other.sides))

    def gives_way_to(self, other: "Claimed") -> bool:
        """Whether the other's process replaces this one's; two that replace each other do not."""
        mine, theirs = self.claimant, other.claimant
        return mine.id in theirs.replaces and theirs.id not in mine.replaces


def claimed(claimants: Iterable[Claimant], registry: Registry) -> Iterator[Claimed]:
    """Every claim of every live process. A claim on a parent business holds all that is below it."""
    tree = below(registry)
    for claimant in claimants:
        for claim in () if claimant.retired else claimant.claims:
            yield Claimed(claimant, claim, _sides(claim, tree))


def unbeaten(covering: list[Claimed]) -> list[Claimed]:
    """Of the claims that cover one place, those that no successor replaces and then no narrower one beats."""
    standing = [one for one in covering if not any(map(one.gives_way_to, covering))] or covering
    return [one for one in standing if not any(other.beats(one) for other in standing)]


def _within(mine: Side, other: Side) -> bool:
    return other is None or (mine is not None and mine <= other)


def _sides(claim: Claim, tree: Mapping[str, frozenset[str]]) -> tuple[Side, ...]:
    sides = [_side(claim.along(dimension)) for dimension in DIMENSIONS]
    named = sides[BUSINESS]
    if named is not None:
        held = [tree.get(code, named) for code in named]
        sides[BUSINESS] = held[0] if len(held) == 1 else named.union(*held)
    return tuple(sides)


@lru_cache(maxsize=4096)
def _side(codes: tuple[str, ...]) -> Side:
    """Remembered, because thousands of claims name the same few channels, brands and regions."""
    return None if ANY in codes else frozenset(codes)
