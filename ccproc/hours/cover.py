"""The hours a process runs while the one it sends people to is closed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from ccproc.hours.expression import Hours, HoursError
from ccproc.hours.spans import DAY, Spans, clip, minutes, subtract
from ccproc.hours.week import ONE_DAY, open_spans, special_days
from ccproc.model.calendar import Calendar

_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Uncovered:
    """What a referral leaves open: R45, and format section 4 for how it is counted.

    `spans` are minutes of the process's local week; `week` names the ISO week they were found in
    (`2026-W27`) when not all weeks are alike; `dates` are the process's dates on which the calendar adds
    a gap that the ordinary hours of that date do not have.
    """

    spans: Spans
    week: str | None
    dates: tuple[date, ...]

    @property
    def minutes_per_week(self) -> int:
        """Minutes a week in which the process runs and the target is closed."""
        return minutes(self.spans)

    @property
    def hours_per_week(self) -> float:
        """The same in hours: 101.5 for a process 24/7 and a target daily 08:30–18:00."""
        return self.minutes_per_week / 60


def zone(name: str) -> ZoneInfo:
    """A time zone by its IANA name; raises HoursError (`zone`) for any other text."""
    try:
        return ZoneInfo(name)
    except (ValueError, OSError, KeyError):
        raise HoursError(name, "zone") from None


@lru_cache(maxsize=4096)
def uncovered(
    running: Hours, target: Hours, running_zone: str, target_zone: str, calendar: Calendar, year: int
) -> Uncovered:
    """When the process runs (`running`) and `target` is closed, in the worst ordinary week of the ISO `year`.

    An ordinary week knows no holidays and no make-up days, and keeps the difference of the two clocks that
    it begins with; so does a date in `dates`. The earliest of equally bad weeks is named. Raises HoursError
    for an unknown zone.
    """
    here, there = zone(running_zone), zone(target_zone)
    weeks = list(_distinct_weeks(running.seasonal or target.seasonal, here, there, year))
    gaps = [(_gap(running, target, monday, 7, ahead), monday) for monday, ahead in weeks]
    spans, monday = max(gaps, key=lambda gap: minutes(gap[0]))
    dates = tuple(_holiday_gaps(running, target, here, there, calendar))
    return Uncovered(spans, f"{monday:%G-W%V}" if len(weeks) > 1 else None, dates)


def _distinct_weeks(seasonal: bool, here: ZoneInfo, there: ZoneInfo, year: int) -> Iterator[tuple[date, int]]:
    """Mondays of the weeks that may differ, with the minutes the target's clock is ahead as they begin."""
    seen: set[int] = set()
    monday = date.fromisocalendar(year, 1, 1)
    while monday.isocalendar().year == year:
        ahead = _ahead(monday, here, there)
        if seasonal or ahead not in seen:
            yield monday, ahead
        if here is there and not seasonal:
            return
        seen.add(ahead)
        monday += _WEEK


def _ahead(day: date, here: ZoneInfo, there: ZoneInfo) -> int:
    """Minutes by which the clock `there` is ahead when the day begins `here`."""
    if here is there:
        return 0
    midnight = datetime.combine(day, time.min, tzinfo=here)
    elsewhere = midnight.astimezone(there).replace(tzinfo=None)
    return (elsewhere - midnight.replace(tzinfo=None)) // timedelta(minutes=1)


def _gap(
    running: Hours, target: Hours, first: date, days: int, ahead: int, calendar: Calendar | None = None
) -> Spans:
    """Uncovered minutes from the process's midnight of `first`, over `days` days."""
    back, offset = divmod(ahead, DAY)
    seen = open_spans(target, first + back * ONE_DAY, days + (offset > 0), calendar)
    return subtract(open_spans(running, first, days, calendar), clip(seen, offset, offset + days * DAY))


def _holiday_gaps(
    running: Hours, target: Hours, here: ZoneInfo, there: ZoneInfo, calendar: Calendar
) -> Iterator[date]:
    for day in sorted(_touched_days(running, target, here is there, calendar)):
        ahead = _ahead(day, here, there)
        ordinary = _gap(running, target, day, 1, ahead)
        if subtract(_gap(running, target, day, 1, ahead, calendar), ordinary):
            yield day


def _touched_days(running: Hours, target: Hours, same_zone: bool, calendar: Calendar) -> set[date]:
    """The process's dates that a special day may reach: over midnight, or across time zones."""
    special = special_days(running, calendar) | special_days(target, calendar)
    over_midnight = bool(running.next_day or target.next_day)
    reach = range(1 + over_midnight) if same_zone else range(-2, 4)
    return {day + step * ONE_DAY for day in special for step in reach}
