"""The tree of everything that can stop ccproc, and the exit code each branch ends with.

CcprocError
├── Misused   2  wrong usage or configuration
└── Stopped   3  could not be done: no repository, unreadable, git refused, disk full
"""

from enum import IntEnum
from errno import EDQUOT, EFBIG, ENOSPC

FULL = frozenset({ENOSPC, EDQUOT, EFBIG})
"""The numbers of the errors that mean: nothing more can be written there."""


class Exit(IntEnum):
    """How a command ends; the numbers are part of the command line's contract."""

    DONE = 0
    FINDINGS = 1
    USAGE = 2
    STOPPED = 3
    INTERRUPTED = 130
    UNREAD = 141


class CcprocError(Exception):
    """A reason to stop that a person can act on; the words for `code` lie in `locale.errors`."""

    exit = Exit.STOPPED

    def __init__(self, code: str, /, **values: object) -> None:
        super().__init__(code, values)
        self.code = code
        self.values = values


class Misused(CcprocError):
    """The command or the configuration asks for something that does not exist."""

    exit = Exit.USAGE


class Stopped(CcprocError):
    """It could not be done; its words say what was written before, if anything was."""
