"""Where results are remembered: one sqlite file outside the work tree; a damaged one is thrown away."""

import os
import sqlite3
from hashlib import sha256
from pathlib import Path

# The number in the name changes with the tables: an older ccproc beside us keeps a file of its own.
_NAME = "cache-2.sqlite"
_TABLES = """
pragma synchronous = off; -- a cache lost with the power costs one slow run
create table if not exists results (
    path blob primary key, salt text, size integer, written integer, changed integer, digest blob, value text);
create table if not exists answers (question text primary key, state text, code integer, said text);
"""


def connect(root: Path) -> sqlite3.Connection | None:
    """The file of one repository, or None where none can be kept: a read-only machine, or a lock held long."""
    place = _place(root)
    if place is None:
        return None
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        try:
            return _opened(place)
        except sqlite3.OperationalError:
            return None
        except sqlite3.DatabaseError:  # no sqlite file, or a broken one
            place.unlink()
            return _opened(place)
    except (OSError, sqlite3.Error):
        return None


def _opened(place: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(place, timeout=1, isolation_level=None)
    try:
        connection.executescript(_TABLES)
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _place(root: Path) -> Path | None:
    """Inside git's own folder, which never shows in the work tree; else in the user's cache folder."""
    git = root / ".git"
    inside = git / "ccproc" / _NAME
    # A link here would lead out of the repository.
    linked = any(path.is_symlink() for path in (git, inside.parent, inside))
    if git.is_dir() and os.access(git, os.W_OK) and not linked:
        return inside
    try:
        base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    except RuntimeError:  # nobody's home is known
        return None
    return (
        base / "ccproc" / sha256(os.fsencode(root)).hexdigest()[:16] / _NAME if base.is_absolute() else None
    )
