"""Reading durations and review cycles."""

import re
from dataclasses import dataclass
from itertools import pairwise

Parts = tuple[tuple[int, str], ...]

DAY_SECONDS = 86400
_SECONDS = {"d": DAY_SECONDS, "h": 3600, "m": 60, "s": 1}
_CYCLE_UNITS = ("y", "mo", "w", "d")
_DAYS = {"w": 7, "d": 1}
_MONTHS = {"y": 12, "mo": 1}
_LONGEST_DAYS = 36_500

_TEXT = re.compile(r"(?:[0-9]{1,9}(?:wd|mo|[wydhms]))+")
_PART = re.compile(r"([0-9]+)([a-z]+)")


class DurationError(ValueError):
    """A duration that cannot be read."""


@dataclass(frozen=True, slots=True)
class Duration:
    """A time span as it was written: amounts and their units, d h m s, or wd alone."""

    parts: Parts

    @property
    def seconds(self) -> int:
        """The fixed part in seconds; working days are not in it."""
        return sum(amount * _SECONDS.get(unit, 0) for amount, unit in self.parts)

    @property
    def working_days(self) -> int:
        """Working days, which only a calendar turns into time."""
        return sum(amount for amount, unit in self.parts if unit == "wd")


@dataclass(frozen=True, slots=True)
class Cycle:
    """How often something comes round, by the calendar: y, mo, w, d."""

    parts: Parts

    @property
    def months(self) -> int:
        """The part counted in calendar months."""
        return sum(amount * _MONTHS.get(unit, 0) for amount, unit in self.parts)

    @property
    def days(self) -> int:
        """The part counted in days."""
        return sum(amount * _DAYS.get(unit, 0) for amount, unit in self.parts)


def parse(text: str) -> Duration:
    """Read `30s`, `15m`, `24h`, `3d`, `1h30m` or `2wd` (format 1.7); raises DurationError."""
    parts = _parts(text, ("d", "h", "m", "s", "wd"))
    if len(parts) > 1 and parts[-1][1] == "wd":
        raise DurationError(text)
    duration = Duration(parts)
    if max(duration.seconds / DAY_SECONDS, duration.working_days) > _LONGEST_DAYS:
        raise DurationError(text)
    return duration


def parse_cycle(text: str) -> Cycle:
    """Read `2w`, `3mo`, `1y` or `90d`, for review and verification cycles only; raises DurationError."""
    cycle = Cycle(_parts(text, _CYCLE_UNITS))
    length = cycle.months * 30 + cycle.days
    if not 0 < length <= _LONGEST_DAYS:
        raise DurationError(text)
    return cycle


def from_seconds(seconds: int) -> Duration:
    """A computed time in days, hours, minutes and seconds; `0s` for none."""
    parts: list[tuple[int, str]] = []
    for unit, size in _SECONDS.items():
        amount, seconds = divmod(seconds, size)
        if amount:
            parts.append((amount, unit))
    return Duration(tuple(parts) or ((0, "s"),))


def _parts(text: str, units: tuple[str, ...]) -> Parts:
    """Amounts and units, each unit once and the greater first."""
    if not _TEXT.fullmatch(text):
        raise DurationError(text)
    parts = tuple((int(amount), unit) for amount, unit in _PART.findall(text))
    if any(unit not in units for _, unit in parts):
        raise DurationError(text)
    places = [units.index(unit) for _, unit in parts]
    if any(later <= earlier for earlier, later in pairwise(places)):
        raise DurationError(text)
    return parts
