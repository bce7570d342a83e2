"""Findings as text, a format a module. To add one: write `report` in a module of the format's name."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Protocol

from ccproc.locale import Language
from ccproc.model.report import Report


@dataclass(frozen=True, slots=True)
class View:
    """How a report is to be seen: in which language, in colour or not, and where source lines come from.

    `prefix` leads from the top of the git repository to the centre, for those who know paths from there.
    """

    language: Language
    colour: bool = False
    lines: Callable[[str], list[str]] = lambda path: []
    prefix: str = ""


class Reporter(Protocol):
    """A module that turns a report into text. It prints nothing: the command does."""

    def report(self, report: Report, view: View) -> str:
        """The whole report, ending in a line break unless empty."""


def reporter(form: str) -> Reporter:
    """The reporter of the format that `--format` knows by this name."""
    module: Reporter = import_module(f"{__name__}.{form}")
    return module
