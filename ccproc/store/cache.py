"""Remembered results by content, in one sqlite file outside the work tree; a damaged one is thrown away."""

import contextlib
import json
import os
import sqlite3
import time
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Self

# A file changed so shortly before it was read may change again without a new time stamp.
_RACY_NS = 2_000_000_000
_TABLE = """create table if not exists results
    (path text primary key, salt text, size integer, changed integer, digest blob, value text)"""


@dataclass(frozen=True, slots=True)
class _Row:
    size: int
    changed: int
    digest: bytes
    value: str


@dataclass(slots=True)
class Cache:
    """One repository's remembered results; every failure of the file itself means "nothing remembered"."""

    root: Path
    connection: sqlite3.Connection
    rows: dict[str, _Row] = field(default_factory=dict)
    fresh: dict[str, _Row] = field(default_factory=dict)
    seen: set[str] = field(default_factory=set)
    salt: str = ""

    @classmethod
    def open(cls, root: Path) -> Self | None:
        """The cache of a repository, or None where none can be kept (a read-only machine)."""
        for attempt in (1, 2):
            try:
                path = _place(root)
                path.parent.mkdir(parents=True, exist_ok=True)
                connection = sqlite3.connect(path, timeout=1, isolation_level=None)
                connection.execute(_TABLE)
                return cls(root, connection)
            except (sqlite3.DatabaseError, OSError):
                if attempt == 1:
                    with contextlib.suppress(OSError, UnboundLocalError):
                        path.unlink()
        return None

    def recall(self, salt: str) -> None:
        """Read what was remembered under `salt`: everything, beside the file, that a result depends on."""
        self.salt = salt
        query = "select path, size, changed, digest, value from results where salt = ?"
        with contextlib.suppress(sqlite3.Error):
            self.rows = {path: _Row(*rest) for path, *rest in self.connection.execute(query, (salt,))}

    def get(self, path: str) -> object | None:
        """The remembered result of an unchanged file, else None.

        Same size and time stamp: unchanged. Else the content decides, as in a fresh checkout.
        """
        row = self.rows.get(path)
        if row is None:
            return None
        self.seen.add(path)
        try:
            status = os.stat(self.root / path, follow_symlinks=False)
            if (status.st_size, status.st_mtime_ns) != (row.size, row.changed):
                data = (self.root / path).read_bytes()
                if sha256(data).digest() != row.digest:
                    return None
                self.fresh[path] = _Row(status.st_size, _settled(status.st_mtime_ns), row.digest, row.value)
            value: object = json.loads(row.value)
        except (OSError, ValueError):
            return None
        return value

    def put(self, path: str, data: bytes, value: object) -> None:
        """Remember the result of one file as it was when it was read."""
        with contextlib.suppress(OSError):
            status = os.stat(self.root / path, follow_symlinks=False)
            text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
            self.fresh[path] = _Row(len(data), _settled(status.st_mtime_ns), sha256(data).digest(), text)
            self.seen.add(path)

    def close(self, keep: bool) -> None:
        """Write what is new and forget files that are gone, all or nothing."""
        with contextlib.suppress(sqlite3.Error), contextlib.closing(self.connection) as connection:
            gone = self.rows.keys() - self.seen
            if not keep or not (self.fresh or gone):
                return
            connection.execute("begin immediate")
            connection.executemany("delete from results where path = ?", ((path,) for path in gone))
            connection.executemany(
                "insert or replace into results values (?, ?, ?, ?, ?, ?)",
                ((p, self.salt, r.size, r.changed, r.digest, r.value) for p, r in self.fresh.items()),
            )
            connection.execute("commit")


def _settled(changed: int) -> int:
    """The time stamp to trust, or -1 for one too young to trust."""
    return changed if time.time_ns() - changed > _RACY_NS else -1


def _place(root: Path) -> Path:
    """Inside git's own folder, which never shows in the work tree; else in the user's cache folder."""
    git = root / ".git"
    if git.is_dir() and os.access(git, os.W_OK) and not git.is_symlink():
        return git / "ccproc" / "cache.sqlite"
    base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return base / "ccproc" / f"{sha256(str(root).encode()).hexdigest()[:16]}.sqlite"
