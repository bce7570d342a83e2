"""A change notice: which texts become which, why, and the answers to the seven questions."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from ccproc.model.change import Bump
from ccproc.model.register import Register
from ccproc.model.text import Text

Plain = Mapping[str, object]
REASONS = ("business", "assessment", "defect", "department", "platform")
# Questions 1 to 5 are typed; 6, and whether the review of 7 was done, follow from records (format.md, 8).
QUESTIONS = ("no_longer_fit", "main_links", "duties", "variants", "customer_view")


@dataclass(frozen=True, slots=True)
class VersionStep:
    """From which version to which, the bump the difference asks for, and why less was taken, if so."""

    from_: str | None
    to: str
    computed_bump: Bump
    lowered_because: Text | None = None


@dataclass(frozen=True, slots=True)
class Named:
    """One difference as the notice names it: its rule, where, and how much it weighs."""

    rule: str
    at: str
    level: str


@dataclass(frozen=True, slots=True)
class Part:
    """One process of a notice: `parents` are digests of earlier notice files, `from_` and `to` of texts.

    `values` is the digest of the registry values its pages show from then on.
    """

    id: str
    parents: tuple[str, ...]
    from_: str | None
    to: str | None
    version: VersionStep
    changes: tuple[Named, ...] = ()
    values: str | None = None


@dataclass(frozen=True, slots=True)
class Review:
    """The staged review that question 7 asks for: when (ISO dates), by which role, by which metrics."""

    due: tuple[str, ...]
    owner: str
    measures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Requires:
    """Roles that must approve before issue, be trained before publication, acknowledge after it."""

    approvals: tuple[str, ...] = ()
    training: tuple[str, ...] = ()
    ack: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Notice:
    """Every key of format.md section 8; dates are ISO text, `answers` holds what the author typed."""

    id: str
    kind: str
    reason: str
    title: Text
    author: str
    created: str
    effective_from: str
    processes: tuple[Part, ...]
    registry: tuple[str, ...] = ()
    answers: Plain = field(default_factory=dict)
    impact: Plain = field(default_factory=dict)
    problem: str | None = None
    star: Plain = field(default_factory=dict)
    rollback: Text | None = None
    review: Review | None = None
    requires: Requires = Requires()

    @property
    def folder(self) -> str:
        """Where it lies in the repository: by year, its id, and the first process it speaks of."""
        slug = self.processes[0].id.lower() if self.processes else "registry"
        return f"changes/{self.created[:4]}/{self.id}-{slug}"

    def part(self, process: str) -> Part | None:
        """What the notice says of one process."""
        return next((part for part in self.processes if part.id == process), None)


@dataclass(frozen=True, slots=True)
class Approval:
    """One person's verdict (approve, reject) on one notice file, bound to its digest."""

    id: str
    notice: str
    digest: str
    by: str
    role: str
    verdict: str
    on: str


@dataclass(frozen=True, slots=True)
class Event:
    """What happened to a notice: issue, withdraw, review, resume; an issue holds the digest of the notice's file."""

    id: str
    notice: str
    kind: str
    by: str
    on: str
    note: Text | None = None
    digest: str | None = None


@dataclass(frozen=True, slots=True)
class Filed:
    """A notice as it lies in the repository: its path, the digest of its file, what was added beside it."""

    notice: Notice
    path: str
    digest: str
    approvals: tuple[Approval, ...] = ()
    events: tuple[Event, ...] = ()

    @property
    def issued(self) -> bool:
        """Whether it is frozen: a first notice is made issued, any other needs its issue event."""
        return self.notice.kind == "first" or any(event.kind == "issue" for event in self.events)

    @property
    def is_draft(self) -> bool:
        """Whether it still waits to be issued."""
        return not self.issued and not self.withdrawn

    @property
    def withdrawn(self) -> bool:
        """Whether it was taken back and not resumed since."""
        turns = sorted(self.events, key=lambda event: (event.on, event.id))
        told = [event.kind for event in turns if event.kind in ("withdraw", "resume")]
        return bool(told) and told[-1] == "withdraw"


def counted(notices: Iterable[Filed], register: Register) -> tuple[Filed, ...]:
    """The notices that count: a first one is part of its publication, and counts once the register names it."""
    named = {row.notice for row in register.rows}
    return tuple(filed for filed in notices if filed.notice.kind != "first" or filed.notice.id in named)
