"""One file examined: what its rules yield with exact places, and the facts other files need."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from ccproc.linting.cover import covers
from ccproc.linting.found import Examined
from ccproc.linting.placing import Placing
from ccproc.model.centre import Centre
from ccproc.model.facts import facts_of
from ccproc.model.finding import Problem
from ccproc.model.pointer import pointer_of
from ccproc.model.process import Process
from ccproc.model.source import Source
from ccproc.rulebook import Rule
from ccproc.rules import rules
from ccproc.store import sources


def examine(source: Source, data: bytes, centre: Centre) -> Examined:
    """Run every rule that needs one file only."""
    process = sources.process(source) if source.kind == "process" else None
    id = process.id if process is not None else ""
    placing = Placing(source.path, data, source.data)
    found = tuple(
        placing.place(code, problem if problem.process else replace(problem, process=id))
        for code, problem in _problems(source, process, centre)
    )
    facts = facts_of(process) if process is not None and id else None
    return Examined(source.path, found, facts, covers(source))


def _problems(source: Source, process: Process | None, centre: Centre) -> Iterator[tuple[str, Problem]]:
    for rule in seeing("text"):
        for problem in rule.check(source):
            yield rule.code, problem
    if process is None:
        return
    faulty = {pointer_of(source.data, fault.path) for fault in source.faults}
    for rule in seeing("process"):
        for problem in rule.check(process, centre):
            if problem.at not in faulty:  # the schema has already said what is wrong there
                yield rule.code, problem


@cache
def seeing(sees: str) -> tuple[Rule, ...]:
    """The rules that see a text, a process or the repository; comments are judged last, in `unused`."""
    return tuple(rule for rule in rules() if rule.sees == sees and rule.family != "LNT")
