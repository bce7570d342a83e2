"""Durations and cycles on the calendar: when they end, and how long they last at worst."""

from calendar import monthrange
from datetime import MAXYEAR, date, timedelta
from functools import lru_cache
from typing import Protocol

from ccproc.durations.reading import DAY_SECONDS, Cycle, Duration

_ANY_DAY = date(2024, 1, 1)


class WorkCalendar(Protocol):
    """What is asked of a centre's calendar here; its home, the room of opening hours, is a neighbour."""

    @property
    def holidays(self) -> frozenset[date]:
        """Days off besides weekends."""

    @property
    def workdays(self) -> frozenset[date]:
        """Weekend days that are worked."""

    def is_working(self, day: date) -> bool:
        """Whether the day counts for `wd`."""

    def __hash__(self) -> int:
        """A calendar is a value: equal ones share what was computed for one of them."""


def worst_seconds(duration: Duration, calendar: WorkCalendar) -> int:
    """The longest it can last on the clock, in seconds.

    Working days run to the same time of day, across the longest run of days off the calendar knows.
    """
    return duration.seconds + _longest_stretch(duration.working_days, calendar) * DAY_SECONDS


def add_cycle(day: date, cycle: Cycle) -> date:
    """The date one cycle later; the last of the month where the month is too short for the day."""
    years, month = divmod(day.month - 1 + cycle.months, 12)
    year = day.year + years
    if year > MAXYEAR:
        return date.max
    moved = date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
    return date.fromordinal(min(moved.toordinal() + cycle.days, date.max.toordinal()))


def add_working_days(day: date, count: int, calendar: WorkCalendar) -> date:
    """The `count`-th working day after `day`; `day` itself for 0."""
    while count > 0 and day < date.max:
        day += timedelta(days=1)
        count -= calendar.is_working(day)
    return day


@lru_cache(maxsize=256)
def _longest_stretch(count: int, calendar: WorkCalendar) -> int:
    """Days from a working day to the `count`-th after it, at worst."""
    if count == 0:
        return 0
    known = calendar.holidays | calendar.workdays or {_ANY_DAY}
    margin = 2 * count + 14
    ordinals = range(min(known).toordinal() - margin, max(known).toordinal() + margin)
    working = [ordinal for ordinal in ordinals if calendar.is_working(date.fromordinal(ordinal))]
    return max(end - start for start, end in zip(working, working[count:], strict=False))
