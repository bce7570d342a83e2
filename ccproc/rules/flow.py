"""FLW, the flow as a whole: every step is reached and comes to an end."""

from collections.abc import Iterator
from itertools import groupby

from ccproc.flow import EXCEPTIONS, Flow, closure, flow
from ccproc.model.centre import Centre
from ccproc.model.finding import Problem
from ccproc.model.process import Process
from ccproc.rulebook import Problems, process_rule


@process_rule("FLW001", "error error error", "R12 R7")
def missing_end(process: Process, _: Centre) -> Problems:
    """A process comes to an end that is written down.

    A contact is over when something has come of it for the customer: answered, done, a ticket with an
    owner. Where no step says so, one agent hangs up after the last line, another promises a call, and
    nobody can tell afterwards which of them did right.

    Fix: close the process with a step that has `end:` and says what came of the matter; most often that is
    `answered` or `fulfilled`.

    Bad:

    ```yaml
    steps:
      - id: verify
        do: 核对服务密码
      - id: answer
        say: 您当前的话费余额为三十元。
    ```

    Good:

    ```yaml
    steps:
      - id: verify
        do: 核对服务密码
      - id: answer
        say: 您当前的话费余额为三十元。
      - id: done
        end: answered
    ```
    """
    if process.steps and all(step.kind != "end" for step in process.steps):
        yield Problem(("steps",))


@process_rule("FLW002", "warning error error", "R2")
def unreachable_step(process: Process, _: Centre) -> Problems:
    """Every step is reached from the start.

    A step that nothing leads to is never taken on a call, however well it is written. What it was meant to
    do for the customer, often the apology or the call-back, quietly does not happen.

    Fix: lead to it with `next:` or a branch, or take it out. A step that only exceptional cases come to may
    be named under `limits` instead.

    Bad:

    ```yaml
    steps:
      - id: verify
        do: 核对服务密码
        next: done
      - id: answer
        say: 您当前的话费余额为三十元。
      - id: done
        end: answered
    ```

    Good:

    ```yaml
    steps:
      - id: verify
        do: 核对服务密码
      - id: answer
        say: 您当前的话费余额为三十元。
      - id: done
        end: answered
    ```
    """
    graph = flow(process)
    for stranded, run in groupby(graph.order, graph.stranded.__contains__):
        if stranded:
            steps = list(run)
            values = {"step": steps[0], "steps": steps, "count": len(steps)}
            yield Problem(("steps", steps[0]), "several" if len(steps) > 1 else "", values)


@process_rule("FLW003", "error error error", "R12")
def dead_end_step(process: Process, _: Centre) -> Problems:
    """From every step an end can be reached.

    At a dead end the agent has a customer on the line and no next line: not an answer, not a ticket, not a
    handover. This is where customers are put on hold until they give up.

    Fix: lead the step on with `next:`, or make it an `end:`. Where steps only go round among themselves,
    give one decision among them a branch that leads out; where every branch of a decision goes back and
    carries `at_most`, say what happens when all of them are used up.

    Bad:

    ```yaml
    steps:
      - id: verify
        decide: 服务密码是否正确？
        branches:
          - when: 正确
            next: answer
          - otherwise: apologise
      - id: answer
        say: 您当前的话费余额为三十元。
      - id: done
        end: answered
      - id: apologise
        say: 抱歉，密码不正确，无法为您查询。
    ```

    Good:

    ```yaml
    steps:
      - id: verify
        decide: 服务密码是否正确？
        branches:
          - when: 正确
            next: answer
          - otherwise: apologise
      - id: answer
        say: 您当前的话费余额为三十元。
      - id: done
        end: answered
      - id: apologise
        say: 抱歉，密码不正确，您可以凭证件到营业厅重置密码。
        end: declined
    ```
    """
    graph = flow(process)
    ends = [step.id for step in process.steps if step.kind == "end"]
    if not ends:
        return
    closed = _used_up(process, graph)
    before = graph.before
    if closed:
        before = {to: [step for step in steps if step not in closed] for to, steps in before.items()}
    finishing = closure([*ends, *graph.open], before)
    told: set[str] = set()
    for step in (*_halting(process, graph), *sorted(closed)):
        behind = closure([step], before) - finishing - graph.stranded | {step}
        told |= behind
        steps = [each for each in graph.order if each in behind]
        yield Problem(("steps", step), "closed" if step in closed else "", {"step": step, "steps": steps})
    known = finishing | graph.stranded | told
    circling = dict.fromkeys(step for step in graph.order if step not in known)
    if circling:
        back = next(edge.target for edge in graph.backward if edge.target in circling)
        yield Problem(("steps", back), "round", {"step": back, "steps": list(circling)})


def _halting(process: Process, graph: Flow) -> Iterator[str]:
    """The last step of the file, if its ordinary way leads nowhere; every other one has a step after it."""
    last = process.steps[-1]
    leads_on = any(edge.via not in EXCEPTIONS for edge in graph.out.get(last.id, ()))
    if last.kind != "end" and not leads_on and last.id not in graph.open | graph.stranded:
        yield last.id


def _used_up(process: Process, graph: Flow) -> frozenset[str]:
    """The decisions whose every branch goes back a limited number of times: then no branch is left."""
    limited = {s.id for s in process.steps if s.branches and all(b.at_most is not None for b in s.branches)}
    if not limited:
        return frozenset()
    onward = {edge.source for edge in {*graph.known()}.difference(graph.backward)}
    return frozenset(limited - onward - graph.open - graph.stranded)
