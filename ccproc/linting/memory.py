"""What the last run found out, so that an unchanged file is not read again."""

from collections.abc import Mapping
from datetime import date
from hashlib import sha256
from types import TracebackType
from typing import Self

from ccproc import __version__
from ccproc.linting.examine import examine
from ccproc.linting.found import Examined
from ccproc.linting.plain import from_plain, to_plain
from ccproc.model.centre import Centre
from ccproc.store import schema, sources
from ccproc.store.cache import Cache
from ccproc.store.repository import Repository


class Memory:
    """The cache seen as examined files; everything a result depends on is part of its key."""

    def __init__(self, repository: Repository, remember: bool) -> None:
        self._repository = repository
        self._cache = Cache.open(repository.root) if remember else None
        self._salt = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: TracebackType | None) -> None:
        if self._cache is not None:
            self._cache.close(keep=kind is None)

    def read(self, path: str) -> bytes:
        """The bytes of a file."""
        return self._repository.tree.read(path)

    def judged_by(self, own: Mapping[str, bytes], today: date) -> None:
        """Name everything, beside the file itself, that a remembered result depends on: a new day is a new key."""
        digest = sha256(f"{__version__} {schema.fingerprint()} {today}".encode())
        for path in sorted(own):
            digest.update(f"\0{path}\0".encode() + sha256(own[path]).digest())
        self._salt = digest.hexdigest()
        if self._cache is not None:
            self._cache.recall(self._salt)

    def recall(self, path: str) -> Examined | None:
        """What is remembered of an unchanged file."""
        plain = self._cache.get(path) if self._cache is not None else None
        return from_plain(path, plain) if plain is not None else None

    def keep(self, path: str, centre: Centre) -> Examined:
        """Examine a file and remember the result."""
        data = self.read(path)
        examined = examine(sources.read(path, "process", data), data, centre)
        if self._cache is not None:
            self._cache.put(path, data, to_plain(examined))
        return examined
