"""A tree of files to read from: the work tree, or (in `revision.py`) a revision of git."""

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from ccproc.errors import Stopped

LIMIT = 8 * 1024 * 1024
_SKIPPED = frozenset({".git", ".hg", ".svn", ".venv", "node_modules", "__pycache__"})


class Tree(Protocol):
    """What a reader needs of a tree; paths are POSIX, relative to the marker's folder."""

    def paths(self) -> tuple[str, ...]:
        """Every regular file, sorted; never through a link."""

    def read(self, path: str) -> bytes:
        """The bytes of one file."""


@dataclass(frozen=True, slots=True)
class WorkTree:
    """The files on disk below one folder."""

    root: Path

    def paths(self) -> tuple[str, ...]:
        """Every regular file below the root; links and version-control folders are left out."""
        return tuple(sorted(path for path, _ in scan(self.root)))

    def read(self, path: str) -> bytes:
        """The bytes of one regular file inside the root; a link on the way or too large a file is refused."""
        return read_inside(self.root, path)


def scan(root: Path) -> Iterator[tuple[str, os.stat_result]]:
    """Every regular file below a folder with its status, without following any link."""
    todo = [("", str(root))]
    while todo:
        prefix, folder = todo.pop()
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    if entry.name not in _SKIPPED:
                        todo.append((f"{prefix}{entry.name}/", entry.path))
                elif entry.is_file(follow_symlinks=False):
                    yield prefix + entry.name, entry.stat(follow_symlinks=False)


def read_inside(root: Path, path: str) -> bytes:
    """Read a file without ever leaving the root: no link in any part of the path, no device, no huge file."""
    folder = os.open(root, os.O_RDONLY | os.O_DIRECTORY)
    try:
        *folders, name = path.split("/")
        for part in folders:
            inner = os.open(part, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW, dir_fd=folder)
            os.close(folder)
            folder = inner
        with open(os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK, dir_fd=folder), "rb") as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode) or status.st_size > LIMIT:
                raise Stopped("unreadable-file", path=path)
            return file.read(LIMIT + 1)
    except OSError as error:
        raise Stopped("unreadable-file", path=path) from error
    finally:
        os.close(folder)
