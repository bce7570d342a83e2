"""One command line obeyed: parsed, run, and every error turned into a line and an exit code."""

import contextlib
import sys
from pathlib import Path
from typing import Any

import typer

from ccproc.cli.again import value
from ccproc.cli.translate import translate
from ccproc.cli.wall import stop
from ccproc.locale import Language, choose
from ccproc.store.answers import Question


def obey(arguments: list[str], question: Question | None) -> int:
    """Run a command, which may keep its answer to the `question`; BrokenPipeError is left to the caller."""
    language = _asked_language(arguments)
    command = _command(arguments, language)
    try:
        result = command.main(arguments, prog_name="ccproc", standalone_mode=False, obj=question)
        sys.stdout.flush()
        return result if isinstance(result, int) else 0
    except BrokenPipeError:
        raise
    except Exception as error:  # noqa: BLE001 - this is the wall
        return refuse(error, arguments)


def refuse(error: Exception, arguments: list[str]) -> int:
    """Say what stopped a command, in the language of the centre if it has one; the exit code."""
    return stop(error, _centre_language(arguments) or _asked_language(arguments))


def _command(arguments: list[str], language: Language) -> Any:
    from ccproc.cli.commands import application

    command = typer.main.get_command(application(arguments))
    translate(command, language)
    return command


def _asked_language(arguments: list[str]) -> Language:
    """The language of help and usage errors, which are needed before the options are read."""
    return choose(value(arguments, "--lang") or "auto", None)


def _centre_language(arguments: list[str]) -> Language | None:
    """The centre's own language, where neither an option nor the system's locale names one."""
    from ccproc.errors import CcprocError
    from ccproc.store.library import centre
    from ccproc.store.repository import find

    with contextlib.suppress(CcprocError, OSError):
        own = centre(find(Path(value(arguments, "-C") or ".")).tree).config.language
        return choose(value(arguments, "--lang") or "auto", own)
    return None
