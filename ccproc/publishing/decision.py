"""Which text of each process a publication holds: the working text if its gates hold, else the one in force."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from ccproc.evidence.cases import STAGES, cases_of
from ccproc.evidence.drift import drifted
from ccproc.governance.case import Case
from ccproc.governance.following import waits_until
from ccproc.governance.gates import Unmet, draft_command, unmet
from ccproc.governance.values import values
from ccproc.linting.engine import Request, lint
from ccproc.model.layout import kind_of
from ccproc.model.person import serving
from ccproc.model.process import Process
from ccproc.model.register import Row
from ccproc.model.written import Written
from ccproc.store.archive import Archive
from ccproc.store.past import published, tree_of
from ccproc.store.people import people
from ccproc.store.pictures import pictures
from ccproc.store.records import records
from ccproc.store.repository import Repository
from ccproc.store.texts import readable
from ccproc.store.tree import Tree

_CENTRE = ("config", "registry")
# What is lacking of a text that only waits for its day.
_WAITS = ("not-yet-effective", "registry-ahead")
Early = Mapping[tuple[str, str], str]


@dataclass(frozen=True, slots=True, eq=False)
class Chosen:
    """One process of a publication and the tree its text and pictures stand in.

    `basis` is its row of the register where it is in force already, its case before the gates where it is new.
    """

    process: Process
    text: Written
    tree: Tree
    basis: Row | Case

    @property
    def is_new(self) -> bool:
        """Whether it goes out for the first time."""
        return isinstance(self.basis, Case)


@dataclass(frozen=True, slots=True, eq=False)
class Held:
    """A working text, or registry values, that do not go out, and what they lack; `meant` tells a mere draft apart."""

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
        return tuple(each for each in self.chosen if each.is_new)

    @property
    def cases(self) -> tuple[Case, ...]:
        """The cases of what goes out for the first time."""
        return tuple(each.basis for each in self.chosen if isinstance(each.basis, Case))

    @property
    def fails(self) -> bool:
        """Whether a gate stood in the way of something that was meant to go out, or of everything."""
        return any(each.meant for each in self.held) or (bool(self.held) and not self.chosen)


def decide(repository: Repository, files: Archive, actor: str | None = None) -> Decision:
    """Judge every process of the work tree: a text and its registry values go out together, or those in force do.

    Raises Stopped as `lacking` of `store.history`, `not-the-text`, and as linting.
    """
    today = files.centre.today
    cases = dict(cases_of(files, records(files.tree), _errors(repository, today), actor))
    in_force, early = files.register.in_force(today), _early(cases.values())
    chosen: list[Chosen] = []
    held: list[Held] = []
    for name in sorted({*cases, *in_force}):
        case, row = cases.get(name), in_force.get(name)
        needs: tuple[Unmet, ...] = ()
        if case is not None and _moved(case, row):
            needs = tuple(_lacking(files, case, row, early))
            if not needs:
                chosen.append(Chosen(case.process, files.texts[name], files.tree, case))
                continue
        if row is not None:
            chosen.append(standing(files, row))
            needs = needs or tuple(_drift(files, chosen[-1].process, row.values, actor))
        if needs:
            held.append(Held(name, needs, _meant(case, row, needs)))
    return Decision(tuple(chosen), tuple(held))


def _moved(case: Case, row: Row | None) -> bool:
    """Whether there is something to decide: another text than the one in force, or a notice issued since."""
    if row is None:
        return not case.process.retired
    head = case.head
    return row.digest != case.digest or (
        head is not None and head.issued and not head.withdrawn and head.notice.id != row.notice
    )


def _lacking(files: Archive, case: Case, row: Row | None, early: Early) -> Iterator[Unmet]:
    """What the gates still want of a working text: its notice speaks of the registry values of its pages too.

    A picture that nobody would see is part of the last gate; so are values that others may not show before a day.
    """
    part = case.head.notice.part(case.process.id) if case.head and row else None
    if part is not None:
        yield from _drift(files, case.process, part.values, case.actor)
    yield from unmet(case)
    _, unshown = pictures(files.texts[case.process.id], files.tree)
    yield from (Unmet("published", f"picture-{each.why}", {"file": each.file}) for each in unshown)
    if ahead := _newly_shown(files, case, row, early):
        said = {
            "registry": ["/".join(each) for each in ahead],
            "effective_from": max(early[each] for each in ahead),
        }
        yield Unmet("published", "registry-ahead", said)


def _newly_shown(files: Archive, case: Case, row: Row | None, early: Early) -> list[tuple[str, str]]:
    """The early entries that its pages in force do not show yet; those they show go by the process's own notices."""
    shown, own = values(case.process, files.centre), waits_until(case.ahead)
    ahead = [entry for entry, day in early.items() if entry[1] in shown.get(entry[0], ()) and day > own]
    if not ahead or row is None:
        return ahead
    already = values(standing(files, row).process, files.centre)
    return [(kind, code) for kind, code in ahead if code not in already.get(kind, ())]


def _early(cases: Iterable[Case]) -> Early:
    """The registry entries, by list and code, that issued notices let out on a day still to come: the last of these."""
    found: dict[tuple[str, str], str] = {}
    for link in (link for case in cases for link in case.ahead):
        for kind, _, code in (entry.partition("/") for entry in link.filed.notice.registry):
            found[kind, code] = max(found.get((kind, code), ""), waits_until([link]))
    return found


def _drift(files: Archive, process: Process, shown: str | None, actor: str | None) -> Iterator[Unmet]:
    entries = drifted(files, process, shown)
    if entries is not None:
        staff = serving(people(files.root, files.centre) or {}, files.centre.today.isoformat())
        command = draft_command(process, staff, actor)
        yield Unmet("published", "registry-drift", {"registry": list(entries)}, command)


def _meant(case: Case | None, row: Row | None, lacking: Iterable[Unmet]) -> bool:
    """Whether something is on its way out: it follows a published text, or was reviewed; its day is not ahead."""
    reviewed = case is not None and any(record.kind == "review" for record in case.records)
    return (row is not None or reviewed) and any(each.why not in _WAITS for each in lacking)


def standing(files: Archive, row: Row) -> Chosen:
    """The text in force, from its blob unless the work tree still holds it.

    Raises Stopped as `lacking` of `store.history`, `unreadable-file`.
    """
    now = files.texts.get(row.process)
    still = now is not None and now.digest == row.digest
    text = now if now is not None and still else published(files, row)
    tree: Tree = files.tree if still else tree_of(files.needs_git(), row)
    return Chosen(readable(text), text, tree, row)


def _errors(repository: Repository, today: date) -> Counter[tuple[str, str]]:
    """How many errors the linter finds by stage and process; those of the centre count for all.

    Evidence that cannot be read counts for nobody: the gates miss it where it is needed.
    """
    counts: Counter[tuple[str, str]] = Counter()
    for stage in STAGES:
        for finding in lint(repository, Request(today=today, stage=stage)).findings:
            if finding.severity == "error" and (finding.processes or kind_of(finding.path) in _CENTRE):
                counts.update((stage, name) for name in finding.processes or [""])
    return counts
