"""The ground a new repository is made on: a folder with nothing in it, or with what a killed run left of one."""

import fcntl
import os
import shlex
import shutil
from collections.abc import Collection, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path, PurePosixPath

from ccproc.errors import Stopped
from ccproc.model.layout import MARKER
from ccproc.store.gitfolder import git_folder
from ccproc.store.staging import is_left
from ccproc.store.writing import unwritten


@contextmanager
def room(folder: Path, left: Mapping[str, Collection[bytes]]) -> Iterator[None]:
    """A folder to write into that holds nothing, or only git's own; what stops the writing leaves it as it was.

    The marker is to be written last: a folder without it that holds nothing but what a killed run has `left`, by
    path, counts as empty. Raises Stopped `already-repository`, `lacks-git`, `inside-repository`,
    `folder-not-empty`, `unwritable`.
    """
    place = place_of(folder)
    if (place / MARKER).exists():
        has_git = git_folder(place) or os.path.lexists(place / ".git")
        code = "already-repository" if has_git else "lacks-git"
        raise Stopped(code, folder=str(place), quoted=shlex.quote(str(place)))
    outside(place, MARKER, "inside-repository")
    made = [each for each in (place, *place.parents) if not os.path.lexists(each)]
    found: frozenset[Path] | None = None
    with ExitStack() as stack:
        try:
            found = _opened(stack, place, left)
            yield
        except BaseException:
            for each in set(place.iterdir()) - found if found is not None else ():
                shutil.rmtree(each) if each.is_dir() else each.unlink()
            for each in made:
                with suppress(OSError):
                    each.rmdir()
            raise


def place_of(folder: Path) -> Path:
    """The folder itself, by no link and no `..`; what is not there yet, or is no folder, below its real parent."""
    named = Path(os.path.abspath(folder))
    return named.resolve() if named.is_dir() else named.parent.resolve() / named.name


def outside(place: Path, mark: str, code: str) -> None:
    """Refuse a place in a folder that bears a mark: Stopped with that code."""
    for above in place.parents:
        if (above / mark).exists():
            raise Stopped(code, folder=str(place), top=str(above))


def _opened(stack: ExitStack, place: Path, left: Mapping[str, Collection[bytes]]) -> frozenset[Path]:
    """Make the folder where it is missing, hold it and clear it; what it holds, which may be git's own."""
    try:
        place.mkdir(parents=True, exist_ok=True)
        _hold(stack, place)
        if _has_more(place, left):
            raise Stopped("folder-not-empty", folder=str(place))
        for each in place.iterdir():
            if each.name != ".git":
                shutil.rmtree(each) if each.is_dir() else each.unlink()
        return frozenset(place.iterdir())
    except (FileExistsError, NotADirectoryError, BlockingIOError) as error:
        raise Stopped("folder-not-empty", folder=str(place)) from error
    except OSError as error:
        raise unwritten(str(place), error) from error


def _hold(stack: ExitStack, place: Path) -> None:
    """Lock a folder, so that what is in it cannot be what another run is just writing; BlockingIOError if it is."""
    held = os.open(place, os.O_RDONLY | os.O_DIRECTORY)
    stack.callback(os.close, held)
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise
    except OSError:  # a file system without locks
        return


def _has_more(place: Path, left: Mapping[str, Collection[bytes]]) -> bool:
    """Whether a folder holds more than git's own and what a killed run of ours left, byte for byte."""
    parents = {str(each) for path in left for each in PurePosixPath(path).parents}
    known = {path: contents for path, contents in left.items() if path != MARKER}
    for folder, folders, files in os.walk(place):
        here = Path(folder)
        folders[:] = [each for each in folders if here / each != place / ".git" and not is_left(here / each)]
        for each in (here / name for name in (*folders, *files)):
            path = each.relative_to(place).as_posix()
            is_folder = each.is_dir() and path in parents
            is_file = each.is_file() and path in known and each.read_bytes() in known[path]
            if each.is_symlink() or not (is_folder or is_file):
                return True
    return False
