"""`ccproc demo`: the main job on the example centre, by the very commands a person would type."""

import io
import shlex
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Annotated

import typer

from ccproc.cli.options import options, show
from ccproc.errors import Exit


def demo(
    context: typer.Context,
    folder: Annotated[Path, typer.Argument(metavar="[DIR]", help="demo.folder")] = Path("ccproc-demo"),
) -> int:
    from ccproc.cli import tour
    from ccproc.locale import demo as words
    from ccproc.store.example import build
    from ccproc.store.library import load
    from ccproc.store.tree import WorkTree

    given = options(context)
    language = given.speak()
    build(folder)
    library = load(WorkTree(folder), given.as_of)
    show(words.START.to(language, {"folder": folder, "quoted": shlex.quote(str(folder))}))
    for act in tour.acts(folder, library, language):
        show("\n" + words.ACTS[act.name].to(language, {"count": len(library.processes)}))
        for line in act.shown:
            code = _perform(folder, line, language)
            if code:
                return code
        code = _quietly(folder, act.quiet, language)
        if code:
            return code
        if act.quiet:
            show(words.LIKEWISE.to(language, {"count": len(act.quiet)}))
    show("\n" + words.END.to(language, {"page": folder / "site" / "index.html", "folder": folder}))
    return Exit.DONE


def _perform(folder: Path, line: list[str], language: str) -> int:
    """Show a command as it would be typed in the folder, then what it says."""
    from ccproc.cli import run

    show("$ ccproc " + shlex.join(line))
    return run(["-C", str(folder), "--lang", language, *line])


def _quietly(folder: Path, lines: list[list[str]], language: str) -> int:
    """Run commands without showing them; the first that fails is shown, and its exit code returned."""
    from ccproc.cli import run

    for line in lines:
        heard = io.StringIO()
        with redirect_stdout(heard), redirect_stderr(heard):
            code = run(["-C", str(folder), "--lang", language, *line])
        if code:
            show("$ ccproc " + shlex.join(line) + "\n" + heard.getvalue())
            return code
    return Exit.DONE
