"""Facts: the small values that rules over the whole repository see, and that the cache keeps."""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, fields
from typing import Any, Literal

from ccproc.model.finding import Pointer
from ccproc.model.layout import stem
from ccproc.model.pointer import pointer_of
from ccproc.model.process import Process, Step
from ccproc.model.text import Text
from ccproc.model.touchpoint import Claim

_SIDES = tuple(side.name for side in fields(Claim))
LinkKind = Literal["call", "transfer", "refer", "wait", "limit", "see"]


@dataclass(frozen=True, slots=True)
class Link:
    """One process pointing at something outside its own file: a process or a contact."""

    kind: LinkKind
    target: str
    pointer: Pointer


@dataclass(frozen=True, slots=True)
class ProcessFacts:
    """What other files need to know of one process."""

    id: str
    path: str
    category: str = ""
    owner: str = ""
    retired: bool = False
    claims: tuple[Claim, ...] = ()
    links: tuple[Link, ...] = ()
    replaces: tuple[str, ...] = ()
    title: Text | None = None


@dataclass(frozen=True, slots=True)
class ApprovalFacts:
    """Who approved one notice, beside who wrote it (four eyes)."""

    path: str
    notice: str
    author: str
    by: str
    processes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Facts:
    """Everything known of the repository when its files have been read, in the order of their paths."""

    processes: tuple[ProcessFacts, ...] = ()
    files: tuple[str, ...] = ()
    approvals: tuple[ApprovalFacts, ...] = ()
    retired_ids: dict[str, str] = field(default_factory=dict)

    def live(self) -> Iterator[ProcessFacts]:
        """The processes that are not retired."""
        return (process for process in self.processes if not process.retired)

    def unread(self) -> frozenset[str]:
        """The ids, by the names of their files, of processes that could not be read."""
        read = {process.path for process in self.processes}
        return frozenset(
            stem(path) for path in self.files if path.startswith("processes/") and path not in read
        )

    def registry_file(self, kind: str) -> str | None:
        """The file that holds one list of the registry, or None where only shipped entries are known."""
        names = (f"{kind}.yaml", f"{kind}.yml")
        own = (path for path in self.files if path.startswith("registry/"))
        return next((path for path in own if path.rpartition("/")[2] in names), None)

    def by_id(self) -> dict[str, ProcessFacts]:
        """The first process of each id."""
        return {process.id: process for process in reversed(self.processes)}


def facts_of(process: Process) -> ProcessFacts:
    """What other files need to know of a process that has been read."""
    return ProcessFacts(
        id=process.id,
        path=process.path,
        category=process.category,
        owner=process.owner,
        retired=process.retired is not None,
        claims=process.claims,
        links=tuple(_links(process)),
        replaces=process.replaces,
        title=process.title,
    )


def to_plain(facts: ProcessFacts) -> list[Any]:
    """The facts as JSON values, in the order of the fields."""
    claims = [[getattr(claim, side) for side in _SIDES] for claim in facts.claims]
    links = [[link.kind, link.target, link.pointer] for link in facts.links]
    told = (facts.id, facts.path, facts.category, facts.owner, facts.retired)
    return [*told, claims, links, facts.replaces, facts.title and facts.title.forms]


def from_plain(plain: list[Any]) -> ProcessFacts:
    """The facts that `to_plain` told, also after a way through JSON."""
    name, path, category, owner, retired, claims, links, replaces, forms = plain
    pointing = (Link(kind, target, tuple(pointer)) for kind, target, pointer in links)
    claimed = tuple(map(_claim, claims))
    title = Text(tuple((language, said) for language, said in forms)) if forms else None
    return ProcessFacts(
        name, path, category, owner, retired, claimed, tuple(pointing), tuple(replaces), title
    )


def _claim(sides: list[Any]) -> Claim:
    plain: list[Any] = [tuple(side) if isinstance(side, list) else side for side in sides]
    return Claim(*plain)


def _links(process: Process) -> Iterator[Link]:
    local = {step.id for step in process.steps}
    known = local | _references(process)
    for step in process.steps:
        if step.call:
            yield Link("call", step.call, ("steps", step.id, "call"))
        if step.to and step.end in ("transferred", "referred"):
            kind: LinkKind = "transfer" if step.end == "transferred" else "refer"
            yield Link(kind, step.to, ("steps", step.id, "to"))
        if step.for_ and step.for_[0].isupper():
            yield Link("wait", step.for_, ("steps", step.id, "for"))
        yield from _seen(step, known)
    for number, limit in enumerate(process.limits):
        if limit.next and limit.next not in local:
            yield Link("limit", limit.next, pointer_of(process.data, ("limits", number, "next")))


def _seen(step: Step, known: AbstractSet[str]) -> Iterator[Link]:
    see: Any = step.data.get("see", ())
    return (Link("see", target, ("steps", step.id, "see", target)) for target in see if target not in known)


def _references(process: Process) -> frozenset[str]:
    references: Any = process.data.get("references", ())
    return frozenset(str(each.get("id")) for each in references if isinstance(each, Mapping))
