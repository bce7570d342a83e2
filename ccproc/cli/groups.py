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
    """A group of commands whose help speaks `language`; alone on the command line it shows its commands."""

    language: Language = "en"

    def __init__(self, **attributes: Any) -> None:
        super().__init__(**attributes)
        self.no_args_is_help = not self.invoke_without_command

    def get_help(self, ctx: Any) -> str:
        """The whole help page."""
        return page(self, ctx, self.language)

    def list_commands(self, ctx: Any) -> list[str]:
        """The commands in the order they were added, not by alphabet."""
        return list(self.commands)
