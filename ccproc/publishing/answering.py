"""Who answers for a publication, and the day that it is recorded on."""

from datetime import date

from ccproc.errors import Misused
from ccproc.governance.dating import latest, recorded_for, under_publication
from ccproc.model.notice import Filed
from ccproc.model.record import Record
from ccproc.model.register import Register
from ccproc.publishing.decision import Decision
from ccproc.store.archive import Archive
from ccproc.store.people import people


def day_of(decision: Decision, today: date, clock: date) -> date:
    """The day of what is recorded: none that is still to come, unless what it rests on bears one."""
    last = latest(under_publication(Register(), *_grounds(decision)))
    return min(today, max(clock, date.fromisoformat(last.day) if last else clock))


def _grounds(decision: Decision) -> tuple[list[Filed], list[Record]]:
    """The notices and the records that the texts of a publication rest on."""
    heads = [case.head for case in decision.cases if case.head]
    return heads, [record for case in decision.cases for record in case.relied]


def answered(files: Archive, decision: Decision, author: str | None, on: date) -> None:
    """Refuse to publish what nobody answers for, where people are listed, or for a day before that of its grounds."""
    if author is None and people(files.root, files.centre) is not None:
        raise Misused("nobody")
    recorded_for(on.isoformat(), under_publication(files.register, *_grounds(decision)))
