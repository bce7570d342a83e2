"""What the demo does: each act with its command lines, computed from the example that lies on the disk."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from ccproc.governance.case import knowers
from ccproc.governance.commands import ORGANISATION, confirm_line, review_line, train_line
from ccproc.governance.seating import seated
from ccproc.governance.wording import person, wanted_roles
from ccproc.locale import Language
from ccproc.locale.demo import ANSWERS, CONFIRMED_BY
from ccproc.model.centre import Centre
from ccproc.model.library import Library
from ccproc.model.person import People, serving
from ccproc.model.process import Process
from ccproc.model.record import codes
from ccproc.store.people import people
from ccproc.store.tree import read_inside
from ccproc.store.writing import write
from ccproc.yamltext.splice import splice

Line = list[str]
# The change of the tour: an urgent matter goes up to the team leader sooner.
EDITED, PLACE, SOONER = "QRY-MAIL-001", ("escalation", 0, "after"), "15m"


@dataclass(frozen=True, slots=True)
class Act:
    """One act: the commands that are shown, and those of the same kind that are not."""

    name: str
    shown: list[Line]
    quiet: list[Line] = field(default_factory=list)


def acts(folder: Path, library: Library, language: Language) -> Iterator[Act]:
    """The acts in order. Between publication and change one text is edited, as an owner would in an editor."""
    staff = serving(people(folder, library.centre) or {}, library.centre.today.isoformat())
    by = ["--by", person(staff, "pm") or "pm"]
    yield Act("lint", [["lint", "--stage", "review"]])
    yield Act("map", [["map", "--stats"]])
    gates = [line for process in library for line in _gates(process, library.centre, staff, language)]
    yield Act("gates", gates[:3], gates[3:])
    yield Act("publish", [["publish", *by]])
    if EDITED in library.processes:
        _edit(folder, library.processes[EDITED])
        said = [part for option, words in ANSWERS for part in (option, words.to(language))]
        yield Act("change", [["change", "new", EDITED, *by, "--reason", "defect", *said]])
        yield Act("issue", [["change", "issue", *by], ["change", "verify"]])


def _edit(folder: Path, process: Process) -> None:
    data = read_inside(folder, process.path)
    write(folder, {process.path: splice(data, {PLACE: SOONER})})


def _gates(process: Process, centre: Centre, staff: People, language: Language) -> Iterator[Line]:
    """The records a text needs before it is published: review, confirmation where its family asks, training."""
    family, registry = centre.registry.family(process.category), centre.registry
    seats = seated(process, wanted_roles(centre.config.gates, family), registry, staff)
    yield review_line(process, tuple(seats.items()), staff)
    if family in codes(centre.config.gates.get("confirm")):
        said = CONFIRMED_BY.to(language)
        yield [word.replace(ORGANISATION, said) for word in confirm_line(process, staff)]
    yield train_line(process, knowers(process), staff)
