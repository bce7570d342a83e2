"""What one publication says of each process, and the files that have to be written for those that are new in it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import PurePosixPath

from ccproc.digest import digest_of_bytes
from ccproc.governance.case import Case
from ccproc.governance.notice import FIRST, first
from ccproc.governance.values import values_digest
from ccproc.locale import choose
from ccproc.locale.questions import FIRST_TITLE
from ccproc.model.notice import Filed, Notice
from ccproc.model.register import Row
from ccproc.model.text import Text
from ccproc.publishing.decision import Chosen
from ccproc.store.archive import Archive
from ccproc.store.filing import below, ulid
from ccproc.store.notices import approval_path, content, event_path, path_of
from ccproc.store.objects import blob_id
from ccproc.yamltext.versions import with_version

# Who writes a first notice where nothing tells who publishes.
_NOBODY = "ccproc"


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """One process of a publication: its row of the register, its manifest left open where it is new.

    `files` are to be written and `evidence` to be committed with them; both are empty for a text in force.
    """

    row: Row
    files: Mapping[str, bytes] = field(default_factory=dict)
    evidence: tuple[str, ...] = ()


def entries(
    files: Archive, chosen: Iterable[Chosen], number: int, author: str | None, on: date
) -> tuple[Entry, ...]:
    """An entry a process, recorded on a day; a first publication gets its first notice here.

    `author` is None for nobody.
    """
    return tuple(_entry(files, each, number, author, on.isoformat()) for each in chosen)


def _entry(files: Archive, chosen: Chosen, number: int, author: str | None, on: str) -> Entry:
    case = chosen.basis
    if not isinstance(case, Case):
        return Entry(case)
    values = values_digest(chosen.process, files.centre)
    filed, made = _notice(files, chosen, case, values, author, on)
    part = filed.notice.part(case.process.id)
    version = part.version.to if part else FIRST
    data = with_version(chosen.text.source, version)
    proofs = {**dict(_beside(files, filed)), **dict(_records(files, case))}
    row = Row(
        number=number,
        notice=filed.notice.id,
        process=case.process.id,
        version=version,
        digest=case.digest,
        blob=blob_id(files.needs_git(), chosen.text.path, data),
        effective_from=filed.notice.effective_from,
        manifest="",
        values=values,
        evidence=proofs,
        on=on,
        by=author or "",
    )
    paths = (*chosen.text.pictures, *evidence_of(files, case.process.id))
    return Entry(row, {chosen.text.path: data, **made}, paths)


def evidence_of(files: Archive, process: str) -> Iterator[str]:
    """The files of the records of a process, committed or not."""
    return (path for path in below(files.tree, "records/") if PurePosixPath(path).parent.name == process)


def _beside(files: Archive, filed: Filed) -> Iterator[tuple[str, str]]:
    """The notice with its approvals and events, by path, with their digests."""
    yield filed.path, filed.digest
    beside = (
        *(approval_path(filed, each) for each in filed.approvals),
        *(event_path(filed.path, each) for each in filed.events),
    )
    yield from ((path, digest_of_bytes(files.tree.read(path))) for path in beside)


def _records(files: Archive, case: Case) -> Iterator[tuple[str, str]]:
    """The records about this text, by path, with their digests."""
    yield from ((each.path, digest_of_bytes(files.tree.read(each.path))) for each in case.relied)


def _notice(
    files: Archive, chosen: Chosen, case: Case, values: str, author: str | None, on: str
) -> tuple[Filed, dict[str, bytes]]:
    """The notice a text follows: the issued one, or a first one, begun by a run that was cut short or new."""
    if case.head is not None:
        return case.head, {}
    spoken = choose(files.language, None)
    title = FIRST_TITLE.to(spoken, {"titles": [chosen.process.title.to(files.language)]})
    begun = files.unused.get(chosen.process.id)
    name = begun.id if begun else f"CN-{ulid()}"
    blank = Notice(
        id=name,
        kind="first",
        reason="",
        title=Text((("", title),)),
        author=author or _NOBODY,
        created=begun.created if begun else on,
        effective_from=files.centre.today.isoformat(),
        processes=(),
    )
    notice = first(chosen.text, blank, values)
    data, path = content(notice, files.language), path_of(notice)
    return Filed(notice, path, digest_of_bytes(data)), {path: data}
