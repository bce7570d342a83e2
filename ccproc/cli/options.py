"""What every command is told: where, in which language, in colour or not, as of which day."""

import os
import sys
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from ccproc.clean import clean
from ccproc.cli.streams import put, tell
from ccproc.locale import Language, choose

if TYPE_CHECKING:
    from ccproc.store.answers import Question
    from ccproc.store.repository import Repository


@dataclass(frozen=True, slots=True)
class Options:
    """The global options of one call, and the question it puts, where an answer to it could be kept."""

    folder: Path = Path()
    language: str = "auto"
    colour: bool = False
    quiet: bool = False
    verbose: bool = False
    as_of: date = field(default_factory=date.today)
    question: "Question | None" = None

    def repository(self) -> "Repository":
        """The repository that `-C` lies in; Stopped when there is none."""
        from ccproc.store.repository import find

        return find(self.folder)

    def speak(self, centre: str | None = None) -> Language:
        """The language to speak, given the centre's own."""
        return choose(self.language, centre)

    def note(self, text: str) -> None:
        """Tell a person something beside the data, on stderr; silent under --quiet."""
        if not self.quiet:
            tell(clean(text))


def options(context: typer.Context) -> Options:
    """The global options that the callback left in the context."""
    found = context.obj
    return found if isinstance(found, Options) else Options()


def colourful(no_color: bool) -> bool:
    """Whether stdout is a terminal that wants colour (the NO_COLOR convention is kept)."""
    return not no_color and not os.environ.get("NO_COLOR") and sys.stdout.isatty()


def show(text: str) -> None:
    """Data for the caller, on stdout, before any note that follows on stderr."""
    put(text if text.endswith("\n") or not text else text + "\n")
