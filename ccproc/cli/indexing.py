"""The search index made anew: files that say what they said are not read again."""

from dataclasses import replace
from datetime import date
from typing import Any

from ccproc.errors import Stopped
from ccproc.locale import LANGUAGES
from ccproc.model.layout import kind_of
from ccproc.model.standing import Release
from ccproc.search import joined
from ccproc.search.told import Told, from_plain, to_plain, told
from ccproc.store.cache import Cache, remembering
from ccproc.store.library import load
from ccproc.store.opening import opened
from ccproc.store.register import register
from ccproc.store.repository import Repository
from ccproc.store.toolstate import toolstate
from ccproc.store.tree import ListedTree, Tree
from ccproc.yamltext import sources
from ccproc.yamltext.shape.prune import loses


def made_anew(repository: Repository, today: date) -> dict[str, Any]:
    """The index of the working texts, with the centre's `language`, the `paths`, what was `published` of each, and the
    files that were `unread`.

    Of two processes with one id the first counts, as in `store.library.load`. Raises Misconfigured.
    """
    tree = repository.tree.listed()
    own = {path: stamp for path, stamp in tree.stamps.items() if kind_of(path) != "process"}
    library = load(replace(tree, stamps=own), today)
    unread, partly = list(library.unread), list(library.partly)
    found: dict[str, Told] = {}
    with remembering(tree, "search", toolstate()) as cache:
        for path in (path for path in tree.paths() if path not in own):
            each, loses_some = _recalled(cache, path) or _read(tree, path, cache)
            if each is None or each.facts.id in found:
                unread.append(path)
                continue
            found[each.facts.id] = each
            partly.extend([path] if loses_some else [])
    language = library.centre.config.language
    live = [each for each in found.values() if not each.facts.retired]
    index = joined(live, library.centre, tuple(dict.fromkeys((language, *LANGUAGES))))
    return {
        **index,
        "language": language,
        "published": _published(tree, index["ids"]),
        "paths": [found[id].facts.path for id in index["ids"]],
        "unread": [*unread, *partly],
    }


def _published(tree: Tree, ids: list[str]) -> dict[str, list[Release]]:
    """What was published of each process; nothing where the register cannot be read."""
    try:
        known = register(tree)
    except Stopped:
        return {}
    return {id: list(each) for id in ids if (each := known.releases(id))}


def _recalled(cache: Cache | None, path: str) -> tuple[Told | None, bool] | None:
    plain: Any = cache.get(path) if cache is not None else None
    try:
        if plain is not None:
            said, loses_some = plain
            return from_plain(said) if said else None, loses_some
    except (AttributeError, LookupError, TypeError, ValueError):  # a damaged row
        pass
    return None


def _read(tree: ListedTree, path: str, cache: Cache | None) -> tuple[Told | None, bool]:
    """What a file tells, none for one without a process, and whether a part of it is lost."""
    source, data = opened(tree, path)
    process = sources.process(source)
    each = told(process) if process is not None and process.id else None
    if cache is not None and data:
        cache.put(path, data, [each and to_plain(each), loses(source.faults)])
    return each, loses(source.faults)
