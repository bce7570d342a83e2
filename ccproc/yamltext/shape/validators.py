"""Two validators with one verdict: `jsonschema-rs`, and `jsonschema` where the machine has no wheel of it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from ccproc import packaged

BASE = "https://ccproc.invalid/schemas/1/"
JsonPath = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Broken:
    """One schema keyword that failed, as either validator tells it."""

    keyword: str
    path: JsonPath
    schema: Mapping[str, Any]
    instance: object
    branches: tuple[tuple["Broken", ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Validator:
    """One shipped schema, ready to judge: whether values keep it, and each keyword that they break."""

    is_valid: Callable[[object], bool]
    broken: Callable[[object], Iterator[Broken]]


@cache
def validator(name: str) -> Validator:
    """The validator of a shipped schema: the compiled one where it is installed, else the one that always is."""
    try:
        return compiled(name)
    except ImportError:
        return pure(name)


def compiled(name: str) -> Validator:
    """The schema in `jsonschema-rs`; ImportError where that is not installed."""
    import jsonschema_rs

    shared = jsonschema_rs.Registry([(BASE + "common.schema.json", dict(packaged.schema("common")))])
    judge = jsonschema_rs.Draft202012Validator(dict(packaged.schema(name)), registry=shared)
    return Validator(judge.is_valid, lambda data: map(_from_compiled, judge.iter_errors(data)))


def pure(name: str) -> Validator:
    """The schema in `jsonschema`, the reference."""
    from jsonschema import Draft202012Validator
    from referencing import Registry
    from referencing.jsonschema import DRAFT202012

    common = DRAFT202012.create_resource(packaged.schema("common"))
    shared = Registry().with_resource(BASE + "common.schema.json", common)
    judge = Draft202012Validator(packaged.schema(name), registry=shared)
    return Validator(judge.is_valid, lambda data: map(_from_pure, judge.iter_errors(data)))


def _from_compiled(error: Any) -> Broken:
    location, _, pointer = error.absolute_keyword_location.partition("#")
    *parents, keyword = pointer.split("/")[1:]
    schema: Any = packaged.schema(location.removeprefix(BASE).removesuffix(".schema.json"))
    for part in parents:
        part = part.replace("~1", "/").replace("~0", "~")
        schema = schema[int(part)] if isinstance(schema, list) else schema[part]
    context = getattr(error.kind, "context", ()) if keyword in ("anyOf", "oneOf") else ()
    branches = tuple(tuple(map(_from_compiled, branch)) for branch in context)
    return Broken(keyword, tuple(error.instance_path), schema, error.instance, branches)


def _from_pure(error: Any) -> Broken:
    branches: dict[int, list[Broken]] = {}
    for inner in error.context or ():
        branches.setdefault(inner.relative_schema_path[0], []).append(_from_pure(inner))
    grouped = tuple(tuple(branch) for _, branch in sorted(branches.items()))
    return Broken(str(error.validator), tuple(error.absolute_path), error.schema, error.instance, grouped)
