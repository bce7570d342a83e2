"""When somebody can be reached, and when a process runs past it."""

from ccproc.hours.cover import Uncovered, uncovered, zone
from ccproc.hours.describe import describe
from ccproc.hours.expression import Hours, HoursError, parse
from ccproc.hours.spans import Spans, minutes, union
from ccproc.hours.week import open_spans, week

__all__ = [
    "Hours",
    "HoursError",
    "Spans",
    "Uncovered",
    "describe",
    "minutes",
    "open_spans",
    "parse",
    "uncovered",
    "union",
    "week",
    "zone",
]
