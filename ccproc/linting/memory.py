"""What the last run found out, so that an unchanged file is not read again."""

import os
from collections.abc import Mapping
from datetime import date
from hashlib import sha256
from types import TracebackType
from typing import Self

from ccproc.linting.examine import examine
from ccproc.linting.found import Examined
from ccproc.linting.plain import from_plain, to_plain
from ccproc.model.centre import Centre
from ccproc.store.cache import Cache
from ccproc.store.opening import opened
from ccproc.store.toolstate import toolstate
from ccproc.store.tree import ListedTree
from ccproc.yamltext.meaning import understand


class Memory:
    """The cache seen as examined files; everything a result depends on is part of its key."""

    def __init__(self, tree: ListedTree, remember: bool) -> None:
        self._tree = tree
        self._cache = Cache.open(tree) if remember else None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: TracebackType | None) -> None:
        if self._cache is not None:
            self._cache.close(keep=kind is None)

    def judged_by(self, own: Mapping[str, bytes], today: date) -> None:
        """Name everything, beside the file itself, that a remembered result depends on: a new day is a new key."""
        if self._cache is None:
            return
        digest = sha256(f"{toolstate()} {today}".encode())
        for path in sorted(own):
            digest.update(os.fsencode(f"\0{path}\0") + sha256(own[path]).digest())
        self._cache.salt = digest.hexdigest()

    def examined(self, path: str, centre: Centre) -> Examined:
        """What a file gives: remembered, or examined now and remembered for the next time."""
        known = self._recalled(path)
        if known is not None:
            return known
        source, data = opened(self._tree, path)
        examined = examine(understand(source, data), centre)
        if self._cache is not None and data:
            self._cache.put(path, data, to_plain(examined))
        return examined

    def _recalled(self, path: str) -> Examined | None:
        plain = self._cache.get(path) if self._cache is not None else None
        try:
            return from_plain(path, plain) if plain is not None else None
        except (AttributeError, LookupError, TypeError, ValueError):  # a damaged row
            return None
