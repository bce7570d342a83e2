"""Ill-shaped values taken out, so that one fault in a file hides none of its other findings."""

from collections.abc import Iterable
from copy import deepcopy
from typing import Any

from ccproc.model.source import Fault

# These faults leave a value that can still be read.
_READABLE = ("required", "uniqueItems")


def loses(faults: Iterable[Fault]) -> bool:
    """Whether anything is taken out because of these faults."""
    return any(fault.keyword not in _READABLE and "meant" not in fault.values for fault in faults)


def prune(data: object, faults: Iterable[Fault]) -> object:
    """The values, or a copy of them in which what breaks the schema stands as it was meant, or not at all.

    A word outside its list becomes empty instead, so that the kind of a step or a record still shows. Of a list
    that is too long the first items stay, as many as it may have: no rule ever meets more.
    """
    broken = {fault.path: fault for fault in faults if fault.keyword not in _READABLE}
    whole = deepcopy(data) if broken else data
    for path in sorted(broken, key=lambda path: (len(path), [_rank(part) for part in path]), reverse=True):
        if broken[path].keyword == "maxItems":
            _shorten(whole, broken[path])
            continue
        if not path:
            return None
        _mend(whole, broken[path])
    return whole


def _rank(part: str | int) -> tuple[int, str]:
    return (part, "") if isinstance(part, int) else (0, part)


def _shorten(whole: Any, fault: Fault) -> None:
    for part in fault.path:
        whole = whole[part]
    del whole[fault.values["limit"] :]


def _mend(whole: Any, fault: Fault) -> None:
    *parents, last = fault.path
    try:
        for part in parents:
            whole = whole[part]
        if "meant" in fault.values:
            whole[last] = fault.values["meant"]
        elif fault.keyword == "enum":
            whole[last] = ""
        elif fault.values.get("repaired") and fault.values.get("nearest"):
            whole.setdefault(fault.values["nearest"], whole.pop(last))
        else:
            del whole[last]
    except (AttributeError, KeyError, IndexError, TypeError):
        return  # a value above it was taken out already
