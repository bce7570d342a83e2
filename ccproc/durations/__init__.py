"""How long something takes or may take: fixed time, working days, and review cycles."""

from ccproc.durations.dates import WorkCalendar, add_cycle, add_working_days, worst_seconds
from ccproc.durations.reading import (
    DAY_SECONDS,
    Cycle,
    Duration,
    DurationError,
    from_seconds,
    parse,
    parse_cycle,
)

__all__ = [
    "DAY_SECONDS",
    "Cycle",
    "Duration",
    "DurationError",
    "WorkCalendar",
    "add_cycle",
    "add_working_days",
    "from_seconds",
    "parse",
    "parse_cycle",
    "worst_seconds",
]
