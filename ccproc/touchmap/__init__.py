"""The touchpoint map: which process serves which customer, where nobody does, and where two would."""

from ccproc.touchmap.cells import Cell, TouchMap, build
from ccproc.touchmap.conflicts import Conflict, conflicts
from ccproc.touchmap.difference import Change, difference
from ccproc.touchmap.winners import serving, winners

__all__ = (
    "Cell",
    "Change",
    "Conflict",
    "TouchMap",
    "build",
    "conflicts",
    "difference",
    "serving",
    "winners",
)
