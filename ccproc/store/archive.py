"""All that decisions about change and publication are made from, read once."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from ccproc.errors import Misused, Stopped
from ccproc.model.centre import Centre
from ccproc.model.layout import REGISTER, kind_of, stem
from ccproc.model.notice import Event, Notice, counted
from ccproc.model.register import Register, Row
from ccproc.model.written import Written
from ccproc.nearest import nearest
from ccproc.store.commit import tagged
from ccproc.store.git import Git, open_git
from ccproc.store.history import head
from ccproc.store.library import centre
from ccproc.store.notices import Notices, event_path, notices
from ccproc.store.register import is_begun, register
from ccproc.store.repository import Repository
from ccproc.store.revision import revision
from ccproc.store.texts import texts
from ccproc.store.tree import WorkTree


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Archive:
    """The work tree of a centre with its notices and its register; `texts` are the processes by id.

    An issue or a publication counts once it is committed: `notices` and `register` leave out what a run that
    was cut short has only written. `begun` holds the issue events among that by notice, and `unused` the first
    notices by process, so that the next run takes them up instead of adding others.
    """

    root: Path
    tree: WorkTree
    git: Git | None
    centre: Centre
    notices: Notices
    register: Register
    texts: dict[str, Written]
    begun: Mapping[str, Event] = field(default_factory=dict)
    unused: Mapping[str, Notice] = field(default_factory=dict)

    @property
    def language(self) -> str:
        """The centre's language, which digests depend on."""
        return self.centre.config.language

    def needs_git(self) -> Git:
        """The git repository; Stopped `no-git` where there is none."""
        if self.git is None:
            raise Stopped("no-git", folder=str(self.root))
        return self.git

    def text(self, name: str) -> Written:
        """The text of a process. Raises Misused `unknown-process`, Stopped `unread-process`."""
        text = self.texts.get(name)
        if text is None:
            known = [stem(path) for path in self.tree.paths() if kind_of(path) == "process"]
            raise Misused("unknown-process", id=name, nearest=nearest(name, known) or "ccproc list")
        if not text.digest:
            raise Stopped("unread-process", path=text.path)
        return text

    def listed(self) -> None:
        """Refuse to go on where a list of the registry cannot be read: Stopped `unread-list`."""
        unread = self.centre.registry.unread
        for path in self.tree.paths() if unread else ():
            if kind_of(path) == "registry" and stem(path) in unread:
                raise Stopped("unread-list", path=path)

    def sound(self) -> None:
        """Refuse to go on where a file of a notice cannot be read: Stopped `unreadable-notice`, or as `listed`."""
        self.listed()
        if self.notices.unread:
            raise Stopped("unreadable-notice", path=self.notices.unread[0])

    def unsaved(self, paths: Collection[str]) -> None:
        """Refuse to write over what somebody saved after it was read: Stopped `saved-meanwhile`."""
        for text in self.texts.values():
            if text.path in paths and self.tree.read(text.path) != text.source:
                raise Stopped("saved-meanwhile", path=text.path)


def archive(repository: Repository, today: date, wanted: Collection[str] | None = None) -> Archive:
    """Read what the work tree holds, to be judged as of a day; only the wanted texts, where they are named.

    Raises Stopped `unreadable-register`, `register-altered` where it does not go on from the committed one,
    `register-unheld` where it has rows that no commit holds, and for a git that refuses.
    """
    tree, git = repository.tree, open_git(repository.root)
    found, filed, known = centre(tree, today), notices(tree), register(tree)
    begun: dict[str, Event] = {}
    if git is not None:
        at = revision(git, "HEAD") if head(git) else None
        known = _committed(git, known, register(at).rows if at else ())
        filed, begun = _issued(filed, frozenset(at.paths() if at else ()))
    counting = counted(filed.found, known)
    unused = {
        part.id: each.notice for each in filed.found if each not in counting for part in each.notice.processes
    }
    return Archive(
        root=repository.root,
        tree=tree,
        git=git,
        centre=found,
        notices=Notices(counting, filed.unread),
        register=known,
        texts=texts(tree, found.config.language, wanted),
        begun=begun,
        unused=unused,
    )


def _committed(git: Git, known: Register, before: tuple[Row, ...]) -> Register:
    """The rows that HEAD holds; more than these only a run that was cut short may have written, or a tag tells."""
    if known.rows[: len(before)] != before:
        raise Stopped("register-altered", path=REGISTER)
    more = known.rows[len(before) :]
    if more and not is_begun(git, known):
        tags = tagged(git)
        if lost := [row for row in more if f"manifest {row.manifest}" not in tags.get(row.number, "")]:
            raise Stopped("register-unheld", path=REGISTER, number=lost[0].number, count=len(lost))
    return Register(before)


def _issued(filed: Notices, there: frozenset[str]) -> tuple[Notices, dict[str, Event]]:
    """The notices without those issue events that no commit holds, and these events."""
    begun = {
        each.notice.id: event
        for each in filed.found
        for event in each.events
        if event.kind == "issue" and event_path(each.path, event) not in there
    }
    settled = (
        replace(each, events=tuple(event for event in each.events if event is not begun.get(each.notice.id)))
        for each in filed.found
    )
    return Notices(tuple(settled), filed.unread), begun
