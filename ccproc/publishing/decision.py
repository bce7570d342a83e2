"""Which text of each process a publication holds: the working text if its gates hold, else the one in force."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ccproc.errors import Stopped
from ccproc.governance.case import Case
from ccproc.governance.cases import STAGES, cases_of
from ccproc.governance.gates import Unmet, unmet
from ccproc.linting.engine import Request, lint
from ccproc.model.notice import Filed
from ccproc.model.process import Process
from ccproc.model.register import Row
from ccproc.model.written import Written
from ccproc.store.archive import Archive
from ccproc.store.layout import kind_of
from ccproc.store.past import published, tree_of
from ccproc.store.pictures import pictures
from ccproc.store.records import records
from ccproc.store.repository import Repository
from ccproc.store.texts import process
from ccproc.store.tree import Tree


@dataclass(frozen=True, slots=True, eq=False)
class Chosen:
    """One process of a publication and the tree its text and pictures stand in.

    `row` is there where the text is in force already, `head` where a notice leads to it.
    """

    process: Process
    text: Written
    tree: Tree
    row: Row | None
    head: Filed | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Held:
    """A working text that does not go out, and what it lacks; `meant` tells it from a mere draft."""

    process: str
    unmet: tuple[Unmet, ...]
    meant: bool


@dataclass(frozen=True, slots=True, eq=False)
class Decision:
    """What goes out, and what is held back; both in the order of process ids."""

    chosen: tuple[Chosen, ...]
    held: tuple[Held, ...]

    @property
    def fresh(self) -> tuple[Chosen, ...]:
        """What goes out for the first time."""
        return tuple(each for each in self.chosen if each.row is None)

    @property
    def fails(self) -> bool:
        """Whether a gate stood in the way of something that was meant to go out, or of everything."""
        return any(each.meant for each in self.held) or (bool(self.held) and not self.chosen)


def decide(repository: Repository, files: Archive, today: date) -> Decision:
    """Judge every process of the work tree. Raises Stopped `absent-object`, `shallow-object`, and as linting."""
    cases = dict(cases_of(files, records(files.tree), today, _errors(repository, today)))
    in_force = files.register.in_force()
    chosen: list[Chosen] = []
    held: list[Held] = []
    for name in sorted({*cases, *in_force}):
        case, row = cases.get(name), in_force.get(name)
        if case is not None and case.process.retired:
            continue
        lacking = (
            _lacking(case, files) if case is not None and (row is None or row.digest != case.digest) else None
        )
        if case is not None and lacking == ():
            chosen.append(Chosen(case.process, files.texts[name], files.tree, None, case.head))
        elif row is not None:
            chosen.append(standing(files, row))
        if case is not None and lacking:
            held.append(Held(name, lacking, _meant(case, row, lacking)))
    return Decision(tuple(chosen), tuple(held))


def _lacking(case: Case, files: Archive) -> tuple[Unmet, ...]:
    """What the gates lack; a picture that nobody would see is part of the last one."""
    _, unshown = pictures(files.texts[case.process.id], files.tree)
    missing = tuple(Unmet("published", f"picture-{each.why}", {"file": each.file}) for each in unshown)
    return (*unmet(case), *missing)


def _meant(case: Case, row: Row | None, lacking: Iterable[Unmet]) -> bool:
    """Whether a text is on its way out: it follows a published one, or has been reviewed; its day is not ahead."""
    on_its_way = row is not None or any(record.kind == "review" for record in case.records)
    return on_its_way and any(each.why != "not-yet-effective" for each in lacking)


def standing(files: Archive, row: Row) -> Chosen:
    """The text in force, from its blob unless the work tree still holds it.

    Raises Stopped `absent-object`, `shallow-object`, `unreadable-file`.
    """
    now = files.texts.get(row.process)
    still = now is not None and now.digest == row.digest
    text = now if now is not None and still else published(files, row)
    tree: Tree = files.tree if still else tree_of(files, row)
    read = process(text)
    if read is None:
        raise Stopped("unreadable-file", path=text.path)
    return Chosen(read, text, tree, row)


def _errors(repository: Repository, today: date) -> Counter[tuple[str, str]]:
    """How many errors the linter finds by stage and process; those of no process count for all."""
    counts: Counter[tuple[str, str]] = Counter()
    for stage in STAGES:
        for finding in lint(repository, Request(stage=stage, today=today)).findings:
            if finding.severity == "error" and (finding.process or kind_of(finding.path) != "process"):
                counts.update((stage, name) for name in finding.process.split() or [""])
    return counts
