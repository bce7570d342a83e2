"""What is wrong with a command line, in both languages; the parser itself speaks only English."""

import re
from collections.abc import Mapping
from typing import Any

from ccproc.cli.helppage import placeholder
from ccproc.cli.streams import tell
from ccproc.locale import Language, Words
from ccproc.locale import usage as phrases
from ccproc.locale.choices import CHOICES, IN_WORDS
from ccproc.locale.punctuation import flowing
from ccproc.nearest import nearest

_QUOTED = re.compile(r"'([^']*)'")
_EXTRA = re.compile(r"unexpected extra arguments?(?:\(s\))? \((.*)\)", re.DOTALL)


def usage(error: Any, language: Language) -> str:
    """One line for a usage error, with the command that shows the right usage; empty where that is said already."""
    context = getattr(error, "ctx", None)
    if type(error).__name__ == "NoArgsIsHelpError" or error.message.startswith("Missing command"):
        tell(error.ctx.get_help())
        return ""
    command = context.command_path if context else "ccproc"
    said = [*_said(error, context, language), phrases.HELP.to(language, {"command": command})]
    return flowing(said, language)


def _said(error: Any, context: Any, language: Language) -> list[str]:
    kind = type(error).__name__
    if kind == "NoSuchOption":
        return _unknown(phrases.NO_OPTION, error.option_name, _options(context), language)
    if kind == "MissingParameter":
        return [phrases.MISSING.to(language, {"name": _name(error.param, language)})]
    if kind == "BadParameter" and error.param is not None:
        return [_bad(error.param, error.message, language)]
    if kind == "BadOptionUsage":
        words = phrases.VALUE if "requires" in error.message else phrases.NO_VALUE
        return [words.to(language, {"name": error.option_name})]
    if error.message.startswith("No such command"):
        return _unknown(
            phrases.NO_COMMAND, error.message.split("'")[1], list(context.command.commands), language
        )
    extra = _EXTRA.search(error.message)
    return [phrases.MANY.to(language, {"name": extra[1]}) if extra else phrases.OTHER.to(language)]


def _bad(parameter: Any, said: str, language: Language) -> str:
    """What a parameter may be; the parser's own words about it are not for people."""
    name = _name(parameter, language)
    if parameter.type_descriptor.choices:
        spoken = CHOICES.get(parameter.name, {})
        return _chosen(name, said, list(parameter.type_descriptor.choices), spoken, language)
    if parameter.type_descriptor.is_datetime:
        return phrases.DATE.to(language, {"name": name})
    if parameter.min is not None and parameter.max is not None:
        return phrases.NUMBER.to(language, {"name": name, "least": parameter.min, "most": parameter.max})
    return phrases.BAD.to(language, {"name": name})


def _chosen(name: str, said: str, choices: list[str], spoken: Mapping[str, Words], language: Language) -> str:
    """What there is to choose from, in words too where they may be typed, and which of it was most likely meant."""
    given = next(iter(_QUOTED.findall(said)), "")
    close = nearest(given, choices)
    meant = [phrases.MEANT.to(language, {"nearest": close})] if close else []
    words = phrases.ARGUMENT if name == "|".join(choices) else phrases.CHOICES
    both = [
        IN_WORDS.to(language, {"choice": each, "said": spoken[each].to(language)}) if each in spoken else each
        for each in choices
    ]
    values = {"name": name, "given": given, "choices": both}
    return flowing([words.to(language, values), *meant], language)


def _name(parameter: Any, language: Language) -> str:
    """An option as it is typed, an argument as help calls it."""
    is_option = parameter.param_type_name == "option"
    return str(max(parameter.opts, key=len)) if is_option else placeholder(parameter, language)


def _options(context: Any) -> list[str]:
    return [name for parameter in context.command.params for name in parameter.opts if name.startswith("-")]


def _unknown(words: Words, name: str, known: list[str], language: Language) -> list[str]:
    close = nearest(name, known)
    meant = [phrases.MEANT.to(language, {"nearest": close})] if close else []
    return [words.to(language, {"name": name}), *meant]
