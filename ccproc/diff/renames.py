"""Steps that go by a new id: what the earlier text says, said with the later ids."""

from collections import Counter
from collections.abc import Mapping

from ccproc.model.positions import Position

_REFERENCES: frozenset[Position] = frozenset(
    tuple(where.split("/"))
    for where in (
        "steps/*/id",
        "steps/*/next",
        "steps/*/on_overdue",
        "steps/*/closed_hours",
        "steps/*/branches/*/next",
        "steps/*/branches/*/otherwise",
        "limits/*/next",
        "training/questions/*/step",
        "continuity/return_step",
    )
)


def renames(before: Mapping[str, object], after: Mapping[str, object]) -> dict[str, str]:
    """The earlier id of each later step that declares one by `renamed_from`.

    Only where the earlier text has that step and the later has it no more: a `renamed_from` that
    stays in a file for years says nothing of today's change.
    """
    was, now = _ids(before), _ids(after)
    declared = {new: old for new, old in now.items() if old in was and old not in now and new not in was}
    heirs = Counter(declared.values())
    return {new: old for new, old in declared.items() if heirs[old] == 1}


def renamed(text: Mapping[str, object], later: Mapping[str, str]) -> Mapping[str, object]:
    """The same text with every reference to a step changed to its later id; `later` is by earlier id."""
    return {key: _renamed(value, later, (key,)) for key, value in text.items()} if later else text


def _renamed(value: object, later: Mapping[str, str], at: Position) -> object:
    if isinstance(value, Mapping):
        return {key: _renamed(inner, later, (*at, key)) for key, inner in value.items()}
    if isinstance(value, list):
        return [_renamed(item, later, (*at, "*")) for item in value]
    return later.get(value, value) if isinstance(value, str) and at in _REFERENCES else value


def _ids(data: Mapping[str, object]) -> dict[str, str]:
    """Each step's id with the `renamed_from` beside it, empty where there is none."""
    steps = data.get("steps")
    found = [step for step in steps if isinstance(step, Mapping)] if isinstance(steps, list) else []
    return {str(step.get("id", "")): str(step.get("renamed_from", "")) for step in found}
