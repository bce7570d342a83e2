"""What goes with a step beside its words: systems, times, data, people."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from ccproc.exporters.reading.reader import Reader
from ccproc.exporters.reading.said import NOTHING, Said
from ccproc.exporters.reading.targets import Target, Targets
from ccproc.flow import VERBS
from ccproc.locale.sheet import BETWEEN, OVERDUE
from ccproc.model.process import Step


class Fact(NamedTuple):
    """One remark on a step; `key` names its label, `to` are links that follow its text."""

    key: str
    text: Said
    to: tuple[Target, ...] = ()


def facts(step: Step, targets: Targets, reader: Reader) -> Iterator[Fact]:
    """The remarks on a step, the most needed during a call first."""
    for key, text in _texts(step, targets, reader):
        if text:
            yield Fact(key, Said(text))
    if step.on_overdue and step.on_overdue not in VERBS:
        yield Fact("overdue", NOTHING, (targets[step.on_overdue],))
    workaround = step.data.get("workaround")
    if isinstance(workaround, Mapping):
        yield Fact("workaround", reader.said(workaround.get("because")))
        yield Fact("until", Said(str(workaround.get("until", ""))))
    seen: Any = step.data.get("see") or ()
    if seen:
        yield Fact("see", NOTHING, tuple(targets[str(code)] for code in seen))


def _texts(step: Step, targets: Targets, reader: Reader) -> Iterator[tuple[str, str]]:
    data: Mapping[str, Any] = step.data
    yield "uses", reader.names("systems", step.uses)
    yield "takes", _takes(data.get("takes"), reader)
    yield "deadline", _deadline(step, reader)
    yield "collects", reader.joined(map(targets.field, data.get("collects", ())))
    yield "reads", reader.joined(map(targets.field, data.get("reads", ())))
    yield "authority", str(step.authority) if step.authority is not None else ""
    yield "skills", reader.names("skills", data.get("skills", ()))
    yield "consults", reader.people(step.consults)
    yield "informs", reader.people(step.informs)
    yield "accountable", reader.who(step.accountable) if step.accountable else ""
    yield "basis", reader.word("regulatory") if data.get("basis") == "regulatory" else ""


def _takes(takes: object, reader: Reader) -> str:
    """The usual time first; the span where both its ends are told."""
    if not isinstance(takes, Mapping):
        return reader.duration(takes) if isinstance(takes, str) else ""
    said = {key: reader.duration(str(takes[key])) for key in ("typical", "max", "min") if key in takes}
    usual = next(iter(said.values()), "")
    return BETWEEN.to(reader.language, {**said, "usual": usual}) if {"min", "max"} <= said.keys() else usual


def _deadline(step: Step, reader: Reader) -> str:
    if not step.deadline:
        return ""
    said = reader.duration(step.deadline)
    words = OVERDUE.get(step.on_overdue or "")
    return said + words.to(reader.language) if words else said
