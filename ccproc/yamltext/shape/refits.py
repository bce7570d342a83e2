"""Faults of the schema with what was meant, proven against the schema, and the line as it should stand."""

from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import replace
from typing import Any

from ccproc.model.source import Fault
from ccproc.yamltext.lines import joined, with_key, with_value
from ccproc.yamltext.positions import Path, Positions, positions_of
from ccproc.yamltext.shape.faults import faults_of
from ccproc.yamltext.shape.guesses import values_meant
from ccproc.yamltext.shape.prune import prune

_MOST = 50
_VALUES = frozenset({"type", "pattern", "maximum", "enum", "uniqueItems", "not", "choice", "minLength"})


def repaired(faults: Sequence[Fault], name: str, whole: object, data: bytes) -> tuple[Fault, ...]:
    """The faults of a file, each with `meant` and `repaired` where that is known.

    A fault that is gone once the others stand as they were meant was their consequence, and is left out.
    """
    positions, fitting = positions_of(data), _Fitting(name, whole)
    found = [_refit(fault, positions, fitting) if n < _MOST else fault for n, fault in enumerate(faults)]
    known = [each for each in found if "repaired" in each.values]
    if not known or len(known) == len(found):
        return tuple(found)
    left = {
        (each.keyword, each.path, each.values.get("key")) for each in faults_of(name, prune(whole, known))
    }
    return tuple(
        each
        for each in found
        if "repaired" in each.values or (each.keyword, each.path, each.values.get("key")) in left
    )


class _Fitting:
    """A file's values in which a value can be exchanged, to see whether the schema takes it."""

    def __init__(self, name: str, whole: object) -> None:
        self._name = name
        self._whole: Any = deepcopy(whole)

    def takes(self, path: Path, value: object) -> bool:
        """Whether the schema has nothing against the value at this place."""
        parent = self._above(path)
        before, parent[path[-1]] = parent[path[-1]], value
        try:
            return self._has_nothing_against(path)
        finally:
            parent[path[-1]] = before

    def takes_as(self, path: Path, key: str) -> bool:
        """Whether the schema takes the value at this place under another key of the same map; not what is below it."""
        parent, renamed = self._above(path), (*path[:-1], key)
        if key in parent:
            return False
        parent[key] = parent[path[-1]]
        try:
            return not any(each.path == renamed for each in faults_of(self._name, self._whole))
        finally:
            del parent[key]

    def value(self, path: Path) -> Any:
        """The value at a place."""
        return self._above(path)[path[-1]]

    def _above(self, path: Path) -> Any:
        parent = self._whole
        for step in path[:-1]:
            parent = parent[step]
        return parent

    def _has_nothing_against(self, path: Path) -> bool:
        return not any(each.path[: len(path)] == path for each in faults_of(self._name, self._whole))


def _refit(fault: Fault, positions: Positions, fitting: _Fitting) -> Fault:
    if fault.keyword == "additionalProperties":
        if pair := _pair(fault, positions, fitting):
            return pair
        meant = fault.values["nearest"]
        fits = meant and fitting.takes_as(fault.path, str(meant))
        return replace(
            fault, values={**fault.values, **(with_key(positions, fault.path, str(meant)) if fits else {})}
        )
    if not fault.path or fault.keyword not in _VALUES:
        return fault
    if fault.keyword == "not" and fault.path[-1] == "next":
        return _otherwise(fault, positions, fitting)
    raw = positions.raw(fault.path)
    for value in _candidates(fault, raw.strip()):
        if fitting.takes(fault.path, value):
            written = with_value(positions, fault.path, value)
            told = _told(fault, raw, value) if written else {}  # their words show the line
            return replace(fault, values={**fault.values, **told, "meant": value, **written})
    return fault


def _otherwise(fault: Fault, positions: Positions, fitting: _Fitting) -> Fault:
    """A branch with `otherwise:` and, beside it, the step under a `next:` of its own: the branch is what is meant."""
    at = fault.path[:-1]
    branch = fitting.value(at)
    if "otherwise" not in branch:
        return fault
    step = branch["next"] or branch["otherwise"]
    meant = {
        "otherwise": step,
        **{key: said for key, said in branch.items() if key not in ("otherwise", "next")},
    }
    if not fitting.takes(at, meant):
        return fault
    written = joined(positions, at, ("otherwise", "next"), str(step)) or with_value(positions, at, meant)
    return Fault("next-beside-otherwise", at, {"meant": meant, **written})


def _pair(fault: Fault, positions: Positions, fitting: _Fitting) -> Fault | None:
    """A branch whose condition stands as the key of its step: `- 50 元以内: compensate`."""
    *above, key = fault.path
    at = tuple(above)
    branch = fitting.value(at) if at else {}
    meant = {"when": str(key), "next": branch.get(key)}
    if fault.values["nearest"] or list(branch) != [key] or not fitting.takes(at, meant):
        return None
    return Fault("condition-as-key", at, {"meant": meant, **with_value(positions, at, meant)})


def _told(fault: Fault, raw: str, value: object) -> dict[str, object]:
    """What the words for it need: the word of a list, the characters to put in quotes, or the missing unit."""
    found = fault.values.get("found")
    if fault.keyword == "enum":
        return {"nearest": value}
    if isinstance(found, (str, list, Mapping)):
        return {}
    if isinstance(value, str) and value[:-1] == raw:
        return {"unit": True}
    return {"raw": raw} if str(value).startswith(raw) else {}


def _candidates(fault: Fault, raw: str) -> Iterator[object]:
    found = fault.values.get("found")
    if not raw:
        return
    if isinstance(found, list) and fault.values.get("expected") == ["string", "object"]:
        yield "；".join(map(str, found))  # the sentences of a text as a list
    if fault.keyword == "uniqueItems" and isinstance(found, list):
        yield [each for n, each in enumerate(found) if each not in found[:n]]
    elif fault.keyword == "enum":
        yield from (fault.values["nearest"],) if fault.values["nearest"] else ()
    else:
        yield from values_meant(found, raw, str(fault.path[-1]))
