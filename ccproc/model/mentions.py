"""Where files mention registry codes, opening hours and time zones, and what they must be."""

from collections.abc import Mapping
from functools import cache
from graphlib import TopologicalSorter
from typing import Any, NamedTuple

from ccproc.model.pointer import Path
from ccproc.model.registry import KINDS, PLURAL

# `*` stands for every item of a list; where a single code may stand for the list, for that code as well.
_PROCESS = """
category categories
team teams
owner roles
users/* roles
purpose/tests/*/metric metrics
customer/segments/* segments
trigger/by roles|contacts
touchpoints/*/business/* businesses
touchpoints/*/channel/* channels
touchpoints/*/brand/* brands
touchpoints/*/environment/* environments
touchpoints/*/region/* regions
touchpoints/*/reasons/* reasons
outputs/*/to roles|contacts
value/efficiency metrics
value/morale metrics
value/cost metrics
value/complaints metrics
steps/*/by roles|contacts
steps/*/accountable roles
steps/*/owner_until_closed roles
steps/*/consults/* roles|contacts
steps/*/informs/* roles|contacts
steps/*/uses/* systems
steps/*/reads/* fields
steps/*/collects/* fields
steps/*/skills/* skills
steps/*/tags/* tags
steps/*/actions/*/system systems
escalation/*/to roles
escalation/*/informs/* roles|contacts
data/fields/* fields
data/fields/*/security/level levels
data/fields/*/security/view/* roles
data/fields/*/security/edit/* roles
data/forms/*/role roles
data/forms/*/fields/* fields
data/views/*/role roles
data/views/*/channel/* channels
data/views/*/business/* businesses
data/views/*/fields/* fields
feedback/to roles
metrics/*/metric metrics
training/skills/* skills
"""
_REGISTRY = """
businesses/*/parent businesses
businesses/*/category categories
businesses/*/channels/* channels
businesses/*/brands/* brands
businesses/*/environments/* environments
businesses/*/regions/* regions
businesses/*/not_offered/*/channel/* channels
businesses/*/not_offered/*/brand/* brands
categories/*/requires/tags/* tags
contacts/*/department departments
departments/*/parent departments
fields/*/security/level levels
fields/*/security/view/* roles
fields/*/security/edit/* roles
metrics/*/owner roles
people/*/roles/* roles
people/*/team teams
roles/*/department departments
roles/*/fallback roles
teams/*/parent teams|departments
teams/*/supervisor roles
wording/*/channel/* channels
"""
_TIMES = {
    "config": "timezone timezone",
    "process": "touchpoints/*/hours hours\noutbound/quiet_hours hours",
    "channels": "*/hours hours\n*/timezone timezone",
    "contacts": "*/hours hours\n*/timezone timezone",
    "roles": "*/hours hours",
}
# What a decision is `on`, where that is a list of the registry and not a field.
DECIDED_ON = ("brand", "environment", "region", "segment")

_Tree = dict[str, Any]


class Mention(NamedTuple):
    """A code where it stands; `lists` are the registry lists, any of which may know it."""

    lists: tuple[str, ...]
    code: str
    path: Path


def mentions(process: Mapping[str, object]) -> list[Mention]:
    """Every code in the plain values of a process, in the order of the file; `any` and such among them."""
    found = _found(process, _tree(_PROCESS))
    steps = process.get("steps")
    for number, step in enumerate(steps if isinstance(steps, list) else ()):
        if isinstance(step, Mapping) and isinstance(step.get("on"), str):
            found += _decided(step, ("steps", number))
    return found


def registry_mentions(lists: Mapping[str, object]) -> list[Mention]:
    """Every code by which entries of the registry mention one another; `lists` are plain entries by list."""
    return _found(lists, _tree(_REGISTRY))


def lists_of(kind: str, key: str) -> tuple[str, ...]:
    """The registry lists whose codes a key of one list's entries holds; none where it holds no code."""
    at = _tree(_REGISTRY).get(kind, {}).get("*", {}).get(key, {})
    found: tuple[str, ...] = at.get("") or at.get("*", {}).get("") or ()
    return found


def named_first() -> tuple[str, ...]:
    """The registry lists, each after those whose codes its entries hold."""
    rows = [row.split(" ") for row in _REGISTRY.strip().splitlines()]
    needed: dict[str, dict[str, None]] = {kind: {} for kind in KINDS}
    for place, lists in rows:
        kind = place.partition("/")[0]
        needed[kind] |= {each: None for each in lists.split("|") if each != kind}
    return tuple(TopologicalSorter(needed).static_order())


def times(data: object, kind: str) -> list[Mention]:
    """Every opening hours and time zone in a file of one kind; `kind` is the list's name for the registry."""
    return _found(data, _tree(_TIMES[kind])) if kind in _TIMES else []


def _decided(step: Mapping[str, object], path: Path) -> list[Mention]:
    on = str(step["on"])
    if on not in DECIDED_ON:
        return [Mention(("fields",), on, (*path, "on"))]
    return _found(step.get("branches"), _tree(f"*/is/* {PLURAL[on]}"), (*path, "branches"))


@cache
def _tree(table: str) -> _Tree:
    """The rows of a table as a tree of keys; the lists a code there may be in stand under the empty key."""
    tree: _Tree = {}
    for row in table.strip().splitlines():
        place, lists = row.split(" ")
        *before, last = place.split("/")
        here = tree
        for key in before:
            here = here.setdefault(key, {})
        here.setdefault(last, {})[""] = tuple(lists.split("|"))
        if last == "*":
            here.setdefault("", here[last][""])
    return tree


def _found(data: object, tree: _Tree, path: Path = ()) -> list[Mention]:
    found: list[Mention] = []
    _walk(data, tree, path, found)
    return found


def _walk(data: object, tree: _Tree, path: Path, found: list[Mention]) -> None:
    """Collected in a list and codes not walked into, because this runs over every file and must be quick."""
    if isinstance(data, dict):
        inside = [(key, value, tree[key]) for key, value in data.items() if key in tree]
    elif isinstance(data, list) and "*" in tree:
        inside = [(number, item, tree["*"]) for number, item in enumerate(data)]
    else:
        return
    for key, value, below in inside:
        if not isinstance(value, str):
            _walk(value, below, (*path, key), found)
        elif "" in below:
            found.append(Mention(below[""], value, (*path, key)))
