"""What is wrong, where, and how bad: plain values that know no rule, file object or screen."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Severity = Literal["error", "warning", "info", "off"]
Stage = Literal["draft", "review", "publish"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")
STAGES: tuple[Stage, ...] = ("draft", "review", "publish")

Pointer = tuple[str, ...]
Values = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere in the repository: a file, and in it a node by ids and codes or a line and column from 1."""

    path: str
    pointer: Pointer = ()
    line: int = 0
    column: int = 0


@dataclass(frozen=True, slots=True)
class Problem:
    """What a rule yields. It knows neither its code nor its severity: the linter stamps both.

    `at` points into the file by ids (`("steps", "refer", "to")`); `line` and `column` replace it where the
    text could not be read into nodes. `kind` picks one of the rule's messages, `values` fill it and are the
    `data` of the JSON output. `path` and `processes` are given only by rules that see the whole repository.
    `key` points at the key rather than at its value.
    """

    at: Pointer = ()
    kind: str = ""
    values: Values = field(default_factory=dict)
    path: str = ""
    processes: tuple[str, ...] = ()
    line: int = 0
    column: int = 0
    key: bool = False
    related: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """A problem with its rule, its severity and its exact place: what reporters show."""

    code: str
    name: str
    severity: Severity
    path: str
    line: int
    column: int
    end_column: int = 0
    processes: tuple[str, ...] = ()
    pointer: Pointer = ()
    kind: str = ""
    values: Values = field(default_factory=dict)
    related: tuple[Place, ...] = ()
    fixable: bool = False
    fingerprint: str = ""
    folded: int = 0

    @property
    def order(self) -> tuple[str, int, int, str, Pointer]:
        """Findings sort by path, line, column and code, whatever order they were found in."""
        return (self.path, self.line, self.column, self.code, self.pointer)


def pointer_text(pointer: Pointer) -> str:
    """A pointer as JSON Pointer text: `/touchpoints/HOTLINE-ANY-0101`, with `~` as `~0` and `/` as `~1`."""
    return "".join("/" + part.replace("~", "~0").replace("/", "~1") for part in pointer)
