"""Ill-shaped values taken out, so that one fault in a file hides none of its other findings."""

from collections.abc import Iterable
from copy import deepcopy
from typing import Any

from ccproc.model.source import Fault

# These faults leave a value that can still be read.
_READABLE = ("required", "uniqueItems", "maxItems")


def prune(data: object, faults: Iterable[Fault]) -> object:
    """A copy of `data` without the values that break the schema.

    A word outside its list becomes empty instead, so that the kind of a step or a record still shows.
    """
    whole = deepcopy(data)
    keywords = {fault.path: fault.keyword for fault in faults if fault.keyword not in _READABLE}
    for path in sorted(keywords, key=lambda path: (len(path), [_rank(part) for part in path]), reverse=True):
        if not path:
            return None
        _remove(whole, path, keywords[path])
    return whole


def _rank(part: str | int) -> tuple[int, str]:
    return (part, "") if isinstance(part, int) else (0, part)


def _remove(whole: Any, path: tuple[str | int, ...], keyword: str) -> None:
    *parents, last = path
    try:
        for part in parents:
            whole = whole[part]
        if keyword == "enum" and isinstance(whole[last], str):
            whole[last] = ""
        else:
            del whole[last]
    except (KeyError, IndexError, TypeError):
        return  # a value above it was taken out already
