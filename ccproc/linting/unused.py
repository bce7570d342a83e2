"""The findings about suppression comments themselves: unused, unknown, without a reason."""

from collections.abc import Iterator, Mapping, Set
from dataclasses import replace

from ccproc.linting.cover import Cover
from ccproc.linting.found import Found
from ccproc.model.finding import Problem
from ccproc.model.source import Source
from ccproc.rules import rules

Covers = Mapping[str, tuple[Cover, ...]]


def housekeeping(covers: Covers, used: Mapping[str, Set[int]]) -> Iterator[Found]:
    """What the LNT rules say of the comments, once it is known which of them silenced something."""
    for path, each in covers.items():
        marked = tuple(
            replace(cover.suppression, used=cover.suppression.line in used.get(path, ())) for cover in each
        )
        source = Source(path, "other", suppressions=marked)
        for rule in rules():
            if rule.family == "LNT":
                yield from (Found(rule.code, _at(path, problem)) for problem in rule.check(source))


def _at(path: str, problem: Problem) -> Problem:
    return replace(problem, path=path)
