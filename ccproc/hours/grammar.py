"""The rules an opening-hours text is made of, in the package's own spelling."""

import re
from typing import NamedTuple

WEEKDAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")

_DAY = "(?:" + "|".join(WEEKDAYS) + ")"
_ATOM = rf"(?:{_DAY}\[[^\]]*\]|{_DAY}-{_DAY}|{_DAY}|PH)"
ATOM = re.compile(rf"\b{_ATOM}")
SELECTOR = re.compile(rf"\b{_ATOM}(?:,{_ATOM})*")
SEASONAL = re.compile(r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|easter)\b|\bweek|\[|\b\d{4}\b")
_TIMES = re.compile(r"\d\d:\d\d-\d\d:\d\d(?:,\d\d:\d\d-\d\d:\d\d)*")


class Rule(NamedTuple):
    """One rule: how it joins the rules before it (`; ` replaces them on its days, `, ` adds), when, and what.

    `times` are minutes from the midnight a day begins with; an end past 1440 lies in the next day.
    """

    join: str
    selector: str
    times: tuple[tuple[int, int], ...]
    closed: bool

    def __str__(self) -> str:
        times = ",".join(f"{clock(start)}-{clock(end)}" for start, end in self.times)
        parts = (self.selector, times, "closed" if self.closed else "")
        return self.join + " ".join(part for part in parts if part)


def clock(minute: int) -> str:
    """`08:30` for 510; the end of a day is `24:00`."""
    return f"{minute // 60:02}:{minute % 60:02}"


def rules_of(text: str) -> tuple[Rule, ...]:
    """Take a text in the package's spelling apart; put together again they mean the same."""
    pieces = re.split(r"(; |, )", text)
    return tuple(_rule(join, body) for join, body in zip(["", *pieces[1::2]], pieces[::2], strict=True))


def weekdays(selector: str) -> frozenset[int]:
    """The plain weekdays a selector names, Monday is 0; neither holidays nor `Mo[1]`."""
    days: set[int] = set()
    for atom in ATOM.findall(selector):
        if atom == "PH" or "[" in atom:
            continue
        first, last = WEEKDAYS.index(atom[:2]), WEEKDAYS.index(atom[-2:])
        days.update((first + step) % 7 for step in range((last - first) % 7 + 1))
    return frozenset(days)


def _rule(join: str, body: str) -> Rule:
    words = body.split(" ")
    closed = words[-1] == "closed"
    words = words[: len(words) - closed]
    times = words.pop().split(",") if words and _TIMES.fullmatch(words[-1]) else []
    return Rule(join, " ".join(words), tuple(map(_span, times)), closed)


def _span(time: str) -> tuple[int, int]:
    start, end = (int(point[:2]) * 60 + int(point[3:]) for point in time.split("-"))
    return start, end if end > start else end + 24 * 60
