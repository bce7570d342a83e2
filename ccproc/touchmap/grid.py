"""The squares of the map: every leaf business on every channel it is offered on, and to whom."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from ccproc.model.registry import Entry, Registry
from ccproc.model.touchpoint import ANY, DIMENSIONS
from ccproc.touchmap.claims import BUSINESS, Claimed, Side

Customers = tuple[tuple[str, ...], ...]
CHANNEL = DIMENSIONS.index("channel")
CUSTOMERS = ("brands", "environments", "regions")
CUSTOMER_SIDES = tuple(DIMENSIONS.index(dimension) for dimension in ("brand", "environment", "region"))


@dataclass(frozen=True, slots=True, eq=False)
class Square:
    """One leaf business on one channel.

    `customers` are the brands, environments and regions it is offered to; a list that the registry leaves
    empty is `any` alone.
    """

    business: Entry
    channel: str
    customers: Customers


def squares(registry: Registry, on: date) -> Iterator[Square]:
    """The squares of a day in the order of the registry: rows, then channels in scope. The retired have none.

    A business that names no channel, brand, environment or region is offered on all of them.
    """
    channels = in_scope(registry, on)
    everybody = {kind: [one.code for one in live(registry[kind].values(), on)] for kind in CUSTOMERS}
    for leaf in live(registry.leaves, on):
        customers = tuple(offered(leaf, kind, everybody[kind]) or (ANY,) for kind in CUSTOMERS)
        for channel in offered(leaf, "channels", channels):
            yield Square(leaf, channel, customers)


def in_scope(registry: Registry, on: date) -> tuple[str, ...]:
    """The channels that the centre is in charge of on a day."""
    return tuple(one.code for one in live(registry["channels"].values(), on) if one.flag("in_scope", True))


def offered(business: Entry, kind: str, everything: Iterable[str]) -> tuple[str, ...]:
    """Those of the codes of one list that a business is offered on or to; all where it names none."""
    named = business.many(kind)
    return tuple(code for code in everything if not named or ANY in named or code in named)


def live(entries: Iterable[Entry], on: date) -> Iterator[Entry]:
    """The entries that are not yet retired on a day."""
    return (entry for entry in entries if not entry.is_retired(on))


def placed(claims: Iterable[Claimed], grid: Iterable[Square]) -> Iterator[tuple[Square, list[Claimed]]]:
    """Every square with the claims on it, in the order of the grid; also the squares that nobody claims."""
    rows: dict[str, dict[str, tuple[Square, list[Claimed]]]] = {}
    for square in grid:
        rows.setdefault(square.business.code, {})[square.channel] = (square, [])
    for claim in claims:
        for business in _chosen(claim.sides[BUSINESS], rows):
            row = rows[business]
            for channel in _chosen(claim.sides[CHANNEL], row):
                row[channel][1].append(claim)
    return (place for row in rows.values() for place in row.values())


def _chosen(side: Side, known: Mapping[str, object]) -> Iterable[str]:
    return known if side is None else [code for code in side if code in known]
