"""What the demo does: each act with its command lines, computed from the example that lies on the disk."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ccproc.locale import Language
from ccproc.locale.demo import ANSWERS, CONFIRMED_BY
from ccproc.model.library import Library
from ccproc.model.process import Process
from ccproc.model.record import codes
from ccproc.store.splice import splice
from ccproc.store.tree import read_inside
from ccproc.store.writing import write

Line = list[str]
# The change of the tour: an urgent matter goes up to the team leader sooner.
EDITED, PLACE, SOONER = "QRY-MAIL-001", ("escalation", 0, "after"), "15m"
# Whom a role named by its kind stands for where no role has that very code.
_GRADES = {"sv": "supervisor", "trainer": "specialist"}


@dataclass(frozen=True, slots=True)
class Act:
    """One act: the commands that are shown, and those of the same kind that are not."""

    name: str
    shown: list[Line]
    quiet: list[Line] = field(default_factory=list)


def acts(folder: Path, library: Library, language: Language) -> Iterator[Act]:
    """The acts in order. Between publication and change one text is edited, as an owner would in an editor."""
    by = ["--by", _person(library, "pm")]
    yield Act("lint", [["lint", "--stage", "review"]])
    yield Act("map", [["map", "--stats"]])
    gates = [line for process in library for line in _gates(process, library, language)]
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


def _gates(process: Process, library: Library, language: Language) -> Iterator[Line]:
    """The records a text needs before it is published: review, confirmation where its family asks, training."""
    centre = library.centre
    family = centre.registry.family(process.category)
    wanted = centre.config.gates.get("review_roles")
    roles = codes(wanted.get(family)) if isinstance(wanted, Mapping) else ()
    by = ["--by", _person(library, "pm")]
    who = [f"{role}={_person(library, _meant(role, process, library))}" for role in roles]
    seen = [part for each in who for part in ("--participant", each)]
    yield ["review", process.id, "--pass", *seen, "--walk", "all", *by]
    if family in codes(centre.config.gates.get("confirm")):
        yield ["confirm", process.id, "--organisation", CONFIRMED_BY.to(language), *by]
    trained = dict.fromkeys((process.owner, *(process.users or process.roles())))
    yield ["train", process.id, "--roles", ",".join(trained), *by]


def _meant(role: str, process: Process, library: Library) -> str:
    """The registry's role behind a word of `gates.review_roles`."""
    named = {"owner": process.owner, "user": (process.users or tuple(process.roles()))[0]}
    if role in named:
        return named[role]
    if role in library.centre.registry["roles"]:
        return role
    grade = _GRADES.get(role)
    return next(
        (each.code for each in library.centre.registry["roles"].values() if each.get("grade") == grade), role
    )


def _person(library: Library, role: str) -> str:
    """Somebody who has the role."""
    people = library.centre.registry["people"].values()
    return next((each.code for each in people if role in each.many("roles")), role)
