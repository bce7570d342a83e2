"""A whole process as people read it: what every page, handbook and terminal shows, in one language."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ccproc.exporters.reading.background import Background, background
from ccproc.exporters.reading.contacts import ContactView, contact, contacts
from ccproc.exporters.reading.fields import FieldView, FormView, fields, forms
from ccproc.exporters.reading.reader import Reader
from ccproc.exporters.reading.said import Said
from ccproc.exporters.reading.steps import StepView, steps
from ccproc.exporters.reading.targets import Target, Targets
from ccproc.exporters.reading.touchpoints import TouchpointView, touchpoints
from ccproc.model.process import Process


@dataclass(frozen=True, slots=True)
class Rung:
    """One level of the escalation ladder: how long nothing helped, who takes over, what they may decide."""

    after: str
    to: str
    decides: Said
    hours: str
    informs: str


@dataclass(frozen=True, slots=True)
class LimitView:
    """A case this process does not answer, and where it goes."""

    case: Said
    to: Target | None
    contact: ContactView | None


@dataclass(frozen=True, slots=True)
class Sheet:
    """One process in one language."""

    id: str
    title: Said
    category: str
    goal: Said
    trigger: Said
    threshold: Said
    promise: str
    owner: str
    users: str
    team: str
    steps: tuple[StepView, ...]
    limits: tuple[LimitView, ...]
    ladder: tuple[Rung, ...]
    contacts: tuple[ContactView, ...]
    fallbacks: tuple[tuple[str, Said], ...]
    signals: tuple[Said, ...]
    fields: tuple[FieldView, ...]
    forms: tuple[FormView, ...]
    touchpoints: tuple[TouchpointView, ...]
    background: Background


def sheet(process: Process, reader: Reader) -> Sheet:
    """Everything a page says of a process."""
    purpose, trigger = _part(process, "purpose"), _part(process, "trigger")
    listed = _part(process, "monitoring").get("signals", ())
    described = tuple(fields(process, reader))
    targets = Targets(process, described, reader)
    return Sheet(
        id=process.id,
        title=reader.said(process.title),
        category=reader.name("categories", process.category),
        goal=reader.said(purpose.get("goal")),
        trigger=reader.said(trigger.get("when")),
        threshold=reader.said(trigger.get("threshold")),
        promise=reader.duration(process.promise),
        owner=reader.who(process.owner),
        users=reader.people(process.working_roles),
        team=reader.name("teams", process.team) if process.team else "",
        steps=tuple(steps(process, targets, reader)),
        limits=tuple(_limits(process, targets, reader)),
        ladder=tuple(_ladder(process, reader)),
        contacts=tuple(contacts(process, reader)),
        fallbacks=tuple(_fallbacks(process, reader)),
        signals=tuple(map(reader.said, listed)),
        fields=described,
        forms=tuple(forms(process, described, reader)),
        touchpoints=tuple(touchpoints(process, reader)),
        background=background(process, reader),
    )


def _part(process: Process, key: str) -> Mapping[str, Any]:
    found = process.data.get(key)
    return found if isinstance(found, Mapping) else {}


def _limits(process: Process, targets: Targets, reader: Reader) -> Iterator[LimitView]:
    for limit in process.limits:
        to = targets[limit.next] if limit.next else None
        yield LimitView(reader.said(limit.case), to, contact(limit.next, reader))


def _ladder(process: Process, reader: Reader) -> Iterator[Rung]:
    for level in process.escalation:
        role = reader.registry.find("roles", level.to)
        yield Rung(
            after=reader.duration(level.after),
            to=reader.who(level.to),
            decides=reader.said(role.data.get("decides") if role else None),
            hours=reader.hours(role.get("hours") if role else None),
            informs=reader.people(level.informs),
        )


def _fallbacks(process: Process, reader: Reader) -> Iterator[tuple[str, Said]]:
    """What to do while a system of this process is down."""
    for code in dict.fromkeys(code for step in process.steps for code in step.uses):
        entry = reader.registry.find("systems", code)
        if entry is not None and (fallback := reader.said(entry.data.get("fallback"))):
            yield reader.name("systems", code), fallback
