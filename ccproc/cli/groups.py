"""Commands and groups of commands whose help speaks the reader's language."""

from collections.abc import Iterable
from itertools import pairwise
from typing import Any

from typer.core import TyperCommand, TyperGroup

from ccproc.cli.helppage import page
from ccproc.errors import Misused
from ccproc.locale import Language


class Command(TyperCommand):
    """A command whose help speaks `language`."""

    language: Language = "en"

    def get_help(self, ctx: Any) -> str:
        """The whole help page."""
        return page(self, ctx, self.language)

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """As the parser does, the choices of options in words as well; Misused `format-twice`, `empty-option`."""
        values, _, given = self.make_parser(ctx).parse_args(args=list(args))
        for parameter in given:
            if parameter.param_type_name == "option" and _is_empty(values.get(parameter.name)):
                raise Misused("empty-option", option=parameter.opts[0])
        if [parameter.name for parameter in given].count("form") > 1:
            raise Misused("format-twice")
        return super().parse_args(ctx, _chosen(args, self.params))


def _is_empty(value: object) -> bool:
    """Whether an option says nothing: a shell variable that was not set, or a blank nobody filled in."""
    said = value if isinstance(value, list) else [value]
    return any(isinstance(each, str) and not each.strip() for each in said)


def _chosen(args: list[str], parameters: Iterable[Any]) -> list[str]:
    """The arguments with the code of a choice in place of the words for it."""
    from ccproc.locale.choices import CHOICES

    codes = {
        (option, word): code
        for parameter in parameters
        for code, words in CHOICES.get(parameter.name, {}).items()
        for option in parameter.opts
        for word in words
    }
    joined = {f"{option}={word}": f"{option}={code}" for (option, word), code in codes.items()}
    return [codes.get((before, each)) or joined.get(each, each) for before, each in pairwise(["", *args])]


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
