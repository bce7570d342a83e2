"""FLW, the ways between steps: each leads to a step of the file, and none goes round for ever."""

import re
from collections.abc import Iterator

from ccproc.flow import EXCEPTIONS, VERBS, Edge, Flow, flow
from ccproc.locale import typed
from ccproc.locale.values import VALUES
from ccproc.model.centre import Centre
from ccproc.model.finding import Problem
from ccproc.model.pointer import pointer_of
from ccproc.model.process import Process
from ccproc.nearest import nearest
from ccproc.rulebook import Problems, process_rule
from ccproc.rules.decisions import branch_at, repeated

_PROCESS_ID = re.compile(r"[A-Z][A-Z0-9]*(-[A-Z0-9]+)+")
_ENDS = [
    "end",
    "fulfilled",
    "answered",
    "ticketed",
    "transferred",
    "referred",
    "declined",
    "abandoned",
    "retry",
]


@process_rule("FLW005", "warning error error", "R48")
def endless_loop(process: Process, _: Centre) -> Problems:
    """Going back is limited to a number of times.

    "Please hold a little longer", "please try once more": without a limit the customer is sent round for as
    long as the agent's patience lasts. The limit is what makes somebody write down what happens then.

    Fix: put `at_most: N` on the branch (or beside the `next`) that goes back. After N times that way is
    closed and the other branches count.

    Bad:

    ```yaml
    steps:
      - id: ask
        say: 请输入您的服务密码。
      - id: verify
        decide: 密码是否正确？
        branches:
          - when: 正确
            next: answer
          - when: 不正确，客户愿意再试
            next: ask
          - otherwise: refuse
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
      - id: ask
        say: 请输入您的服务密码。
      - id: verify
        decide: 密码是否正确？
        branches:
          - when: 正确
            next: answer
          - when: 不正确，客户愿意再试
            next: ask
            at_most: 2
          - otherwise: refuse
      - id: answer
        say: 您当前的话费余额为三十元。
        end: answered
      - id: refuse
        say: 抱歉，您可以凭证件到营业厅查询。
        end: declined
    ```
    """
    graph = flow(process)
    for edge in graph.endless:
        if edge.source not in graph.stranded:
            values = {"step": edge.source, "target": edge.target}
            yield Problem(edge.pointer, edge.via if edge.via in EXCEPTIONS else "", values)


@process_rule("FLW006", "error error error", "R2")
def unknown_next(process: Process, _: Centre) -> Problems:
    """Every `next` and branch names a step of this file, and no two steps share an id.

    A misspelt step is a page that is missing from the middle of the call: the agent clicks and nothing
    comes. Two steps of one name are as bad: nobody can say which of them is meant.

    Fix: write the id of a step of this file. To go on in another process, use a step with `call:` (it comes
    back) or `end: transferred` with `to:` (it does not).

    Bad:

    ```yaml
    steps:
      - id: verify
        do: 核对服务密码
        next: anwser
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
        next: answer
      - id: answer
        say: 您当前的话费余额为三十元。
      - id: done
        end: answered
    ```
    """
    graph = flow(process)
    if len(graph.order) < len(process.steps):
        yield from _twice(process)  # and where the others lead, nobody can tell
        return
    for edge in graph.unknown():
        yield _unknown(edge, graph, process)
    for step in process.steps:
        for first, again, _cases in repeated(step) if step.branches else ():
            target = step.branches[again].next
            if step.branches[first].next == target:
                yield Problem(branch_at(step, again), "repeated", {"step": step.id, "target": target})


def _unknown(edge: Edge, graph: Flow, process: Process) -> Problem:
    values = {"step": edge.source, "target": edge.target}
    if _PROCESS_ID.fullmatch(edge.target):
        return Problem(edge.pointer, "process", values)
    called = {name: step.id for step in process.steps if step.name for _, name in step.name.forms}
    if edge.via == "on_overdue":
        called |= {VALUES[verb].zh: verb for verb in VERBS}
    kind = "end" if edge.via not in EXCEPTIONS and _is_an_end(edge.target) else ""
    known = (*graph.order, *VERBS) if edge.via == "on_overdue" else graph.order
    ends = [step.id for step in process.steps if step.kind == "end"]
    close = nearest(edge.target, () if kind else known, called) or (
        ends[0] if kind and len(ends) == 1 else ""
    )
    values |= {"nearest": close} if close else {}
    return Problem(edge.pointer, " ".join(filter(None, (kind, "near" if close else ""))), values)


def _is_an_end(word: str) -> bool:
    """Whether somebody wrote that it ends here: 结束, or one of the words for an outcome."""
    meant = {word, *typed.KEYS.get(word, ()), *typed.VALUES.get(word, ())}
    return any(each in meant or VALUES[each].zh == word for each in _ENDS)


def _twice(process: Process) -> Iterator[Problem]:
    seen: set[str] = set()
    for number, step in enumerate(process.steps):
        if step.id in seen and step.id:
            at = pointer_of(process.data, ("steps", number, "id"))
            yield Problem(at, "twice", {"step": step.id})
        seen.add(step.id)
