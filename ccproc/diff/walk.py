"""Every difference between two values of a process file, each told by the rule of its position."""

from collections.abc import Iterator, Mapping
from typing import Final

from ccproc.diff import times
from ccproc.diff.catalogue import CATALOGUE
from ccproc.diff.pairs import moved, pair
from ccproc.diff.spots import BRANCHES, DIVIDED, LISTS, Keyed, Spot
from ccproc.digest import canonical
from ccproc.model.change import Change
from ccproc.model.finding import pointer_text
from ccproc.model.pointer import names
from ccproc.model.positions import TEXTS

# Not None: a key with an empty value is not the same as no key.
ABSENT: Final = object()


def change(rule: str, spot: Spot, before: object = None, after: object = None) -> Change:
    """The change of that rule here, with its level."""
    shown = (None if value is ABSENT else value for value in (before, after))
    return Change(rule, pointer_text(spot.pointer), CATALOGUE[rule], *shown)


def same(before: object, after: object) -> bool:
    """Whether two values say the same: 1 and 1.0 do, 1 and true do not."""
    if before is ABSENT or after is ABSENT:
        return before is after
    return canonical(before) == canonical(after)


def walk(spot: Spot, before: object, after: object) -> tuple[Change, ...]:
    """The changes from one value to another; never empty where the two differ."""
    if same(before, after):
        return ()
    return tuple(_inside(spot, before, after)) or (_leaf(spot, before, after),)


def keys(before: Mapping[str, object], after: Mapping[str, object]) -> Iterator[tuple[str, object, object]]:
    """Every key of either side with both its values, in the order of the later text."""
    for key in dict.fromkeys((*after, *before)):
        yield key, before.get(key, ABSENT), after.get(key, ABSENT)


def _inside(spot: Spot, before: object, after: object) -> Iterator[Change]:
    keyed = LISTS.get(spot.pattern)
    if keyed:
        earlier, later = _filled(before, []), _filled(after, [])
        if isinstance(earlier, list) and isinstance(later, list):
            yield from _items(spot, keyed, earlier, later)
        return
    if spot.pattern in DIVIDED:
        before, after = _filled(before, {}), _filled(after, {})
    if isinstance(before, Mapping) and isinstance(after, Mapping) and spot.pattern not in TEXTS:
        for key, earlier, later in keys(before, after):
            yield from walk(spot.key(key), earlier, later)


def _items(spot: Spot, keyed: Keyed, before: list[object], after: list[object]) -> Iterator[Change]:
    if spot.pattern == BRANCHES:
        before, after = list(map(_unfolded, before)), list(map(_unfolded, after))
    pairs = pair(before, after, keyed.marks)
    was = {later: earlier for earlier, later in pairs}
    stayed = set(was.values())
    earlier_names, later_names = names(before), names(after)
    for index, item in enumerate(before):
        if index not in stayed:
            yield change(keyed.removed, spot.item(earlier_names[index]), item)
    for index, item in enumerate(after):
        at = spot.item(later_names[index])
        if index in was:
            yield from walk(at, before[was[index]], item)
        else:
            yield change(keyed.added, at, ABSENT, item)
    if moved(pairs):
        order = [earlier_names[earlier] for earlier, _ in sorted(pairs)]
        yield change(keyed.moved, spot, order, [later_names[later] for _, later in pairs])


def _leaf(spot: Spot, before: object, after: object) -> Change:
    rule = spot.rule
    if rule in ("sla-changed", "escalation-time"):
        rule = times.told(rule, *(None if value is ABSENT else value for value in (before, after)))
    return change(rule, spot, before, after)


def _filled(value: object, empty: object) -> object:
    return empty if value is ABSENT else value


def _unfolded(branch: object) -> object:
    """`otherwise: STEP` as a branch with a `next`, so that its target is told as any other's."""
    if isinstance(branch, Mapping) and "otherwise" in branch and "next" not in branch:
        return {**branch, "otherwise": True, "next": branch["otherwise"]}
    return branch
