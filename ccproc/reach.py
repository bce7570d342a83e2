"""When a process runs, and when somebody it sends customers to cannot be reached."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ccproc.hours import Hours, Spans, Uncovered, minutes, parse, uncovered, union, week
from ccproc.model.calendar import Calendar, read_calendar
from ccproc.model.centre import Centre
from ccproc.model.process import Process
from ccproc.model.registry import Entry
from ccproc.model.touchpoint import ANY, Claim

_ALWAYS = "24/7"
_WEEK_OF_HOLIDAYS = Calendar(frozenset(date(2024, 1, day) for day in range(1, 8)))


@dataclass(frozen=True, slots=True)
class Opening:
    """One channel on which a process is offered: its hours there, None where nobody wrote them down."""

    channel: Entry
    hours: Hours | None
    zone: str


@dataclass(frozen=True, slots=True)
class Gap:
    """When a process runs and a contact is closed; `running` and `spans` are minutes of an ordinary week.

    `week` names the worst week where not all are alike, `dates` are gaps that only the calendar makes, and
    `unknown` the channels whose hours nobody wrote down.
    """

    running: Spans = ()
    spans: Spans = ()
    week: str | None = None
    dates: tuple[date, ...] = ()
    unknown: tuple[str, ...] = ()

    @property
    def hours_per_week(self) -> float:
        """Uncovered hours a week: 101.5 for a process 24/7 and a contact daily 08:30–18:00 (R45)."""
        return round(minutes(self.spans) / 60, 2)


def served(process: Process, centre: Centre) -> Iterator[tuple[Claim, Entry]]:
    """Every claim with each channel it claims; `any` is every channel in scope."""
    channels = centre.registry["channels"]
    everywhere = [
        code
        for code, one in channels.items()
        if one.flag("in_scope", True) and not one.is_retired(centre.today)
    ]
    for claim in process.claims:
        for code in everywhere if ANY in claim.channel else claim.channel:
            if channel := channels.get(code):
                yield claim, channel


def openings(process: Process, centre: Centre) -> Iterator[Opening]:
    """The hours of a process by claim and channel; raises HoursError for hours that cannot be read."""
    for claim, channel in served(process, centre):
        said = claim.hours or channel.get("hours")
        zone = channel.get("timezone") or centre.config.timezone
        yield Opening(channel, parse(said) if said else None, zone)


def gap(process: Process, contact: Entry, centre: Centre) -> Gap:
    """When customers of this process find the contact closed; `contact` has hours.

    The hours of several channels count together. Where channels lie in different time zones, the zone with
    the most uncovered hours is told. Raises HoursError for hours or a time zone that cannot be read.
    """
    found: dict[str, Gap] = {}
    unknown: dict[str, None] = {}
    for opening in openings(process, centre):
        closed = _uncovered(opening, contact, centre)
        if opening.hours is not None:
            found[opening.zone] = _joined(found.get(opening.zone, Gap()), closed, week(opening.hours))
        elif closed.spans or closed.dates:
            unknown[opening.channel.code] = None
    worst = max(found.values(), key=lambda each: (minutes(each.spans), len(each.dates)), default=Gap())
    return Gap(worst.running, worst.spans, worst.week, worst.dates, tuple(unknown))


def rests_on_holidays(process: Process, contact: Entry, centre: Centre) -> bool:
    """Whether only a calendar could tell if the contact is open while the process runs, and there is none."""
    if read_calendar(centre.registry.calendar).until is not None:
        return False
    return any(
        _uncovered(each, contact, centre, _WEEK_OF_HOLIDAYS).dates for each in openings(process, centre)
    )


def _uncovered(
    opening: Opening, contact: Entry, centre: Centre, assumed: Calendar | None = None
) -> Uncovered:
    calendar = assumed or read_calendar(centre.registry.calendar)
    zone = contact.get("timezone") or centre.config.timezone
    year = (calendar.until or centre.today).year
    target = parse(contact.get("hours") or "")
    return uncovered(opening.hours or parse(_ALWAYS), target, opening.zone, zone, calendar, year)


def _joined(so_far: Gap, more: Uncovered, running: Spans) -> Gap:
    return Gap(
        running=union(so_far.running, running),
        spans=union(so_far.spans, more.spans),
        week=so_far.week or more.week,
        dates=tuple(sorted({*so_far.dates, *more.dates})),
    )
