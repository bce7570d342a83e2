"""Rooms to build in beside where things go: git never sees them, and a killed run's go with the next one's."""

import fcntl
import os
import re
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_NAME = re.compile(r"\.ccproc-[0-9a-f]{16}")
_HIDING = ".gitignore"
_MARK = b"# ccproc builds here. What a killed run has left goes with the next one that writes beside it.\n*\n"
_INNER = "new"
_ROOM = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW


@contextmanager
def staging(folder: int) -> Iterator[str]:
    """A new empty folder to build in, as a path from the open folder; gone afterwards with all that is left in it.

    Whoever builds holds a lock on it, which goes with the process: what nobody holds was left by a killed one,
    and is taken away first. Raises OSError.
    """
    _sweep(folder)
    name = f".ccproc-{secrets.token_hex(8)}"
    os.mkdir(name, 0o700, dir_fd=folder)
    room = os.open(name, _ROOM, dir_fd=folder)
    try:
        with suppress(OSError):  # a file system without locks, where nobody sweeps either
            fcntl.flock(room, fcntl.LOCK_EX | fcntl.LOCK_NB)
        with open(os.open(_HIDING, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600, dir_fd=room), "wb") as file:
            file.write(_MARK)
        os.mkdir(_INNER, dir_fd=room)
        yield f"{name}/{_INNER}"
    finally:
        _remove(folder, name)
        os.close(room)


def tidy(root: Path) -> None:
    """Take away what killed runs left anywhere below a folder, and the folders that held nothing else.

    No link is followed, and git's own folder is none of ours. What cannot be taken away stays.
    """
    for path, folders, _, folder in os.fwalk(root, follow_symlinks=False):
        rooms = [name for name in folders if _NAME.fullmatch(name)]
        folders[:] = [name for name in folders if name != ".git" and name not in rooms]
        if rooms:
            _sweep(folder)
            if path != str(root):
                with suppress(OSError):  # it holds more
                    Path(path).rmdir()


def is_left(place: Path) -> bool:
    """Whether a folder is a room of ccproc, or was about to become one."""
    if not _NAME.fullmatch(place.name) or place.is_symlink() or not place.is_dir():
        return False
    try:
        return (place / _HIDING).read_bytes() == _MARK
    except OSError:
        return not any(place.iterdir())


def _sweep(folder: int) -> None:
    """Take away the rooms that nobody holds; one without its mark may be somebody's who is about to hold it."""
    for name in filter(_NAME.fullmatch, os.listdir(folder)):
        with suppress(OSError):
            room = os.open(name, _ROOM, dir_fd=folder)
            try:
                fcntl.flock(room, fcntl.LOCK_EX | fcntl.LOCK_NB)
                with open(os.open(_HIDING, os.O_RDONLY | os.O_NOFOLLOW, dir_fd=room), "rb") as file:
                    marked = file.read(len(_MARK) + 1) == _MARK
                if marked:
                    _remove(folder, name)
            finally:
                os.close(room)


def _remove(folder: int, name: str) -> None:
    """What was built goes first, and only then the mark that hides it from git."""
    shutil.rmtree(f"{name}/{_INNER}", ignore_errors=True, dir_fd=folder)
    shutil.rmtree(name, ignore_errors=True, dir_fd=folder)
