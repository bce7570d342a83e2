"""A command's help as text in the reader's language, laid out by the width of what it shows."""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from rich.cells import cell_len

from ccproc.cli.width import columns
from ccproc.locale import Language
from ccproc.locale.examples import EXAMPLES
from ccproc.locale.help import HELP
from ccproc.locale.helppage import COMMAND, HEADINGS, NOTES, OPTIONS, PANELS, PLACEHOLDERS
from ccproc.model.registry import SINGULAR
from ccproc.wrapping import wrap

_HEAD = 28  # the widest name that still has its words on the same line
_WIDEST = 100
_LEAST = 40  # narrower, nothing would stay beside the names of the options


class _Row(NamedTuple):
    head: str
    said: str


def page(command: Any, context: Any, language: Language) -> str:
    """The whole page: usage, what the command does, its arguments, options and subcommands."""
    width = max(_LEAST, min(columns(), _WIDEST)) - 1
    parameters = command.get_params(context)
    groups = {"Arguments": "argument", "Options": "option"}
    sections = {
        HEADINGS[title].to(language): [
            _parameter(each, language) for each in parameters if each.param_type_name == kind
        ]
        for title, kind in groups.items()
    }
    sections |= _commands(command, language)
    blocks = [_usage(command, context, language), _indented(wrap(command.help or "", width - 2))]
    blocks += [_section(title, rows, width) for title, rows in sections.items() if rows]
    name = context.command_path.partition(" ")[2]
    if rows := _fields(name, language):
        blocks.append(_section(HEADINGS["Fields"].to(language), rows, width))
    if example := EXAMPLES.get(name):
        blocks.append("\n".join([HEADINGS["Example"].to(language), _indented([example.to(language)])]))
    return "\n\n".join(blocks)


def _fields(name: str, language: Language) -> list[_Row]:
    """What an entry of a registry list may hold beside its code and name."""
    kinds = {f"new {single.replace('_', '-')}": kind for kind, single in SINGULAR.items()}
    if name not in kinds:
        return []
    from ccproc.cli.fields import fields

    return [_Row(key, said) for key, said in fields(kinds[name], language)]


def placeholder(parameter: Any, language: Language) -> str:
    """What stands for the value of a parameter: its choices, or a word."""
    choices = parameter.type_descriptor.choices
    if choices:
        return "|".join(str(choice) for choice in choices)
    key = parameter.metavar or parameter.name.upper()
    return PLACEHOLDERS[key].to(language) if key in PLACEHOLDERS else key


def _usage(command: Any, context: Any, language: Language) -> str:
    words = [context.command_path, f"[{OPTIONS.to(language)}]"]
    for each in command.params:
        if each.param_type_name == "argument":
            name = placeholder(each, language)
            words.append((name if each.required else f"[{name}]") + ("…" if each.nargs == -1 else ""))
    if getattr(command, "commands", None):
        name = f"{COMMAND.to(language)} …"
        words.append(f"[{name}]" if command.invoke_without_command else name)
    return HEADINGS["Usage"].to(language) + " ".join(words)


def _parameter(parameter: Any, language: Language) -> _Row:
    head = placeholder(parameter, language)
    if parameter.param_type_name == "option":
        takes_value = not parameter.is_flag
        head = ", ".join(sorted(parameter.opts, key=len)) + (f" {head}" if takes_value else "")
    said = HELP["option.help"].to(language) if parameter.name == "help" else parameter.help or ""
    return _Row(head, said + _notes(parameter, language))


def _notes(parameter: Any, language: Language) -> str:
    """The default, the range, whether it must be given and may be repeated: in brackets behind the words."""
    option = parameter.param_type_name == "option"
    told: dict[str, object] = {
        "default": parameter.default if parameter.show_default else None,
        "range": parameter.min is not None and f"{parameter.min}–{parameter.max}",
        "required": option and parameter.required,
        "repeatable": option and parameter.multiple,
    }
    told = {key: value for key, value in told.items() if value is True or isinstance(value, str)}
    notes = [NOTES[key].to(language, {"value": value}) for key, value in told.items()]
    return NOTES["all"].to(language, {"notes": notes}) if notes else ""


def _commands(command: Any, language: Language) -> dict[str, list[_Row]]:
    """A section a panel, in the panels' order; commands without one under a plain heading."""
    sections: dict[str, list[_Row]] = {
        title.to(language): [] for title in (HEADINGS["Commands"], *PANELS.values())
    }
    for name, each in getattr(command, "commands", {}).items():
        panel = each.rich_help_panel
        title = panel if isinstance(panel, str) else HEADINGS["Commands"].to(language)
        sections[title].append(_Row(name, each.help or ""))
    return sections


def _section(title: str, rows: Iterable[_Row], width: int) -> str:
    rows = list(rows)
    column = max((cell_len(row.head) for row in rows if cell_len(row.head) <= _HEAD), default=_HEAD)
    lines = [line for row in rows for line in _lines(row, column, width - column - 4)]
    return "\n".join([title, *lines])


def _lines(row: _Row, column: int, width: int) -> Iterator[str]:
    first, *rest = wrap(row.said, width)
    if cell_len(row.head) > column:
        yield f"  {row.head}"
        rest = [first, *rest]
    else:
        yield f"  {row.head}{' ' * (column - cell_len(row.head))}  {first}".rstrip()
    yield from (" " * (column + 4) + line for line in rest)


def _indented(lines: Iterable[str]) -> str:
    return "\n".join(f"  {line}" for line in lines)
