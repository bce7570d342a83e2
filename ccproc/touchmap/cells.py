"""The map itself: every cell of the grid with its state and its process."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Literal, get_args

from ccproc.errors import Stopped
from ccproc.model.registry import Registry
from ccproc.model.touchpoint import ANY, code
from ccproc.touchmap.claims import Claimant, Claimed, claimed, unbeaten
from ccproc.touchmap.grid import CUSTOMER_SIDES, Square, placed, squares
from ccproc.touchmap.offers import not_offered

State = Literal["covered", "gap", "duplicate", "not_offered"]
STATES: tuple[State, ...] = get_args(State)
MOST = 500_000


@dataclass(frozen=True, slots=True)
class Cell:
    """One leaf business on one channel for one brand; environment, region where claims tell them apart."""

    channel: str
    brand: str
    business: str
    environment: str = ANY
    region: str = ANY
    moment: str = ""
    state: State = "gap"
    processes: tuple[str, ...] = ()

    @property
    def code(self) -> str:
        """The touchpoint code of the cell."""
        return code(self.channel, self.brand, self.business, self.environment, self.region)


@dataclass(frozen=True, slots=True)
class TouchMap:
    """All cells, in the order of the registry: business, channel, brand, environment, region (R55)."""

    cells: tuple[Cell, ...]

    def summary(self) -> dict[str, int]:
        """How many cells there are, and how many of each state."""
        count = Counter(cell.state for cell in self.cells)
        return {"cells": len(self.cells)} | {state: count[state] for state in STATES}


def build(claimants: Iterable[Claimant], registry: Registry, on: date) -> TouchMap:
    """The map of the live processes on a day: a `not_offered` mark holds to the end of its `until`.

    Raises Stopped `map-too-large` for one that nobody could look at, as a mistyped or hostile registry makes it.
    """
    places = placed(claimed(claimants, registry), squares(registry, on))
    cells = (cell for square, claims in places for cell in _cells(square, claims, on))
    found = tuple(islice(cells, MOST + 1))
    if len(found) > MOST:
        raise Stopped("map-too-large", limit=MOST)
    return TouchMap(found)


def _cells(square: Square, claims: list[Claimed], on: date) -> Iterator[Cell]:
    brands, environments, regions = square.customers
    for brand in brands:
        here = [claim for claim in claims if _holds(claim, 0, brand)]
        for environment in _split(here, 1, environments):
            there = [claim for claim in here if _holds(claim, 1, environment)]
            for region in _split(here, 2, regions):
                covering = [claim for claim in there if _holds(claim, 2, region)]
                processes = tuple(dict.fromkeys(claim.claimant.id for claim in unbeaten(covering)))
                yield Cell(
                    channel=square.channel,
                    brand=brand,
                    business=square.business.code,
                    environment=environment,
                    region=region,
                    moment=square.business.get("moment") or "",
                    state=_state(processes, square, brand, on),
                    processes=processes,
                )


def _holds(claim: Claimed, dimension: int, customer: str) -> bool:
    side = claim.sides[CUSTOMER_SIDES[dimension]]
    return side is None or customer in side


def _split(claims: list[Claimed], dimension: int, customers: tuple[str, ...]) -> tuple[str, ...]:
    told_apart = any(claim.sides[CUSTOMER_SIDES[dimension]] is not None for claim in claims)
    return customers if told_apart else (ANY,)


def _state(processes: tuple[str, ...], square: Square, brand: str, on: date) -> State:
    if processes:
        return "covered" if len(processes) == 1 else "duplicate"
    marks = not_offered(square.business, on)
    return "not_offered" if any(mark.holds(square.channel, brand) for mark in marks) else "gap"
