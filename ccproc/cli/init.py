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
        announce(drafting.EXAMPLE.to(language, {"folder": shlex.quote(str(folder)), "commits": commits}))
        return
    from ccproc.store.starting import start

    written = start(folder, language)
    announce(drafting.INIT.to(language, {"folder": shlex.quote(str(folder)), "files": len(written)}))
