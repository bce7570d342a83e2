"""One file examined: what its rules yield with exact places, and the facts other files need."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from itertools import islice

from ccproc.linting.cover import covers
from ccproc.linting.found import Examined, Found
from ccproc.linting.placing import Placing
from ccproc.model.centre import Centre
from ccproc.model.facts import facts_of
from ccproc.model.finding import Problem
from ccproc.model.pointer import pointer_of
from ccproc.model.process import Process
from ccproc.model.registry import UnreadListError
from ccproc.model.source import Source
from ccproc.rulebook import Problems, Rule
from ccproc.rules import rules
from ccproc.yamltext import sources
from ccproc.yamltext.meaning import Meaning

_ON_WAYS = ("FLW", "REF")  # where a step leads cannot be told while two share a name or one has none
_NAMES_STEPS = "FLW006"
ENOUGH = 100
"""Of one rule a file gets no more problems than this: nobody reads on, and a hostile file could name a million."""


def examine(file: Meaning, centre: Centre) -> Examined:
    """Run every rule that needs one file only."""
    source, meant = file.source, file.meant
    process = sources.process(meant) if meant.kind == "process" else None
    ids = (process.id,) if process is not None and process.id else ()
    judged = replace(meant, text=source.text, flaws=source.flaws) if file.readable else source
    placing = Placing(source.path, file.data, judged.data)
    found = tuple(
        placing.place(code, problem if problem.processes else replace(problem, processes=ids))
        for code, problem in _problems(judged, process if file.readable else None, centre)
    )
    facts = facts_of(process) if process is not None and ids else None
    return Examined(source.path, _causes(found, source), facts, covers(source, file.data))


def _problems(source: Source, process: Process | None, centre: Centre) -> Iterator[tuple[str, Problem]]:
    for rule in seeing("text"):
        for problem in islice(rule.check(source), ENOUGH):
            yield rule.code, problem
    if process is None:
        return
    faulty = {pointer_of(source.data, fault.path) for fault in source.faults}
    ids = [step.id for step in process.steps]
    tellable = all(ids) and len(set(ids)) == len(ids)
    for rule in seeing("process"):
        if rule.family in _ON_WAYS and rule.code != _NAMES_STEPS and not tellable:
            continue
        for problem in islice(told(rule.check(process, centre)), ENOUGH):
            if problem.at not in faulty:  # the schema has already said what is wrong there
                yield rule.code, problem


def told(problems: Problems) -> Problems:
    """What a rule says, until it asks a list that cannot be read: that file has its own finding."""
    try:
        yield from problems
    except UnreadListError:
        return


def _causes(found: Iterable[Found], source: Source) -> tuple[Found, ...]:
    """What is not the consequence of a flaw on its line that nobody but the author can repair."""
    torn = {flaw.line for flaw in source.flaws if "repaired" not in flaw.values and flaw.kind != "bom"}
    flawed = {flaw.code for flaw in source.flaws}
    return tuple(each for each in found if each.problem.line not in torn or each.code in flawed)


@cache
def seeing(sees: str) -> tuple[Rule, ...]:
    """The rules that see a text, a process, the repository, or a comment that silences."""
    return tuple(rule for rule in rules() if rule.sees == sees)
