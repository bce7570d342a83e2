"""Mentions: no place where the schemas take a registry code is forgotten."""

from collections.abc import Iterator
from typing import Any

import pytest

from ccproc.model.mentions import mentions, registry_mentions, times
from ccproc.model.registry import KINDS
from ccproc.packaged import schema as document

CODES = {"code", "codes", "actor", "dimension"}
# Codes of nothing in the registry, and those that a rule of their own judges.
OTHERS = {"steps/*/for", "steps/*/branches/*/is/*", "references/*/kind", "monitoring/trace/log"}
PEOPLE = {"businesses/*/not_offered/*/by", "contacts/*/verified/by"}


def places(schema: Any, root: Any, wanted: set[str], path: tuple[str, ...] = ()) -> Iterator[str]:
    """Every position of a schema that refers to one of the wanted definitions."""
    reference = schema.get("$ref", "")
    name = reference.rpartition("/")[2]
    if name in wanted:
        yield "/".join(path)
    elif reference.startswith("#/"):
        yield from places(root["$defs"][name], root, wanted, path)
    elif reference:
        common = document("common")
        yield from places(common["$defs"][name], common, wanted, path)
    for key, inner in schema.get("properties", {}).items():
        yield from places(inner, root, wanted, (*path, key))
    if isinstance(schema.get("items"), dict):
        yield from places(schema["items"], root, wanted, (*path, "*"))


def planted(place: str, value: object) -> Any:
    """Plain values that hold one value at a place."""
    for key in reversed(place.split("/")):
        value = [value] if key == "*" else {key: value}
    return value


def in_schema(name: str, wanted: set[str]) -> set[str]:
    return set(places(document(name), document(name), wanted))


PROCESS = in_schema("process", CODES)
REGISTRY = {f"{kind}/{place}" for kind in KINDS for place in in_schema(f"registry/{kind}", CODES)}


@pytest.mark.parametrize("place", sorted(PROCESS - OTHERS))
def test_a_code_of_a_process_is_mentioned(place):
    assert any(mentions(planted(place, value)) for value in ("zz", ["zz"]))


@pytest.mark.parametrize("place", sorted(REGISTRY - PEOPLE))
def test_a_code_of_the_registry_is_mentioned(place):
    assert any(registry_mentions(planted(place, value)) for value in ("zz", ["zz"]))


def test_the_exceptions_are_still_places_of_the_schema():
    assert OTHERS <= PROCESS
    assert PEOPLE <= REGISTRY


@pytest.mark.parametrize(
    ("name", "kind"), [("process", "process"), *((f"registry/{kind}", kind) for kind in KINDS)]
)
def test_every_opening_hours_and_time_zone_is_judged(name, kind):
    for place in in_schema(name, {"hours", "timezone"}):
        assert times(planted(place, "zz"), kind), place


def test_the_time_zone_of_the_centre_is_judged():
    assert [each.path for each in times({"timezone": "x"}, "config")] == [("timezone",)]


def test_values_of_a_decision_belong_to_the_list_it_is_on():
    step = {"on": "region", "branches": [{"is": ["east"]}, {"otherwise": "b"}]}
    (told,) = mentions({"steps": [step]})
    assert told == (("regions",), "east", ("steps", 0, "branches", 0, "is", 0))
    (told,) = mentions({"steps": [{**step, "on": "tier"}]})
    assert told == (("fields",), "tier", ("steps", 0, "on"))
