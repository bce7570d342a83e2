"""ELM, the six elements: what goes in, what is done with it, what comes out and for whom."""

from collections.abc import Iterator, Mapping
from itertools import groupby

from ccproc.flow import EXCEPTIONS, Flow, flow
from ccproc.model.centre import Centre
from ccproc.model.finding import Problem
from ccproc.model.process import Process
from ccproc.nearest import nearest
from ccproc.rulebook import Problems, process_rule


@process_rule("ELM004", "warning error error", "R2")
def unfed_step(process: Process, _: Centre) -> Problems:
    """Whatever a step needs is there when the step is reached.

    A step that needs a form nobody has filled in or a number nobody has asked for stops the call: the agent
    puts the customer on hold and goes looking. It must be there on every path to the step, not on the usual
    one.

    Fix: let an earlier step give it (`gives:`, or `collects:` for a data field) on every path that leads
    here, or list it under `inputs` where it comes from outside. A process run by `call:` hands its result
    over through the `gives:` of that step. Files that use neither `needs` nor `gives` are not asked.

    Bad:

    ```yaml
    outputs:
      - id: balance
        name: 余额
        kind: information
        to: customer
    steps:
      - id: verify
        do: 核对服务密码
        needs:
          - question
      - id: answer
        say: 您当前的话费余额为三十元。
        needs:
          - bill
        gives:
          - balance
      - id: done
        end: answered
    ```

    Good:

    ```yaml
    steps:
      - id: verify
        do: 核对服务密码，调出账单
        needs:
          - question
        gives:
          - bill
      - id: answer
        say: 您当前的话费余额为三十元。
        needs:
          - bill
        gives:
          - balance
      - id: done
        end: answered
    ```
    """
    needing: dict[str, list[str]] = {}
    for step in process.steps:
        for thing in step.needs:
            needing.setdefault(thing, []).append(step.id)
    if needing:
        givers = _givers(process)
        for item in process.inputs:
            needing.pop(item.id, None)
        for thing, steps in needing.items():
            yield from _unfed(process, thing, steps, givers)


@process_rule("ELM005", "warning error error", "R9")
def incomplete_output(process: Process, _: Centre) -> Problems:
    """Every output says what kind of thing it is, and who gets it.

    A service cannot be put on a shelf: unless it is written down that the customer gets an answer and the
    back office a record, the result of a call is whatever the agent remembers of it.

    Fix: add `kind:` (information, transaction, commitment, document, record, thing) and `to:` with
    `customer`, a role or a contact.

    Bad:

    ```yaml
    outputs:
      - id: balance
        name: 余额
    ```

    Good:

    ```yaml
    outputs:
      - id: balance
        name: 余额
        kind: information
        to: customer
    ```
    """
    for output in process.outputs:
        missing = [key for key, value in (("kind", output.kind), ("to", output.to)) if not value]
        if missing:
            kind = "" if len(missing) > 1 else missing[0]
            yield Problem(
                ("outputs", output.id, *missing[:1]), kind, {"output": output.id, "missing": missing}
            )


def _givers(process: Process) -> Mapping[str, frozenset[str]]:
    """The steps that give each thing; a data field is given by the step that collects it."""
    givers: dict[str, set[str]] = {}
    for step in process.steps:
        collected = step.data.get("collects")
        for thing in (*step.gives, *collected) if isinstance(collected, list) else step.gives:
            givers.setdefault(thing, set()).add(step.id)
    return {thing: frozenset(steps) for thing, steps in givers.items()}


def _unfed(
    process: Process, thing: str, steps: list[str], givers: Mapping[str, frozenset[str]]
) -> Iterator[Problem]:
    """One problem a thing, at the first step that lacks it: those after it lack it for the same reason."""
    if thing not in givers:
        close = nearest(thing, (*(item.id for item in process.inputs), *givers))
        values = {"thing": thing, "step": steps[0], "steps": steps} | ({"nearest": close} if close else {})
        yield Problem(("steps", steps[0], "needs", thing), "near" if close else "", values)
        return
    blocks = _blocks(process)
    came_from = _without(flow(process), givers[thing])
    lacking = [step for step in steps if blocks.get(step, step) in came_from]
    if lacking:
        first = blocks.get(lacking[0], lacking[0])
        together = any(blocks.get(giver) == first for giver in givers[thing]) and lacking[0] in blocks
        values = {"thing": thing, "step": lacking[0], "steps": lacking, "path": _trail(came_from, first)}
        yield Problem(("steps", lacking[0], "needs", thing), "any-order" if together else "path", values)


def _blocks(process: Process) -> Mapping[str, str]:
    """For each step that may happen in any order with its neighbours, the first of them."""
    blocks: dict[str, str] = {}
    for name, steps in groupby(process.steps, lambda step: step.data.get("any_order")):
        together = [step.id for step in steps]
        if name:
            blocks |= dict.fromkeys(together, together[0])
    return blocks


def _without(graph: Flow, givers: frozenset[str]) -> Mapping[str, str]:
    """The steps that can be reached before any of `givers` is done, each with the step it is reached from.

    A step that runs out of time or finds the other side closed has not given anything.
    """
    came_from = {graph.start: ""}
    todo = [graph.start]
    for here in todo:
        for edge in graph.out.get(here, ()):
            if edge.target not in came_from and (here not in givers or edge.via in EXCEPTIONS):
                came_from[edge.target] = here
                todo.append(edge.target)
    return came_from


def _trail(came_from: Mapping[str, str], step: str) -> list[str]:
    trail = [step]
    while came_from[trail[-1]]:
        trail.append(came_from[trail[-1]])
    return trail[::-1]
