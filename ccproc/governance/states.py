"""The state of a process, derived from its records and the register, never set by hand."""

from collections.abc import Iterable
from typing import Literal

from ccproc.governance.case import Case
from ccproc.governance.gates import Unmet, day
from ccproc.model.register import Row

State = Literal[
    "draft", "trial", "reviewed", "confirmed", "trained", "published", "effective", "superseded", "retired"
]


def state(case: Case, lacking: Iterable[Unmet], rows: Iterable[Row]) -> State:
    """Where this text of this process stands (domain.md, section 5).

    `lacking` are its unmet gates, `rows` the publications of the process, oldest first.
    """
    if case.process.retired:
        return "retired"
    published = list(rows)
    mine = [row for row in published if row.digest == case.digest]
    if mine:
        return _published(case, mine[-1], published[-1])
    missing = {each.gate for each in lacking}
    if "reviewed" in missing:
        return "trial" if case.last("trial") else "draft"
    if "confirmed" in missing:
        return "reviewed"
    if "trained" in missing:
        return "confirmed" if case.needs_confirmation else "reviewed"
    return "trained"


def _published(case: Case, mine: Row, last: Row) -> State:
    if mine != last and last.digest != case.digest:
        return "superseded"
    return "effective" if day(mine.effective_from) <= case.today.isoformat() else "published"
