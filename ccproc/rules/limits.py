"""REF, limits: what a process cannot answer goes on to somebody who can."""

from ccproc.model.centre import Centre
from ccproc.model.finding import Problem
from ccproc.model.pointer import pointer_of
from ccproc.model.process import Process
from ccproc.rulebook import Problems, process_rule


@process_rule("REF008", "warning error error", "R42")
def limit_without_owner(process: Process, _: Centre) -> Problems:
    """What a process cannot answer has somebody who can.

    “That is as far as I can look” is honest and still leaves the customer stranded. Whoever writes down a
    limit knows the question will come; the agent needs to know where it goes next.

    Fix: add `next:` to the limit, with a process, a contact or a step.

    Bad:

    ```yaml
    limits:
      - case: 客户问详单中的对端号码
    ```

    Good:

    ```yaml
    limits:
      - case: 客户问详单中的对端号码
        next: night-desk
    ```
    """
    for number, limit in enumerate(process.limits):
        if not limit.next:
            case = limit.case.plain if limit.case else ""
            at = (*pointer_of(process.data, ("limits", number)), "next")
            yield Problem(at, "", {"case": case})
