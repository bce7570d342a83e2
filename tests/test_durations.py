"""Times that are promised must be read, added up and said without a slip."""

from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ccproc.durations import DurationError, parse, parse_cycle, worst_seconds
from ccproc.durations.reading import Cycle, from_seconds
from ccproc.locale.durations import duration_in_words
from ccproc.model.calendar import Calendar

NO_CALENDAR = Calendar()
NATIONAL_WEEK = Calendar(
    frozenset(date(2026, 10, 1) + timedelta(days=n) for n in range(7)),
    frozenset({date(2026, 9, 20), date(2026, 10, 10)}),
)
DAY = 86400


@pytest.mark.parametrize(
    ("text", "seconds", "working_days"),
    [
        ("30s", 30, 0),
        ("15m", 900, 0),
        ("24h", DAY, 0),
        ("3d", 3 * DAY, 0),
        ("1h30m", 5400, 0),
        ("1d2h3m4s", DAY + 7384, 0),
        ("0s", 0, 0),
        ("2wd", 0, 2),
    ],
)
def test_a_written_duration_is_what_it_says(text: str, seconds: int, working_days: int) -> None:
    duration = parse(text)
    assert (duration.seconds, duration.working_days) == (seconds, working_days)


REFUSED = [
    "",
    "３０m",
    "30分钟",
    "两个工作日",
    "1.5h",
    "30",
    "1h 30m",
    "30 m",
    "30min",
    "PT1H",
    "30m1h",
    "1h1h",
    "2w",
    "3mo",
    "1d2wd",
    "999999d",
    "99999wd",
    "soon",
    "-5m",
    "1" * 5000 + "s",
]
REFUSED_CYCLES = [
    "0w",
    "30m",
    "2wd",
    "200y",
    "1mo1y",
]


@pytest.mark.parametrize("text", REFUSED)
def test_an_everyday_mistake_is_no_duration(text: str) -> None:
    with pytest.raises(DurationError):
        parse(text)


@pytest.mark.parametrize("text", REFUSED_CYCLES)
def test_a_review_cycle_is_by_the_calendar_and_never_zero(text: str) -> None:
    with pytest.raises(DurationError):
        parse_cycle(text)


@settings(max_examples=200, derandomize=True, deadline=None)
@given(st.integers(0, 36_000 * DAY))
def test_a_computed_time_reads_back_to_the_second(seconds: int) -> None:
    duration = from_seconds(seconds)
    assert duration.seconds == seconds
    assert parse("".join(f"{amount}{unit}" for amount, unit in duration.parts)) == duration


@settings(max_examples=300, derandomize=True, deadline=None)
@given(st.text(max_size=12) | st.text(alphabet="0123456789smhdwoy分 .", max_size=12))
def test_no_text_breaks_the_readers(text: str) -> None:
    for read in (parse, parse_cycle):
        with suppress(DurationError):
            read(text)


def later(day: date, count: int, calendar: Calendar) -> date:
    """The `count`-th working day after a day, counted one by one."""
    while count:
        day += timedelta(days=1)
        count -= calendar.is_working(day)
    return day


@pytest.mark.parametrize(
    ("text", "calendar", "days"),
    [
        ("2d", NATIONAL_WEEK, 2),
        ("1wd", NO_CALENDAR, 3),
        ("2wd", NO_CALENDAR, 4),
        ("5wd", NO_CALENDAR, 7),
        ("1wd", NATIONAL_WEEK, 8),
        ("3wd", NATIONAL_WEEK, 10),
        ("0wd", NATIONAL_WEEK, 0),
    ],
)
def test_a_promise_in_working_days_is_held_to_its_worst_case(
    text: str, calendar: Calendar, days: int
) -> None:
    assert worst_seconds(parse(text), calendar) == days * DAY


@settings(max_examples=50, derandomize=True, deadline=None)
@given(st.integers(1, 12), st.frozensets(st.dates(date(2026, 9, 1), date(2026, 10, 31)), max_size=20))
def test_no_start_takes_longer_than_the_worst_case(count: int, holidays: frozenset[date]) -> None:
    calendar = Calendar(holidays)
    starts = (date(2026, 8, 1) + timedelta(days=n) for n in range(120))
    longest = max((later(day, count, calendar) - day).days for day in starts)
    assert worst_seconds(parse(f"{count}wd"), calendar) == longest * DAY


@pytest.mark.parametrize(
    ("text", "zh", "en"),
    [
        ("1h30m", "1 小时 30 分钟", "1 hour 30 minutes"),
        ("2wd", "2 个工作日", "2 working days"),
        ("24h", "24 小时", "24 hours"),
    ],
)
def test_a_duration_is_said_as_it_was_written(text: str, zh: str, en: str) -> None:
    assert duration_in_words(parse(text).parts, "zh") == zh
    assert duration_in_words(parse(text).parts, "en") == en


def test_a_cycle_is_said_in_both_languages() -> None:
    parts = Cycle(((1, "y"), (6, "mo"))).parts
    assert duration_in_words(parts, "zh") == "1 年 6 个月"
    assert duration_in_words(parts, "en") == "1 year 6 months"
