"""Whom and what a change of a process touches: who must know, what to teach again, what else to look at."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, fields

from ccproc.impact.sides import side
from ccproc.impact.touched import cells, linked, parties, places, systems, touchpoints, training
from ccproc.model.centre import Centre
from ccproc.model.change import Change
from ccproc.model.library import Library
from ccproc.model.process import NOBODY, Process


@dataclass(frozen=True, slots=True)
class Impact:
    """Codes and ids, sorted; `training` are the questions to look at again, `linked` other processes."""

    roles: tuple[str, ...] = ()
    teams: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    touchpoints: tuple[str, ...] = ()
    training: tuple[str, ...] = ()
    linked: tuple[str, ...] = ()
    contacts: tuple[str, ...] = ()
    systems: tuple[str, ...] = ()


def impact(
    before: Process | None, after: Process | None, changes: tuple[Change, ...], was: Library, now: Library
) -> Impact:
    """What the changes from one text to another touch, on either side of them (format.md, section 8).

    Roles: the owner always; those of changed steps, and of their neighbours where the way changed; whoever is
    told or escalated to; the users where more than steps changed. Teams and people as they are now. Linked
    processes are one hop away, in either direction.
    """
    pairs = ((before, was), (after, now))
    sides = [side(process, library, changes) for process, library in pairs if process and changes]
    centre = now.centre
    contacts = {*centre.registry["contacts"], *was.centre.registry["contacts"]}
    acting = {code for each in sides for code in parties(each)}.difference(NOBODY)
    roles = frozenset(acting - contacts)
    return Impact(
        roles=_sorted(roles),
        teams=_sorted(_teams(roles, (each.process for each in sides), centre)),
        people=_sorted(_people(roles, centre)),
        touchpoints=_sorted(code for each in sides for code in touchpoints(each)),
        training=_sorted(asked for each in sides for asked in training(each)),
        linked=_sorted(process for each in sides for process in linked(each)),
        contacts=_sorted(contacts & (acting | {code for each in sides for code in places(each)})),
        systems=_sorted(code for each in sides for code in systems(each)),
    )


def shown(process: Process, entries: Collection[str], beside: Iterable[str], centre: Centre) -> Impact:
    """What changed registry values touch that the pages of a process show: whoever works by it, wherever it serves.

    `entries` as a notice names them (`contacts/delivery-desk`), `beside` the other processes that show one of them.
    """
    roles = frozenset((process.owner, *process.working_roles))
    named = [entry.partition("/") for entry in entries]
    return Impact(
        roles=_sorted(roles),
        teams=_sorted(_teams(roles, (process,), centre)),
        people=_sorted(_people(roles, centre)),
        touchpoints=_sorted(cells(process)),
        linked=_sorted(beside),
        contacts=_sorted(code for kind, _, code in named if kind == "contacts"),
        systems=_sorted(code for kind, _, code in named if kind == "systems"),
    )


def together(impacts: Iterable[Impact]) -> Impact:
    """What several changes touch, as one notice of several processes lists it."""
    each = list(impacts)
    names = [field.name for field in fields(Impact)]
    return Impact(*(_sorted(code for one in each for code in getattr(one, name)) for name in names))


def _people(roles: frozenset[str], centre: Centre) -> Iterator[str]:
    for entry in centre.registry["people"].values():
        if not entry.is_retired(centre.today) and roles.intersection(entry.many("roles")):
            yield entry.code


def _teams(roles: frozenset[str], processes: Iterable[Process], centre: Centre) -> Iterator[str]:
    """The teams of the processes, those of the people with these roles, those that these roles supervise."""
    yield from (each.team for each in processes if each.team)
    registry = centre.registry
    teams = (registry["people"][code].get("team") for code in _people(roles, centre))
    yield from (team for team in teams if team)
    yield from (entry.code for entry in registry["teams"].values() if entry.get("supervisor") in roles)


def _sorted(codes: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(codes)))
