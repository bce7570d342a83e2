"""Times are told as people say them, and never made up."""

import pytest

from ccproc.exporters.reading.times import duration, hours, retention


@pytest.mark.parametrize(
    ("text", "zh", "en"),
    [
        ("1h30m", "1 小时 30 分钟", "1 hour 30 minutes"),
        ("2wd", "2 个工作日", "2 working days"),
        ("3mo", "3 个月", "3 months"),
        ("bald", "bald", "bald"),
    ],
)
def test_durations_and_cycles_in_words(text: str, zh: str, en: str) -> None:
    assert (duration(text, "zh"), duration(text, "en")) == (zh, en)


@pytest.mark.parametrize(
    ("text", "zh", "en"),
    [
        ("24/7", "全天候", "round the clock"),
        (
            "Mo-Fr 08:30-18:00; PH off",
            "周一至周五 08:30–18:00，节假日休息",
            "Mon–Fri 08:30–18:00, closed on holidays",
        ),
        (
            "Mo-Fr 08:30-18:00; PH 10:00-16:00",
            "周一至周五 08:30–18:00，节假日 10:00–16:00",
            "Mon–Fri 08:30–18:00, on holidays 10:00–16:00",
        ),
        ("Jun-Aug 09:00-12:00", "Jun-Aug 09:00-12:00", "Jun-Aug 09:00-12:00"),
        ("早八晚六", "早八晚六", "早八晚六"),
    ],
)
def test_opening_hours_in_words_with_what_holds_on_holidays(text: str, zh: str, en: str) -> None:
    assert (hours(text, "zh"), hours(text, "en")) == (zh, en)


@pytest.mark.parametrize(
    ("text", "zh", "en"),
    [("1095d", "3 年", "3 years"), ("365d", "1 年", "1 year"), ("400d", "400 天", "400 days"), ("0d", "0 天", "0 days"),
     ("3mo", "3 个月", "3 months"), ("bald", "bald", "bald")],
)  # fmt: skip
def test_whole_years_of_keeping_are_told_as_years(text: str, zh: str, en: str) -> None:
    assert (retention(text, "zh"), retention(text, "en")) == (zh, en)
