"""Reading an opening-hours text into a value, or into the reason why it cannot be read."""

import re
from dataclasses import dataclass
from functools import lru_cache

from ccproc.hours.faults import MAX_LENGTH, misleading, misspelt
from ccproc.hours.grammar import SEASONAL, SELECTOR, Rule, rules_of, weekdays
from ccproc.hours.spans import DAY
from ccproc.hours.translation import translated


@dataclass(frozen=True, slots=True)
class Hours:
    """Opening hours that were read: what begins on a day until its midnight, and what runs into the next day.

    A shift belongs to the day it begins on, also where a later rule or a holiday speaks of the following
    day: `Mo-Fr 22:00-06:00; Sa off` is open until Saturday 06:00, and `Mo-Su 20:00-08:00; PH off` has no
    shift that begins on a holiday. (The map tools that share the syntax cut at midnight instead.)
    """

    text: str
    same_day: str
    next_day: str | None
    seasonal: bool
    heeds_holidays: bool
    heeds_weekdays: bool


class HoursError(ValueError):
    """Opening hours or a time zone that cannot be read; the words for `reason` lie in `locale.hours`."""

    def __init__(self, text: str, reason: str, suggestion: str | None = None) -> None:
        super().__init__(text, reason)
        self.text = text
        self.reason = reason
        self.suggestion = suggestion


def parse(text: str) -> Hours:
    """Read OpenStreetMap `opening_hours` syntax (format 1.7).

    Raises HoursError with a reason and, where everyday wording can be understood, a suggestion that reads.
    """
    read = _read(text)
    if isinstance(read, Hours):
        return read
    guess = translated(text[:MAX_LENGTH])
    raise HoursError(text, read, guess if isinstance(_read(guess), Hours) else None)


def _read(text: str) -> Hours | str:
    return _judged(text.strip()) if len(text) <= MAX_LENGTH else "long"


@lru_cache(maxsize=4096)
def _judged(text: str) -> Hours | str:
    if not text:
        return "empty"
    spelt = _spelt(text)
    if spelt is None:
        return misspelt(text)
    return misleading(text, spelt) or _hours(spelt)


def _spelt(text: str) -> str | None:
    """The text as the package spells it; None if it cannot be read, or reads differently in that spelling."""
    spelt = _respelt(text)
    return spelt if spelt and _respelt(spelt) == spelt else None


def _respelt(text: str) -> str | None:
    from opening_hours import OpeningHours, validate

    asked = _spaced(text)
    return _spaced(str(OpeningHours(asked))) if asked.isprintable() and validate(asked) else None


def _spaced(text: str) -> str:
    """`2026 Jan` for `2026Jan`, which the package writes itself and misreads as 1 January (2.1.4)."""
    return re.sub(r"(\d{4})(?=[A-Z][a-z])", r"\1 ", text)


def _hours(spelt: str) -> Hours:
    rules = rules_of(spelt)
    return Hours(
        text=spelt,
        same_day="".join(str(_until_midnight(rule)) for rule in rules),
        next_day=_after_midnight(rules),
        seasonal=SEASONAL.search(spelt) is not None,
        heeds_holidays=re.search(r"\bPH\b", spelt) is not None,
        heeds_weekdays=any(weekdays(found) for found in SELECTOR.findall(spelt)),
    )


def _until_midnight(rule: Rule) -> Rule:
    return rule._replace(times=tuple((start, min(end, DAY)) for start, end in rule.times))


def _after_midnight(rules: tuple[Rule, ...]) -> str | None:
    """What the rules leave for the morning after their days, or None when nothing runs over midnight."""
    if not any(end > DAY for rule in rules for _, end in rule.times):
        return None
    text = "".join(str(kept) for rule in rules if (kept := _carried_over(rule)))
    return text.removeprefix("; ").removeprefix(", ")


def _carried_over(rule: Rule) -> Rule | None:
    """What a rule says of the morning after: some hours, none (it replaces earlier rules), or nothing."""
    times = tuple((0, end - DAY) for _, end in rule.times if end > DAY)
    if times:
        return rule._replace(times=times)
    is_silent = rule.times if rule.closed else rule.join == ", "
    return None if is_silent else rule._replace(times=(), closed=True)
