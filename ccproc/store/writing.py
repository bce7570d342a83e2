"""Writing files into a centre: whole or not at all, never through a link, records once only."""

import errno
import logging
import os
import stat
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from ccproc.errors import FULL, Stopped
from ccproc.store.staging import staging

_FOLDER = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW
_LINKS = (errno.ELOOP, errno.ENOTDIR)

_LOG = logging.getLogger("ccproc")


@dataclass(frozen=True, slots=True)
class _Draft:
    """A file written beside its place, waiting to be put there."""

    path: str
    folder: int
    name: str
    temporary: str


def write(root: Path, files: Mapping[str, bytes], new: Collection[str] = ()) -> None:
    """Write files below `root`, each whole; those called `new` may not exist yet.

    All are on the disk before the first takes its place. They take it in the order given, so that whoever names
    another file comes after it: a run killed in between leaves nothing that leads nowhere. Raises Stopped
    `disk-full`, `link-refused`, `unwritable`, for a new one also `exists`; then what was there is there again.
    """
    with _drafts(root, files) as drafts, ExitStack() as undo:
        for draft in drafts:
            with _told(draft.path):
                undo.callback(_add(draft) if draft.path in new else _replace(draft))
                os.fsync(draft.folder)
        undo.pop_all()
    for draft in drafts:
        _LOG.info("+ %s", draft.path)


def create(root: Path, files: Mapping[str, bytes]) -> None:
    """Write files that may not exist yet, all or none: immutable records. Raises Stopped as `write`."""
    write(root, files, files)


def _add(draft: _Draft) -> Callable[[], None]:
    """Put a draft where nothing may be; returns how to take it away."""
    os.link(draft.temporary, draft.name, src_dir_fd=draft.folder, dst_dir_fd=draft.folder)
    return partial(os.unlink, draft.name, dir_fd=draft.folder)


def _replace(draft: _Draft) -> Callable[[], None]:
    """Put a draft in its place; returns how to bring back what stood there, or how to take it away.

    Where nothing can be linked, on some network drives, it stays: better than not to write at all.
    """
    kept = f"{draft.temporary}.old"
    move = partial(os.replace, src_dir_fd=draft.folder, dst_dir_fd=draft.folder)
    undo: Callable[[], None] = partial(move, kept, draft.name)
    try:
        os.link(draft.name, kept, src_dir_fd=draft.folder, dst_dir_fd=draft.folder)
    except FileNotFoundError:
        undo = partial(os.unlink, draft.name, dir_fd=draft.folder)
    except OSError:
        undo = _nothing
    move(draft.temporary, draft.name)
    return undo


def _nothing() -> None:
    """What was put in its place stays there."""


@contextmanager
def _drafts(root: Path, files: Mapping[str, bytes]) -> Iterator[list[_Draft]]:
    """Every file written in a room beside its place; whatever happens, no room stays."""
    drafts: list[_Draft] = []
    rooms: dict[str, tuple[int, str]] = {}
    with ExitStack() as stack:
        for path, data in files.items():
            with _told(path):
                *parents, name = _parts(path)
                parent = "/".join(parents)
                if parent not in rooms:
                    folder = _folder(stack, root, parents)
                    rooms[parent] = folder, stack.enter_context(staging(folder))
                folder, room = rooms[parent]
                drafts.append(_Draft(path, folder, name, f"{room}/{len(drafts)}"))
                _fill(drafts[-1], data)
        yield drafts


def _parts(path: str) -> list[str]:
    parts = path.split("/")
    if any(part in ("", ".", "..", ".git") for part in parts):
        raise Stopped("link-refused", path=path)
    return parts


def _folder(stack: ExitStack, root: Path, parts: Iterable[str]) -> int:
    """An open handle on a folder below the root, made where it is missing."""
    folder = os.open(root, os.O_RDONLY | os.O_DIRECTORY)
    stack.callback(os.close, folder)
    for part in parts:
        with suppress(FileExistsError):
            os.mkdir(part, dir_fd=folder)
        folder = os.open(part, _FOLDER, dir_fd=folder)
        stack.callback(os.close, folder)
    return folder


def _fill(draft: _Draft, data: bytes) -> None:
    mode = _mode(draft)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW
    with open(os.open(draft.temporary, flags, 0o666, dir_fd=draft.folder), "wb") as file:
        if mode is not None:
            os.fchmod(file.fileno(), mode)
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _mode(draft: _Draft) -> int | None:
    """The permissions of the file that stands there, if one does; a link is refused."""
    try:
        status = os.stat(draft.name, dir_fd=draft.folder, follow_symlinks=False)
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(status.st_mode):
        raise Stopped("link-refused", path=draft.path)
    return stat.S_IMODE(status.st_mode)


@contextmanager
def _told(path: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise unwritten(path, error) from error


def unwritten(path: str, error: OSError) -> Stopped:
    """Why a file could not be written, in words a person can act on."""
    if isinstance(error, FileExistsError):
        return Stopped("exists", path=path)
    if error.errno in FULL:
        return Stopped("disk-full", path=path)
    if error.errno in _LINKS:
        return Stopped("link-refused", path=path)
    if isinstance(error, PermissionError):
        return Stopped("no-permission", path=path)
    return Stopped("unwritable", path=path, reason=error.strerror or str(error))
