"""The whole command lines that supply what a gate lacks, with the people of the centre where it lists any."""

from collections.abc import Iterable, Sequence

from ccproc.governance.wording import person
from ccproc.model.process import Process
from ccproc.model.registry import Registry

NAME = "{name}"
ORGANISATION = "{organisation}"
# Whom a word of the gates stands for where no role has that very code.
_GRADES = {"sv": "supervisor", "trainer": "specialist"}


def review_line(process: Process, roles: Sequence[str], registry: Registry) -> list[str]:
    """`review` with all points passed, every way walked, and everybody who has to take part."""
    who = (f"{role}={_somebody(registry, _meant(role, process, registry))}" for role in roles)
    seen = [part for each in who for part in ("--participant", each)]
    return ["review", process.id, "--pass", "--walk", "all", *seen, *_by(process, registry)]


def confirm_line(process: Process, registry: Registry) -> list[str]:
    """`confirm` by the counterpart the process names."""
    counterpart = process.data.get("counterpart")
    named = counterpart.get("name") if isinstance(counterpart, dict) else None
    told = named if isinstance(named, str) else ORGANISATION
    return ["confirm", process.id, "--organisation", told, *_by(process, registry)]


def train_line(process: Process, roles: Iterable[str], registry: Registry) -> list[str]:
    """`train` of the roles that lack it."""
    return ["train", process.id, "--roles", ",".join(roles), *_by(process, registry)]


def _by(process: Process, registry: Registry) -> list[str]:
    return ["--by", _somebody(registry, process.owner)]


def _somebody(registry: Registry, role: str) -> str:
    return person(registry, role) or NAME


def _meant(role: str, process: Process, registry: Registry) -> str:
    """The registry's role behind a word of `gates.review_roles`."""
    named = {"owner": process.owner, "user": next(iter(process.users or process.roles()), role)}
    if role in named or role in registry["roles"]:
        return named.get(role, role)
    grade = _GRADES.get(role)
    return next((each.code for each in registry["roles"].values() if each.get("grade") == grade), role)
