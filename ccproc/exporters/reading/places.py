"""Where things can be followed to: each kind of page has its own places, a terminal has none."""

from dataclasses import dataclass
from typing import Protocol


class Places(Protocol):
    """What a page knows of its surroundings; an empty text is nowhere."""

    def anchor(self, process: str, step: str) -> str:
        """What a step is called on its page."""

    def process(self, id: str) -> str:
        """Where another process is described."""

    def contact(self, code: str) -> str:
        """Where a contact is described."""

    def picture(self, process: str, path: str) -> str:
        """Where a picture of a process lies, given the path it names."""


@dataclass(frozen=True, slots=True)
class Nowhere:
    """The places of plain text."""

    def anchor(self, process: str, step: str) -> str:
        """Plain text has no anchors."""
        return ""

    def process(self, id: str) -> str:
        """Nor pages,"""
        return ""

    def contact(self, code: str) -> str:
        """Nor places for contacts,"""
        return ""

    def picture(self, process: str, path: str) -> str:
        """Nor pictures."""
        return ""
