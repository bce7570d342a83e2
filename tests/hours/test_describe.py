"""A gap must be told in words a supervisor would use."""

import pytest

from ccproc.hours import describe, parse, week
from ccproc.hours.spans import complement
from ccproc.locale.hours import ranges_in_words


@pytest.mark.parametrize(
    ("open_hours", "zh", "en"),
    [
        ("Mo-Su 08:30-18:00", "每天 18:00 至次日 08:30", "daily 18:00–08:30"),
        (
            "Mo-Fr 08:30-18:00",
            "周一至周四 18:00 至次日 08:30；周五 18:00 至周一 08:30",
            "Mon–Thu 18:00–08:30; Fri 18:00 – Mon 08:30",
        ),
        ("off", "全天候", "round the clock"),
        ("24/7", "", ""),
        ("Mo-Fr", "周六、周日全天", "Sat, Sun all day"),
        ("24/7; We 12:00-13:30 off", "周三 12:00–13:30", "Wed 12:00–13:30"),
        ("18:00-08:30", "每天 08:30–18:00", "daily 08:30–18:00"),
        ("00:00-20:00", "每天 20:00–24:00", "daily 20:00–24:00"),
        (
            "24/7; Mo,We-Fr 10:00-11:00 off",
            "周一、周三至周五 10:00–11:00",
            "Mon, Wed–Fri 10:00–11:00",
        ),
        ("Tu 09:00-24:00; We-Su; Mo 00:00-08:00", "周一 08:00 至周二 09:00", "Mon 08:00 – Tue 09:00"),
    ],
)
def test_closed_hours_are_said_as_people_say_them(open_hours: str, zh: str, en: str) -> None:
    ranges = describe(complement(week(parse(open_hours))))
    assert ranges_in_words(ranges, "zh") == zh
    assert ranges_in_words(ranges, "en") == en
