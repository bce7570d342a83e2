"""What every command is told: where, in which language, in colour or not, as of which day."""

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from ccproc.clean import clean, one_line
from ccproc.cli.streams import fit, put, tell
from ccproc.locale import Language, choose
from ccproc.locale.punctuation import SIGN

if TYPE_CHECKING:
    from ccproc.model.library import Library
    from ccproc.store.answers import Question
    from ccproc.store.repository import Repository
    from ccproc.store.tree import Tree

_NAMED = 5  # of the files that could not be read; the count tells of the others


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """The global options of one call, and the question it puts, where an answer to it could be kept."""

    as_of: date
    today: date | None = None
    folder: Path = Path()
    language: str = "auto"
    colour: bool = False
    quiet: bool = False
    question: "Question | None" = None

    def repository(self) -> "Repository":
        """The repository that `-C` lies in; Stopped when there is none."""
        from ccproc.store.repository import find

        return find(self.folder)

    def library(self, tree: "Tree | None" = None) -> "Library":
        """What a tree tells, the work tree unless named; what could not be read is told on stderr, always."""
        from ccproc.store.library import load

        library = load(tree or self.repository().tree, self.as_of)
        self.tell_missing((*library.unread, *library.partly), library.centre.config.language)
        return library

    def tell_missing(self, paths: Sequence[str], centre: str) -> None:
        """Tell on stderr, under --quiet as well, which files are missing from what is shown."""
        from ccproc.locale.unread import UNREAD

        if paths:
            language = self.speak(centre)
            named = (*paths[:_NAMED], *("…" for _ in paths[_NAMED:][:1]))
            warn(UNREAD.to(language, {"count": len(paths), "paths": named}), language)

    def speak(self, centre: str | None = None) -> Language:
        """The language to speak, given the centre's own."""
        return choose(self.language, centre)

    def tell_day(self, language: Language, day: date | None = None) -> None:
        """Say so where what was just recorded bears another day than today."""
        from ccproc.locale.changing import DATED

        day = day or self.as_of
        if self.today is not None and day != self.today:
            self.note(DATED.to(language, {"day": day.isoformat(), "today": self.today.isoformat()}))

    def note(self, text: str) -> None:
        """Tell a person something beside the data, on stderr, where there is something; silent under --quiet."""
        if text and not self.quiet:
            tell(fit(clean(text), sys.stderr))


def warn(text: str, language: Language) -> None:
    """Tell on stderr what makes the data on stdout less than they seem, under --quiet as well."""
    tell(fit(SIGN.to(language) + one_line(text), sys.stderr))


def options(context: typer.Context) -> Options:
    """The global options that the callback left in the context."""
    found: Options = context.obj
    return found


def colourful(no_color: bool) -> bool:
    """Whether stdout is a terminal that wants colour (the NO_COLOR convention is kept)."""
    return not no_color and not os.environ.get("NO_COLOR") and sys.stdout.isatty()


def announce(text: str) -> None:
    """What was done, for a person: as `show`, in sentences that fit the terminal."""
    show(fit(text, sys.stdout))


def show(text: str) -> None:
    """Data for the caller, on stdout, before any note that follows on stderr."""
    put(text if text.endswith("\n") or not text else text + "\n")
