"""The chain of notices: proof, from the tree alone, that no published text changed without one."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from ccproc.model.notice import Filed, Part, counted
from ccproc.model.register import Register, Row
from ccproc.model.written import Written


@dataclass(frozen=True, slots=True)
class Break:
    """One place where the proof fails, by the rule that names it.

    CHG001 a text changed without a notice, CHG012 two notices each believe to be the last, CHG013 a notice is
    missing, altered or does not fit its neighbours. `kind` picks the words in `locale.chain`.
    """

    code: str
    process: str
    kind: str
    values: Mapping[str, object] = field(default_factory=dict)


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
    filed = counted(notices, register)
    breaks = [Break("CHG013", "", "unread", {"path": path}) for path in unread]
    for process in sorted(spoken_of(filed, register)):
        chain = links(process, filed)
        loose = tuple(_joints(process, chain))
        breaks.extend(loose)
        breaks.extend(_register(process, chain, register.of(process)))
        if not loose:  # a missing notice leaves loose ends that are no fork
            breaks.extend(_end(process, chain, texts.get(process)))
    return (*breaks, *_approvals(filed))


def _joints(process: str, chain: Mapping[str, Link]) -> Iterator[Break]:
    """Each notice follows one that is there and goes on from the text that one left."""
    for link in chain.values():
        name = link.filed.notice.id
        missing = [parent for parent in link.part.parents if parent not in chain]
        if missing:
            yield Break("CHG013", process, "missing-parent", {"notice": name, "parents": missing})
        elif not link.part.parents and link.filed.notice.kind != "first":
            yield Break("CHG013", process, "no-parent", {"notice": name})
        elif link.part.parents and link.part.from_ not in {chain[p].part.to for p in link.part.parents}:
            yield Break("CHG013", process, "other-text", {"notice": name})


def _register(process: str, chain: Mapping[str, Link], rows: Iterable[Row]) -> Iterator[Break]:
    """Each publication rests on a notice that is there and says the same text."""
    told = {(link.filed.notice.id, link.part.to) for link in chain.values()}
    for row in rows:
        if (row.notice, row.digest) not in told:
            yield Break(
                "CHG013", process, "unproven-publication", {"notice": row.notice, "number": row.number}
            )


def _end(process: str, chain: Mapping[str, Link], text: Written | None) -> Iterator[Break]:
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
            yield Break("CHG001", process, "gone", {"notice": ends[0].filed.notice.id})
    elif text.digest != part.to:
        values = {"notice": ends[0].filed.notice.id, "path": text.path}
        yield Break("CHG001", process, "edited", values)
    elif text.version != part.version.to:
        values = {"path": text.path, "version": text.version or "-", "expected": part.version.to}
        yield Break("CHG001", process, "version", values)


def _approvals(notices: Iterable[Filed]) -> Iterator[Break]:
    """An approval speaks of one notice file: altered since, the notice is no longer what was approved."""
    for filed in notices:
        for approval in filed.approvals if filed.issued else ():
            if approval.digest != filed.digest:
                values = {"notice": filed.notice.id, "by": approval.by}
                yield Break("CHG013", "", "altered-since-approval", values)


def rewritten(base: Mapping[str, str], now: Mapping[str, str]) -> tuple[Break, ...]:
    """What was there at the base and may never change, but did: digests of immutable files by path.

    Compares two trees, so it needs neither the history between them nor a common ancestor.
    """
    return tuple(
        Break("CHG013", "", "removed" if path not in now else "rewritten", {"path": path})
        for path, digest in sorted(base.items())
        if now.get(path) != digest
    )
