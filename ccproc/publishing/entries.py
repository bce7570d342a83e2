"""What one publication says of each process, and the files that have to be written for those that are new in it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from ccproc.governance.notice import FIRST, first
from ccproc.locale import choose
from ccproc.locale.questions import FIRST_TITLE
from ccproc.model.notice import Notice
from ccproc.model.text import Text
from ccproc.publishing.decision import Chosen
from ccproc.publishing.manifest import Line, values_digest
from ccproc.store.archive import Archive
from ccproc.store.filing import below, ulid
from ccproc.store.git import blob_id
from ccproc.store.notices import content, path_of
from ccproc.store.versions import with_version


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """One process of a publication: its line in the manifest and the blob of its text.

    `files` are to be written and `evidence` to be committed with them; both are empty for a text in force.
    """

    line: Line
    blob: str
    files: Mapping[str, bytes] = field(default_factory=dict)
    evidence: tuple[str, ...] = ()


def entries(files: Archive, chosen: Iterable[Chosen], author: str, today: date) -> tuple[Entry, ...]:
    """An entry a process; a first publication gets its first notice here."""
    return tuple(_entry(files, each, author, today) for each in chosen)


def _entry(files: Archive, chosen: Chosen, author: str, today: date) -> Entry:
    values = values_digest(chosen.process, files.centre.registry)
    row = chosen.row
    if row is not None:
        line = Line(row.process, row.version, row.digest, row.notice, row.effective_from, values)
        return Entry(line, row.blob)
    notice, made = _notice(files, chosen, author, today)
    part = notice.part(chosen.process.id)
    version = part.version.to if part else FIRST
    data = with_version(files.tree.read(chosen.text.path), version)
    line = Line(chosen.process.id, version, chosen.text.digest, notice.id, notice.effective_from, values)
    evidence = (*chosen.text.pictures, *evidence_of(files, chosen.process.id))
    blob = blob_id(files.needs_git(), chosen.text.path, data)
    return Entry(line, blob, {chosen.text.path: data, **made}, evidence)


def evidence_of(files: Archive, process: str) -> Iterator[str]:
    """The files of the records of a process, committed or not."""
    return (path for path in below(files.tree, "records/") if path.split("/")[2] == process)


def _notice(files: Archive, chosen: Chosen, author: str, today: date) -> tuple[Notice, dict[str, bytes]]:
    """The notice a text follows: the issued one, or a first one, begun by a run that was cut short or new."""
    if chosen.head is not None:
        return chosen.head.notice, {}
    spoken = choose(files.language, None)
    title = FIRST_TITLE.to(spoken, {"titles": [chosen.process.title.to(files.language)]})
    day = today.isoformat()
    begun = files.unused.get(chosen.process.id)
    name = begun.id if begun else f"CN-{ulid()}"
    blank = Notice(name, "first", "", Text((("", title),)), author, begun.created if begun else day, day, ())
    notice = first(chosen.process.id, blank, chosen.text.digest, chosen.text.version)
    return notice, {path_of(notice): content(notice, files.language)}
