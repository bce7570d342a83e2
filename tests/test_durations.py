"""Times that are promised must be read, added up and said without a slip."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ccproc.durations import (
    Cycle,
    DurationError,
    add_cycle,
    add_working_days,
    from_seconds,
    parse,
    parse_cycle,
    worst_seconds,
)
from ccproc.hours import Calendar
from ccproc.locale.durations import DURATION_REASONS, duration_in_words

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
    ("", "empty"),
    ("３０m", "full-width"),
    ("30分钟", "words"),
    ("两个工作日", "words"),
    ("1.5h", "fraction"),
    ("30", "no-unit"),
    ("1h 30m", "space"),
    ("30 m", "space"),
    ("30min", "unit"),
    ("PT1H", "unit"),
    ("30m1h", "order"),
    ("1h1h", "order"),
    ("2w", "cycle-only"),
    ("3mo", "cycle-only"),
    ("1d2wd", "alone"),
    ("999999d", "long"),
    ("99999wd", "long"),
    ("soon", "syntax"),
    ("-5m", "unit"),
    ("1" * 5000 + "s", "unit"),
]
REFUSED_CYCLES = [
    ("0w", "zero"),
    ("30m", "fixed-only"),
    ("2wd", "fixed-only"),
    ("200y", "long"),
    ("1mo1y", "order"),
]


@pytest.mark.parametrize(("text", "reason"), REFUSED)
def test_an_everyday_mistake_is_named(text: str, reason: str) -> None:
    with pytest.raises(DurationError) as refused:
        parse(text)
    assert refused.value.reason == reason


@pytest.mark.parametrize(("text", "reason"), REFUSED_CYCLES)
def test_a_review_cycle_is_by_the_calendar_and_never_zero(text: str, reason: str) -> None:
    with pytest.raises(DurationError) as refused:
        parse_cycle(text)
    assert refused.value.reason == reason


def test_every_refusal_has_words_and_no_words_are_idle() -> None:
    assert {reason for _, reason in (*REFUSED, *REFUSED_CYCLES)} == set(DURATION_REASONS)


@settings(max_examples=200, derandomize=True, deadline=None)
@given(st.integers(0, 36_000 * DAY))
def test_a_computed_time_reads_back_to_the_second(seconds: int) -> None:
    duration = from_seconds(seconds)
    assert duration.seconds == seconds
    assert parse("".join(f"{amount}{unit}" for amount, unit in duration.parts)) == duration


def refusal(read: Callable[[str], object], text: str) -> str | None:
    try:
        read(text)
    except DurationError as refused:
        return refused.reason
    return None


@settings(max_examples=300, derandomize=True, deadline=None)
@given(st.text(max_size=12) | st.text(alphabet="0123456789smhdwoy分 .", max_size=12))
def test_no_text_breaks_the_readers(text: str) -> None:
    for read in (parse, parse_cycle):
        assert refusal(read, text) in {None, *DURATION_REASONS}


@pytest.mark.parametrize(
    ("day", "cycle", "due"),
    [
        (date(2026, 1, 31), "1mo", date(2026, 2, 28)),
        (date(2024, 2, 29), "1y", date(2025, 2, 28)),
        (date(2026, 11, 15), "3mo", date(2027, 2, 15)),
        (date(2026, 3, 1), "2w", date(2026, 3, 15)),
        (date(2026, 3, 1), "90d", date(2026, 5, 30)),
        (date(2026, 12, 31), "1y6mo", date(2028, 6, 30)),
        (date(9999, 12, 1), "1y", date.max),
        (date(9999, 12, 1), "5w", date.max),
    ],
)
def test_the_next_review_falls_on_the_right_date(day: date, cycle: str, due: date) -> None:
    assert add_cycle(day, parse_cycle(cycle)) == due


@pytest.mark.parametrize(
    ("day", "count", "due"),
    [
        (date(2026, 9, 30), 0, date(2026, 9, 30)),
        (date(2026, 9, 30), 1, date(2026, 10, 8)),
        (date(2026, 9, 30), 3, date(2026, 10, 10)),
        (date(2026, 10, 9), 2, date(2026, 10, 12)),
        (date(2026, 9, 18), 1, date(2026, 9, 20)),
        (date.max, 5, date.max),
    ],
)
def test_working_days_skip_holidays_and_count_make_up_days(day: date, count: int, due: date) -> None:
    assert add_working_days(day, count, NATIONAL_WEEK) == due


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
    longest = max((add_working_days(day, count, calendar) - day).days for day in starts)
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
