"""A supervisor who types hours the everyday way must be told what to write, never be misread."""

import subprocess
import sys
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ccproc.hours import HoursError, open_spans, parse, week, zone
from ccproc.locale.hours import HOURS_REASONS

REFUSED = [
    ("", "empty", None),
    ("   ", "empty", None),
    ("Mo" * 200, "long", None),
    ("7*24", "round-the-clock", "24/7"),
    ("7x24小时", "round-the-clock", "24/7"),
    ("24小时", "round-the-clock", "24/7"),
    ("全天", "round-the-clock", "24/7"),
    ("周一至周五 8:30-18:00", "words", "Mo-Fr 8:30-18:00"),
    ("周一到周五上午8:30到12:00，下午13:30到18:00", "words", "Mo-Fr 8:30-12:00,13:30-18:00"),
    ("工作日 8点半至18点", "words", "Mo-Fr 8:30-18:00"),
    ("每天 8:30-18:00，节假日休息", "words", "Mo-Su 8:30-18:00; PH off"),
    ("节假日休息；周一至周五 8:30-18:00", "words", "Mo-Fr 8:30-18:00; PH off"),
    ("周六、周日 9:00-17:00", "words", "Sa,Su 9:00-17:00"),
    ("周一至周五 9:00-18:00 周六 9:00-12:00", "words", "Mo-Fr 9:00-18:00; Sa 9:00-12:00"),
    ("20:00-次日08:00", "words", "20:00-08:00"),
    ("24/7（节假日除外）", "words", "24/7; PH off"),
    ("看排班表", "words", None),
    ("Mo-Fr 8：30-18：00", "full-width", "Mo-Fr 8:30-18:00"),
    ("Mo-Fr 08:30-18:00；PH off", "full-width", "Mo-Fr 08:30-18:00; PH off"),
    ("Mo-Fr 08:30~18:00", "dash", "Mo-Fr 08:30-18:00"),
    ("Mo–Fr 08:30–18:00", "dash", "Mo-Fr 08:30-18:00"),
    ("Mon-Fri 08:30-18:00", "day-names", "Mo-Fr 08:30-18:00"),
    ("weekdays 08:30-18:00", "day-names", "Mo-Fr 08:30-18:00"),
    ("Mo-Fr 8am-6pm", "am-pm", None),
    ("Mo-Fr 08.30-18.00", "time-point", "Mo-Fr 08:30-18:00"),
    ("Mo-Fr 08:30-18:60", "no-such-time", None),
    ("Mo-Fr 24:00-06:00", "no-such-time", None),
    ("Mo-Fr 08:30-49:00", "no-such-time", None),
    ("Mo-Fr 25:00", "no-such-time", None),
    ("Mo-Fr 08:30-18:00; PH off;", "loose-separator", "Mo-Fr 08:30-18:00; PH off"),
    ("Mo-Fr: 08:30-18:00", "day-colon", "Mo-Fr 08:30-18:00"),
    ("08:30-12:00 13:30-18:00", "two-ranges", "08:30-12:00,13:30-18:00"),
    ("Mo-Fr 08:30", "no-end", None),
    ("Mo-Fr 8-18", "no-minutes", "Mo-Fr 8:00-18:00"),
    ("open at night", "syntax", None),
    ("Oct 1-7 , easter", "syntax", None),
    ("Feb Mo[1] We 10:00-11:00", "syntax", None),
    ("Mo-Fr 08:30-18:00\x1b[31m", "syntax", None),
    ("\ud800", "syntax", None),
    ('Mo-Fr 08:30-18:00 "ring twice"', "comment", None),
    ("sunrise-sunset", "sun", None),
    ("Mo-Fr 08:30-18:00; SH off", "school", None),
    ("unknown", "unknown", None),
    ("Mo-Fr 08:30-18:00 || off", "fallback", None),
    ("PH +1 day off", "shift", None),
    ("Mo[1] +2 days 10:00-11:00", "shift", None),
    ("Oct 7-Sa 10:00-11:00", "shift", None),
    ("18:00+", "open-end", None),
    ("10:00-16:00/01:30", "repeat", None),
    ("00:00-00:00", "same-ends", None),
    ("PH Mo-Fr 10:00-12:00", "holiday-and-weekday", None),
    ("Mo-Fr PH 10:00-12:00", "holiday-and-weekday", None),
    ("Mo-Fr 08:30-12:00; Mo-Fr 13:30-18:00", "replaced", "Mo-Fr 08:30-12:00,13:30-18:00"),
    ("Mo-Fr 08:30-12:00; 13:30-18:00", "replaced", "Mo-Fr 08:30-12:00,13:30-18:00"),
    ("PH off; Mo-Fr 08:30-18:00", "holiday-replaced", "Mo-Fr 08:30-18:00; PH off"),
    ("PH 10:00-12:00; Mo-Fr 08:30-18:00", "holiday-replaced", None),
    ("Su,PH off; 24/7", "holiday-replaced", None),
]


@pytest.mark.parametrize(("text", "reason", "suggestion"), REFUSED)
def test_an_everyday_mistake_is_named_and_mended(text: str, reason: str, suggestion: str | None) -> None:
    with pytest.raises(HoursError) as refused:
        parse(text)
    assert (refused.value.reason, refused.value.suggestion) == (reason, suggestion)


def test_every_refusal_has_words_and_no_words_are_idle() -> None:
    assert {reason for _, reason, _ in REFUSED} | {"zone"} == set(HOURS_REASONS)


@pytest.mark.parametrize(
    "text",
    [
        "24/7",
        "Mo-Fr 08:30-18:00; PH off",
        "Mo-Su 08:30-12:00,13:30-18:00",
        "Mo-Fr 08:30-12:00, 13:30-18:00",
        "Mo-Fr 09:00-12:00, Mo-Fr 20:00-22:00",
        "mo-fr 8:30-18:00",
        "22:00-06:00",
        "off",
        "Jun-Aug Mo-Fr 09:00-17:00; Sep-May Mo-Fr 08:30-18:00",
        "Mo-Fr 08:30-18:00; PH off; 2026 Oct 08 10:00-12:00",
        "Mo-Fr,PH 08:30-18:00; Sa 10:00-12:00",
        "Mo[1] 10:00-12:00",
        "week 1-53/2 Mo 10:00-12:00",
        "Mo-Fr 09:00-18:00; 12:00-13:00 off",
    ],
)
def test_written_hours_are_read_and_their_spelling_reads_the_same(text: str) -> None:
    hours = parse(text)
    assert parse(hours.text) == hours


def test_a_year_that_touches_its_month_is_the_whole_month() -> None:
    assert open_spans(parse("2026Jan"), date(2026, 1, 1), 60) == ((0, 31 * 1440),)


def refusal(text: str) -> HoursError | None:
    try:
        week(parse(text))
    except HoursError as refused:
        return refused
    return None


@settings(max_examples=300, derandomize=True, deadline=None)
@given(st.text(max_size=40) | st.text(alphabet="MoTuWeFrSaPH0123456789:-;, of/[]+周一至休息", max_size=40))
def test_no_text_breaks_the_reader(text: str) -> None:
    refused = refusal(text)
    assert refused is None or refused.reason in HOURS_REASONS
    assert refused is None or refused.suggestion is None or parse(refused.suggestion)


@pytest.mark.parametrize("name", ["", "Asia/Nowhere", "../../etc/passwd", "/etc/localtime", "Asia", "a\x00b"])
def test_an_unknown_time_zone_is_refused(name: str) -> None:
    with pytest.raises(HoursError) as refused:
        zone(name)
    assert refused.value.reason == "zone"


def test_a_command_that_needs_no_hours_does_not_pay_for_them() -> None:
    script = "import sys, ccproc.hours; sys.exit('opening_hours' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
