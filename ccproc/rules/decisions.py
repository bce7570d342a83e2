"""FLW, decisions: a way for every customer, and only one."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from ccproc.model.centre import Centre
from ccproc.model.choices import choices, field_name
from ccproc.model.finding import Pointer, Problem, Values
from ccproc.model.mentions import DECIDED_ON
from ccproc.model.pointer import pointer_of
from ccproc.model.process import Process, Step
from ccproc.model.registry import PLURAL, Registry
from ccproc.model.text import Text
from ccproc.model.touchpoint import ANY
from ccproc.nearest import nearest
from ccproc.rulebook import Problems, process_rule
from ccproc.rules.naming import called

_MAPPED = ("brand", "region")


@process_rule("FLW004", "warning error error", "R132 R198 R248")
def incomplete_decision(process: Process, centre: Centre) -> Problems:
    """A decision has a way for every customer, and only one.

    The case nobody thought of is the one that comes on a busy evening. Where no branch fits, the agent
    makes something up; where two fit, two customers with the same matter are treated differently.

    Fix: add `otherwise:` to a decision in free words. A decision with `on:` is checked against the registry
    (or the field's `choices`): give every value one branch, or add `otherwise:`.

    Bad:

    ```yaml
    steps:
      - id: verify
        decide: 客户能否提供服务密码？
        branches:
          - when: 密码正确
            next: answer
          - when: 忘记密码
            next: refuse
      - id: answer
        say: 您当前的话费余额为三十元。
        end: answered
      - id: refuse
        say: 抱歉，您可以凭证件到营业厅查询。
        end: declined
    ```

    Good:

    ```yaml
    steps:
      - id: verify
        decide: 客户能否提供服务密码？
        branches:
          - when: 密码正确
            next: answer
          - otherwise: refuse
      - id: answer
        say: 您当前的话费余额为三十元。
        end: answered
      - id: refuse
        say: 抱歉，您可以凭证件到营业厅查询。
        end: declined
    ```
    """
    for step in process.steps:
        for problem in _of_branches(step, process, centre) if step.branches else ():
            named = _named(problem.values, step, process, centre.registry)
            yield replace(problem, values={**problem.values, **named})


def repeated(step: Step) -> Iterator[tuple[int, int, list[str]]]:
    """The numbers of two branches that hold in the same cases, and these cases as the file words them."""
    seen: dict[tuple[bool, str], int] = {}
    shared: dict[tuple[int, int], list[str]] = {}
    for index, branch in enumerate(step.branches):
        words = (branch.when.plain.strip(),) if branch.when else ()
        for case in ("otherwise",) if branch.otherwise else branch.is_ or words:
            first = seen.setdefault((branch.otherwise, case), index)
            if first != index:
                shared.setdefault((first, index), []).append(case)
    return ((first, again, cases) for (first, again), cases in shared.items())


def branch_at(step: Step, number: int) -> Pointer:
    """Where a branch stands, by its name or, where another has the same, by its number."""
    return ("steps", step.id, *pointer_of(step.data, ("branches", number)))


def _of_branches(step: Step, process: Process, centre: Centre) -> Iterator[Problem]:
    yield from _overlaps(step)
    yield from _strange(step, process, centre.registry)
    if not any(branch.otherwise for branch in step.branches):
        yield from _gaps(step, process, centre)


def _named(values: Values, step: Step, process: Process, registry: Registry) -> dict[str, object]:
    """The cases that a problem lists, and the field that decides, by name."""
    words = _words(step, process, registry)
    listed = {key: said for key in ("cases", "missing") if isinstance(said := values.get(key), list)}
    named: dict[str, object] = {
        f"{key}_named": [called(words.get(code), code) for code in codes] for key, codes in listed.items()
    }
    if step.on and step.on not in DECIDED_ON:
        named["on_named"] = called(field_name(step.on, process, registry), step.on)
    return named


def _words(step: Step, process: Process, registry: Registry) -> Mapping[str, Text]:
    """What the cases of a decision are called; none of those in free words."""
    if step.on in DECIDED_ON:
        return {code: entry.name for code, entry in registry[PLURAL[step.on]].items()}
    return (choices(step.on, process, registry) if step.on else None) or {}


def _overlaps(step: Step) -> Iterator[Problem]:
    for first, again, cases in repeated(step):
        targets = [step.branches[first].next, step.branches[again].next]
        if targets[0] != targets[1]:
            values = {"step": step.id, "cases": cases, "targets": targets}
            kind = "otherwise-twice" if step.branches[again].otherwise else "overlap"
            yield Problem(branch_at(step, again), kind, values)


def _gaps(step: Step, process: Process, centre: Centre) -> Iterator[Problem]:
    """What a decision without `otherwise` leaves open; brands and regions are left to MAP007."""
    registry = centre.registry
    given = [code for branch in step.branches for code in branch.is_]
    if step.on is None:
        yield Problem(("steps", step.id, "branches"), "", {"step": step.id})
    elif step.on in _MAPPED or ANY in given or not all(branch.is_ for branch in step.branches):
        return
    elif step.on in DECIDED_ON:
        entries = registry[PLURAL[step.on]]
        served = _served(step.on, process) or entries.keys()
        live = [
            code for code, entry in entries.items() if code in served and not entry.is_retired(centre.today)
        ]
        yield from _missing(step, given, live, entries.keys())
    elif (listed := choices(step.on, process, registry)) is not None:
        yield from _missing(step, given, tuple(listed), tuple(listed))
        if not listed:
            yield Problem(("steps", step.id, "branches"), "unlisted", {"step": step.id, "on": step.on})


def _missing(step: Step, given: list[str], cases: Iterable[str], known: Iterable[str]) -> Iterator[Problem]:
    """The cases without a branch; nothing while a code is misspelt, since it may be the missing one."""
    missing = [case for case in cases if case not in given]
    if missing and set(known).issuperset(given):
        values = {"step": step.id, "on": step.on, "missing": missing}
        kind = f"gap {step.on}" if step.on in DECIDED_ON else "gap"
        yield Problem(("steps", step.id, "branches"), kind, values)


def _strange(step: Step, process: Process, registry: Registry) -> Iterator[Problem]:
    """Branches for values that the field of the decision cannot take; unknown codes of lists are SCH006's."""
    listed = choices(step.on, process, registry) if step.on and step.on not in DECIDED_ON else None
    for number, branch in enumerate(step.branches if listed else ()):
        for case in branch.is_:
            if listed and case not in listed:
                close = nearest(case, listed)
                values = {"step": step.id, "on": step.on, "case": case} | (
                    {"nearest": close} if close else {}
                )
                at = (*branch_at(step, number), "is", case)
                yield Problem(at, "strange-near" if close else "strange", values)


def _served(dimension: str, process: Process) -> frozenset[str]:
    """The environments or segments that the process is for; empty where it is for all of them."""
    if dimension == "environment":
        codes = {code for claim in process.claims for code in claim.environment}
    else:
        segments = process.data.get("customer", {}).get("segments", ANY)  # type: ignore[attr-defined]
        codes = {segments} if isinstance(segments, str) else set(segments)
    return frozenset() if ANY in codes else frozenset(codes)
