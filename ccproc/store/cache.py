"""The remembered results of files: by stamp while a file is untouched, else by content."""

import contextlib
import json
import sqlite3
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from os import fsencode
from typing import NamedTuple

from ccproc.store.cachefile import connect
from ccproc.store.scan import Stamp
from ccproc.store.tree import ListedTree, bytes_of

_UNTRUSTED: Stamp = (-1, -1, -1)
_BATCH = 500


class _Row(NamedTuple):
    stamp: Stamp
    digest: bytes
    value: str


@dataclass(slots=True)
class Cache:
    """What was remembered of the files of one tree; every failure of the cache means "nothing remembered"."""

    tree: ListedTree
    connection: sqlite3.Connection
    kind: str
    salt: str
    fresh: dict[str, _Row] = field(default_factory=dict)

    def get(self, path: str) -> object | None:
        """The remembered result of a file that says what it said, else None.

        The stamp decides where it is the same; where not, the content does, as in a fresh checkout.
        """
        row = self._row(path)
        if row is None:
            return None
        if row.stamp != self.tree.stamps[path]:
            data = bytes_of(self.tree, path)
            if data is None or sha256(data).digest() != row.digest:
                return None
            self._keep(path, row.digest, row.value)
        try:
            value: object = json.loads(row.value)
        except (TypeError, ValueError):
            return None
        return value

    def put(self, path: str, data: bytes, value: object) -> None:
        """Remember the result of one file as it was when it was read."""
        self._keep(path, sha256(data).digest(), json.dumps(value, separators=(",", ":")))

    def finish(self) -> None:
        """Write what is still new, and forget the files that are gone."""
        self._write(self._gone())

    def _row(self, path: str) -> _Row | None:
        query = "select size, written, changed, digest, value from results where path = ? and kind = ? and salt = ?"
        with contextlib.suppress(sqlite3.Error):
            found = self.connection.execute(query, (fsencode(path), self.kind, self.salt)).fetchone()
            return _Row(found[:3], *found[3:]) if found else None
        return None

    def _gone(self) -> list[tuple[bytes]]:
        here = set(map(fsencode, self.tree.stamps))
        with contextlib.suppress(sqlite3.Error):
            known: list[tuple[bytes]] = self.connection.execute(
                "select distinct path from results"
            ).fetchall()
            return [row for row in known if row[0] not in here]
        return []

    def _keep(self, path: str, digest: bytes, value: str) -> None:
        self.fresh[path] = _Row(self._stamp(path), digest, value)
        if len(self.fresh) >= _BATCH:
            self._write(())

    def _write(self, gone: Collection[tuple[bytes]]) -> None:
        """Write what is new, a batch at a time: results are not kept in memory, nor others kept from writing."""
        if not (self.fresh or gone):
            return
        rows = [(fsencode(path), self.kind, self.salt, *row[0], *row[1:]) for path, row in self.fresh.items()]
        self.fresh.clear()
        with contextlib.suppress(sqlite3.Error):
            self.connection.execute("begin immediate")
            self.connection.executemany("delete from results where path = ?", gone)
            self.connection.executemany(
                "insert or replace into results values (?, ?, ?, ?, ?, ?, ?, ?)", rows
            )
            self.connection.execute("commit")

    def _stamp(self, path: str) -> Stamp:
        return self.tree.stamps[path] if self.tree.settled(path) else _UNTRUSTED


@contextlib.contextmanager
def remembering(tree: ListedTree, kind: str, salt: str) -> Iterator[Cache | None]:
    """The cache of a tree, or None where none can be kept; a run that fails leaves what it had not written yet.

    Of each `kind` of result a file has one. It depends on the file and on what the `salt` stands for; those of another
    salt are as good as forgotten.
    """
    connection = connect(tree.root)
    if connection is None:
        yield None
        return
    with contextlib.closing(connection):
        cache = Cache(tree, connection, kind, salt)
        yield cache
        cache.finish()
