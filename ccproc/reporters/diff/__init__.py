"""Semantic differences as text, a format a module. To add one: write `report`, name it in `formats`."""

from collections.abc import Callable
from dataclasses import dataclass
from operator import attrgetter
from typing import Protocol

from ccproc.locale import Language
from ccproc.locale.change_items import Names
from ccproc.model.change import EntryChange, ProcessDiff


@dataclass(frozen=True, slots=True)
class DiffView:
    """How a difference is to be seen: `names` gives, for a process, what people call its codes.

    `entries` are the registry values that differ beside the texts, `said` tells one in words.
    """

    language: Language
    names: Callable[[str], Names]
    colour: bool = False
    width: int = 80
    entries: tuple[EntryChange, ...] = ()
    said: Callable[[EntryChange], str] = attrgetter("entry")


class DiffReporter(Protocol):
    """A module that turns differences into text. It prints nothing: the command does."""

    def report(self, diffs: tuple[ProcessDiff, ...], view: DiffView) -> str:
        """All differences, ending in a line break."""


def formats() -> dict[str, DiffReporter]:
    """Every format by the name `--format` knows it by."""
    from ccproc.reporters.diff import html, json, md, text

    return {"text": text, "json": json, "md": md, "html": html}
