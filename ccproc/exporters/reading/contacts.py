"""Whom to reach, how and when: what an agent needs before putting a customer through."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain

from ccproc.exporters.reading.reader import Reader
from ccproc.exporters.reading.said import Said
from ccproc.locale.sheet import MEDIA
from ccproc.model.process import Process


@dataclass(frozen=True, slots=True)
class ContactView:
    """One contact; `hours` is empty where nobody knows them, `verified` the last day it was tried."""

    code: str
    name: Said
    medium: str
    department: str
    address: str
    hours: str
    timezone: str
    verified: str


def contact(code: str | None, reader: Reader) -> ContactView | None:
    """The contact of that code, or None."""
    entry = reader.registry.find("contacts", code)
    if entry is None:
        return None
    medium = MEDIA.get(entry.get("medium") or "")
    department = entry.get("department")
    verified = entry.data.get("verified")
    timezone = entry.get("timezone") or ""
    return ContactView(
        code=entry.code,
        name=reader.said(entry.name),
        medium=medium.to(reader.language) if medium else "",
        department=reader.name("departments", department) if department else "",
        address=entry.get("address") or "",
        hours=reader.hours(entry.get("hours")),
        timezone="" if timezone == reader.centre.config.timezone else timezone,
        verified=str(verified.get("on", "")) if isinstance(verified, Mapping) else "",
    )


def contacts(process: Process, reader: Reader) -> Iterator[ContactView]:
    """Every contact that a process leads to, once each: by its steps first, then by its limits."""
    steps = ((step.to, step.for_, step.by, *step.consults, *step.informs) for step in process.steps)
    limits = (limit.next for limit in process.limits)
    for code in dict.fromkeys(chain(chain.from_iterable(steps), limits)):
        found = contact(code, reader)
        if found is not None:
            yield found
