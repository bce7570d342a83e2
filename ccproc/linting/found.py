"""What examining a file leaves: problems with places, facts, and the comments that silence rules."""

from dataclasses import dataclass

from ccproc.linting.cover import Cover
from ccproc.model.facts import ProcessFacts
from ccproc.model.finding import Problem


@dataclass(frozen=True, slots=True)
class Found:
    """A problem with its rule's code and its place, before any severity: what the cache keeps.

    `bars` are the families of the rules that could not be run because of it.
    """

    code: str
    problem: Problem
    end_column: int = 0
    bars: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Examined:
    """What one file gives: its findings, its facts if it is a process, and the comments that silence rules.

    Of an `unread` file nothing could be told but why: no rule about its contents was run.
    """

    path: str
    found: tuple[Found, ...] = ()
    facts: ProcessFacts | None = None
    covers: tuple[Cover, ...] = ()
    unread: bool = False
