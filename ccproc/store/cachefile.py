"""Where results are remembered: one sqlite file a centre in git's own folder; a damaged one is thrown away."""

import os
import sqlite3
from hashlib import sha256
from pathlib import Path

from ccproc.store.gitfolder import git_folder

# The number in the name changes with the tables: an older ccproc beside us keeps a file of its own.
_NAME = "cache-4"
_TABLES = """
pragma synchronous = off; -- a cache lost with the power costs one slow run
create table if not exists results (
    path blob, kind text, salt text, size integer, written integer, changed integer, digest blob, value text,
    primary key (path, kind));
create table if not exists answers (question text primary key, state text, code integer, said text, told text);
"""


def connect(root: Path) -> sqlite3.Connection | None:
    """The file of one repository, or None where none can be kept: a read-only machine, or a lock held long."""
    try:
        place = _place(root)
        if place is None:
            return None
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
    """Inside git's folder, which never shows in the work tree; where there is none, nothing is written anywhere.

    A folder that is not ours could hold answers that somebody made up.
    """
    found = git_folder(root)
    if found is None:
        return None
    top, git = found
    inside = git / "ccproc" / (_NAME + _mark(root.relative_to(top)) + ".sqlite")
    # A link here would lead out of the repository.
    if any(path.is_symlink() for path in (git, inside.parent, inside)):
        return None
    is_ours = all(
        path.stat().st_uid == os.geteuid() for path in (git, inside.parent, inside) if path.exists()
    )
    return inside if is_ours and os.access(git, os.W_OK) else None


def _mark(below: Path) -> str:
    """What tells the centres of one repository apart: nothing for one at its top."""
    return f"-{sha256(os.fsencode(below)).hexdigest()[:16]}" if below.parts else ""
