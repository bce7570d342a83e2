"""The register held against what it rests on: notices, records and manifests; and what claims a row it has not."""

from collections.abc import Iterable, Iterator, Mapping

from ccproc.governance.chain import Break
from ccproc.governance.manifest import contradicted
from ccproc.model.layout import REGISTER, kind_of
from ccproc.model.notice import Filed, counted
from ccproc.model.register import Register, Row
from ccproc.model.written import Written


def unproven(register: Register, notices: Iterable[Filed], files: Mapping[str, str]) -> Iterator[Break]:
    """Where a publication no longer stands on what it was made of.

    `files` are the digests of the files that the rows name as their evidence, as far as they are there.
    """
    known = {filed.notice.id: filed for filed in notices}
    yield from contradicted(register)
    for row in register.rows:
        yield from _noticed(row, known.get(row.notice), files)
        for path, digest in row.evidence.items():
            if files.get(path) != digest:
                kind = "evidence-altered" if path in files else "evidence-gone"
                values = {"path": path, "number": f"{row.number:04}"}
                yield Break("CHG013", row.process, kind, values, {path: digest})


def _noticed(row: Row, filed: Filed | None, files: Mapping[str, str]) -> Iterator[Break]:
    """A publication follows a notice that is there, and says of the text what the notice says."""
    part = filed.notice.part(row.process) if filed else None
    values = {"notice": row.notice, "number": f"{row.number:04}"}
    fault = _at_fault(row, files)
    if filed is None or part is None or part.to != row.digest or not filed.issued:
        yield Break("CHG013", row.process, "unproven-publication", values, fault)
        return
    told = (part.version.to, filed.notice.effective_from, part.values or row.values)
    if told != (row.version, row.effective_from, row.values) or filed.path not in row.evidence:
        yield Break("CHG013", row.process, "other-row", values, fault)


def _at_fault(row: Row, files: Mapping[str, str]) -> Mapping[str, str]:
    """What is no longer as the row has it of its notice; where all of that is, the register itself."""
    beside = {path: digest for path, digest in row.evidence.items() if kind_of(path) == "notice"}
    return {path: digest for path, digest in beside.items() if files.get(path) != digest} or {REGISTER: ""}


def unpublished(notices: Iterable[Filed], register: Register) -> frozenset[str]:
    """The ids of issued notices whose text no publication handed out, neither their own nor one that follows."""
    told = counted(notices, register)
    by_digest = {filed.digest: filed.notice for filed in told}
    named = {row.notice for row in register.rows}
    out, new = set[str](), {filed.notice.id: filed.notice for filed in told if filed.notice.id in named}
    while new:
        out |= new.keys()
        parents = (parent for notice in new.values() for part in notice.processes for parent in part.parents)
        before = (by_digest[each] for each in parents if each in by_digest)
        new = {notice.id: notice for notice in before if notice.id not in out}
    return frozenset(filed.notice.id for filed in told if filed.issued) - out


def unregistered(texts: Iterable[Written], notices: Iterable[Filed], register: Register) -> Iterator[Break]:
    """What only a publication writes, where the register has none: versions of texts, and first notices."""
    told = tuple(notices)
    counting = counted(told, register)
    issued = {part.id for filed in counting if filed.issued for part in filed.notice.processes}
    for filed in told:
        if filed not in counting:
            values = {"notice": filed.notice.id, "path": filed.path}
            yield Break("CHG013", "", "unpublished-first", values, {REGISTER: ""})
    for text in texts:
        if text.version and text.id not in issued and not any(register.of(text.id)):
            values = {"path": text.path, "version": text.version}
            yield Break("CHG013", text.id, "unpublished-version", values, {REGISTER: ""})
