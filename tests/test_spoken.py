"""Times as supervisors say them, read as they would be written."""

import pytest

from ccproc.durations.spoken import amount, written


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("48小时", "48h"),
        ("48 小时之内", "48h"),
        ("两天", "2d"),
        ("2个工作日", "2wd"),
        ("十五分钟", "15m"),
        ("半小时", "30m"),
        ("一个半小时", "1h30m"),
        ("1.5h", "1h30m"),
        ("1小时30分", "1h30m"),
        ("４８Ｈ", "48h"),
        ("2:30", "2h30m"),
        ("3个月", "3mo"),
        ("每季度", "3mo"),
        ("半年", "6mo"),
        ("每周", "1w"),
        ("10 working days", "10wd"),
        ("二十四小时", "24h"),
    ],
)
def test_a_spoken_time_is_written_as_the_format_wants_it(said: str, meant: str) -> None:
    assert next(written(said)) == meant


@pytest.mark.parametrize("said", ["", "立即", "尽快", "1-3m", "48", "两天左右吧", "m"])
def test_what_is_no_time_stays_unread(said: str) -> None:
    assert list(written(said)) in ([], ["1m", "1mo"])


def test_minutes_may_be_meant_as_months_where_a_cycle_stands() -> None:
    assert list(written("3m")) == ["3m", "3mo"]


@pytest.mark.parametrize(
    ("said", "number"), [("二", 2), ("十", 10), ("二十三", 23), ("一百", 100), ("x", None)]
)
def test_numbers_in_words_are_read(said: str, number: int | None) -> None:
    assert amount(said) == number
