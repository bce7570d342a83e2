"""Which customers gained or lost a process between two maps."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from ccproc.model.touchpoint import ANY, code
from ccproc.touchmap.cells import Cell, TouchMap

_Customers = dict[tuple[str, str], Cell]
_Groups = dict[tuple[str, str, str], _Customers]


@dataclass(frozen=True, slots=True)
class Change:
    """One touchpoint before and after; None where the grid had no such cell."""

    code: str
    before: Cell | None
    after: Cell | None

    @property
    def is_gain(self) -> bool:
        """Whether customers who had not exactly one process now have it."""
        return _is_covered(self.after) and not _is_covered(self.before)

    @property
    def is_loss(self) -> bool:
        """Whether customers who had exactly one process no longer have it."""
        return _is_covered(self.before) and not _is_covered(self.after)


def difference(before: TouchMap, after: TouchMap) -> Iterator[Change]:
    """Every touchpoint whose state or processes changed, as fine as the finer of the two maps.

    A cell that one map alone splits by environment or region is compared piece by piece with the whole.
    """
    old, new = _grouped(before), _grouped(after)
    for group in dict.fromkeys((*old, *new)):
        was, now = old.get(group, {}), new.get(group, {})
        for environment, region in product(_finest(0, was, now), _finest(1, was, now)):
            first, second = _at(was, environment, region), _at(now, environment, region)
            if _told(first) != _told(second):
                yield Change(code(*group, environment, region), first, second)


def _grouped(touchmap: TouchMap) -> _Groups:
    groups: _Groups = {}
    for cell in touchmap.cells:
        group = groups.setdefault((cell.channel, cell.brand, cell.business), {})
        group[cell.environment, cell.region] = cell
    return groups


def _finest(dimension: int, was: _Customers, now: _Customers) -> list[str]:
    named = dict.fromkeys(customer[dimension] for customer in (*was, *now))
    return [one for one in named if one != ANY] or [ANY]


def _at(customers: _Customers, environment: str, region: str) -> Cell | None:
    likely = product((environment, ANY), (region, ANY))
    return next((customers[customer] for customer in likely if customer in customers), None)


def _told(cell: Cell | None) -> object:
    return cell and (cell.state, cell.processes)


def _is_covered(cell: Cell | None) -> bool:
    return cell is not None and cell.state == "covered"
