"""When hours are open: in any run of days, with or without the calendar."""

import re
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from ccproc.hours.expression import Hours
from ccproc.hours.grammar import ATOM, SELECTOR, WEEKDAYS, weekdays
from ccproc.hours.spans import DAY, Spans, tidy, union
from ccproc.model.calendar import Calendar

ONE_DAY = timedelta(days=1)
SOME_MONDAY = date(2024, 1, 1)


def week(hours: Hours, monday: date = SOME_MONDAY) -> Spans:
    """The ordinary local week without holidays: minutes from Monday 00:00, below 10080.

    Which week it is matters only to seasonal hours; what runs over Sunday's midnight is found at both ends.
    """
    return open_spans(hours, monday, 7)


def open_spans(hours: Hours, first: date, days: int, calendar: Calendar | None = None) -> Spans:
    """The local minutes, from midnight of `first`, in which the hours are open during `days` days.

    With a calendar `PH` is its holidays and a make-up day is worked as a Monday; without one no day is.
    """
    spans = _day_by_day(hours, hours.same_day, first, days, calendar)
    if hours.next_day is None:
        return spans
    return union(spans, _day_by_day(hours, hours.next_day, first - ONE_DAY, days, calendar))


@lru_cache(maxsize=1024)
def special_days(hours: Hours, calendar: Calendar) -> frozenset[date]:
    """The days on which the calendar can change what these hours say."""
    made_up = (day for day in calendar.workdays if calendar.is_made_up(day))
    return frozenset(
        (*(calendar.holidays if hours.heeds_holidays else ()), *(made_up if hours.heeds_weekdays else ()))
    )


def _day_by_day(hours: Hours, text: str, first: date, days: int, calendar: Calendar | None) -> Spans:
    special = special_days(hours, calendar) if calendar else frozenset()
    run = [first + timedelta(days=place) for place in range(days)] if special else []
    if calendar is None or special.isdisjoint(run):
        return _evaluated(text, _stand_in(hours, first), days)
    return tidy(
        (start + place * DAY, end + place * DAY)
        for place, day in enumerate(run)
        for start, end in _evaluated(_on_day(text, day, calendar), _stand_in(hours, day), 1)
    )


def _stand_in(hours: Hours, day: date) -> date:
    """The same weekday of one fixed week, unless the hours tell one week from another."""
    return day if hours.seasonal else SOME_MONDAY + timedelta(days=day.weekday())


@lru_cache(maxsize=8192)
def _evaluated(text: str, first: date, days: int) -> Spans:
    """What the package says; without a country `PH` is no day for it (measured with 2.1.4, and a test)."""
    from opening_hours import OpeningHours, State

    start = datetime.combine(first, time.min)
    package = OpeningHours(text, auto_country=False, auto_timezone=False)
    return tidy(
        (_minutes(opened - start), _minutes(closed - start))
        for opened, closed, state, _ in package.intervals(start, start + timedelta(days=days))
        if state == State.OPEN
    )


def _on_day(text: str, day: date, calendar: Calendar) -> str:
    worked_as = 0 if calendar.is_made_up(day) else day.weekday()
    return _reduced(text, day.weekday(), worked_as, day in calendar.holidays)


@lru_cache(maxsize=1024)
def _reduced(text: str, weekday: int, worked_as: int, is_holiday: bool) -> str:
    """The text with its weekday selectors reduced to what they say of one day.

    A selector becomes the day's own name if it means the day, else `PH`, which the package never meets.
    """

    def reduced(found: re.Match[str]) -> str:
        atoms = ATOM.findall(found[0])
        is_meant = worked_as in weekdays(found[0]) or (is_holiday and "PH" in atoms)
        counted = [atom for atom in atoms if "[" in atom]
        return ",".join([*counted, WEEKDAYS[weekday] if is_meant else "PH"])

    return SELECTOR.sub(reduced, text)


def _minutes(span: timedelta) -> int:
    return span // timedelta(minutes=1)
