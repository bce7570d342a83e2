"""The command line: every command, in the groups that help shows them in."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from types import ModuleType
from typing import Annotated, Literal

import typer

from ccproc.cli.groups import Command, Group
from ccproc.cli.options import Options, colourful
from ccproc.model.registry import KINDS, SINGULAR


def application() -> typer.Typer:
    """The whole command line; the words of its help are keys until they are translated."""
    from ccproc.cli import change, changenew, confirm, demo, diff, find, handbook, init, lint, list, map, new
    from ccproc.cli import publish, review, rule, show, train, tree

    app = _group(no_args_is_help=True)
    app.callback()(_options)
    _add(app, "text", init=init.init, lint=lint.lint, rule=rule.rule)
    app.add_typer(_new(new), name="new", rich_help_panel="text")
    _add(app, "text", list=list.list_, show=show.show_, find=find.find, tree=tree.tree)
    app.add_typer(_map(map), name="map", rich_help_panel="text")
    _add(app, "change", diff=diff.diff)
    app.add_typer(_change(change, changenew), name="change", rich_help_panel="change")
    _add(app, "proof", review=review.review, confirm=confirm.confirm, train=train.train)
    _add(app, "hand-out", publish=publish.publish, handbook=handbook.handbook, demo=demo.demo)
    return app


def _change(change: ModuleType, changenew: ModuleType) -> typer.Typer:
    app = _group(no_args_is_help=True)
    _add(
        app, new=changenew.new, show=change.show_, list=change.list_, issue=change.issue, verify=change.verify
    )
    return app


def _group(no_args_is_help: bool) -> typer.Typer:
    return typer.Typer(
        cls=Group, no_args_is_help=no_args_is_help, rich_markup_mode=None, pretty_exceptions_enable=False
    )


def _add(app: typer.Typer, panel: str | None = None, **commands: Callable[..., object]) -> None:
    for name, command in commands.items():
        app.command(name, cls=Command, rich_help_panel=panel)(command)


def _new(new: ModuleType) -> typer.Typer:
    """One command a registry list beside `process` and `calendar`."""
    app = _group(no_args_is_help=True)
    _add(app, process=new.process, calendar=new.calendar)
    _add(app, **{SINGULAR[kind].replace("_", "-"): new.entry(kind) for kind in KINDS})
    return app


def _map(map: ModuleType) -> typer.Typer:
    app = _group(no_args_is_help=False)
    app.callback(invoke_without_command=True)(map.map_)
    _add(app, diff=map.diff)
    return app


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
    day = as_of.date() if as_of else date.today()  # noqa: DTZ011 - the day it is where the person sits
    context.obj = Options(folder, language, colourful(no_color), quiet, verbose, day)
