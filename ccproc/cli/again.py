"""The same question about the same files gets the answer it got before, in the time of one look at the disk."""

import os
import sys
from contextlib import suppress
from pathlib import Path

from ccproc.cli.streams import put, tell
from ccproc.model.layout import MARKER
from ccproc.store.answers import Answer, Question, answer, question
from ccproc.store.today import today
from ccproc.store.toolstate import toolstate

_ANEW = {"--no-cache", "--verbose", "-v"}
_HEEDED = ("LANG", "LC_ALL", "LC_MESSAGES", "NO_COLOR")


def asked(arguments: list[str]) -> Question | None:
    """The question that a command line puts; None where its answer is not one to keep."""
    if "lint" not in arguments or _ANEW & {*arguments}:
        return None
    with suppress(OSError, RuntimeError):  # the command itself says what is wrong
        here = Path(value(arguments, "-C") or ".").resolve()
        root = next((folder for folder in (here, *here.parents) if (folder / MARKER).is_file()), None)
        heeded = (os.environ.get(name, "") for name in _HEEDED)
        told = (str(today(here)), str(sys.stdout.isatty()), str(here))
        return question(root, toolstate(), *told, *heeded, *arguments) if root else None
    return None


def standing(question: Question | None) -> Answer | None:
    """The answer that still stands."""
    return answer(question) if question else None


def say(answer: Answer) -> int:
    """Say it, and return the exit code that went with it."""
    put(answer.said)
    if answer.told:
        tell(answer.told)
    return answer.code


def value(arguments: list[str], option: str) -> str:
    """What follows an option, read before the command line is parsed."""
    for given, following in zip(arguments, [*arguments[1:], ""], strict=False):
        if given == option:
            return following
        if given.startswith(f"{option}="):
            return given.removeprefix(f"{option}=")
    return ""
