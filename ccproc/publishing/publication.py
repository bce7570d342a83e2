"""`publish`: what the gates let through is recorded, tagged and handed out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from ccproc.errors import Stopped
from ccproc.exporters.publication import Publication
from ccproc.governance.manifest import manifest, sha256
from ccproc.governance.wording import checked
from ccproc.model.layout import REGISTER, kind_of
from ccproc.model.picture import Unshown
from ccproc.model.register import Register, Row
from ccproc.model.text import Text
from ccproc.publishing.answering import answered, day_of
from ccproc.publishing.belonging import Belonging, belonging
from ccproc.publishing.decision import Decision, Held, decide
from ccproc.publishing.edition import Build, edition, working
from ccproc.publishing.entries import Entry, entries
from ccproc.publishing.output import aside, lay_out, put
from ccproc.publishing.policy import committed
from ccproc.publishing.recording import finish, recorded, recorded_on, resume
from ccproc.store.archive import Archive, archive
from ccproc.store.branching import reclaim
from ccproc.store.commit import placed, ready, tagged
from ccproc.store.history import head
from ccproc.store.library import load
from ccproc.store.people import known
from ccproc.store.register import begin, content, register
from ccproc.store.repository import Repository
from ccproc.store.revision import revision
from ccproc.store.staging import tidy
from ccproc.store.starting import starter_files
from ccproc.store.texts import readable, texts
from ccproc.store.turn import turn
from ccproc.store.waiting import Waiting, waiting
from ccproc.store.writing import write


@dataclass(frozen=True, slots=True, eq=False)
class Released:
    """What a publication came to; `number` is 0 where nothing was ever published, `commit` None for nothing new.

    `titles` are those of what is new in it, by id. `unshown` are pictures of texts in force that nobody sees:
    published before they were looked at. `left` are changed files of the registry that it did not take along.
    """

    number: int
    titles: Mapping[str, Text]
    held: tuple[Held, ...]
    fails: bool
    commit: str | None = None
    out: Path | None = None
    unshown: tuple[Unshown, ...] = ()
    left: tuple[str, ...] = ()

    @property
    def fresh(self) -> tuple[str, ...]:
        """The processes that went out for the first time, by id."""
        return tuple(self.titles)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a publication goes: the folder that is handed out, or a branch of git, for a pull request."""

    out: Path
    branch: str | None = None


def publish(
    repository: Repository, build: Build, place: Place, by: str | None, today: date, clock: date | None = None
) -> Released:
    """Build the edition, record it in one commit and one tag, and put it in its folder, in this order.

    With nothing new there is no commit, and the folder is built again; a publication that was cut short after
    its files were written is committed and tagged first. A branch takes what is published along, out of the work
    tree, so that git can merge it; the folder stays as it is until then.

    `today` is the day that is judged by, `clock` the one that it is: nothing is recorded for a day still to come.

    Raises Stopped for whatever keeps git from recording, for a folder that is not ours, for an earlier publication
    that still waits on its branch (`publication-waits`) or was cut short there (`publication-unfinished`), and as
    `checked`, `committed`, `decide` and `edition`; Misused as `known`, `nobody` where people are listed,
    `backdated`; then the folder is as it was.
    """
    files = _opened(repository, today)
    git, config = files.needs_git(), files.centre.config
    author = known(files.root, files.centre, git, by)
    finished = finish(files)
    if place.branch is not None and (resumed := resume(files, place.branch)):
        return _resumed(files, resumed)
    decision = decide(repository, files, author)
    on = day_of(decision, today, clock or today)
    _merged(files, decision)
    if decision.fresh:
        answered(files, decision, author, on)
    if not decision.chosen:
        return _result(files.register.number, decision, commit=finished)
    if decision.fresh:
        ready(git, (), subfolder=config.subfolder, on_branch=config.branch)
    taken = belonging(files, decision.cases, author) if decision.fresh else Belonging(files.centre)
    files = replace(files, centre=taken.centre)
    number = _next(files) if decision.fresh else _last(files, today)
    planned = entries(files, decision.chosen, number, author, on)
    rows, listed = _listed(files, number, planned)
    shown = edition(files, decision.chosen, rows)
    with aside(place.out) as room:
        lay_out(room, build(shown), listed)
        made = _record(files, rows, planned, taken.paths, place.branch) if decision.fresh else finished
        if place.branch is None:
            put(room, place.out)
    return _result(
        number,
        decision,
        commit=made,
        out=place.out if place.branch is None else None,
        unshown=shown.unshown,
        left=taken.left,
    )


def _opened(repository: Repository, today: date) -> Archive:
    """The files to publish from, sound and on their branch; what killed runs left is taken away."""
    files = archive(repository, today)
    files.sound()
    _whole(repository, today)
    git, config = files.needs_git(), files.centre.config
    placed(git, subfolder=config.subfolder, on_branch=config.branch)
    tidy(files.root)
    reclaim(git)
    checked(files.centre)
    committed(files)
    return files


def preview(repository: Repository, build: Build, out: Path, today: date) -> Publication:
    """Build every working text as it stands into `out`: no gates, nothing recorded, no git needed.

    Raises Stopped `nothing-to-check` where there is no process at all.
    """
    if not any(kind_of(path) == "process" for path in repository.tree.paths()):
        raise Stopped("nothing-to-check", folder=str(repository.root))
    shown = working(repository, today)
    with aside(out) as room:
        lay_out(room, build(shown), manifest(0, ()))
        put(room, out)
    return shown


def _whole(repository: Repository, today: date) -> None:
    """Refuse to publish less than there is: Stopped `unread-files`."""
    unread = load(repository.tree, today).unread
    if unread:
        raise Stopped("unread-files", paths=unread)


def _merged(files: Archive, decision: Decision) -> None:
    """Refuse a second publication beside one that waits on a branch: both would hand out the same texts.

    What such a branch holds has its records there as well: here it would only seem to lack them.
    """
    for each in waiting(files.needs_git(), files.register):
        texts = {row.process for row in each.rows}
        if not decision.fresh and texts.isdisjoint(held.process for held in decision.held):
            continue
        if each.unfinished:
            raise Stopped("publication-unfinished", number=each.number, branch=each.unfinished)
        raise Stopped("publication-waits", number=each.number, branches=each.branches)


def _resumed(files: Archive, done: Waiting) -> Released:
    """What a publication on a branch came to that this run has only finished."""
    names = {row.process for row in done.rows}
    found = texts(revision(files.needs_git(), done.commit), files.language, names)
    titles = {name: readable(text).title for name, text in sorted(found.items())}
    return Released(number=done.number, titles=titles, held=(), fails=False, commit=done.commit)


def _next(files: Archive) -> int:
    """The number of the next publication: none is used twice, not even that of one which was never merged."""
    return max(files.register.number, *tagged(files.needs_git()), 0) + 1


def _last(files: Archive, today: date) -> int:
    """The number of the publication that holds on a day; 0 where there is none yet."""
    return max((row.number for row in files.register.effective(today)), default=0)


def _listed(files: Archive, number: int, planned: Sequence[Entry]) -> tuple[tuple[Row, ...], bytes]:
    """The rows of every text that goes out, and the manifest that those of this number are bound to."""
    fresh = [entry.row for entry in planned if entry.files]
    whole = manifest(number, (*files.register.rows, *fresh))
    bound = (replace(entry.row, manifest=sha256(whole)) if entry.files else entry.row for entry in planned)
    return tuple(bound), whole


def _record(
    files: Archive, rows: Sequence[Row], planned: Sequence[Entry], registry: Sequence[str], branch: str | None
) -> str:
    """Register rows, first notices and versions written, then committed and tagged. Nothing is ever pushed."""
    fresh = [entry for entry in planned if entry.files]
    new = tuple(row for row, entry in zip(rows, planned, strict=True) if entry.files)
    written = {path: data for entry in fresh for path, data in entry.files.items()}
    whole = Register((*files.register.rows, *new))
    written[REGISTER] = content(whole)
    paths = tuple(dict.fromkeys((*written, *registry, *(path for entry in fresh for path in entry.evidence))))
    git, config = files.needs_git(), files.centre.config
    if head(git) is None:
        paths = tuple(dict.fromkeys((*paths, *_founding(files))))
    with turn(git.state):
        if head(git) is not None and register(revision(git, "HEAD")) != files.register:
            raise Stopped("published-meanwhile", number=new[0].number)
        ready(git, paths, subfolder=config.subfolder, on_branch=config.branch)
        if branch is not None:
            return recorded_on(files, branch, new, paths, written)
        files.unsaved(written)
        begin(git, whole)
        write(files.root, written)
        return recorded(files, new, paths)


def _founding(files: Archive) -> tuple[str, ...]:
    """Everything a centre is made of, for a repository without a commit: nobody has to open it with git first."""
    known = starter_files()
    return tuple(path for path in files.tree.paths() if kind_of(path) is not None or path in known)


def _result(
    number: int,
    decision: Decision,
    *,
    commit: str | None,
    out: Path | None = None,
    unshown: tuple[Unshown, ...] = (),
    left: tuple[str, ...] = (),
) -> Released:
    return Released(
        number=number,
        titles={each.process.id: each.process.title for each in decision.fresh},
        held=decision.held,
        fails=decision.fails or bool(unshown),
        commit=commit,
        out=out,
        unshown=unshown,
        left=left,
    )
