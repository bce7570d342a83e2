"""`ccproc init`: a process repository to start from."""

import shlex
from pathlib import Path
from typing import Annotated

import typer

from ccproc.cli.options import announce, options


def init(
    context: typer.Context,
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="init.folder")],
    example: Annotated[bool, typer.Option("--example", help="init.example")] = False,
) -> None:
    from ccproc.locale import drafting

    language = options(context).speak("zh")
    if example:
        from ccproc.store.example import build

        commits = build(folder)
        announce(drafting.EXAMPLE.to(language, {"folder": _typed(folder), "commits": commits}))
        return
    from ccproc.store.starting import start

    written = start(folder, language)
    announce(drafting.INIT.to(language, {"folder": _typed(folder), "files": len(written)}))


def _typed(folder: Path) -> str:
    """A folder as a shell takes it; what begins with a dash would be an option."""
    return shlex.quote(f"./{folder}" if str(folder).startswith("-") else str(folder))
