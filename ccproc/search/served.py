"""From a touchpoint code to the processes that serve it, by the index alone."""

from typing import Any, NamedTuple

from ccproc.model.touchpoint import Claim, parts
from ccproc.search.index import Index
from ccproc.touchmap import serving
from ccproc.touchmap.claims import Claimed

_UNREAD = Claim((), ())


class _Claimant(NamedTuple):
    """What the index knows of a process: its number, as text, and whom it replaces."""

    id: str
    replaces: tuple[str, ...]
    claims: tuple[Claim, ...] = ()
    retired: object = None


def served(touchpoint: str, index: Index) -> list[int]:
    """The processes that serve a touchpoint code in any case; none if it is not one, or for a blind spot (R62)."""
    if parts(touchpoint.upper()) is None:
        return []
    return [
        int(number)
        for number in serving(touchpoint.upper(), [_claimed(row, index) for row in index["claims"]])
    ]


def _claimed(row: list[Any], index: Index) -> Claimed:
    replaces = index["replaces"].get(str(row[0]), ())
    sides = tuple(None if side == 0 else frozenset(side) for side in row[1:])
    return Claimed(_Claimant(str(row[0]), tuple(map(str, replaces))), _UNREAD, sides)
