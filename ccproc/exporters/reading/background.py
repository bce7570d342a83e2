"""What stands behind a process: aims, elements, measures, documents; nothing that is needed during a call."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from ccproc.exporters.reading.reader import Reader
from ccproc.exporters.reading.said import NOTHING, Said
from ccproc.locale.sheet import COUNTERPARTS
from ccproc.model.process import Process

_LENSES = ("efficiency", "morale", "cost", "complaints")


class Trait(NamedTuple):
    """One line of the background under a label."""

    key: str
    said: tuple[Said, ...]


class Measure(NamedTuple):
    """One metric with its target and where it stood."""

    name: str
    target: str
    baseline: str
    unit: str


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
    yield Trait("value", tuple(Said(reader.name("metrics", code)) for code in lenses if code))
    yield Trait("alternate", (said(continuity.get("alternate")),))
    yield Trait("degraded", tuple(map(said, continuity.get("degraded", ()))))
    yield Trait("drill_every", (Said(reader.duration(continuity.get("drill_every"))),))
    yield Trait("consent", (said(outbound.get("consent")),))
    yield Trait("quiet_hours", (Said(reader.hours(outbound.get("quiet_hours"))),))
    yield Trait("replaces", tuple(map(Said, process.replaces)))
    yield Trait("review_every", (Said(reader.duration(data.get("review_every"))),))


def _measure(data: Mapping[str, Any], reader: Reader) -> Measure:
    entry = reader.registry.find("metrics", data.get("metric"))
    unit = reader.said(entry.data.get("unit")) if entry else NOTHING
    target, baseline = (_number(data.get(key)) for key in ("target", "baseline"))
    return Measure(reader.name("metrics", str(data.get("metric", ""))), target, baseline, unit.text)


def _number(value: object) -> str:
    return f"{value:g}" if isinstance(value, (int, float)) else ""


def _reference(data: Mapping[str, Any], reader: Reader) -> Reference:
    href = str(data.get("href", ""))
    is_outside = href.startswith(("http://", "https://"))
    return Reference(
        reader.said(data.get("title")), href if is_outside else "", data.get("normative") is True
    )


def _source(data: Mapping[str, Any], reader: Reader) -> Source:
    told = (str(data.get("version", "")), str(data.get("date", "")))
    return Source(reader.said(data.get("document")), reader.said(data.get("department")), *told)
