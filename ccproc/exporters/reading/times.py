"""Durations and opening hours as people say them."""

import re
from datetime import timedelta
from functools import lru_cache

from ccproc import durations
from ccproc.hours import Hours, HoursError, describe, open_spans, parse, week
from ccproc.hours.week import SOME_MONDAY
from ccproc.locale import Language
from ccproc.locale.durations import duration_in_words
from ccproc.locale.hours import ranges_in_words
from ccproc.locale.sheet import HOLIDAYS, HOLIDAYS_OFF
from ccproc.model.calendar import Calendar

_YEAR = 365
_DAYS = re.compile(r"([0-9]{1,6})d")
_MIDWEEK = SOME_MONDAY + timedelta(days=2)
_A_HOLIDAY = Calendar(frozenset({_MIDWEEK}))


@lru_cache(maxsize=1024)
def duration(text: str, language: Language) -> str:
    """`1h30m` as 1 小时 30 分钟; what cannot be read stands as it was written."""
    for read in (durations.parse, durations.parse_cycle):
        try:
            return duration_in_words(read(text).parts, language)
        except durations.DurationError:
            continue
    return text


def retention(text: str, language: Language) -> str:
    """`1095d` as 3 年, for a year of keeping is 365 days; every other duration as it is said elsewhere."""
    days = _DAYS.fullmatch(text)
    years, rest = divmod(int(days[1]), _YEAR) if days else (0, 0)
    return duration_in_words([(years, "y")], language) if years and not rest else duration(text, language)


@lru_cache(maxsize=1024)
def hours(text: str, language: Language) -> str:
    """`Mo-Fr 08:30-18:00; PH off` as 周一至周五 08:30–18:00，节假日休息.

    Hours that differ by season, and those that cannot be read, stand as they were written.
    """
    try:
        read = parse(text)
    except HoursError:
        return text
    if read.seasonal:
        return text
    ordinary = ranges_in_words(describe(week(read)), language)
    return ordinary + _holidays(read, language) if read.heeds_holidays else ordinary


def _holidays(read: Hours, language: Language) -> str:
    spans = open_spans(read, _MIDWEEK, 1, _A_HOLIDAY)
    if not spans:
        return HOLIDAYS_OFF.to(language)
    times = [f"{each.start}–{each.end}" for each in describe(spans)]
    return HOLIDAYS.to(language, {"times": times})
