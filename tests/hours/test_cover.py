"""The dead-end prover stands on these figures: no missed hour, no invented one."""

import time
from datetime import date

import pytest

from ccproc.hours import HoursError, Uncovered, describe, parse, uncovered
from ccproc.model.calendar import Calendar

SHANGHAI, BERLIN, NEW_YORK = "Asia/Shanghai", "Europe/Berlin", "America/New_York"
NO_CALENDAR = Calendar()


def found(
    running: str, target: str, here: str = SHANGHAI, there: str = SHANGHAI, calendar: Calendar = NO_CALENDAR
) -> Uncovered:
    return uncovered(parse(running), parse(target), here, there, calendar, 2026)


@pytest.mark.parametrize(
    ("target", "hours"),
    [
        ("08:30-18:00", 101.5),
        ("Mo-Su 08:30-18:00", 101.5),
        ("Mo-Fr 08:30-18:00; PH off", 120.5),
        ("24/7", 0.0),
    ],
)
def test_the_delivery_desk_of_the_185_story_is_measured_right(target: str, hours: float) -> None:
    assert found("24/7", target).hours_per_week == hours


def test_one_ordinary_week_names_no_week() -> None:
    assert found("24/7", "Mo-Fr 08:30-18:00").week is None


def test_seasonal_hours_are_judged_by_their_worst_week() -> None:
    gap = found("24/7", "Jun-Aug Mo-Fr 09:00-17:00; Sep-May Mo-Fr 08:30-18:00")
    assert (gap.hours_per_week, gap.week) == (128.0, "2026-W23")


def test_a_single_closed_week_is_found_even_where_the_clocks_change_in_it() -> None:
    gap = found("24/7", "24/7; Mar 23-29 off", BERLIN, BERLIN)
    assert (gap.hours_per_week, gap.week) == (168.0, "2026-W13")


def test_summer_time_elsewhere_opens_a_gap_that_winter_does_not_have() -> None:
    gap = found("08:00-17:00", "16:00-01:00", NEW_YORK, SHANGHAI)
    assert (gap.hours_per_week, gap.week) == (35.0, "2026-W01")


def test_a_holiday_that_only_the_target_keeps_is_listed_as_a_date() -> None:
    holidays = frozenset({date(2026, 10, 1), date(2026, 10, 3)})
    gap = found("24/7", "Mo-Fr 08:30-18:00; PH off", calendar=Calendar(holidays))
    assert gap.dates == (date(2026, 10, 1),)
    assert gap.hours_per_week == 120.5


def test_a_make_up_saturday_worked_by_the_process_alone_is_listed() -> None:
    calendar = Calendar(workdays=frozenset({date(2026, 10, 10)}))
    gap = found("Mo-Fr 09:00-12:00", "Mo-Fr 08:30-18:00; Oct 10 off", calendar=calendar)
    assert date(2026, 10, 10) in gap.dates


@pytest.mark.parametrize(
    ("here", "there", "target", "days"),
    [
        ("Pacific/Pago_Pago", "Pacific/Kiritimati", "24/7; PH off", (date(2026, 9, 29), date(2026, 9, 30))),
        ("Pacific/Kiritimati", "Pacific/Pago_Pago", "24/7; PH off", (date(2026, 10, 2), date(2026, 10, 3))),
        (
            "Pacific/Kiritimati",
            "Pacific/Pago_Pago",
            "Th 08:00-48:00; PH off",
            tuple(date(2026, 10, n) for n in (2, 3, 4)),
        ),
    ],
)
def test_a_holiday_across_the_date_line_is_found_on_the_processs_dates(
    here: str, there: str, target: str, days: tuple[date, ...]
) -> None:
    calendar = Calendar(frozenset({date(2026, 10, 1)}))
    assert found("24/7", target, here, there, calendar).dates == days


def test_holidays_that_process_and_target_both_keep_are_no_gap() -> None:
    calendar = Calendar(frozenset({date(2026, 10, 1)}), frozenset({date(2026, 10, 10)}))
    assert found("Mo-Fr 09:00-17:00; PH off", "Mo-Fr 08:30-18:00; PH off", calendar=calendar).dates == ()


def test_the_gap_of_the_185_story_can_be_said() -> None:
    (gap,) = describe(found("24/7", "08:30-18:00").spans)
    assert gap == ((0, 1, 2, 3, 4, 5, 6), "18:00", "08:30", 1)


def test_an_unknown_zone_stops_with_a_reason() -> None:
    with pytest.raises(HoursError):
        found("24/7", "24/7", there="Asia/Nowhere")


def test_the_machines_own_time_zone_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    expected = found("24/7", "Mo-Fr 08:30-18:00; PH off", there=BERLIN)
    monkeypatch.setenv("TZ", "America/New_York")
    time.tzset()
    uncovered.cache_clear()
    try:
        assert found("24/7", "Mo-Fr 08:30-18:00; PH off", there=BERLIN) == expected
    finally:
        monkeypatch.undo()
        time.tzset()
