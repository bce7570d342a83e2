"""How long something takes or may take: fixed time, working days, and review cycles."""

from ccproc.durations.dates import worst_seconds
from ccproc.durations.reading import (
    DAY_SECONDS,
    Duration,
    DurationError,
    parse,
    parse_cycle,
)

__all__ = [
    "DAY_SECONDS",
    "Duration",
    "DurationError",
    "parse",
    "parse_cycle",
    "worst_seconds",
]
