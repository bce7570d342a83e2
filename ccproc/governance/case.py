"""What the gates of one process are judged by: its text, its records, its notice, and the centre's rules."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from ccproc.governance.chain import Break, Link
from ccproc.model.notice import Filed
from ccproc.model.person import People, serving
from ccproc.model.process import Process
from ccproc.model.record import Record, codes
from ccproc.model.registry import Registry

Plain = Mapping[str, object]


@dataclass(frozen=True, slots=True, eq=False)
class Case:
    """One text of one process before its gates.

    `digest` is the text's, `family` the category's. `errors` counts the linter's errors by stage. `records`
    are those of the process. `head` is the notice the text follows, None for a first publication; `kept` are
    the digests of earlier texts whose training still counts (`patch_keeps`); `ahead` are the notices whose
    changes it holds and whose day is still to come; `breaks` is where the chain of its notices fails. `people`
    is the list of people, None where none is kept, `actor` who is at the keyboard, where that is known.
    `today` decides about dates.
    """

    process: Process
    digest: str
    family: str
    gates: Plain
    today: date
    records: tuple[Record, ...] = ()
    errors: Mapping[str, int] = field(default_factory=dict)
    head: Filed | None = None
    kept: frozenset[str] = frozenset()
    ahead: tuple[Link, ...] = ()
    breaks: tuple[Break, ...] = ()
    registry: Registry = field(default_factory=lambda: Registry({}))
    people: People | None = None
    actor: str | None = None

    def last(self, kind: str) -> Record | None:
        """The latest record of a kind about exactly this text."""
        found = [record for record in self.records if record.kind == kind and record.digest == self.digest]
        return max(found, key=lambda record: record.order, default=None)

    @property
    def relied(self) -> tuple[Record, ...]:
        """The records that speak of this text, or of one whose training still counts."""
        return tuple(record for record in self.records if record.digest in {self.digest, *self.kept})

    @property
    def staff(self) -> People:
        """Who counts today of those on the list of people; nobody where none is kept."""
        return serving(self.people or {}, self.today.isoformat())

    def unlisted(self, code: str, on: str) -> bool:
        """Whether somebody who did something on a day, as ISO text, is not on the list of people that is kept."""
        return self.people is not None and code not in serving(self.people, on)

    @property
    def needs_confirmation(self) -> bool:
        """Whether the family is one that somebody outside confirms."""
        return self.family in codes(self.gates.get("confirm"))


def knowers(process: Process) -> tuple[str, ...]:
    """Who must know the text: its owner and those who work by it (R117)."""
    return tuple(dict.fromkeys((process.owner, *process.working_roles)))
