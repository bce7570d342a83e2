"""The commands there are, and the one wall that turns every error into a line and an exit code."""

import contextlib
import os
import sys
from pathlib import Path
from typing import Any

import typer

from ccproc.cli.translate import translate
from ccproc.cli.wall import stop
from ccproc.locale import Language, choose


def run(arguments: list[str]) -> int:
    """Run one command line; the exit code is one of `errors.Exit`."""
    language = _asked_language(arguments)
    command = _command(language)
    _speak_utf8()
    try:
        result = command.main(arguments, prog_name="ccproc", standalone_mode=False)
        sys.stdout.flush()
        return result if isinstance(result, int) else 0
    except BrokenPipeError:
        # The reader has gone; nobody is left to tell. Keep the interpreter from trying once more at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:  # noqa: BLE001 - this is the wall
        return stop(error, _centre_language(arguments) or language)


def _command(language: Language) -> Any:
    from ccproc.cli.commands import application

    command = typer.main.get_command(application())
    translate(command, language)
    return command


def _asked_language(arguments: list[str]) -> Language:
    """The language of help and usage errors, which are needed before the options are read."""
    return choose(_value(arguments, "--lang") or "auto", None)


def _centre_language(arguments: list[str]) -> Language | None:
    """The centre's own language, where neither an option nor the system's locale names one."""
    from ccproc.errors import CcprocError
    from ccproc.store.library import centre
    from ccproc.store.repository import find

    with contextlib.suppress(CcprocError, OSError):
        own = centre(find(Path(_value(arguments, "-C") or ".")).tree).config.language
        return choose(_value(arguments, "--lang") or "auto", own)
    return None


def _value(arguments: list[str], option: str) -> str:
    """What follows an option, read before the command line is parsed."""
    for given, following in zip(arguments, [*arguments[1:], ""], strict=False):
        if given == option:
            return following
        if given.startswith(f"{option}="):
            return given.removeprefix(f"{option}=")
    return ""


def _speak_utf8() -> None:
    """Chinese must reach a pipe whatever the locale says; what cannot be encoded is spelled out."""
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError, ValueError):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
