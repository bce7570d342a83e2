"""Help in the reader's language: commands and options carry keys, this gives them their words."""

from typing import Any

from ccproc.locale import Language
from ccproc.locale.drafting import LISTS
from ccproc.locale.help import HELP
from ccproc.locale.helppage import PANELS


def translate(command: Any, language: Language, name: str = "ccproc") -> None:
    """Replace the help keys of a command, its options and its subcommands by words."""
    command.language = language
    command.help = _said(name, language)
    if command.rich_help_panel in PANELS:
        command.rich_help_panel = PANELS[command.rich_help_panel].to(language)
    for parameter in command.params:
        words = HELP.get(parameter.help or "") or HELP.get(f"option.{parameter.name}")
        parameter.help = words.to(language) if words else parameter.help
    prefix = "" if name == "ccproc" else f"{name} "
    for inner, subcommand in getattr(command, "commands", {}).items():
        translate(subcommand, language, prefix + inner)


def _said(name: str, language: Language) -> str:
    """What a command does; the commands that add to a registry list share their words."""
    _, _, kind = name.partition("new ")
    if name not in HELP and kind in LISTS:
        return HELP["new entry"].to(language, {"name": LISTS[kind].to(language)})
    return HELP[name].to(language)
