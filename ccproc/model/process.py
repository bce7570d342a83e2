"""A process as its file tells it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal, NamedTuple

from ccproc.model.text import Text
from ccproc.model.touchpoint import Claim

# Who may act without being anybody of the centre.
NOBODY = ("customer", "system")
Kind = Literal["task", "decide", "call", "wait", "end"]
Plain = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Branch:
    """One way out of a decision; `otherwise` when nothing else applies."""

    next: str
    when: Text | None = None
    is_: tuple[str, ...] = ()
    otherwise: bool = False
    at_most: int | None = None


class Step(NamedTuple):
    """One step; exactly one kind. `data` holds every key as written (format.md, steps).

    No frozen dataclass, which would set its thirty fields one by one: there are twenty steps in every file.
    """

    id: str
    kind: Kind
    name: Text | None = None
    by: str | None = None
    do: Text | None = None
    say: Text | None = None
    decide: Text | None = None
    on: str | None = None
    branches: tuple[Branch, ...] = ()
    next: str | None = None
    at_most: int | None = None
    call: str | None = None
    wait: str | None = None
    for_: str | None = None
    end: str | None = None
    to: str | None = None
    handover: str = "cold"
    owner_until_closed: str | None = None
    closed_hours: str | None = None
    deadline: str | None = None
    on_overdue: str | None = None
    accountable: str | None = None
    authority: int | None = None
    uses: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    gives: tuple[str, ...] = ()
    informs: tuple[str, ...] = ()
    consults: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    data: Plain = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Level:
    """One level of the escalation ladder: to whom, after how long, who is told (R38, R39)."""

    to: str
    after: str | None = None
    informs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Limit:
    """A question this process cannot answer, and where it goes next (R42)."""

    case: Text | None
    next: str | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """An input or an output."""

    id: str
    name: Text | None = None
    kind: str | None = None
    to: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Process:
    """One process file, read; two are the same only if they are the same object.

    `data` holds the whole file as plain values: what digest, diff and exporters read.
    """

    id: str
    title: Text
    category: str
    owner: str
    path: str
    steps: tuple[Step, ...] = ()
    claims: tuple[Claim, ...] = ()
    version: str | None = None
    team: str | None = None
    users: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    inputs: tuple[Item, ...] = ()
    outputs: tuple[Item, ...] = ()
    escalation: tuple[Level, ...] = ()
    limits: tuple[Limit, ...] = ()
    promise: str | None = None
    replaces: tuple[str, ...] = ()
    retired: Plain | None = None
    data: Plain = field(default_factory=dict)

    def step(self, id: str) -> Step | None:
        """The step of that id, or None."""
        return next((step for step in self.steps if step.id == id), None)

    @property
    def main_role(self) -> str:
        """Who acts where a step names nobody: the first user, else the owner."""
        return self.users[0] if self.users else self.owner

    def actor(self, step: Step) -> str:
        """Who acts in a step: a role, a contact, or one of `NOBODY`."""
        return step.by or self.main_role

    def roles(self) -> tuple[str, ...]:
        """Everybody who acts, in the order of the steps, once."""
        return tuple(dict.fromkeys(map(self.actor, self.steps)))

    @property
    def working_roles(self) -> tuple[str, ...]:
        """Who works by the text: its users, or whoever acts where no user is named (R117)."""
        return self.users or tuple(role for role in self.roles() if role not in NOBODY)
