"""A tree of files to read from: the work tree, or (in `revision.py`) a revision of git."""

import errno
import os
import stat
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from ccproc.errors import Stopped
from ccproc.model.layout import most_bytes
from ccproc.store.scan import Stamp, scan, settled

_DENIED = (errno.EACCES, errno.EPERM)


class Tree(Protocol):
    """What a reader needs of a tree; paths are POSIX, relative to the marker's folder."""

    def paths(self) -> tuple[str, ...]:
        """Every file, sorted, never through a link; also what only looks like one, as `scan` tells."""

    def read(self, path: str) -> bytes:
        """The bytes of one regular file; Stopped `unreadable-file` with a `reason` for anything else."""


@dataclass(frozen=True, slots=True)
class WorkTree:
    """The files on disk below one folder."""

    root: Path

    def paths(self) -> tuple[str, ...]:
        """Every file below the root; version-control folders are left out."""
        return tuple(sorted(path for path, _ in scan(self.root)))

    def read(self, path: str) -> bytes:
        """The bytes of one regular file inside the root; a link on the way or too large a file is refused."""
        return read_inside(self.root, path)

    def listed(self) -> "ListedTree":
        """The same tree, looked over once."""
        looked_at = time.time_ns()
        return ListedTree(self.root, dict(sorted(scan(self.root))), looked_at)


@dataclass(frozen=True, slots=True)
class ListedTree:
    """The work tree as one look found it: a run that asks often for its paths looks at the disk once."""

    root: Path
    stamps: Mapping[str, Stamp]
    looked_at: int

    def paths(self) -> tuple[str, ...]:
        """Every file there was, sorted."""
        return tuple(self.stamps)

    def read(self, path: str) -> bytes:
        """The bytes of one file as it is now; refused as in a `WorkTree`."""
        return read_inside(self.root, path)

    def settled(self, path: str) -> bool:
        """Whether a later change of the file must show in its stamp."""
        return settled(self.stamps[path], self.looked_at)


@dataclass(frozen=True, slots=True)
class MendedTree:
    """A tree as it would be with some of its files put back."""

    under: Tree
    back: Mapping[str, bytes]

    def paths(self) -> tuple[str, ...]:
        """Every file, sorted."""
        return tuple(sorted({*self.under.paths(), *self.back}))

    def read(self, path: str) -> bytes:
        """The bytes of one file; refused as in the tree below."""
        return self.back[path] if path in self.back else self.under.read(path)


def bytes_of(tree: Tree, path: str) -> bytes | None:
    """The bytes of one file, or None where it cannot be opened, or is none."""
    try:
        return tree.read(path)
    except Stopped as error:
        if error.code != "unreadable-file":
            raise
        return None


def read_inside(root: Path, path: str) -> bytes:
    """Read a file without ever leaving the root: no link or `..` in any part of the path, no device, no huge file.

    Raises Stopped `unreadable-file`; its `reason` is one of those in `locale.unread`.
    """
    *folders, name = path.split("/")
    if "\0" in path or not {"", ".", ".."}.isdisjoint((*folders, name or "-")):
        raise Stopped("unreadable-file", path=path, reason="outside")
    folder = os.open(root, os.O_RDONLY | os.O_DIRECTORY)
    try:
        for part in folders:
            inner = os.open(part, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW, dir_fd=folder)
            os.close(folder)
            folder = inner
        with open(os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK, dir_fd=folder), "rb") as file:
            status = os.fstat(file.fileno())
            if stat.S_ISREG(status.st_mode) and status.st_size <= most_bytes(path):
                return file.read(status.st_size + 1)  # not the limit, for which room would be made each time
    except OSError as error:
        raise Stopped("unreadable-file", path=path, reason=_why(root, path, error)) from error
    finally:
        os.close(folder)
    reason = "size" if stat.S_ISREG(status.st_mode) else "special"
    raise Stopped("unreadable-file", path=path, reason=reason, bytes=status.st_size)


def _why(root: Path, path: str, error: OSError) -> str:
    """What kept a file from being read: a link on the way comes first, since whatever lies behind it is nobody's."""
    here, mode = root, 0
    try:
        for part in path.rstrip("/").split("/"):
            here /= part
            mode = here.lstat().st_mode
            if stat.S_ISLNK(mode):
                return "link"
    except OSError:
        return "denied" if error.errno in _DENIED else "gone"
    if error.errno in _DENIED:
        return "denied"
    if stat.S_ISREG(mode):
        return "damaged"
    return "folder" if stat.S_ISDIR(mode) else "special"
