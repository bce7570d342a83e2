"""Which text of each process a publication holds: the working text if its gates hold, else the one in force."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from ccproc.evidence.cases import STAGES, cases_of
from ccproc.evidence.drift import drifted
from ccproc.governance.case import Case
from ccproc.governance.gates import Unmet, unmet
from ccproc.governance.values import values_digest
from ccproc.linting.engine import Request, lint
from ccproc.model.layout import kind_of
from ccproc.model.process import Process
from ccproc.model.register import Row
from ccproc.model.written import Written
from ccproc.store.archive import Archive
from ccproc.store.past import published, tree_of
from ccproc.store.pictures import pictures
from ccproc.store.records import records
from ccproc.store.repository import Repository
from ccproc.store.texts import readable
from ccproc.store.tree import Tree

_CENTRE = ("config", "registry")


@dataclass(frozen=True, slots=True, eq=False)
class Chosen:
    """One process of a publication and the tree its text and pictures stand in.

    `basis` is its row of the register where it is in force already, its case before the gates where it is new.
    """

    process: Process
    text: Written
    tree: Tree
    basis: Row | Case


@dataclass(frozen=True, slots=True, eq=False)
class Held:
    """A working text that does not go out, and what it lacks; `meant` tells it from a mere draft.

    `drifted` says that even the text in force cannot go out again: its pages would show other registry values.
    """

    process: str
    unmet: tuple[Unmet, ...]
    meant: bool
    drifted: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Decision:
    """What goes out, and what is held back; both in the order of process ids."""

    chosen: tuple[Chosen, ...]
    held: tuple[Held, ...]

    @property
    def fresh(self) -> tuple[Chosen, ...]:
        """What goes out for the first time."""
        return tuple(each for each in self.chosen if isinstance(each.basis, Case))

    @property
    def fails(self) -> bool:
        """Whether a gate stood in the way of something that was meant to go out, or of everything."""
        return any(each.meant for each in self.held) or (bool(self.held) and not self.chosen)

    @property
    def blocked(self) -> bool:
        """Whether nothing can go out: no text, or pages that would show what no notice says."""
        return not self.chosen or any(each.drifted for each in self.held)


def decide(repository: Repository, files: Archive, today: date) -> Decision:
    """Judge every process of the work tree.

    Raises Stopped `absent-object`, `shallow-object`, `not-the-text`, and as linting.
    """
    cases = dict(cases_of(files, records(files.tree), today, _errors(repository, today)))
    in_force = files.register.in_force()
    chosen: list[Chosen] = []
    held: list[Held] = []
    for name in sorted({*cases, *in_force}):
        case, row = cases.get(name), in_force.get(name)
        lacking = _lacking(files, case, row) if case is not None and _moved(case, row) else None
        if case is not None and lacking == ():
            chosen.append(Chosen(case.process, files.texts[name], files.tree, case))
            continue
        drift: tuple[Unmet, ...] = ()
        if row is not None:
            chosen.append(standing(files, row))
            drift = tuple(_waiting(files, case, _drift(files, chosen[-1].process, row.values)))
        if needs := (*(lacking or ()), *(each for each in drift if each not in (lacking or ()))):
            meant = bool(drift) or (case is not None and _meant(case, row, needs))
            held.append(Held(name, needs, meant, bool(drift)))
    return Decision(tuple(chosen), tuple(held))


def _moved(case: Case, row: Row | None) -> bool:
    """Whether there is something to decide: another text than the one in force, or a notice issued since."""
    if row is None:
        return not case.process.retired
    head = case.head
    return row.digest != case.digest or (
        head is not None and head.issued and not head.withdrawn and head.notice.id != row.notice
    )


def _lacking(files: Archive, case: Case, row: Row | None) -> tuple[Unmet, ...]:
    """What the gates still want of a working text: its notice speaks of the registry values of its pages too.

    A picture that nobody would see is part of the last gate.
    """
    part = case.head.notice.part(case.process.id) if case.head and row else None
    drift = _drift(files, case.process, part.values) if part is not None else ()
    _, unshown = pictures(files.texts[case.process.id], files.tree)
    missing = tuple(Unmet("published", f"picture-{each.why}", {"file": each.file}) for each in unshown)
    return (*unmet(case), *missing, *drift)


def _waiting(files: Archive, case: Case | None, drift: Iterable[Unmet]) -> Iterator[Unmet]:
    """Drift of the text in force; where a notice speaks of it already, it goes out with the noticed text."""
    part = case.head.notice.part(case.process.id) if case and case.head else None
    noticed = case and part and part.values == values_digest(case.process, files.centre)
    yield from (replace(each, why="registry-waits", command="") if noticed else each for each in drift)


def _drift(files: Archive, process: Process, shown: str | None) -> Iterator[Unmet]:
    entries = drifted(files, process, shown)
    if entries is not None:
        values = {"registry": list(entries)}
        yield Unmet("published", "registry-drift", values, f"ccproc change new {process.id}")


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
    return Chosen(readable(text), text, tree, row)


def _errors(repository: Repository, today: date) -> Counter[tuple[str, str]]:
    """How many errors the linter finds by stage and process; those of the centre count for all.

    Evidence that cannot be read counts for nobody: the gates miss it where it is needed.
    """
    counts: Counter[tuple[str, str]] = Counter()
    for stage in STAGES:
        for finding in lint(repository, Request(stage=stage, today=today)).findings:
            if finding.severity == "error" and (finding.processes or kind_of(finding.path) in _CENTRE):
                counts.update((stage, name) for name in finding.processes or [""])
    return counts
