"""Validation against the shipped JSON Schemas: `jsonschema-rs` decides, `jsonschema` stands in for it."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from ccproc import packaged
from ccproc.model.source import Fault
from ccproc.yamltext.shape.guesses import key_meant, word_meant

BASE = "https://ccproc.invalid/schemas/1/"
JsonPath = tuple[str | int, ...]
Near = Callable[[Callable[[Any, Any], str | None], object, object], str | None]


@dataclass(frozen=True, slots=True)
class Broken:
    """One schema keyword that failed, as either validator tells it."""

    keyword: str
    path: JsonPath
    schema: Mapping[str, Any]
    instance: object
    branches: tuple[tuple["Broken", ...], ...] = ()


def is_valid(name: str, data: object) -> bool:
    """Whether plain values keep the schema; the hot path."""
    try:
        return bool(_fast(name).is_valid(data))
    except (ImportError, ValueError):
        return not list(_slow(name).iter_errors(data))


def faults(name: str, data: object) -> tuple[Fault, ...]:
    """Every place where `data` breaks the schema, in the order of the file's own structure."""
    near = _sparing()
    found = dict.fromkeys(_Key(fault) for broken in _broken(name, data) for fault in _tell(broken, near))
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


def _broken(name: str, data: object) -> Iterator[Broken]:
    try:
        errors = _fast(name).iter_errors(data)
    except (ImportError, ValueError):
        return (_from_slow(error) for error in _slow(name).iter_errors(data))
    return (_from_fast(error) for error in errors)


@cache
def _fast(name: str) -> Any:
    import jsonschema_rs

    shared = jsonschema_rs.Registry([(BASE + "common.schema.json", dict(packaged.schema("common")))])
    return jsonschema_rs.Draft202012Validator(dict(packaged.schema(name)), registry=shared)


@cache
def _slow(name: str) -> Any:
    from jsonschema import Draft202012Validator
    from referencing import Registry
    from referencing.jsonschema import DRAFT202012

    common = DRAFT202012.create_resource(packaged.schema("common"))
    shared = Registry().with_resource(BASE + "common.schema.json", common)
    return Draft202012Validator(packaged.schema(name), registry=shared)


def _from_fast(error: Any) -> Broken:
    location, _, pointer = error.absolute_keyword_location.partition("#")
    *parents, keyword = pointer.split("/")[1:]
    schema: Any = packaged.schema(location.removeprefix(BASE).removesuffix(".schema.json"))
    for part in parents:
        part = part.replace("~1", "/").replace("~0", "~")
        schema = schema[int(part)] if isinstance(schema, list) else schema[part]
    context = getattr(error.kind, "context", ()) if keyword in ("anyOf", "oneOf") else ()
    branches = tuple(tuple(map(_from_fast, branch)) for branch in context)
    return Broken(keyword, tuple(error.instance_path), schema, error.instance, branches)


def _from_slow(error: Any) -> Broken:
    branches: dict[int, list[Broken]] = {}
    for inner in error.context or ():
        branches.setdefault(inner.relative_schema_path[0], []).append(_from_slow(inner))
    keyword = str(error.validator)
    grouped = tuple(tuple(branch) for _, branch in sorted(branches.items()))
    return Broken(keyword, tuple(error.absolute_path), error.schema, error.instance, grouped)


def _tell(broken: Broken, near: Near) -> Iterator[Fault]:
    """The faults behind one failed keyword: several unknown keys are several faults, a choice is descended into."""
    if broken.keyword in ("anyOf", "oneOf") and broken.branches:
        yield from _tell_choice(broken, near)
    elif broken.keyword == "additionalProperties":
        allowed = sorted(broken.schema.get("properties", {}))
        for key in _unexpected(broken):
            yield Fault(
                "additionalProperties",
                (*broken.path, key),
                {"key": key, "allowed": allowed, "nearest": near(key_meant, key, allowed)},
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
