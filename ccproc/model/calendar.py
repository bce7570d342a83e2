"""The holidays and make-up workdays of the centre."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

_FIRST, _LAST = date(1900, 1, 1), date(2199, 12, 31)


@dataclass(frozen=True, slots=True)
class Calendar:
    """What `registry/calendar.yaml` says; the only source of `PH` and of working days (R45).

    `until` is the last date it was filled for. A date that is both is a holiday.
    """

    holidays: frozenset[date] = frozenset()
    workdays: frozenset[date] = frozenset()
    until: date | None = None

    def is_made_up(self, day: date) -> bool:
        """A Saturday or Sunday that is worked in exchange (调休)."""
        return day.weekday() >= 5 and day in self.workdays and day not in self.holidays

    def is_working(self, day: date) -> bool:
        """A day that counts for `wd`: Monday to Friday without holidays, and make-up days."""
        return day not in self.holidays and (day.weekday() < 5 or day in self.workdays)


def read_calendar(data: Mapping[str, object]) -> Calendar:
    """A calendar from parsed YAML; what is no date of 1900–2199 is left out, the schema reports it."""
    until = _dates([data.get("until")])
    return Calendar(_dates(data.get("holidays")), _dates(data.get("workdays")), max(until, default=None))


def _dates(entries: object) -> frozenset[date]:
    found = (_date(entry) for entry in entries) if isinstance(entries, (list, tuple)) else ()
    return frozenset(day for day in found if day)


def _date(entry: object) -> date | None:
    try:
        day = date.fromisoformat(entry) if isinstance(entry, str) else None
    except ValueError:
        return None
    return day if day and _FIRST <= day <= _LAST else None
