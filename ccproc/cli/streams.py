"""The standard streams: always open, UTF-8 in a pipe, and a full disk or a gone reader told from each other."""

import logging
import os
import sys
from contextlib import suppress
from typing import TextIO

from ccproc.clean import one_line
from ccproc.errors import FULL, Stopped

_STREAMS = (("stdin", "r"), ("stdout", "w"), ("stderr", "w"))


def prepare() -> None:
    """Open what the caller has closed, lest the first file opened take its number; then agree on the encoding."""
    for number, (name, mode) in enumerate(_STREAMS):
        if getattr(sys, name) is None:
            with suppress(OSError):
                os.dup2(os.open(os.devnull, os.O_RDWR), number)
            setattr(sys, name, os.fdopen(number, mode, encoding="utf-8", closefd=False))
        _agree(getattr(sys, name))


def _agree(stream: TextIO) -> None:
    """A terminal is spoken to in its own encoding, a pipe in UTF-8; what cannot be encoded is spelled out.

    What cannot be decoded is kept as it came: the questions refuse it as invisible characters.
    """
    reads = stream is sys.stdin
    given = {"errors": "surrogateescape" if reads else "backslashreplace"}
    with suppress(AttributeError, ValueError):
        stream.reconfigure(**given if stream.isatty() or reads else given | {"encoding": "utf-8"})  # type: ignore[attr-defined]


def put(text: str) -> None:
    """Data on stdout. Raises BrokenPipeError where the reader has gone, Stopped `unwritable-output`."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        drop()
        raise unwritten(error) from error


def unwritten(error: OSError) -> Stopped:
    """Why the output could not be written."""
    if error.errno in FULL:
        return Stopped("output-full")
    return Stopped("unwritable-output", reason=error.strerror)


def tell(text: str, end: str = "\n") -> None:
    """Something beside the data, on stderr; where that cannot be written, there is nobody to tell it."""
    try:
        sys.stderr.write(text + end)
        sys.stderr.flush()
    except OSError:
        drop()


def fit(text: str, stream: TextIO) -> str:
    """The text as it suits the stream: folded for a terminal, as it is for a pipe."""
    if not stream.isatty():
        return text
    from ccproc.cli.width import fitted

    return fitted(text)


def listen(wanted: bool) -> None:
    """Tell on stderr what is done on the way, if it is wanted: which repository, what of git, which files."""
    heard = logging.getLogger("ccproc")
    heard.setLevel(logging.INFO if wanted else logging.WARNING)
    heard.handlers = [_Told()] if wanted else []


class _Told(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        """Pass it on, safe to print."""
        tell("  " + one_line(record.getMessage()))


def drop() -> None:
    """Let go of output that cannot be written, so that the interpreter does not try once more at its end."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError):
            with suppress(OSError, ValueError):
                os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
