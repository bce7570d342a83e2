"""One command line obeyed: parsed, run, and every error turned into a line and an exit code."""

import contextlib
import os
from itertools import islice
from pathlib import Path
from typing import Any

import typer

from ccproc.cli.again import value
from ccproc.cli.translate import translate
from ccproc.cli.wall import stop
from ccproc.errors import Exit
from ccproc.locale import Language, choose
from ccproc.store.answers import Question

_COMPLETION = "_CCPROC_COMPLETE"
_FLAGS = frozenset({"--quiet", "-q", "--verbose", "-v", "--no-color"})
_VALUED = frozenset({"-C", "--lang", "--as-of"})


def obey(arguments: list[str], question: Question | None) -> int:
    """Run a command, which may keep its answer to the `question`; BrokenPipeError is left to the caller."""
    language = _asked_language(arguments)
    if _COMPLETION in os.environ:
        typed = os.environ.get("COMP_WORDS", "") + os.environ.get("_TYPER_COMPLETE_ARGS", "")
        _command(typed.split(), language, completing=True).main(arguments, prog_name="ccproc")
    command = _command(arguments, language)
    try:
        # Not `main`: it would end a run whose reader has gone with 1, as if something had been found.
        with command.make_context("ccproc", _ahead(arguments), obj=question) as context:
            result = command.invoke(context)
        return result if isinstance(result, int) else Exit.DONE
    except typer.Exit as end:
        return end.exit_code
    except BrokenPipeError:
        raise
    except Exception as error:  # noqa: BLE001 - this is the wall
        return refuse(error, arguments)


def _ahead(arguments: list[str]) -> list[str]:
    """The global options brought before the command, wherever on the line they were typed."""
    ahead: list[str] = []
    rest: list[str] = []
    line = iter(arguments)
    for each in line:
        if each == "--":
            return [*ahead, *rest, each, *line]
        if each in _VALUED:
            ahead += [each, *islice(line, 1)]
        else:
            (ahead if each in _FLAGS or each.partition("=")[0] in _VALUED else rest).append(each)
    return ahead + rest


def refuse(error: Exception, arguments: list[str]) -> int:
    """Say what stopped a command, in the language of the centre if it has one; the exit code."""
    return stop(error, _centre_language(arguments) or _asked_language(arguments))


def _command(arguments: list[str], language: Language, completing: bool = False) -> Any:
    from ccproc.cli.commands import application

    command = typer.main.get_command(application(arguments, completing))
    translate(command, language)
    return command


def _asked_language(arguments: list[str]) -> Language:
    """The language of help and usage errors, which are needed before the options are read."""
    return choose(value(arguments, "--lang") or "auto", None)


def _centre_language(arguments: list[str]) -> Language | None:
    """The centre's own language, where neither an option nor the system's locale names one."""
    from ccproc.errors import CcprocError
    from ccproc.store.configured import own_language
    from ccproc.store.repository import find

    with contextlib.suppress(CcprocError, OSError):
        own = own_language(find(Path(value(arguments, "-C") or ".")).tree)
        return choose(value(arguments, "--lang") or "auto", own)
    return None
