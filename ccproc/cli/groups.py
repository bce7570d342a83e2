"""Commands and groups of commands whose help speaks the reader's language."""

from typing import Any

from typer.core import TyperCommand, TyperGroup

from ccproc.cli.helppage import page
from ccproc.locale import Language


class Command(TyperCommand):
    """A command whose help speaks `language`."""

    language: Language = "en"

    def get_help(self, ctx: Any) -> str:
        """The whole help page."""
        return page(self, ctx, self.language)


class Group(TyperGroup):
    """A group of commands whose help speaks `language`."""

    language: Language = "en"

    def get_help(self, ctx: Any) -> str:
        """The whole help page."""
        return page(self, ctx, self.language)

    def list_commands(self, ctx: Any) -> list[str]:
        """The commands in the order they were added, not by alphabet."""
        return list(self.commands)
