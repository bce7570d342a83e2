"""What is wrong with a command line, in both languages; the parser itself speaks only English."""

import re
from typing import Any

from ccproc.cli.helppage import placeholder
from ccproc.cli.streams import tell
from ccproc.locale import Language, Words
from ccproc.nearest import nearest

_NO_OPTION = Words("没有 {name} 这个选项。", "There is no option {name}.")
_NO_COMMAND = Words("没有 {name} 这个命令。", "There is no command {name}.")
_MEANT = Words("是不是 {nearest}？", "Did you mean {nearest}?")
_MISSING = Words("缺少“{name}”。", "{name} is missing.")
_CHOICES = Words(
    "{name} 不能写“{given}”，可以写：{choices}。", "{name} cannot be “{given}”; it can be {choices}."
)
_ARGUMENT = Words(
    "这里不能写“{given}”，可以写：{choices}。", "“{given}” cannot stand here; there are {choices}."
)
_DATE = Words("{name} 要写成 2026-03-31 这样的日期。", "{name} is a date such as 2026-03-31.")
_NUMBER = Words("“{name}”要填 {least} 到 {most} 的整数。", "{name} is a whole number from {least} to {most}.")
_BAD = Words("{name} 的值不对。", "{name} cannot have that value.")
_VALUE = Words("{name} 后面要写一个值。", "{name} needs a value after it.")
_NO_VALUE = Words("{name} 后面不带值。", "{name} takes no value.")
_MANY = Words(
    "多写了：{name}。名称里有空格时要加引号。", "Too much: {name}. A name with a space needs quotes."
)
_OTHER = Words("命令写法不对。", "The command line is wrong.")
_HELP = Words("查看写法：{command} --help", "For the usage: {command} --help")
_QUOTED = re.compile(r"'([^']*)'")
_EXTRA = re.compile(r"unexpected extra arguments?(?:\(s\))? \((.*)\)", re.DOTALL)


def usage(error: Any, language: Language) -> str:
    """One line for a usage error, with the command that shows the right usage; empty where that is said already."""
    context = getattr(error, "ctx", None)
    if type(error).__name__ == "NoArgsIsHelpError" or error.message.startswith("Missing command"):
        tell(error.ctx.get_help())
        return ""
    command = context.command_path if context else "ccproc"
    said = [*_said(error, context, language), _HELP.to(language, {"command": command})]
    return ("" if language == "zh" else " ").join(said)


def _said(error: Any, context: Any, language: Language) -> list[str]:
    kind = type(error).__name__
    if kind == "NoSuchOption":
        return _unknown(_NO_OPTION, error.option_name, _options(context), language)
    if kind == "MissingParameter":
        return [_MISSING.to(language, {"name": _name(error.param, language)})]
    if kind == "BadParameter" and error.param is not None:
        return [_bad(error.param, error.message, language)]
    if kind == "BadOptionUsage":
        words = _VALUE if "requires" in error.message else _NO_VALUE
        return [words.to(language, {"name": error.option_name})]
    if error.message.startswith("No such command"):
        return _unknown(_NO_COMMAND, error.message.split("'")[1], list(context.command.commands), language)
    extra = _EXTRA.search(error.message)
    return [_MANY.to(language, {"name": extra[1]}) if extra else _OTHER.to(language)]


def _bad(parameter: Any, said: str, language: Language) -> str:
    """What a parameter may be; the parser's own words about it are not for people."""
    name = _name(parameter, language)
    if parameter.type_descriptor.choices:
        return _chosen(name, said, list(parameter.type_descriptor.choices), language)
    if parameter.type_descriptor.is_datetime:
        return _DATE.to(language, {"name": name})
    if parameter.min is not None and parameter.max is not None:
        return _NUMBER.to(language, {"name": name, "least": parameter.min, "most": parameter.max})
    return _BAD.to(language, {"name": name})


def _chosen(name: str, said: str, choices: list[str], language: Language) -> str:
    """What there is to choose from, and which of it was most likely meant."""
    given = next(iter(_QUOTED.findall(said)), "")
    close = nearest(given, choices)
    meant = [_MEANT.to(language, {"nearest": close})] if close else []
    words = _ARGUMENT if name == "|".join(choices) else _CHOICES
    values = {"name": name, "given": given, "choices": choices}
    joint = "" if language == "zh" else " "
    return joint.join([words.to(language, values), *meant])


def _name(parameter: Any, language: Language) -> str:
    """An option as it is typed, an argument as help calls it."""
    is_option = parameter.param_type_name == "option"
    return str(max(parameter.opts, key=len)) if is_option else placeholder(parameter, language)


def _options(context: Any) -> list[str]:
    return [name for parameter in context.command.params for name in parameter.opts if name.startswith("-")]


def _unknown(words: Words, name: str, known: list[str], language: Language) -> list[str]:
    close = nearest(name, known)
    meant = [_MEANT.to(language, {"nearest": close})] if close else []
    return [words.to(language, {"name": name}), *meant]
