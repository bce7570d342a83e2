"""FLW, what it comes to: an outcome for the customer, and an answer to every wait."""

import re

from ccproc.flow import flow
from ccproc.model.centre import Centre
from ccproc.model.finding import Problem
from ccproc.model.process import NOBODY, Process
from ccproc.model.registry import Registry
from ccproc.nearest import nearest
from ccproc.rulebook import Problems, process_rule

_HANDED_OFF = frozenset({"referred", "transferred"})
_EMPTY_HANDED = _HANDED_OFF | {"abandoned", "retry"}
_PROCESS_ID = re.compile(r"[A-Z][A-Z0-9]*(-[A-Z0-9]+)+")


@process_rule("FLW009", "warning error error", "R7")
def handed_off_outcome(process: Process, centre: Centre) -> Problems:
    """A service process can settle the customer's matter itself.

    When every path through a process ends with another number or another queue, the customer has been passed
    on and nothing has been done. A service runs from the request to its fulfilment, so at least one path ends
    with a result here.

    Fix: give the process an end that is a result: `answered`, `fulfilled`, or `ticketed` with somebody who
    owns the matter. Where another process does the work, a step with `call:` runs it and comes back.

    Bad:

    ```yaml
    steps:
      - id: verify
        do: 核对服务密码
      - id: done
        end: referred
        to: night-desk
        handover: warm
        owner_until_closed: csr
    ```

    Good:

    ```yaml
    steps:
      - id: verify
        decide: 余额能否在系统中查到？
        branches:
          - when: 能查到
            next: answer
          - otherwise: refer
      - id: answer
        say: 您当前的话费余额为三十元。
        end: answered
      - id: refer
        end: referred
        to: night-desk
        handover: warm
        owner_until_closed: csr
    ```
    """
    stranded = flow(process).stranded
    ends = {step.id: step.end for step in process.steps if step.kind == "end" and step.id not in stranded}
    passed_on = _HANDED_OFF.intersection(ends.values()) and _EMPTY_HANDED.issuperset(ends.values())
    if passed_on and centre.registry.is_direct(process.category):
        first = next(iter(ends))
        values = {"step": first, "steps": list(ends), "ends": list(dict.fromkeys(ends.values()))}
        yield Problem(("steps", first, "end"), "", values)


@process_rule("FLW012", "warning error error", "R50")
def unanswered_wait(process: Process, centre: Centre) -> Problems:
    """Who is waited for is named.

    "We are looking into it" with nobody looking is how a case goes cold: the front line waits for the back
    office, the back office never heard of it, and the customer waits for both.

    Fix: name the role, the contact or the process whose answer ends the wait with `for:`; `customer` and
    `system` are allowed where it is they who must act.

    Bad:

    ```yaml
    steps:
      - id: verify
        do: 登记客户的疑问
      - id: answer
        wait: 5m
      - id: done
        end: answered
    ```

    Good:

    ```yaml
    steps:
      - id: verify
        do: 登记客户的疑问
      - id: answer
        wait: 5m
        for: complaint-desk
      - id: done
        end: answered
    ```
    """
    registry = centre.registry
    for step in process.steps:
        if step.kind == "wait" and not step.for_:
            yield Problem(("steps", step.id, "for"), "", {"step": step.id, "wait": step.wait})
        elif step.for_ and not _can_answer(step.for_, registry):
            close = nearest(step.for_, (*registry["roles"], *registry["contacts"]))
            values = {"step": step.id, "for": step.for_} | ({"nearest": close} if close else {})
            yield Problem(("steps", step.id, "for"), "near" if close else "unknown", values)


def _can_answer(asked: str, registry: Registry) -> bool:
    """Whether somebody of that code can end a wait; whether a process exists is not for one file to say."""
    known = asked in registry["roles"] or asked in registry["contacts"] or asked in NOBODY
    return known or _PROCESS_ID.fullmatch(asked) is not None
