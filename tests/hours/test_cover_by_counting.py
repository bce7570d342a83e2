"""Whatever hours people write, the gap is the one that counting every minute finds."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from hypothesis import given, reject, settings
from hypothesis import strategies as st

from ccproc.hours import HoursError, parse, uncovered
from ccproc.model.calendar import Calendar

DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
SHANGHAI, BERLIN, NEW_YORK, KOLKATA = "Asia/Shanghai", "Europe/Berlin", "America/New_York", "Asia/Kolkata"
NO_CALENDAR = Calendar()
# One week for each difference of clocks that 2026 has between the four zones.
MONDAYS = (date(2026, 1, 5), date(2026, 3, 16), date(2026, 7, 6), date(2026, 10, 26))
ONE_DAY = timedelta(days=1)


# --- an evaluator of its own, minute by minute ---------------------------------------------------


@dataclass(frozen=True)
class NaiveRule:
    join: str
    days: frozenset[int]
    holidays: bool
    times: tuple[tuple[int, int], ...]
    off: bool

    @property
    def text(self) -> str:
        selector = ",".join([*(DAYS[day] for day in sorted(self.days)), *(["PH"] if self.holidays else [])])
        times = ",".join(f"{clock(start)}-{clock(end)}" for start, end in self.times)
        return " ".join(part for part in (selector, times, "off" if self.off else "") if part)


NaiveHours = tuple[NaiveRule, ...]


def clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


def text_of(hours: NaiveHours) -> str:
    return "".join(rule.join * (place > 0) + rule.text for place, rule in enumerate(hours))


@lru_cache(maxsize=5_000)
def begun_on(hours: NaiveHours, weekday: int, worked_as: int, holiday: bool) -> frozenset[int]:
    """The minutes of what begins on a day, counted from its midnight, also those after the next one."""
    minutes: set[int] = set()
    for rule in hours:
        if worked_as not in rule.days and not (holiday and rule.holidays):
            continue
        named = {minute for start, end in rule.times or ((0, 1440),) for minute in range(start, end)}
        if rule.off:
            minutes -= named if rule.times else set(range(2880))
        else:
            minutes = named if rule.join == "; " else minutes | named
    return frozenset(minutes)


def open_minutes(hours: NaiveHours, first: date, days: int, calendar: Calendar) -> set[int]:
    """Minutes from the midnight of `first`; the days before and after are there for nights and time zones."""
    minutes: set[int] = set()
    for place in range(-3, days + 3):
        day = first + place * ONE_DAY
        holiday = day in calendar.holidays
        made_up = day.weekday() > 4 and day in calendar.workdays and not holiday
        begun = begun_on(hours, day.weekday(), 0 if made_up else day.weekday(), holiday)
        minutes.update(place * 1440 + minute for minute in begun)
    return minutes


def naive_gap(
    running: NaiveHours, target: NaiveHours, here: str, there: str, first: date, days: int, calendar: Calendar
) -> set[int]:
    midnight = datetime(first.year, first.month, first.day)
    elsewhere = midnight.replace(tzinfo=ZoneInfo(here)).astimezone(ZoneInfo(there)).replace(tzinfo=None)
    ahead = round((elsewhere - midnight).total_seconds() / 60)
    runs = open_minutes(running, first, days, calendar)
    answers = open_minutes(target, first, days, calendar)
    return {minute for minute in range(days * 1440) if minute in runs and minute + ahead not in answers}


# --- random opening hours -------------------------------------------------------------------------

zones = st.sampled_from([SHANGHAI, BERLIN, NEW_YORK, KOLKATA])


@st.composite
def times(draw: Callable[..., int], most: int = 2) -> tuple[tuple[int, int], ...]:
    ranges = []
    for _ in range(draw(st.integers(1, most))):
        start = draw(st.integers(0, 1439))
        ranges.append((start, start + draw(st.integers(1, 1439))))
    return tuple(ranges)


@st.composite
def naive_hours(draw: Callable[..., object]) -> NaiveHours:
    rules = []
    for _ in range(draw(st.integers(1, 3))):
        days = draw(st.frozensets(st.integers(0, 6), min_size=1))
        join = draw(st.sampled_from(["; ", ", "]))
        rules.append(NaiveRule(join, days, False, draw(times()), draw(st.integers(0, 5)) == 0))
    if draw(st.booleans()):
        off = draw(st.booleans())
        rules.append(NaiveRule("; ", frozenset(), True, () if off else draw(times(1)), off))
    hours = tuple(rules)
    try:
        parse(text_of(hours))
    except HoursError:
        reject()
    return hours


special_dates = st.frozensets(st.integers(0, 20).map(lambda n: date(2026, 9, 12) + n * ONE_DAY), max_size=4)


@settings(max_examples=200, derandomize=True, deadline=None)
@given(naive_hours(), naive_hours(), zones, zones)
def test_the_worst_ordinary_week_is_what_counting_every_minute_finds(
    running: NaiveHours, target: NaiveHours, here: str, there: str
) -> None:
    found = uncovered(parse(text_of(running)), parse(text_of(target)), here, there, NO_CALENDAR, 2026)
    gaps = [naive_gap(running, target, here, there, monday, 7, NO_CALENDAR) for monday in MONDAYS]
    assert found.minutes_per_week == max(map(len, gaps))
    assert {minute for start, end in found.spans for minute in range(start, end)} in gaps


@settings(max_examples=100, derandomize=True, deadline=None)
@given(naive_hours(), naive_hours(), zones, zones, special_dates, special_dates)
def test_holiday_gaps_are_the_dates_on_which_the_calendar_takes_something_away(
    running: NaiveHours,
    target: NaiveHours,
    here: str,
    there: str,
    holidays: frozenset[date],
    workdays: frozenset[date],
) -> None:
    calendar = Calendar(holidays, workdays)
    found = uncovered(parse(text_of(running)), parse(text_of(target)), here, there, calendar, 2026)

    def gap(day: date, known: Calendar) -> set[int]:
        return naive_gap(running, target, here, there, day, 1, known)

    near = (date(2026, 9, 8) + n * ONE_DAY for n in range(30))
    assert found.dates == tuple(day for day in near if gap(day, calendar) - gap(day, NO_CALENDAR))
