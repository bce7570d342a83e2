"""The command line: every command, in the groups that help shows them in."""

from collections.abc import Collection
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import Annotated, Literal

import typer

from ccproc.cli.completing import equip
from ccproc.cli.groups import Command, Group
from ccproc.cli.options import Options, colourful
from ccproc.cli.streams import listen
from ccproc.model.registry import KINDS, SINGULAR
from ccproc.store.today import today

HELP = frozenset({"--help", "-h"})
# Every command: its panel in the help, its name, its module and its function there, in the order of the help.
COMMANDS: tuple[tuple[str, str, str, str], ...] = (
    ("text", "init", "init", "init"),
    ("text", "new process", "new", "process"),
    ("text", "new calendar", "new", "calendar"),
    ("text", "lint", "lint", "lint"),
    ("text", "rule", "rule", "rule"),
    ("text", "list", "list", "list_"),
    ("text", "show", "show", "show_"),
    ("text", "find", "find", "find"),
    ("text", "tree", "tree", "tree"),
    ("text", "map", "map", "map_"),
    ("text", "map diff", "map", "diff"),
    ("change", "diff", "diff", "diff"),
    ("change", "change new", "changenew", "new"),
    ("change", "change show", "change", "show_"),
    ("change", "change list", "change", "list_"),
    ("change", "change issue", "change", "issue"),
    ("change", "change verify", "change", "verify"),
    ("proof", "review", "review", "review"),
    ("proof", "confirm", "confirm", "confirm"),
    ("proof", "train", "train", "train"),
    ("hand-out", "publish", "publish", "publish"),
    ("hand-out", "handbook", "handbook", "handbook"),
    ("hand-out", "demo", "demo", "demo"),
)


def application(arguments: Collection[str] = (), completing: bool = False) -> typer.Typer:
    """The whole command line; the words of its help are keys until they are translated.

    `completing`: its parameters know what the Tab key may offer for them.
    """
    app = _group()
    app.callback()(_options)
    groups: dict[str, typer.Typer] = {}
    for panel, name, module, function in _named(arguments) or COMMANDS:
        command = getattr(import_module(f"ccproc.cli.{module}"), function)
        if completing:
            equip(command)
        outer, _, inner = name.partition(" ")
        if name == "map":
            groups[name] = _added(app, _group(bare=True), name, panel)
            groups[name].callback(invoke_without_command=True)(command)
        elif inner:
            group = groups.get(outer) or groups.setdefault(outer, _added(app, _group(), outer, panel))
            group.command(inner, cls=Command, rich_help_panel=None)(command)
        else:
            app.command(name, cls=Command, rich_help_panel=panel)(command)
    if "new" in groups:
        _entries(groups["new"])
    return app


def _named(arguments: Collection[str]) -> list[tuple[str, str, str, str]]:
    """The commands that a command line could mean: building one costs a millisecond, and help shows them all."""
    return (
        []
        if not HELP.isdisjoint(arguments)
        else [row for row in COMMANDS if row[1].partition(" ")[0] in arguments]
    )


def _group(bare: bool = False) -> typer.Typer:
    """A group of commands; a bare one does something by itself instead of showing its help."""
    return typer.Typer(
        cls=Group,
        no_args_is_help=not bare,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": sorted(HELP)},
    )


def _added(app: typer.Typer, group: typer.Typer, name: str, panel: str) -> typer.Typer:
    app.add_typer(group, name=name, rich_help_panel=panel)
    return group


def _entries(new: typer.Typer) -> None:
    """One command a registry list beside `new process` and `new calendar`."""
    from ccproc.cli.new import entry

    for kind in KINDS:
        new.command(SINGULAR[kind].replace("_", "-"), cls=Command, rich_help_panel=None)(entry(kind))


def _options(
    context: typer.Context,
    folder: Annotated[Path, typer.Option("-C", metavar="DIR", help="option.folder")] = Path(),
    language: Annotated[Literal["zh", "en", "auto"], typer.Option("--lang", help="option.lang")] = "auto",
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="option.quiet")] = False,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="option.verbose")] = False,
    no_color: Annotated[bool, typer.Option("--no-color", help="option.no-color")] = False,
    as_of: Annotated[
        datetime | None,
        typer.Option(formats=["%Y-%m-%d"], metavar="DATE", help="option.as-of", show_default=False),
    ] = None,
) -> None:
    listen(verbose)
    now = today(folder)
    context.obj = Options(
        as_of=as_of.date() if as_of else now,
        today=now,
        folder=folder,
        language=language,
        colour=colourful(no_color),
        quiet=quiet,
        question=context.obj,
    )
