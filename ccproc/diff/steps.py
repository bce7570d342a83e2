"""Steps added, removed, moved, renamed and changed, told by their ids."""

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeGuard

from ccproc.diff.pairs import moved, pair
from ccproc.diff.spots import Spot
from ccproc.diff.walk import ABSENT, change, keys, walk
from ccproc.model.change import Change
from ccproc.model.pointer import names
from ccproc.model.reading import KINDS

Step = Mapping[str, Any]
_VERIFY = "verify_identity"
_REGULATED = "regulatory"


def readable(value: object) -> TypeGuard[list[Step]]:
    """Whether these are steps, however poor."""
    return isinstance(value, list) and all(isinstance(step, Mapping) for step in value)


def tell(
    spot: Spot, before: Sequence[Step], after: Sequence[Step], renames: Mapping[str, str]
) -> Iterator[Change]:
    """The changes of a list of steps in the order a reader of the later text meets them.

    `renames` gives the earlier id of a later step; `before` speaks of these steps by their later ids already.
    """
    pairs = pair(before, after, ("id",))
    earlier_names, later_names = names(before), names(after)
    was = {later: earlier for earlier, later in pairs}
    stayed = set(was.values())
    gone = deque(index for index in range(len(before)) if index not in stayed)
    shifted = moved(pairs)
    for index, step in enumerate((*after, {})):
        earlier = was.get(index, len(before) if index == len(after) else -1)
        while gone and gone[0] < earlier:
            yield _removed(spot.item(earlier_names[gone[0]]), before[gone.popleft()])
        if index == len(after):
            return
        at = spot.item(later_names[index])
        if index not in was:
            yield change("step-added", at, ABSENT, step)
            continue
        if _id(step) in renames:
            yield change("step-renamed", at, renames[_id(step)], _id(step))
        if index in shifted:
            yield change("step-moved", at, _preceding(before, earlier), _preceding(after, index))
        yield from _changed(at, before[earlier], step)


def _removed(at: Spot, step: Step) -> Change:
    rule = "verification-removed" if _VERIFY in _tags(step) else "step-removed"
    return change(rule, at, step)


def _changed(at: Spot, before: Step, after: Step) -> Iterator[Change]:
    was, now = _kind(before), _kind(after)
    told: frozenset[str] = frozenset()
    if was != now:
        told = frozenset({was, now})
        yield change("step-kind", at, _only(before, was), _only(after, now))
    for key, earlier, later in keys(before, after):
        if key not in told:
            for each in walk(at.key(key), earlier, later):
                yield _weighed(each, at, before, after)


def _weighed(each: Change, at: Spot, before: Step, after: Step) -> Change:
    """The same change under a graver rule where the law or the customer's safety hangs on it."""
    if each.rule == "script-wording" and _REGULATED in (before.get("basis"), after.get("basis")):
        return change("script-mandatory-wording", at.key("say"), each.before, each.after)
    if each.rule == "tags-changed" and _VERIFY in _tags(before) and _VERIFY not in _tags(after):
        return change("verification-removed", at.key("tags"), each.before, each.after)
    return each


def _kind(step: Step) -> str:
    return next((kind for kind in KINDS if kind in step), "task")


def _only(step: Step, kind: str) -> dict[str, object]:
    return {kind: step.get(kind, True)}


def _tags(step: Step) -> Sequence[object]:
    tags = step.get("tags")
    return tags if isinstance(tags, list) else ()


def _preceding(steps: Sequence[Step], index: int) -> str | None:
    return _id(steps[index - 1]) if index else None


def _id(step: Step) -> str:
    return str(step.get("id", ""))
