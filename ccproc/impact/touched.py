"""What the changes touch in one text: who acts, where it leads, which cells, questions and systems."""

from collections.abc import Iterator, Mapping
from itertools import islice

from ccproc.impact.sides import Side
from ccproc.model.change import Change
from ccproc.model.pointer import names
from ccproc.model.process import Level, Process
from ccproc.model.reading import claim
from ccproc.model.text import text
from ccproc.model.touchpoint import DIMENSIONS, Claim

# A claim over more cells than this is named by its first ones.
_CELLS = 1000
_QUESTIONS = ("training", "questions")


def parties(side: Side) -> Iterator[str]:
    """Everybody who acts, answers for it or is told, roles and contacts alike."""
    process = side.process
    yield process.owner
    if any(change.step is None for change in side.changes):
        yield from (*process.users, *process.roles())
    for step in (*side.steps, *side.beside):
        yield process.actor(step)
    for step in side.steps:
        yield from filter(None, (step.accountable, step.for_, step.owner_until_closed))
        yield from (*step.consults, *step.informs)
    for level in _levels(side):
        yield from (level.to, *level.informs)


def places(side: Side) -> Iterator[str]:
    """Where changed steps and limits send the customer or the case: contacts, processes, steps."""
    yield from (step.to for step in side.steps if step.to)
    if side.touches("limits"):
        yield from (limit.next for limit in side.process.limits if limit.next)


def touchpoints(side: Side) -> Iterator[str]:
    """The cells that changed where nothing else did, else every cell of the process."""
    if all(change.parts[:1] == ("touchpoints",) and len(change.parts) > 1 for change in side.changes):
        yield from (code for change in side.changes for code in _changed_cells(change))
    else:
        yield from cells(side.process)


def cells(process: Process) -> Iterator[str]:
    """Every cell that a process serves; of a claim over very many, the first."""
    return (code for each in process.claims for code in _cells(each))


def training(side: Side) -> Iterator[str]:
    """Questions about a changed step, and those that changed themselves."""
    touched = {step.id for step in side.steps}
    changed = {
        change.parts[2] for change in side.all if change.parts[:2] == _QUESTIONS and len(change.parts) > 2
    }
    for name, question in _questions(side.process):
        asked = text(question.get("ask"))
        if asked and (side.whole or question.get("step") in touched or name in changed):
            yield asked.plain


def systems(side: Side) -> Iterator[str]:
    """The systems of changed steps."""
    for step in side.steps:
        yield from step.uses
        for action in _mappings(step.data.get("actions")):
            if isinstance(system := action.get("system"), str):
                yield system


def linked(side: Side) -> Iterator[str]:
    """Processes that this one leads to or stands for, and those that lead to it."""
    own = side.process.id
    known = side.library.processes
    yield from (target for target in _targets(side.process) if target in known and target != own)
    yield from (other.id for other in side.library if other.id != own and own in _targets(other))


def _targets(process: Process) -> set[str]:
    found: set[object] = {*process.replaces, *(limit.next for limit in process.limits)}
    for step in process.steps:
        see = step.data.get("see")
        found |= {step.call, step.to, *(see if isinstance(see, list) else ())}
    return {target for target in found if isinstance(target, str)}


def _levels(side: Side) -> Iterator[Level]:
    """The rungs of the escalation ladder that changed; all of them where their order did."""
    changes = [change for change in side.changes if change.parts[:1] == ("escalation",)]
    earlier = (change.before for change in changes if isinstance(change.before, str))
    named = {*earlier, *(change.parts[1] for change in changes if len(change.parts) > 1)}
    whole = side.whole or any(len(change.parts) == 1 for change in changes)
    levels = side.process.escalation
    called = zip(levels, names(side.process.data.get("escalation", ())), strict=True)
    return (level for level, name in called if whole or name in named)


def _changed_cells(change: Change) -> Iterator[str]:
    entry = change.before or change.after
    if len(change.parts) == 2 and isinstance(entry, Mapping):
        yield from _cells(claim({name: entry[name] for name in DIMENSIONS if name in entry}))
    else:
        yield change.parts[1]


def _cells(claim: Claim) -> Iterator[str]:
    return islice(claim.codes(), _CELLS)


def _questions(process: Process) -> Iterator[tuple[str, Mapping[str, object]]]:
    taught = process.data.get("training")
    asked = list(_mappings(taught.get("questions")) if isinstance(taught, Mapping) else ())
    return zip(names(asked), asked, strict=True)


def _mappings(value: object) -> Iterator[Mapping[str, object]]:
    return (each for each in value if isinstance(each, Mapping)) if isinstance(value, list) else iter(())
