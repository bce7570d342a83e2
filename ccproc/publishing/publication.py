"""`publish`: what the gates let through is recorded, tagged and handed out."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ccproc.errors import Stopped
from ccproc.exporters.publication import Publication
from ccproc.model.picture import Unshown
from ccproc.model.register import Register, Row
from ccproc.publishing.decision import Decision, Held, decide
from ccproc.publishing.edition import Build, edition, working
from ccproc.publishing.entries import Entry, entries
from ccproc.publishing.manifest import manifest, sha256
from ccproc.publishing.output import aside, lay_out, put
from ccproc.publishing.recording import finish, recorded
from ccproc.store.archive import Archive, archive
from ccproc.store.commit import ready
from ccproc.store.git import head
from ccproc.store.layout import REGISTER, kind_of
from ccproc.store.people import who
from ccproc.store.register import content, register
from ccproc.store.repository import Repository
from ccproc.store.revision import revision
from ccproc.store.starting import dot_files
from ccproc.store.writing import write


@dataclass(frozen=True, slots=True, eq=False)
class Released:
    """What a publication came to; `number` is 0 where nothing was ever published, `commit` None for nothing new.

    `unshown` are pictures of texts in force that nobody sees: published before they were looked at.
    """

    number: int
    fresh: tuple[str, ...]
    standing: tuple[str, ...]
    held: tuple[Held, ...]
    commit: str | None
    out: Path | None
    fails: bool
    unshown: tuple[Unshown, ...] = ()


def publish(repository: Repository, build: Build, out: Path, by: str | None, today: date) -> Released:
    """Build the edition, record it in one commit and one tag, and put it in `out`, in this order.

    With nothing new there is no commit, and `out` is built again; a publication that was cut short after its
    files were written is committed and tagged first. Raises Stopped for whatever keeps git from recording, for
    an `out` that is not ours, and as `decide`; then `out` is as it was.
    """
    files = archive(repository)
    files.sound()
    git, config = files.needs_git(), files.centre.config
    ready(git, (), subfolder=config.subfolder, on_branch=config.branch)
    finished = finish(files)
    decision = decide(repository, files, today)
    if not decision.chosen:
        return _result(files.register.number, decision, finished, None)
    number = files.register.number + bool(decision.fresh)
    author = who(files.root, files.centre, git, by, "ccproc").code
    planned = entries(files, decision.chosen, author, today)
    lines = tuple(entry.line for entry in planned)
    listed = manifest(number, lines)
    shown = edition(files, decision.chosen, lines, today)
    with aside(out) as room:
        lay_out(room, build(shown), listed)
        made = _record(files, number, planned, sha256(listed)) if decision.fresh else finished
        put(room, out)
    return _result(number, decision, made, out, shown.unshown)


def preview(repository: Repository, build: Build, out: Path, today: date) -> Publication:
    """Build every working text as it stands into `out`: no gates, nothing recorded, no git needed."""
    shown = working(repository, today)
    with aside(out) as room:
        lay_out(room, build(shown), manifest(0, ()))
        put(room, out)
    return shown


def _record(files: Archive, number: int, planned: Iterable[Entry], digest: str) -> str:
    """Register rows, first notices and versions written, then committed and tagged. Nothing is ever pushed."""
    fresh = [entry for entry in planned if entry.files]
    rows = tuple(_row(number, entry, digest) for entry in fresh)
    written = {path: data for entry in fresh for path, data in entry.files.items()}
    written[REGISTER] = content(Register((*files.register.rows, *rows)))
    paths = tuple(dict.fromkeys((*written, *(path for entry in fresh for path in entry.evidence))))
    git, config = files.needs_git(), files.centre.config
    if head(git) is None:
        paths = tuple(dict.fromkeys((*paths, *_founding(files))))
    elif register(revision(git, "HEAD")) != files.register:
        raise Stopped("published-meanwhile", number=number)
    ready(git, paths, subfolder=config.subfolder, on_branch=config.branch)
    write(files.root, written)
    return recorded(files, rows, paths)


def _founding(files: Archive) -> tuple[str, ...]:
    """Everything a centre is made of, for a repository without a commit: nobody has to open it with git first."""
    return tuple(path for path in files.tree.paths() if kind_of(path) is not None or path in dot_files())


def _row(number: int, entry: Entry, digest: str) -> Row:
    line = entry.line
    return Row(
        number, line.notice, line.process, line.version, line.digest, entry.blob, line.effective_from, digest
    )


def _result(
    number: int,
    decision: Decision,
    made: str | None,
    out: Path | None,
    unshown: tuple[Unshown, ...] = (),
) -> Released:
    fresh = tuple(each.process.id for each in decision.fresh)
    standing = tuple(each.process.id for each in decision.chosen if each.row is not None)
    fails = decision.fails or bool(unshown)
    return Released(number, fresh, standing, decision.held, made, out, fails, unshown)
