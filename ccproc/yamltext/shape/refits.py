"""Faults of the schema with what was meant, proven against the schema, and the line as it should stand."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from operator import getitem
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


@dataclass(frozen=True, slots=True)
class _Fitting:
    """A file's values in which one is exchanged, to see whether the schema takes it."""

    name: str
    whole: Any

    def takes(self, path: Path, value: object) -> bool:
        """Whether the schema has nothing against the value at this place."""
        file, at = _alone(self.whole, path, value)
        return not any(each.path[: len(at)] == at for each in faults_of(self.name, file))

    def takes_as(self, path: Path, key: str) -> bool:
        """Whether the schema takes the value at this place under another key of the same map; not what is below it."""
        parent = self.value(path[:-1])
        if key in parent:
            return False
        file, at = _alone(self.whole, (*path[:-1], key), parent[path[-1]])
        return not any(each.path == at for each in faults_of(self.name, file))

    def value(self, path: Path) -> Any:
        """The value at a place."""
        return reduce(getitem, path, self.whole)


def _alone(whole: Any, path: Path, value: object) -> tuple[object, Path]:
    """The file with the value at its place, and where that is when the lists and maps beside it are emptied.

    Judging them again for each value that may be meant would take a long file with many mistakes minutes.
    """
    if not path:
        return value, ()
    key, *rest = path
    inner, at = _alone(whole[key] if rest else None, tuple(rest), value)
    if isinstance(whole, list):
        return [inner], (0, *at)
    return {**{other: _emptied(each) for other, each in whole.items()}, key: inner}, (key, *at)


def _emptied(value: object) -> object:
    return type(value)() if isinstance(value, (list, dict)) else value


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
