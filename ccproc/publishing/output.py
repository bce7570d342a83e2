"""The folder a publication is handed out in: made aside, put in place whole, never over somebody's own files."""

import os
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path, PurePosixPath

from ccproc.errors import Stopped
from ccproc.store.staging import staging
from ccproc.store.writing import unwritten

MANIFEST = "manifest.json"
MARK = b'"ccproc_manifest":'


@contextmanager
def aside(out: Path) -> Iterator[Path]:
    """A new folder beside `out` to build in; gone again unless `put` moved it.

    Raises Stopped `not-ours` where `out` holds anything but an earlier publication, `disk-full`, `unwritable`.
    """
    if out.is_symlink() or (out.exists() and not _ours(out)):
        raise Stopped("not-ours", folder=str(out))
    with ExitStack() as stack:
        try:
            out.parent.mkdir(parents=True, exist_ok=True)
            parent = os.open(out.parent, os.O_RDONLY | os.O_DIRECTORY)
            stack.callback(os.close, parent)
            room = out.parent / stack.enter_context(staging(parent)) / out.name
            room.mkdir()
        except OSError as error:
            raise unwritten(str(out), error) from error
        yield room


def lay_out(room: Path, pages: Iterable[tuple[str, str | bytes]], manifest: bytes) -> None:
    """Write every page below the room, and the manifest beside them. Raises Stopped `disk-full`, `unwritable`."""
    for path, page in (*pages, (MANIFEST, manifest)):
        if ".." in PurePosixPath(path).parts or path.startswith("/"):
            raise Stopped("link-refused", path=path)
        place = room / path
        try:
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(page.encode() if isinstance(page, str) else page)
        except OSError as error:
            raise unwritten(path, error) from error


def put(room: Path, out: Path) -> None:
    """Put the built folder in its place; the publication that stood there goes, but only once the new one stands.

    Raises Stopped `disk-full`, `unwritable`; the old publication is then where it was.
    """
    old = room.with_name(f"{room.name}-old")
    try:
        if out.exists():
            out.rename(old)
        room.rename(out)
    except OSError as error:
        if old.exists() and not out.exists():
            old.rename(out)
        raise unwritten(str(out), error) from error


def _ours(out: Path) -> bool:
    """Whether a folder may be replaced: it is empty, or what `publish` once put there."""
    if not out.is_dir():
        return False
    try:
        return MARK in (out / MANIFEST).read_bytes()
    except OSError:
        return not any(out.iterdir())
