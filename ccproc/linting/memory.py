"""What the last run found out, so that an unchanged file is not read again."""

import os
from collections.abc import Iterable, Mapping
from contextlib import nullcontext
from datetime import date
from hashlib import sha256

from ccproc.linting.examine import examine
from ccproc.linting.found import Examined
from ccproc.linting.plain import from_plain, to_plain
from ccproc.model.centre import Centre
from ccproc.store.cache import Cache, remembering
from ccproc.store.opening import opened
from ccproc.store.toolstate import toolstate
from ccproc.store.tree import ListedTree
from ccproc.yamltext.meaning import understand


def examined(
    tree: ListedTree, paths: Iterable[str], centre: Centre, own: Mapping[str, bytes], *, remember: bool
) -> list[Examined]:
    """What each file gives: remembered, or examined now and remembered for the next time.

    `own` are the files that the centre was read from, by path: no result outlives a change of one of them.
    """
    with remembering(tree, "lint", _salt(own, centre.today)) if remember else nullcontext() as cache:
        return [_recalled(cache, path) or _looked_into(tree, path, centre, cache) for path in paths]


def _salt(own: Mapping[str, bytes], today: date) -> str:
    """Everything, beside the file itself, that a result depends on: a new day is a new key."""
    digest = sha256(f"{toolstate()} {today}".encode())
    for path in sorted(own):
        digest.update(os.fsencode(f"\0{path}\0") + sha256(own[path]).digest())
    return digest.hexdigest()


def _recalled(cache: Cache | None, path: str) -> Examined | None:
    plain = cache.get(path) if cache is not None else None
    try:
        return from_plain(path, plain) if plain is not None else None
    except (AttributeError, LookupError, TypeError, ValueError):  # a damaged row
        return None


def _looked_into(tree: ListedTree, path: str, centre: Centre, cache: Cache | None) -> Examined:
    source, data = opened(tree, path)
    found = examine(understand(source, data), centre)
    if cache is not None and data:
        cache.put(path, data, to_plain(found))
    return found
