"""What breaks a schema, named: the faults of plain values, each with what its words need."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from ccproc.model.source import Fault
from ccproc.yamltext.shape.guesses import key_meant, word_meant
from ccproc.yamltext.shape.validators import Broken, JsonPath, validator

Near = Callable[[Callable[[Any, Any], str | None], object, object], str | None]


def faults_of(name: str, data: object) -> tuple[Fault, ...]:
    """Every place where `data` breaks the shipped schema of that name, in the order of the file's own structure."""
    judge = validator(name)
    if judge.is_valid(data):
        return ()
    near = _sparing()
    found = dict.fromkeys(_Key(fault) for broken in judge.broken(data) for fault in _tell(broken, near))
    return tuple(key.fault for key in found)


def _sparing() -> Near:
    """What was meant by a word, asked a hundred times and no more: a file may hold a hundred thousand unknown ones."""
    left = iter(range(100))
    return lambda meant, word, known: None if next(left, None) is None else meant(word, known)


@dataclass(frozen=True, slots=True)
class _Key:
    """A fault compared by what it says, so that two branches of a schema do not say it twice."""

    fault: Fault

    def __hash__(self) -> int:
        return hash((self.fault.keyword, self.fault.path, self.fault.values.get("key")))


def _tell(broken: Broken, near: Near) -> Iterator[Fault]:
    """The faults behind one failed keyword: several unknown keys are several faults, a choice is descended into."""
    if broken.keyword in ("anyOf", "oneOf") and broken.branches:
        yield from _tell_choice(broken, near)
    elif broken.keyword == "additionalProperties":
        allowed = sorted(broken.schema.get("properties", {}))
        present = broken.instance if isinstance(broken.instance, dict) else {}
        free = sorted(broken.schema.get("properties", {}).keys() - present.keys())
        for key in _unexpected(broken):
            yield Fault(
                "additionalProperties",
                (*broken.path, key),
                {"key": key, "allowed": allowed, "nearest": near(key_meant, key, free)},
            )
    elif broken.keyword in ("required", "dependentRequired"):
        for key in _missing(broken):
            yield Fault("required", broken.path, {"key": key})
    else:
        yield Fault(broken.keyword, broken.path, _values(broken, near))


def _tell_choice(broken: Broken, near: Near) -> Iterator[Fault]:
    fitting = [branch for branch in broken.branches if not _wrong_type(branch, broken.path)]
    if len(fitting) == 1:
        for inner in fitting[0]:
            yield from _tell(inner, near)
        return
    expected = dict.fromkeys(t for branch in broken.branches for inner in branch for t in _types(inner))
    values = {"expected": list(expected), "found": broken.instance}
    yield Fault("type" if not fitting else "choice", broken.path, values)


def _wrong_type(branch: tuple[Broken, ...], path: JsonPath) -> bool:
    return any(inner.keyword == "type" and inner.path == path for inner in branch)


def _types(broken: Broken) -> list[str]:
    expected = broken.schema.get("type", []) if broken.keyword == "type" else []
    return [expected] if isinstance(expected, str) else list(expected)


def _unexpected(broken: Broken) -> list[str]:
    known, patterns = broken.schema.get("properties", {}), broken.schema.get("patternProperties", ())
    keys = map(str, broken.instance) if isinstance(broken.instance, dict) else ()
    return [key for key in keys if key not in known and not any(re.search(each, key) for each in patterns)]


def _missing(broken: Broken) -> list[str]:
    present = broken.instance if isinstance(broken.instance, dict) else {}
    wanted = broken.schema[broken.keyword]
    if isinstance(wanted, dict):
        wanted = [key for cause, keys in wanted.items() if cause in present for key in keys]
    return [key for key in wanted if key not in present]


def _values(broken: Broken, near: Near) -> dict[str, object]:
    values: dict[str, object] = {"found": broken.instance, "key": str(broken.path[-1]) if broken.path else ""}
    if broken.keyword == "type":
        values["expected"] = _types(broken)
    if broken.keyword in ("enum", "const"):
        allowed = broken.schema.get("enum") or [broken.schema.get("const")]
        values |= {"allowed": allowed, "nearest": near(word_meant, broken.instance, allowed)}
    elif broken.keyword == "not":
        # An empty `not` stands at a key that excludes another; a filled one holds the reserved words.
        values["reserved"] = broken.schema.get("not", {}).get("enum", [])
    elif broken.keyword != "type":
        values["limit"] = broken.schema.get(broken.keyword)
    return values
