"""MAP, what is offered: a process stands only where the centre serves customers today."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from ccproc.model.centre import Centre
from ccproc.model.facts import Facts, ProcessFacts
from ccproc.model.finding import Problem, Values
from ccproc.model.registry import PLURAL, Entry, Registry
from ccproc.model.touchpoint import ANY, Claim
from ccproc.rulebook import Problems, repository_rule
from ccproc.rules.naming import all_named, named
from ccproc.touchmap.businesses import below
from ccproc.touchmap.grid import live
from ccproc.touchmap.offers import not_offered

_OFFERS = ("channel", "brand", "environment", "region")
# A retired channel is a channel out of scope (TPT005).
_RETIRING = ("business", "brand", "environment", "region")


@repository_rule("MAP009", "warning error error", "R145")
def retired_touchpoint(facts: Facts, centre: Centre) -> Problems:
    """A process serves no brand, business or region that the registry has retired.

    The product is gone, but the process is still in the handbook. An agent finds it, promises what can no
    longer be had, and somebody has to call the customer back and take it away again.

    Fix: take the retired code out of `touchpoints`, or retire the process with its last touchpoint.

    Bad:

    ```yaml
    touchpoints:
      - business: "0101"
        channel: hotline
        brand: classic
    --- # registry/brands.yaml
    - code: classic
      name: 经典卡
      retired: "2020-12-31"
    ```

    Good:

    ```yaml
    touchpoints:
      - business: "0101"
        channel: hotline
        brand: gold
    --- # registry/brands.yaml
    - code: classic
      name: 经典卡
      retired: "2020-12-31"
    ```
    """
    for process in facts.live():
        for claim in process.claims:
            for side in _RETIRING:
                kind = PLURAL[side]
                for entry in _retired(claim.along(side), centre.registry[kind], centre.today):
                    called = named(centre.registry, kind, entry.code)
                    values = {
                        "code": entry.code,
                        "code_named": called,
                        "kind": side,
                        "retired": entry.retired,
                    }
                    yield _at(process, claim, side, kind=side, values=values)


@repository_rule("MAP011", "warning error error", "R63")
def claim_off_grid(facts: Facts, centre: Centre) -> Problems:
    """A process serves a business only where that business is offered.

    The registry says that a matter is not handled by text message, the process says how to handle it there.
    The customer is told both, and the map shows a touchpoint that does not exist.

    Fix: add the channel (brand, environment, region) to the business in registry/businesses.yaml if it is
    offered there now, or take it out of the claim.

    Bad:

    ```yaml
    touchpoints:
      - business: "0102"
        channel: web
    ```

    Good:

    ```yaml
    touchpoints:
      - business: "0102"
        channel: hotline
    ```
    """
    grid = _grid(centre)
    for process in facts.live():
        for claim in process.claims:
            for business in claim.business:
                yield from _beyond(process, claim, business, grid, centre.registry)
                yield from _marked(process, claim, business, grid, centre.registry)


@dataclass(frozen=True, slots=True)
class _Grid:
    """Where each leaf business is offered today; `judged` are the codes in use, by dimension."""

    below: Mapping[str, frozenset[str]]
    leaves: Mapping[str, Entry]
    judged: Mapping[str, frozenset[str]]
    today: date


def _grid(centre: Centre) -> _Grid:
    registry, today = centre.registry, centre.today
    judged = {
        side: frozenset(
            one.code for one in live(registry[PLURAL[side]].values(), today) if one.flag("in_scope", True)
        )
        for side in _OFFERS
    }
    return _Grid(below(registry), {leaf.code: leaf for leaf in registry.leaves}, judged, today)


def _beyond(
    process: ProcessFacts, claim: Claim, business: str, grid: _Grid, registry: Registry
) -> Iterator[Problem]:
    """What a claim says beyond the offers; codes unknown, retired or out of scope are for other rules."""
    leaves = [grid.leaves[code] for code in grid.below.get(business, ()) if code in grid.leaves]
    for side in _OFFERS if leaves else ():
        offered = dict.fromkeys(code for leaf in leaves for code in leaf.many(PLURAL[side]) or (ANY,))
        strange = [code for code in claim.along(side) if code in grid.judged[side] and code not in offered]
        if strange and ANY not in offered:
            values = {
                "business": business,
                "codes": strange,
                "offered": list(offered),
                "business_named": named(registry, "businesses", business),
                "codes_named": all_named(registry, PLURAL[side], strange),
                "offered_named": all_named(registry, PLURAL[side], offered),
            }
            yield _at(process, claim, side, kind=side, values=values)


def _marked(
    process: ProcessFacts, claim: Claim, business: str, grid: _Grid, registry: Registry
) -> Iterator[Problem]:
    """What a claim says although the business itself is marked as not offered there."""
    leaf = grid.leaves.get(business)
    for mark in not_offered(leaf, grid.today) if leaf else ():
        channels = [one for one in claim.channel if all(mark.holds(one, brand) for brand in claim.brand)]
        if channels:
            kind = "until" if mark.until else "marked"
            values = {
                "business": business,
                "codes": channels,
                "until": mark.until,
                "business_named": named(registry, "businesses", business),
                "codes_named": all_named(registry, "channels", channels),
            }
            yield _at(process, claim, "channel", kind=kind, values=values)


def _retired(codes: tuple[str, ...], entries: Mapping[str, Entry], today: date) -> Iterator[Entry]:
    named = [entries[code] for code in codes if code in entries]
    current = [entry.code for entry in live(named, today)]
    return (entry for entry in named if entry.code not in current)


def _at(process: ProcessFacts, claim: Claim, side: str, kind: str, values: Values) -> Problem:
    return Problem(("touchpoints", claim.name, side), kind, values, process.path, (process.id,))
