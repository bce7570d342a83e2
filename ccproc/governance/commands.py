"""The whole command lines that supply what a gate lacks, with the people of the centre where it lists any."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import count

from ccproc.governance.wording import offices, person
from ccproc.locale.gates import ROLES
from ccproc.model.process import Process
from ccproc.model.registry import Registry

# `actor` is whoever is at the keyboard, where that is known: what they may do themselves stands under their code.
PERSON = "{person}"
ORGANISATION = "{organisation}"
DEPARTMENT = "{department}"


def review_line(
    process: Process, roles: Sequence[str], registry: Registry, actor: str | None = None
) -> list[str]:
    """`review` with all points passed, every way walked, and everybody who has to take part."""
    able = (person(registry, *offices(role, process, registry), rather=actor) or PERSON for role in roles)
    seen = [part for each in zip(roles, able, strict=True) for part in ("--participant", "=".join(each))]
    return ["review", process.id, "--pass", "--walk", "all", *seen, "--by", acting(process, registry, actor)]


def confirm_line(process: Process, registry: Registry, actor: str | None = None) -> list[str]:
    """`confirm` by the counterpart the process names."""
    counterpart = process.data.get("counterpart")
    named = counterpart.get("name") if isinstance(counterpart, dict) else None
    told = named if isinstance(named, str) else ORGANISATION
    return ["confirm", process.id, "--organisation", told, "--by", acting(process, registry, actor)]


def train_line(
    process: Process, roles: Iterable[str], registry: Registry, actor: str | None = None
) -> list[str]:
    """`train` of the roles that lack it."""
    return ["train", process.id, "--roles", ",".join(roles), "--by", acting(process, registry, actor)]


def change_line(process: Process, registry: Registry, actor: str | None = None) -> list[str]:
    """`change new` of what was edited."""
    return ["change", "new", process.id, "--by", acting(process, registry, actor)]


def person_lines(words: Iterable[str], process: Process, registry: Registry) -> Iterator[list[str]]:
    """`new person` for each of these words of the gates, and the owner, that nobody on the list may stand for.

    A word that is no role of the registry needs `new role` first: nobody could hold it.
    """
    free = (code for n in count(1) if (code := f"p-{n:04}") not in registry["people"])
    roles = dict.fromkeys(offices(word, process, registry) for word in ("owner", *words))
    owner = registry.find("roles", process.owner)
    department = (owner.get("department") if owner else None) or DEPARTMENT
    for role, *others in filter(None, roles):
        known = role in registry["roles"]
        if (known or role in ROLES) and person(registry, role, *others) is None:
            if not known:
                yield ["new", "role", role, "--name", f'"{{{role}}}"', "--set", f"department={department}"]
            yield ["new", "person", next(free), "--set", f"roles={role}"]


def acting(process: Process, registry: Registry, actor: str | None = None) -> str:
    """Under whose name a command is to be run: whoever is at the keyboard, else somebody who owns the process."""
    return actor or person(registry, process.owner) or PERSON
