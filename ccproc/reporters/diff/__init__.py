"""Semantic differences as text, a format a module. To add one: write `report`, name it in `formats`."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from ccproc.locale import Language
from ccproc.locale.change_items import Names
from ccproc.model.change import ProcessDiff


@dataclass(frozen=True, slots=True)
class DiffView:
    """How a difference is to be seen: `names` gives, for a process, what people call its codes."""

    language: Language
    names: Callable[[str], Names]
    colour: bool = False
    width: int = 80


class DiffReporter(Protocol):
    """A module that turns differences into text. It prints nothing: the command does."""

    def report(self, diffs: tuple[ProcessDiff, ...], view: DiffView) -> str:
        """All differences, ending in a line break."""


def formats() -> dict[str, DiffReporter]:
    """Every format by the name `--format` knows it by."""
    from ccproc.reporters.diff import html, json, md, text

    return {"text": text, "json": json, "md": md, "html": html}
