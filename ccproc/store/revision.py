"""A revision of git as a tree of files, read without a checkout."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from ccproc.errors import Stopped
from ccproc.model.layout import most_bytes
from ccproc.store.git import Git, asked, fields
from ccproc.store.history import lacking, resolve
from ccproc.store.objects import blobs

_FILES = frozenset({"100644", "100755"})
_ODD = {"120000": "link", "160000": "folder"}  # a submodule is somebody else's folder
_TOGETHER = 256
_BYTES_TOGETHER = 8 << 20


@dataclass(frozen=True, slots=True)
class _Blob:
    """One entry; `odd` tells why it is no file."""

    id: str
    size: int
    odd: str = ""


@dataclass(frozen=True)
class RevisionTree:
    """The files of one commit below the centre's folder; reading in the order of paths takes few calls.

    Links and submodules only look like files: they are among the `paths`, and refused when asked for.
    """

    git: Git
    commit: str
    _held: dict[str, bytes] = field(default_factory=dict, repr=False, compare=False)

    def paths(self) -> tuple[str, ...]:
        """Every file, sorted."""
        return self._paths

    def read(self, path: str) -> bytes:
        """The bytes of one file; Stopped `unreadable-file` for a link, a submodule, a huge or absent file."""
        wanted = self._blobs.get(path)
        if wanted is None or wanted.odd:
            raise Stopped("unreadable-file", path=path, reason=wanted.odd if wanted else "gone")
        if wanted.size > most_bytes(path):
            raise Stopped("unreadable-file", path=path, reason="size", bytes=wanted.size)
        if path not in self._held:
            self._held.clear()
            self._held.update(self._fetch(path))
        return self._held[path]

    def blob(self, path: str) -> str | None:
        """The id of the blob at a path, or None where there is no file."""
        found = self._blobs.get(path)
        return found.id if found and not found.odd else None

    @cached_property
    def _paths(self) -> tuple[str, ...]:
        return tuple(self._blobs)

    @cached_property
    def _blobs(self) -> dict[str, _Blob]:
        rows = asked(self.git, "ls-tree", "-r", "-l", "-z", "--full-tree", self.commit, "--", *self._below())
        return dict(sorted(_rows(rows, self.git.prefix)))

    def _below(self) -> tuple[str, ...]:
        return (self.git.prefix.removesuffix("/"),) if self.git.prefix else ()

    def _near(self, path: str) -> Iterator[str]:
        """The asked file and its next neighbours of the same top folder, within a limit of bytes."""
        names, folder, left = self.paths(), path.partition("/")[0], _BYTES_TOGETHER
        start = bisect_left(names, path)
        for name in names[start : start + _TOGETHER]:
            if self._blobs[name].odd:
                continue
            left -= self._blobs[name].size
            if name != path and (left < 0 or name.partition("/")[0] != folder):
                return
            yield name

    def _fetch(self, path: str) -> Iterator[tuple[str, bytes]]:
        ids = {name: self._blobs[name].id for name in self._near(path)}
        found = blobs(self.git, ids.values())
        for name, id in ids.items():
            if id not in found:
                raise lacking(self.git, id)
            yield name, found[id]


def revision(git: Git, name: str) -> RevisionTree:
    """The tree of the commit a name means. Raises Stopped `unknown-revision`, `shallow-history`."""
    return RevisionTree(git, resolve(git, name))


def _rows(output: bytes, prefix: str) -> Iterator[tuple[str, _Blob]]:
    for row in fields(output):
        told, path = row.split("\t", 1)
        mode, _, name, size = told.split()
        if mode in _FILES and path.startswith(prefix):
            # What the repository has lost has no size; reading it says so.
            yield path.removeprefix(prefix), _Blob(name, int(size) if size.isdigit() else 0)
        elif path.startswith(prefix):
            yield path.removeprefix(prefix), _Blob(name, 0, _ODD[mode])
