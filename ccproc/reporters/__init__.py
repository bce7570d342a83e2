"""Findings as text, a format a module. To add one: write `report`, name it in `REPORTERS`."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from ccproc.locale import Language
from ccproc.model.report import Report


@dataclass(frozen=True, slots=True)
class View:
    """How a report is to be seen: in which language, in colour or not, and where source lines come from."""

    language: Language
    colour: bool = False
    lines: Callable[[str], list[str]] = lambda path: []


class Reporter(Protocol):
    """A module that turns a report into text. It prints nothing: the command does."""

    def report(self, report: Report, view: View) -> str:
        """The whole report, ending in a line break unless empty."""


def reporters() -> dict[str, Reporter]:
    """Every format by the name `--format` knows it by."""
    from ccproc.reporters import concise, full, github, json

    return {"full": full, "concise": concise, "json": json, "github": github}
