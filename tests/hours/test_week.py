"""Nights, holidays and make-up days must fall where people work them."""

from datetime import date, timedelta

import pytest

from ccproc.hours import open_spans, parse, week
from ccproc.hours.spans import DAY, WEEK, Spans
from ccproc.model.calendar import Calendar, read_calendar

NATIONAL_DAY = date(2026, 10, 1)  # a Thursday
MADE_UP = date(2026, 10, 10)  # a Saturday
CALENDAR = Calendar(frozenset({NATIONAL_DAY}), frozenset({MADE_UP}))
MONDAY = date(2026, 9, 28)


def at(day: int, clock: str) -> int:
    hours, minutes = clock.split(":")
    return day * DAY + int(hours) * 60 + int(minutes)


def on(text: str, day: date) -> Spans:
    return open_spans(parse(text), day, 1, CALENDAR)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("24/7", ((0, WEEK),)),
        ("off", ()),
        ("PH off", ()),
        ("PH 10:00-12:00", ()),
        ("Su 22:00-06:00", ((0, at(0, "06:00")), (at(6, "22:00"), WEEK))),
        ("Mo 20:00-00:00", ((at(0, "20:00"), DAY),)),
        ("Sa 10:00-48:00", ((at(5, "10:00"), WEEK),)),
        ("Su 10:00-26:00", ((0, at(0, "02:00")), (at(6, "10:00"), WEEK))),
        (
            "00:00-01:00; Fr 22:00-04:00",
            (
                *((n * DAY, n * DAY + 60) for n in range(4)),
                (at(4, "22:00"), at(5, "04:00")),
                (6 * DAY, 6 * DAY + 60),
            ),
        ),
        ("We off; We 10:00-12:00", ((at(2, "10:00"), at(2, "12:00")),)),
        (
            "Tu 09:00-18:00; 12:00-13:00 off",
            ((at(1, "09:00"), at(1, "12:00")), (at(1, "13:00"), at(1, "18:00"))),
        ),
    ],
)
def test_the_ordinary_week_starts_on_monday_and_wraps_on_sunday(text: str, expected: Spans) -> None:
    assert week(parse(text)) == expected


@pytest.mark.parametrize(
    ("text", "friday_night"),
    [
        ("Fr 22:00-06:00; Sa 10:00-12:00", at(5, "06:00")),
        ("Fr 22:00-06:00; Sa off", at(5, "06:00")),
        ("Sa 10:00-12:00; Fr 22:00-06:00", at(5, "06:00")),
        ("Fr 22:00-06:00; Fr,Sa 23:00-02:00", at(5, "02:00")),
    ],
)
def test_a_night_shift_belongs_to_the_day_it_begins_on(text: str, friday_night: int) -> None:
    assert next(end for start, end in week(parse(text)) if start >= at(4, "22:00")) == friday_night


def test_a_holiday_stops_the_night_that_begins_on_it_not_the_one_before() -> None:
    spans = open_spans(parse("20:00-08:00; PH off"), NATIONAL_DAY - timedelta(days=1), 3, CALENDAR)
    assert spans == ((0, at(0, "08:00")), (at(0, "20:00"), at(1, "08:00")), (at(2, "20:00"), at(3, "00:00")))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mo-Fr 08:30-18:00", ((510, 1080),)),
        ("Mo-Fr 08:30-18:00; PH off", ()),
        ("Mo-Fr 08:30-18:00, PH off", ()),
        ("Mo-Fr 08:30-18:00; PH 10:00-12:00", ((600, 720),)),
        ("Sa,PH 10:00-12:00", ((600, 720),)),
        ("24/7; Oct PH off", ()),
        ("24/7; Nov PH off", ((0, DAY),)),
    ],
)
def test_holidays_are_those_of_the_registry(text: str, expected: Spans) -> None:
    assert on(text, NATIONAL_DAY) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mo-Fr 08:30-18:00; PH off", ((510, 1080),)),
        ("Mo 08:00-12:00; Fr 09:00-17:00", ((480, 720),)),
        ("Mo-Fr 08:30-18:00; Sa,Su 10:00-16:00", ((510, 1080),)),
        ("Sa-Su 10:00-16:00", ()),
        ("Fr 22:00-06:00", ((0, 360),)),
        ("10:00-11:00", ((600, 660),)),
        ("Sa[2],Su 10:00-16:00", ((600, 960),)),
    ],
)
def test_a_make_up_saturday_is_worked_as_a_monday(text: str, expected: Spans) -> None:
    assert on(text, MADE_UP) == expected


def test_a_run_of_days_shows_the_special_ones_among_the_ordinary() -> None:
    spans = open_spans(parse("Mo-Fr 10:00-11:00; PH off"), MONDAY, 14, CALENDAR)
    assert [start // DAY for start, _ in spans] == [0, 1, 2, 4, 7, 8, 9, 10, 11, 12]


def test_without_a_calendar_no_day_of_the_year_is_a_holiday() -> None:
    assert open_spans(parse("PH 10:00-12:00"), date(2026, 1, 1), 365) == ()


def test_seasonal_hours_follow_the_date() -> None:
    hours = parse("Jun-Aug Mo 09:00-17:00; Sep-May Mo 08:30-18:00")
    assert week(hours, date(2026, 6, 1)) == ((540, 1020),)
    assert week(hours, date(2026, 9, 7)) == ((510, 1080),)


def test_the_calendar_file_is_read_and_what_is_no_date_is_left_to_the_schema() -> None:
    data = {
        "holidays": ["2026-10-01", "next week", 7, "9999-12-31", "2026-10-03"],
        "workdays": ["2026-10-10", "2026-10-03"],
        "until": "2026-12-31",
    }
    calendar = read_calendar(data)
    assert calendar.holidays == {NATIONAL_DAY, date(2026, 10, 3)}
    assert calendar.until == date(2026, 12, 31)
    assert not calendar.is_made_up(date(2026, 10, 3))
    assert read_calendar({}) == Calendar()
