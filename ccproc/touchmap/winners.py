"""From a touchpoint code to the process that serves it."""

from collections.abc import Iterable

from ccproc.model.registry import Registry
from ccproc.model.touchpoint import ANY, DIMENSIONS, fold, parts
from ccproc.touchmap.claims import Claimant, Claimed, Side, claimed, unbeaten


def winners(touchpoint: str, claimants: Iterable[Claimant], registry: Registry) -> tuple[str, ...]:
    """The processes that serve a touchpoint code: one if all is well, none for a blind spot (R62).

    `ANY` in a code stands for a customer of whom no more is known, so a claim on `any` serves it. Where there
    is none, every process that serves some of these customers is named.
    """
    return serving(touchpoint, list(claimed(claimants, registry)))


def serving(touchpoint: str, claims: list[Claimed]) -> tuple[str, ...]:
    """The same of claims that are ready to be compared; their sides may be folded."""
    place = parts(touchpoint)
    if place is None:
        return ()
    wanted = [place[dimension] for dimension in DIMENSIONS]
    covering = [claim for claim in claims if all(map(_holds, claim.sides, wanted))]
    found = unbeaten(covering) or [claim for claim in claims if all(map(_meets, claim.sides, wanted))]
    return tuple(dict.fromkeys(claim.claimant.id for claim in found))


def _holds(side: Side, part: str) -> bool:
    return side is None or part in map(fold, side)


def _meets(side: Side, part: str) -> bool:
    return part == fold(ANY) or _holds(side, part)
