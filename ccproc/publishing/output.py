"""The folder a publication is handed out in: made aside, put in place whole, never over somebody's own files."""

import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from ccproc.errors import Stopped
from ccproc.store.writing import unwritten

MANIFEST = "manifest.json"
MARK = b'"ccproc_manifest":'


@contextmanager
def aside(out: Path) -> Iterator[Path]:
    """A new folder beside `out` to build in; gone again unless `put` moved it.

    Raises Stopped `not-ours` where `out` holds anything but an earlier publication, `unwritable`.
    """
    if out.is_symlink() or (out.exists() and not _ours(out)):
        raise Stopped("not-ours", folder=str(out))
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        room = Path(tempfile.mkdtemp(prefix=f".{out.name}-", dir=out.parent))
    except OSError as error:
        raise unwritten(str(out), error) from error
    try:
        yield room
    finally:
        shutil.rmtree(room, ignore_errors=True)


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
        room.chmod(0o755)
        if out.exists():
            out.rename(old)
        room.rename(out)
    except OSError as error:
        if old.exists() and not out.exists():
            old.rename(out)
        raise unwritten(str(out), error) from error
    shutil.rmtree(old, ignore_errors=True)


def _ours(out: Path) -> bool:
    """Whether a folder may be replaced: it is empty, or what `publish` once put there."""
    if not out.is_dir():
        return False
    try:
        return MARK in (out / MANIFEST).read_bytes()
    except OSError:
        return not any(out.iterdir())
