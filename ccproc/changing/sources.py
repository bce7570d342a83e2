"""The revisions of git in which a damaged file may still be whole."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field

from ccproc.errors import Stopped
from ccproc.model.register import Register
from ccproc.store.git import Git
from ccproc.store.history import log
from ccproc.store.past import tag_name
from ccproc.store.revision import RevisionTree, revision
from ccproc.store.tree import Tree, bytes_of

_LOOKED_AT = 50


@dataclass(frozen=True, slots=True)
class Sources:
    """The revisions to look into, each opened once."""

    git: Git | None
    register: Register
    base: str | None
    _opened: dict[str, RevisionTree | None] = field(default_factory=dict, repr=False, compare=False)

    def having(self, path: str) -> Iterator[tuple[str, RevisionTree]]:
        """The revisions to look into for a path, the nearest first: HEAD, the base, publications, its own commits."""
        if self.git is None:
            return
        numbers = sorted({row.number for row in self.register.rows}, reverse=True)
        for name in ("HEAD", *filter(None, (self.base,)), *map(tag_name, numbers)):
            yield from self._tree(name)
        for commit in log(self.git, path, _LOOKED_AT):
            yield from self._tree(commit[:12])

    def _tree(self, name: str) -> Iterator[tuple[str, RevisionTree]]:
        if name not in self._opened and self.git is not None:
            self._opened[name] = None
            with suppress(Stopped):  # a clone without that tag, or without that commit
                self._opened[name] = revision(self.git, name)
        if tree := self._opened[name]:
            yield name, tree


def other(path: str, past: RevisionTree, tree: Tree) -> bytes | None:
    """What a revision has at a path, where that is not what lies there now."""
    data = bytes_of(past, path)
    return None if data == bytes_of(tree, path) else data
