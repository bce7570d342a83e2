"""One file examined: what its rules yield with exact places, and the facts other files need."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from itertools import chain

from ccproc.linting.cover import covers
from ccproc.linting.found import Examined, Found
from ccproc.linting.limits import limited
from ccproc.linting.offers import together
from ccproc.linting.placing import Placing
from ccproc.model.centre import Centre
from ccproc.model.facts import facts_of
from ccproc.model.finding import Problem
from ccproc.model.process import Process
from ccproc.model.registry import UnreadListError
from ccproc.model.source import Source
from ccproc.rulebook import Problems, Rule, naming
from ccproc.rules import rules
from ccproc.yamltext import sources
from ccproc.yamltext.meaning import Meaning, Reading
from ccproc.yamltext.origin import Origin

_ON_WAYS = ("FLW", "REF")  # where a step leads cannot be told while two share a name or one has none
_NAMES_STEPS = "FLW006"
_STEP_ID = len(("steps", "NAME", "id"))


def examine(file: Meaning, centre: Centre | None) -> Examined:
    """Run every rule that needs one file only; with no centre to judge a process by, those that see its text."""
    process = sources.process(file.meant) if file.meant.kind == "process" else None
    ids = (process.id,) if process is not None and process.id else ()
    *before, last = _said(file)
    if file.readable and process is not None and centre is not None:
        placing = Placing(file.readings[-1])
        said = {_place(each.problem) for each in (*chain.from_iterable(before), *last)}
        placed = (placing.place(code, problem) for code, problem in _of_process(process, centre))
        last = [*last, *(each for each in placed if _place(each.problem) not in said)]
    found = [_of(ids, each) for each in together(file, [*chain.from_iterable(before)], last)]
    facts = facts_of(process) if process is not None and ids else None
    told = process if file.meant.kind == "process" else sources.well_shaped(file.meant)
    unread = not file.readable or told is None
    return Examined(
        path=file.source.path,
        found=tuple(_barring(_causes(found, file.source), process, unread)),
        facts=facts,
        covers=covers(file.source, file.data),
        unread=unread,
    )


def _said(file: Meaning) -> Iterator[list[Found]]:
    """What the rules about a text say of each reading, without what they said of an earlier one."""
    told: set[tuple[object, ...]] = set()
    for reading in file.readings if file.readable else (Reading(file.source, b"", Origin("", "")),):
        source = replace(reading.source, text=file.source.text, flaws=file.source.flaws)
        placing = Placing(reading)
        found = [placing.place(rule.code, each) for rule, each in _of_text(source)]
        yield [each for each in found if _what(each) not in told]
        told |= {_what(each) for each in found}


def _of_text(source: Source) -> Iterator[tuple[Rule, Problem]]:
    for rule in seeing("text"):
        for problem in limited(rule.check(source)):
            yield rule, problem


def _of_process(process: Process, centre: Centre) -> Iterator[tuple[str, Problem]]:
    tellable = _tells_ways(process)
    for rule in seeing("process"):
        if rule.family in _ON_WAYS and rule.code != _NAMES_STEPS and not tellable:
            continue
        for problem in limited(told(rule.check(process, centre))):
            yield rule.code, naming(problem, process)


def _tells_ways(process: Process) -> bool:
    """Whether each step has a name of its own, so that it is known where the others lead."""
    ids = [step.id for step in process.steps]
    return all(ids) and len(set(ids)) == len(ids)


def _barring(found: Iterable[Found], process: Process | None, unread: bool) -> Iterator[Found]:
    """What was found, with the rules that could not be run for it: all, or those that ask where a step leads."""
    ways = _ON_WAYS if process is not None and not _tells_ways(process) else ()
    for each in found:
        of_step = len(each.problem.at) == _STEP_ID and each.problem.at[::2] == ("steps", "id")
        yield replace(each, bars=_families() if unread else ways if of_step else ())


@cache
def _families() -> tuple[str, ...]:
    return tuple(sorted({rule.family for rule in rules()}))


def _of(ids: tuple[str, ...], found: Found) -> Found:
    return found if found.problem.processes else replace(found, problem=replace(found.problem, processes=ids))


def _place(problem: Problem) -> tuple[int, int]:
    return problem.line, problem.column


def _what(found: Found) -> tuple[object, ...]:
    problem = found.problem
    return found.code, problem.kind, *_place(problem), problem.values.get("key")


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
