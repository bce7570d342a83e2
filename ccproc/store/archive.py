"""All that decisions about change and publication are made from, read once."""

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from ccproc.errors import Misused, Stopped
from ccproc.model.centre import Centre
from ccproc.model.register import Register
from ccproc.model.written import Written
from ccproc.nearest import nearest
from ccproc.store.git import Git, open_git
from ccproc.store.layout import kind_of
from ccproc.store.library import centre
from ccproc.store.notices import Notices, notices
from ccproc.store.register import register
from ccproc.store.repository import Repository
from ccproc.store.texts import texts
from ccproc.store.tree import WorkTree


@dataclass(frozen=True, slots=True, eq=False)
class Archive:
    """The work tree of a centre with its notices and its register; `texts` are the processes by id."""

    root: Path
    tree: WorkTree
    git: Git | None
    centre: Centre
    notices: Notices
    register: Register
    texts: dict[str, Written]

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
        """The text of a process. Raises Misused `unknown-process`, Stopped `unreadable-file`."""
        text = self.texts.get(name)
        if text is None:
            known = [PurePosixPath(path).stem for path in self.tree.paths() if kind_of(path) == "process"]
            raise Misused("unknown-process", id=name, nearest=nearest(name, known) or "ccproc list")
        if not text.digest:
            raise Stopped("unreadable-file", path=text.path)
        return text

    def sound(self) -> None:
        """Refuse to go on where a file of a notice cannot be read: Stopped `unreadable-notice`."""
        if self.notices.unread:
            raise Stopped("unreadable-notice", path=self.notices.unread[0])


def archive(repository: Repository, wanted: Collection[str] | None = None) -> Archive:
    """Read what the work tree holds; only the wanted texts, where they are named.

    Raises Stopped for a register that cannot be read and for a git that refuses.
    """
    tree = repository.tree
    found = centre(tree)
    known = register(tree)
    filed = notices(tree)
    return Archive(
        repository.root,
        tree,
        open_git(repository.root),
        found,
        filed,
        known,
        texts(tree, found.config.language, wanted),
    )
