"""Who can take part in a review for which role: never one person alone, where there is another."""

from collections.abc import Mapping, Sequence

from ccproc.governance.wording import offices, person
from ccproc.model.person import People
from ccproc.model.process import Process
from ccproc.model.registry import Registry

Seats = Mapping[str, str | None]


def seated(
    process: Process,
    roles: Sequence[str],
    registry: Registry,
    people: People,
    actor: str | None = None,
    author: str | None = None,
) -> Seats:
    """Somebody for each of the roles, None where nobody on the list can be: with the author at least two people.

    `actor` sits wherever they may, unless that leaves nobody else.
    """
    able = {role: offices(role, process, registry) for role in roles}
    seats = {role: person(people, *held, rather=actor) for role, held in able.items()}
    alone = ({author} | set(seats.values())) - {None}
    if not seats or None in seats.values() or len(alone) != 1:
        return seats
    rest = {code: each for code, each in people.items() if code not in alone}
    others = {role: other for role, held in able.items() if (other := person(rest, *held))}
    # Where there is no other, somebody has to be entered: best one who works by the process.
    role = next(iter(others), "user" if "user" in seats else roles[-1])
    return {**seats, role: others.get(role)}


def wants_another(seats: Seats, process: Process, registry: Registry, people: People) -> str | None:
    """The role that somebody holds already and that needs a second person all the same; None where none does."""
    empty = (role for role, who in seats.items() if who is None)
    return next((role for role in empty if person(people, *offices(role, process, registry))), None)
