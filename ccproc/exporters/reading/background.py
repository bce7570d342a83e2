"""What stands behind a process: aims, elements, measures, documents; nothing that is needed during a call."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from ccproc.exporters.reading.reader import Reader
from ccproc.exporters.reading.said import NOTHING, Said
from ccproc.locale.sheet import COUNTERPARTS
from ccproc.model.process import Process

# What centres call a number of which 1 is the whole: 0.047 is told as 4.7%.
_SHARES = frozenset({"%", "比例", "比率", "share", "ratio", "rate"})
_LENSES = ("efficiency", "morale", "cost", "complaints")


class Trait(NamedTuple):
    """One line of the background under a label."""

    key: str
    said: tuple[Said, ...]


class Measure(NamedTuple):
    """One metric with its target and where it stood, each with its unit."""

    name: str
    target: Said
    baseline: Said


class Reference(NamedTuple):
    """A document referred to: binding (normative) or for information (R175)."""

    title: Said
    href: str
    is_normative: bool


class Source(NamedTuple):
    """A document from outside that the process was made from."""

    document: Said
    department: Said
    version: str
    date: str


@dataclass(frozen=True, slots=True)
class Background:
    """Everything a reader looks up once, not on every call."""

    traits: tuple[Trait, ...]
    measures: tuple[Measure, ...]
    references: tuple[Reference, ...]
    sources: tuple[Source, ...]


def background(process: Process, reader: Reader) -> Background:
    """The background of a process."""
    data: Mapping[str, Any] = process.data
    return Background(
        traits=tuple(trait for trait in _traits(process, data, reader) if any(trait.said)),
        measures=tuple(_measure(each, reader) for each in data.get("metrics", ())),
        references=tuple(_reference(each, reader) for each in data.get("references", ())),
        sources=tuple(_source(each, reader) for each in data.get("sources", ())),
    )


def _traits(process: Process, data: Mapping[str, Any], reader: Reader) -> Iterator[Trait]:
    purpose, needs = data.get("purpose", {}), data.get("customer", {}).get("needs", {})
    continuity, counterpart = data.get("continuity", {}), data.get("counterpart", {})
    outbound = data.get("outbound", {})
    said = reader.said
    kind = COUNTERPARTS.get(counterpart.get("kind", ""))
    yield Trait(
        "counterpart", (said(counterpart.get("name")), Said(kind.to(reader.language) if kind else ""))
    )
    yield Trait("confirmer", (said(counterpart.get("confirmer")),))
    yield Trait("business_goal", (said(purpose.get("business_goal")),))
    yield Trait("satisfied_when", (said(purpose.get("satisfied_when")),))
    yield Trait("explicit", tuple(map(said, needs.get("explicit", ()))))
    yield Trait("latent", tuple(map(said, needs.get("latent", ()))))
    yield Trait("inputs", tuple(said(item.name) or Said(item.id) for item in process.inputs))
    yield Trait("outputs", tuple(said(item.name) or Said(item.id) for item in process.outputs))
    lenses = [data.get("value", {}).get(lens) for lens in _LENSES]
    yield Trait("value", tuple(_metric(code, reader) for code in lenses if code))
    yield Trait("alternate", (said(continuity.get("alternate")),))
    yield Trait("degraded", tuple(map(said, continuity.get("degraded", ()))))
    yield Trait("drill_every", (Said(reader.duration(continuity.get("drill_every"))),))
    yield Trait("consent", (said(outbound.get("consent")),))
    yield Trait("quiet_hours", (Said(reader.hours(outbound.get("quiet_hours"))),))
    yield Trait("replaces", tuple(_titled(id, reader) for id in process.replaces))
    yield Trait("review_every", (Said(reader.duration(data.get("review_every"))),))


def _metric(code: str, reader: Reader) -> Said:
    entry = reader.registry.find("metrics", code)
    return reader.said(entry.name) if entry else Said(code)


def _titled(id: str, reader: Reader) -> Said:
    """A process by id and title, by its id where it is not at hand."""
    known = reader.processes.get(id)
    return (
        reader.said(known.title)._replace(text=f"{id} {known.title.to(reader.language)}")
        if known
        else Said(id)
    )


def _measure(data: Mapping[str, Any], reader: Reader) -> Measure:
    entry = reader.registry.find("metrics", data.get("metric"))
    unit = reader.said(entry.data.get("unit")) if entry else NOTHING
    told = [data.get(key) for key in ("target", "baseline")]
    numbers = [float(each) if isinstance(each, (int, float)) else None for each in told]
    is_share = unit.text in _SHARES and all(each is None or abs(each) <= 1 for each in numbers)
    target, baseline = (
        _amount(each, Said("%") if is_share else unit, 100 if is_share else 1) for each in numbers
    )
    return Measure(reader.name("metrics", str(data.get("metric", ""))), target, baseline)


def _amount(number: float | None, unit: Said, times: int) -> Said:
    if number is None:
        return NOTHING
    joint = "" if unit.text in ("", "%") else " "
    return Said(f"{number * times:g}{joint}{unit.text}", unit.foreign)


def _reference(data: Mapping[str, Any], reader: Reader) -> Reference:
    href = str(data.get("href", ""))
    is_outside = href.startswith(("http://", "https://"))
    return Reference(
        reader.said(data.get("title")), href if is_outside else "", data.get("normative") is True
    )


def _source(data: Mapping[str, Any], reader: Reader) -> Source:
    told = (str(data.get("version", "")), str(data.get("date", "")))
    return Source(reader.said(data.get("document")), reader.said(data.get("department")), *told)
