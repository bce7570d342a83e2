"""Durations on the calendar: how long they last at worst."""

from datetime import date
from functools import lru_cache

from ccproc.durations.reading import DAY_SECONDS, Duration
from ccproc.model.calendar import Calendar

_ANY_DAY = date(2024, 1, 1)


def worst_seconds(duration: Duration, calendar: Calendar) -> int:
    """The longest it can last on the clock, in seconds.

    Working days run to the same time of day, across the longest run of days off the calendar knows.
    """
    return duration.seconds + _longest_stretch(duration.working_days, calendar) * DAY_SECONDS


@lru_cache(maxsize=256)
def _longest_stretch(count: int, calendar: Calendar) -> int:
    """Days from a working day to the `count`-th after it, at worst."""
    if count == 0:
        return 0
    known = calendar.holidays | calendar.workdays or {_ANY_DAY}
    margin = 2 * count + 14
    ordinals = range(min(known).toordinal() - margin, max(known).toordinal() + margin)
    working = [ordinal for ordinal in ordinals if calendar.is_working(date.fromordinal(ordinal))]
    return max(end - start for start, end in zip(working, working[count:], strict=False))
