"""The way in: a question that was answered before is answered so again, else the command is run."""

import contextlib
import os
import sys


def run(arguments: list[str]) -> int:
    """Run one command line; the exit code is one of `errors.Exit`."""
    from ccproc.cli.again import asked, say, standing

    _speak_utf8()
    question = asked(arguments)
    answer = standing(question)
    try:
        if answer is not None:
            return say(answer)
        from ccproc.cli.line import obey

        return obey(arguments, question)
    except BrokenPipeError:
        # The reader has gone; nobody is left to tell. Keep the interpreter from trying once more at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        from ccproc.cli.line import refuse

        return refuse(error, arguments)


def _speak_utf8() -> None:
    """Chinese must reach a pipe whatever the locale says; what cannot be encoded is spelled out."""
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError, ValueError):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
