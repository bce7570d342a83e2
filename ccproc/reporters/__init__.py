"""Findings as text, a format a module. To add one: write `report` in a module of its own, name it twice here."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, Protocol

from ccproc.locale import Language
from ccproc.model.report import Report

Form = Literal["full", "concise", "json", "github"]


@dataclass(frozen=True, slots=True)
class View:
    """How a report is to be seen: in which language, in colour or not, and where source lines come from.

    `prefix` leads from the top of the git repository to the centre, for those who know paths from there.
    `findings_only` leaves out how many there are and where to read on.
    """

    language: Language
    colour: bool = False
    lines: Callable[[str], list[str]] = lambda path: []
    prefix: str = ""
    findings_only: bool = False


class Reporter(Protocol):
    """A module that turns a report into text. It prints nothing: the command does."""

    def report(self, report: Report, view: View) -> str:
        """The whole report, ending in a line break unless empty."""


def reporter(form: Form) -> Reporter:
    """The reporter of the format that `--format` knows by this name; only that one is loaded."""
    match form:
        case "full":
            from ccproc.reporters import full

            return full
        case "concise":
            from ccproc.reporters import concise

            return concise
        case "json":
            from ccproc.reporters import json

            return json
        case "github":
            from ccproc.reporters import github

            return github
