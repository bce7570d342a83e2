"""The steps of a process as people read them during a call."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ccproc.exporters.reading.contacts import ContactView, contact
from ccproc.exporters.reading.facts import Fact, facts
from ccproc.exporters.reading.reader import Reader
from ccproc.exporters.reading.said import NOTHING, Said
from ccproc.exporters.reading.targets import Target, Targets
from ccproc.model.choices import choices
from ccproc.model.mentions import DECIDED_ON
from ccproc.model.process import Branch, Kind, Process, Step
from ccproc.model.registry import PLURAL
from ccproc.model.text import Text, text

Words = Mapping[str, Text]


@dataclass(frozen=True, slots=True)
class BranchView:
    """One way out of a decision; an empty `label` is what remains when nothing else applies."""

    label: Said
    to: Target
    at_most: int | None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an end, a call or a wait comes to: where it leads, who answers there, what to do in closed hours.

    `closed_say` is empty where the step that says it follows at once; `waits` is the key of the words for a wait.
    """

    word: str
    to: Target | None = None
    contact: ContactView | None = None
    handover: str = ""
    closure: Said = NOTHING
    keeper: str = ""
    closed: Target | None = None
    closed_say: Said = NOTHING
    waits: str = ""


@dataclass(frozen=True, slots=True)
class StepView:
    """One step. `next` is where it goes on if not with the following one; `together` counts the steps from
    here on that may be done in any order, on the first of them only.
    """

    number: int
    id: str
    anchor: str
    kind: Kind
    name: Said
    role: str
    actor: str
    say: Said
    do: Said
    decide: Said
    branches: tuple[BranchView, ...]
    next: Target | None
    at_most: int | None
    outcome: Outcome | None
    facts: tuple[Fact, ...]
    images: tuple[tuple[str, Said], ...]
    is_critical: bool
    together: int


def steps(process: Process, targets: Targets, reader: Reader) -> Iterator[StepView]:
    """Every step in the order of the file."""
    together = _together(process)
    words = {step.on: choices(step.on, process, reader.registry) or {} for step in process.steps if step.on}
    following = [*(step.id for step in process.steps), None][1:]
    for number, (step, after) in enumerate(zip(process.steps, following, strict=True), start=1):
        role = process.actor(step)
        yield StepView(
            number=number,
            id=step.id,
            anchor=reader.places.anchor(process.id, step.id),
            kind=step.kind,
            name=reader.said(step.name) or Said(step.id),
            role=role,
            actor=reader.who(role) if role else "",
            say=reader.said(step.say),
            do=reader.said(step.do),
            decide=reader.said(step.decide),
            branches=tuple(
                _branch(branch, step.on, words.get(step.on or "", {}), targets, reader)
                for branch in step.branches
            ),
            next=targets[step.next] if step.next and step.next != after else None,
            at_most=step.at_most,
            outcome=_outcome(step, after, targets, reader),
            facts=tuple(facts(step, targets, reader)),
            images=tuple(_images(process.id, step, reader)),
            is_critical=step.data.get("critical") is True,
            together=together.get(number, 0),
        )


def _branch(branch: Branch, on: str | None, words: Words, targets: Targets, reader: Reader) -> BranchView:
    label = reader.said(branch.when) if branch.when else Said(_values(branch, on, words, reader))
    return BranchView(label, targets[branch.next], branch.at_most)


def _values(branch: Branch, on: str | None, words: Words, reader: Reader) -> str:
    """The values of a decision on a registry list or on a field, by name."""
    if on in DECIDED_ON:
        return reader.names(PLURAL[on], branch.is_)
    return reader.joined(words[code].to(reader.language) if code in words else code for code in branch.is_)


def _outcome(step: Step, after: str | None, targets: Targets, reader: Reader) -> Outcome | None:
    if step.kind == "end":
        return _end(step, after, targets, reader)
    if step.kind == "call" and step.call:
        return Outcome("", targets[step.call])
    if step.kind == "wait":
        to = Target("words", "", Said(reader.who(step.for_))) if step.for_ else None
        waits = "wait_for_customer" if step.for_ == "customer" else "wait_for" if to else "wait"
        return Outcome(reader.duration(step.wait), to, contact(step.for_, reader), waits=waits)
    return None


def _end(step: Step, after: str | None, targets: Targets, reader: Reader) -> Outcome:
    apart = step.closed_hours if step.closed_hours != after else None
    beyond = targets.step(apart) if apart else None
    return Outcome(
        word=reader.word(step.end or ""),
        to=targets[step.to] if step.to else None,
        contact=contact(step.to, reader),
        handover=reader.word(step.handover) if step.to else "",
        closure=reader.said(step.data.get("closure")),
        keeper=reader.who(step.owner_until_closed) if step.owner_until_closed else "",
        closed=targets[step.closed_hours] if step.closed_hours else None,
        closed_say=reader.said(beyond.say) if beyond else NOTHING,
    )


def _images(process: str, step: Step, reader: Reader) -> Iterator[tuple[str, Said]]:
    shown = step.data.get("images")
    for image in shown if isinstance(shown, list) else ():
        if text(image.get("alt")):
            file = str(image.get("file", ""))
            yield reader.places.picture(process, file), reader.said(image["alt"])


def _together(process: Process) -> dict[int, int]:
    """By the number of the first step of each group that knows no order, how many steps it has."""
    counts: dict[int, int] = {}
    first, name = 0, None
    for number, step in enumerate(process.steps, start=1):
        group = step.data.get("any_order")
        if group is None:
            name = None
        elif group == name:
            counts[first] += 1
        else:
            first, name = number, group
            counts[first] = 1
    return {number: count for number, count in counts.items() if count > 1}
