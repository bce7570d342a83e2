"""The folder a publication is handed out in: made aside, put in place whole, never over somebody's own files."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ccproc.errors import Stopped

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
        raise Stopped("unwritable", path=str(out), reason=error.strerror or str(error)) from error
    try:
        yield room
    finally:
        shutil.rmtree(room, ignore_errors=True)


def put(room: Path, out: Path) -> None:
    """Put the built folder in its place; the publication that stood there goes."""
    room.chmod(0o755)
    if out.exists():
        with tempfile.TemporaryDirectory(prefix=f".{out.name}-old-", dir=out.parent) as old:
            out.rename(Path(old) / out.name)
            room.rename(out)
    else:
        room.rename(out)


def _ours(out: Path) -> bool:
    """Whether a folder may be replaced: it is empty, or what `publish` once put there."""
    if not out.is_dir():
        return False
    try:
        return MARK in (out / MANIFEST).read_bytes()
    except OSError:
        return not any(out.iterdir())
