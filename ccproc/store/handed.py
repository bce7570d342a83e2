"""A file handed out from a centre: put in place whole, never over a source or somebody's own file."""

import os
import stat
from pathlib import Path

from ccproc.errors import Stopped
from ccproc.model.layout import MARKER, kind_of
from ccproc.store.git import open_git, read
from ccproc.store.writing import unwritten, write

_SOURCES = frozenset(
    {"processes", "registry", "changes", "records", "acks", "assets", "templates", "signers", MARKER}
)
_HEAD = 1000


def hand_out(root: Path, place: Path, data: bytes, mark: bytes) -> None:
    """Write a file that `mark` near its beginning tells to be one that was handed out.

    `root` is the centre's folder. Raises Stopped `kept-file` where the place belongs to the centre's sources or
    to git, `foreign-file` where another file stands there, `link-refused`, `unwritable`, `disk-full`.
    """
    folder = Path(os.path.realpath(place.parent))
    inside = folder.is_relative_to(os.path.realpath(root))
    path = (folder / place.name).relative_to(os.path.realpath(root)).as_posix() if inside else ""
    if inside and (path.partition("/")[0] in _SOURCES or path.startswith(".") or kind_of(path)):
        raise Stopped("kept-file", path=str(place))
    try:
        status = os.lstat(place)
    except FileNotFoundError:
        pass
    except OSError as error:
        raise unwritten(str(place), error) from error
    else:
        if not stat.S_ISREG(status.st_mode):
            raise Stopped("link-refused", path=str(place))
        if inside and _is_tracked(folder, place.name):
            raise Stopped("kept-file", path=str(place))
        if mark not in _beginning(place):
            raise Stopped("foreign-file", path=str(place))
    write(folder, {place.name: data})


def _beginning(place: Path) -> bytes:
    try:
        with place.open("rb") as file:
            return file.read(_HEAD)
    except OSError as error:
        raise unwritten(str(place), error) from error


def _is_tracked(folder: Path, name: str) -> bool:
    git = open_git(folder)
    return git is not None and bool(read(git, "ls-files", "-z", "--", git.inside(name)).output)
