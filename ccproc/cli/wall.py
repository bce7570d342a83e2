"""The wall: an error becomes one line on stderr, how to go on, and an exit code."""

import sys
from errno import ENOENT

import typer

from ccproc.clean import clean
from ccproc.cli.streams import drop, fit, tell, unwritten
from ccproc.errors import FULL, CcprocError, Exit
from ccproc.locale import Language, choose
from ccproc.locale.punctuation import SIGN, flowing


def stop(error: Exception, language: Language) -> int:
    """Say what stopped the command and return its exit code; an unexpected error keeps its traceback."""
    if isinstance(error, CcprocError):
        _say(_worded(error, language), language)
        return error.exit
    if isinstance(error, typer.Abort):
        return Exit.INTERRUPTED
    if isinstance(error, typer.TyperException):
        from ccproc.cli.usage import usage

        said = usage(error, language)
        if said:
            _say(said, language)
        return Exit.USAGE
    if isinstance(error, OSError):
        if error.filename is None and error.errno == ENOENT:  # no stream: the folder that paths start from
            return stop(CcprocError("folder-gone"), language)
        if error.filename is None:  # no file is concerned: it is a stream
            drop()
            return stop(unwritten(error), language)
        code = "disk-full" if error.errno in FULL else "unreadable-file"
        return stop(CcprocError(code, path=error.filename), language)
    raise error


def _worded(error: CcprocError, language: Language) -> str:
    from ccproc.locale import errors
    from ccproc.store.configured import Misconfigured

    if isinstance(error, Misconfigured):
        from ccproc.cli.configuration import told

        return told(error, language)
    message = errors.MESSAGES[error.code]
    spoken = choose(str(error.values.get("language") or language), None)
    said = (message.say(spoken, error.values), message.help(spoken, error.values))
    return flowing(said, spoken)


def _say(text: str, language: Language) -> None:
    tell(fit(SIGN.to(language) + clean(text), sys.stderr))
