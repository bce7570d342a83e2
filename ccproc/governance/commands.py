"""The whole command lines that supply what a gate lacks, with the people of the centre where it lists any."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import count

from ccproc.governance.wording import offices, person
from ccproc.locale.gates import ROLES
from ccproc.model.person import People
from ccproc.model.process import Process
from ccproc.model.registry import Registry

# `people` are those who count today, none where no list is kept. `actor` is whoever is at the keyboard, where that
# is known: what they may do themselves stands under their code.
PERSON = "{person}"
ORGANISATION = "{organisation}"
DEPARTMENT = "{department}"


def review_line(
    process: Process, seats: Sequence[tuple[str, str | None]], people: People, actor: str | None = None
) -> list[str]:
    """`review` with all points passed, every way walked, and everybody who has to take part, as `seated`."""
    seen = [part for role, who in seats for part in ("--participant", f"{role}={who or PERSON}")]
    return ["review", process.id, "--pass", "--walk", "all", *seen, "--by", acting(process, people, actor)]


def confirm_line(process: Process, people: People, actor: str | None = None) -> list[str]:
    """`confirm` by the counterpart the process names."""
    counterpart = process.data.get("counterpart")
    named = counterpart.get("name") if isinstance(counterpart, dict) else None
    told = named if isinstance(named, str) else ORGANISATION
    return ["confirm", process.id, "--organisation", told, "--by", acting(process, people, actor)]


def train_line(process: Process, roles: Iterable[str], people: People, actor: str | None = None) -> list[str]:
    """`train` of the roles that lack it."""
    return ["train", process.id, "--roles", ",".join(roles), "--by", acting(process, people, actor)]


def change_line(process: Process, people: People, actor: str | None = None) -> list[str]:
    """`change new` of what was edited."""
    return ["change", "new", process.id, "--by", acting(process, people, actor)]


def person_lines(
    words: Iterable[str], process: Process, registry: Registry, people: People, second: str | None = None
) -> Iterator[list[str]]:
    """`new person` for each of these words of the gates, and the owner, that nobody on the list may stand for.

    `second` is a word that one more has to stand for. A word that is no role of the registry needs `new role`
    first: nobody could hold it.
    """
    free = (code for n in count(1) if (code := f"p-{n:04}") not in registry["people"])
    wanted = dict.fromkeys(offices(word, process, registry) for word in ("owner", *words))
    more = offices(second, process, registry) if second else ()
    for role, *others in filter(None, wanted):
        known = role in registry["roles"]
        lacks = (role, *others) == more or person(people, role, *others) is None
        if (known or role in ROLES) and lacks:
            if not known:
                yield [
                    "new",
                    "role",
                    role,
                    "--name",
                    f'"{{{role}}}"',
                    "--set",
                    f"department={department(process, registry)}",
                ]
            yield ["new", "person", next(free), "--set", f"roles={role}"]


def department(process: Process, registry: Registry) -> str:
    """The department of whoever owns the process, else what holds its place."""
    owner = registry.find("roles", process.owner)
    return (owner.get("department") if owner else None) or DEPARTMENT


def acting(process: Process, people: People, actor: str | None = None) -> str:
    """Under whose name a command is to be run: whoever is at the keyboard, else somebody who owns the process."""
    return actor or person(people, process.owner) or PERSON
