"""The remembered results of files: by stamp while a file is untouched, else by content."""

import contextlib
import json
import sqlite3
from dataclasses import dataclass, field
from hashlib import sha256
from typing import NamedTuple, Self

from ccproc.store.cachefile import connect
from ccproc.store.scan import Stamp
from ccproc.store.tree import ListedTree

_UNTRUSTED: Stamp = (-1, -1, -1)


class _Row(NamedTuple):
    stamp: Stamp
    digest: bytes
    value: str


@dataclass(slots=True)
class Cache:
    """What was remembered of the files of one tree; every failure of the cache means "nothing remembered"."""

    tree: ListedTree
    connection: sqlite3.Connection
    salt: str = ""
    rows: dict[str, _Row] = field(default_factory=dict)
    fresh: dict[str, _Row] = field(default_factory=dict)

    @classmethod
    def open(cls, tree: ListedTree) -> Self | None:
        """The cache of a tree, or None where none can be kept."""
        connection = connect(tree.root)
        return None if connection is None else cls(tree, connection)

    def recall(self, salt: str) -> None:
        """Read what was remembered under `salt`: everything, beside the file, that a result depends on."""
        self.salt = salt
        query = "select path, size, written, changed, digest, value from results where salt = ?"
        with contextlib.suppress(sqlite3.Error):
            for path, size, written, changed, digest, value in self.connection.execute(query, (salt,)):
                self.rows[path] = _Row((size, written, changed), digest, value)

    def get(self, path: str) -> object | None:
        """The remembered result of a file that says what it said, else None.

        The stamp decides where it is the same; where not, the content does, as in a fresh checkout.
        Raises Stopped `unreadable-file`.
        """
        row = self.rows.get(path)
        if row is None:
            return None
        if row.stamp != self.tree.stamps[path]:
            if sha256(self.tree.read(path)).digest() != row.digest:
                return None
            self.fresh[path] = row._replace(stamp=self._stamp(path))
        try:
            value: object = json.loads(row.value)
        except (TypeError, ValueError):
            return None
        return value

    def put(self, path: str, data: bytes, value: object) -> None:
        """Remember the result of one file as it was when it was read."""
        text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        self.fresh[path] = _Row(self._stamp(path), sha256(data).digest(), text)

    def close(self, keep: bool) -> None:
        """Write what is new and forget what is gone or was said under another salt, all or nothing."""
        gone = self.rows.keys() - self.tree.stamps.keys()
        with contextlib.suppress(sqlite3.Error), contextlib.closing(self.connection) as connection:
            if not keep or not (self.fresh or gone):
                return
            connection.execute("begin immediate")
            connection.executemany("delete from results where path = ?", ((path,) for path in gone))
            connection.execute("delete from results where salt <> ?", (self.salt,))
            connection.executemany(
                "insert or replace into results values (?, ?, ?, ?, ?, ?, ?)",
                ((path, self.salt, *row.stamp, row.digest, row.value) for path, row in self.fresh.items()),
            )
            connection.execute("commit")

    def _stamp(self, path: str) -> Stamp:
        return self.tree.stamps[path] if self.tree.settled(path) else _UNTRUSTED
