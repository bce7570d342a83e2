"""When somebody can be reached, and when a process runs past it."""

from ccproc.hours.calendar import Calendar, read_calendar
from ccproc.hours.cover import Uncovered, uncovered, zone
from ccproc.hours.describe import Range, describe
from ccproc.hours.expression import Hours, HoursError, check, parse
from ccproc.hours.spans import Spans, intersection, minutes, subtract, union
from ccproc.hours.week import open_spans, week

__all__ = [
    "Calendar",
    "Hours",
    "HoursError",
    "Range",
    "Spans",
    "Uncovered",
    "check",
    "describe",
    "intersection",
    "minutes",
    "open_spans",
    "parse",
    "read_calendar",
    "subtract",
    "uncovered",
    "union",
    "week",
    "zone",
]
