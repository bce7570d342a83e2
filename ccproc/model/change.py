"""What differs between two texts of a process: plain values for notices, impact and reports."""

from dataclasses import dataclass
from typing import Literal

Level = Literal["patch", "minor", "major"]
Bump = Literal["none", "patch", "minor", "major"]
BUMPS: tuple[Bump, ...] = ("none", "patch", "minor", "major")


@dataclass(frozen=True, slots=True)
class Change:
    """One difference, told by a rule of `diff.catalogue`.

    `at` is a pointer of ids and codes (`/steps/raise/deadline`) into the later text, or into the earlier one
    where the later has nothing there. `before` and `after` are plain values, None where there is none.
    """

    rule: str
    at: str
    level: Level
    before: object = None
    after: object = None

    @property
    def parts(self) -> tuple[str, ...]:
        """The parts of `at`, unescaped."""
        return tuple(part.replace("~1", "/").replace("~0", "~") for part in self.at.split("/")[1:])

    @property
    def step(self) -> str | None:
        """The id of the step that changed, None where the change is not in a step."""
        match self.parts:
            case ("steps", id, *_):
                return id
        return None


@dataclass(frozen=True, slots=True)
class EntryChange:
    """One value of a registry entry that pages show, before and after; None where it was not there.

    `list` is the name of the list, as `contacts`; `processes` are those whose pages show the entry.
    """

    list: str
    code: str
    key: str
    before: object
    after: object
    processes: tuple[str, ...] = ()

    @property
    def entry(self) -> str:
        """The entry as notices name it: `contacts/delivery-desk`."""
        return f"{self.list}/{self.code}"


@dataclass(frozen=True, slots=True)
class ProcessDiff:
    """All that differs between two texts of one process, None where there is no such text.

    `from_` and `to` are their semantic digests, `versions` what their files say.
    """

    id: str
    from_: str | None
    to: str | None
    bump: Bump
    changes: tuple[Change, ...]
    versions: tuple[str | None, str | None] = (None, None)
