"""The chain of notices: proof, from the tree alone, that no published text changed without one."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from ccproc.model.notice import Filed, Part, counted
from ccproc.model.register import Register
from ccproc.model.written import Written


@dataclass(frozen=True, slots=True)
class Break:
    """One place where the proof fails, by the rule that names it.

    CHG001 a text changed without a notice, CHG012 two notices each believe to be the last, CHG013 a notice or
    what stands for it is missing, altered or does not fit, CHG014 registry values changed without a notice.
    `kind` picks the words in `locale.chain`. `files` are those at fault by their paths, each with the digest it
    must have, empty where only the proof itself can tell.
    """

    code: str
    process: str
    kind: str
    values: Mapping[str, object] = field(default_factory=dict)
    files: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Link:
    """One issued notice in the chain of one process."""

    filed: Filed
    part: Part


def links(process: str, notices: Iterable[Filed]) -> dict[str, Link]:
    """The issued notices that speak of a process, by the digest of their file."""
    found = ((filed, filed.notice.part(process)) for filed in notices if filed.issued)
    return {filed.digest: Link(filed, part) for filed, part in found if part is not None}


def heads(chain: Mapping[str, Link]) -> tuple[Link, ...]:
    """The notices of a chain that no other notice follows; one, where all is well."""
    followed = {parent for link in chain.values() for parent in link.part.parents}
    return tuple(link for digest, link in chain.items() if digest not in followed)


def spoken_of(notices: Iterable[Filed], register: Register) -> frozenset[str]:
    """Every process that was published or that an issued notice speaks of."""
    told = {part.id for each in counted(notices, register) if each.issued for part in each.notice.processes}
    return frozenset(told.union(row.process for row in register.rows))


def verify(
    texts: Mapping[str, Written], notices: Iterable[Filed], unread: Iterable[str], register: Register
) -> tuple[Break, ...]:
    """Everything that keeps the chain from proving the texts; nothing of history is needed.

    `texts` are all processes of the tree by id, `unread` the files of notices that could not be read.
    """
    told = tuple(notices)
    filed, waiting = counted(told, register), _waiting(told)
    breaks = [Break("CHG013", "", "unread", {"path": path}, _unread(path)) for path in unread]
    for process in sorted(spoken_of(filed, register)):
        chain = links(process, filed)
        loose = tuple(_joints(process, chain))
        breaks.extend(loose)
        if not loose:  # a missing notice leaves loose ends that are no fork
            breaks.extend(_end(process, chain, texts.get(process), waiting.get(process)))
    return (*breaks, *_frozen(filed))


def _unread(path: str) -> Mapping[str, str]:
    """The files at fault where one beside a notice cannot be read: without its notice, none of them can."""
    return {path: "", path.rpartition("/")[0] + "/notice.yaml": ""}


def _waiting(notices: Iterable[Filed]) -> dict[str, str]:
    """The draft that already speaks of a process, by process."""
    drafts = (filed.notice for filed in notices if filed.is_draft)
    return {part.id: notice.id for notice in drafts for part in notice.processes}


def _joints(process: str, chain: Mapping[str, Link]) -> Iterator[Break]:
    """Each notice follows one that is there and goes on from the text that one left."""
    for link in chain.values():
        name, file = link.filed.notice.id, {link.filed.path: ""}
        missing = [parent for parent in link.part.parents if parent not in chain]
        if missing:
            yield Break("CHG013", process, "missing-parent", {"notice": name, "parents": missing})
        elif not link.part.parents and link.filed.notice.kind != "first":
            yield Break("CHG013", process, "no-parent", {"notice": name}, file)
        elif link.part.parents and link.part.from_ not in {chain[p].part.to for p in link.part.parents}:
            yield Break("CHG013", process, "other-text", {"notice": name}, file)


def _end(process: str, chain: Mapping[str, Link], text: Written | None, draft: str | None) -> Iterator[Break]:
    """The text in the tree is the one that the single last notice leaves."""
    ends = heads(chain)
    if len(ends) > 1:
        names = sorted(link.filed.notice.id for link in ends)
        yield Break("CHG012", process, "forked", {"notices": names})
    if len(ends) != 1:
        return
    part = ends[0].part
    if text is None:
        if part.to is not None:
            yield Break("CHG001", process, "gone", {"notice": ends[0].filed.notice.id, "digest": part.to})
    elif not text.digest:
        yield Break("CHG001", process, "broken", {"path": text.path})
    elif text.digest != part.to:
        values = {"path": text.path, "draft": draft}
        yield Break("CHG001", process, "drafted" if draft else "edited", values)
    elif text.version != part.version.to:
        values = {"path": text.path, "version": text.version or "-", "expected": part.version.to}
        yield Break("CHG001", process, "version", values)


def _frozen(notices: Iterable[Filed]) -> Iterator[Break]:
    """An issued notice is the very file that was issued, and that was approved."""
    for filed in notices:
        issues = [event for event in filed.events if event.kind == "issue"]
        if other := [event for event in issues if event.digest != filed.digest]:
            file = {filed.path: other[0].digest or ""}
            yield Break("CHG013", "", "altered-since-issue", {"path": filed.path}, file)
        for approval in filed.approvals if filed.issued else ():
            if approval.digest != filed.digest:
                values = {"notice": filed.notice.id, "by": approval.by}
                yield Break("CHG013", "", "altered-since-approval", values, {filed.path: ""})
