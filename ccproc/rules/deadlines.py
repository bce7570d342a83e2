"""ESC, time: the ladder against the promise, and what a deadline leads to."""

from functools import lru_cache

from ccproc.durations import DAY_SECONDS, Duration, DurationError, parse, worst_seconds
from ccproc.model.calendar import read_calendar
from ccproc.model.centre import Centre
from ccproc.model.finding import Problem
from ccproc.model.process import Process
from ccproc.model.registry import Registry
from ccproc.rulebook import Problems, process_rule
from ccproc.rules.escalation import level_at, wants_ladder
from ccproc.rules.naming import named


@process_rule("ESC006", "warning error error", "R39 R158")
def ladder_beyond_promise(process: Process, centre: Centre) -> Problems:
    """The last level is reached before the promise to the customer runs out.

    A level that is called after the promised time has nothing left to save. It can only apologise.

    Fix: bring the levels forward, or promise what the ladder can keep (`customer.promise`). Working days
    count with the longest run of days off that the calendar knows.

    Bad:

    ```yaml
    customer:
      promise: 10m
    escalation:
      - {to: tl, after: 2m, informs: [sv-inbound]}
      - {to: sv-inbound, after: 30m, informs: [om]}
    ```

    Good:

    ```yaml
    customer:
      promise: 10m
    escalation:
      - {to: tl, after: 2m, informs: [sv-inbound]}
      - {to: sv-inbound, after: 5m, informs: [om]}
    ```
    """
    promise = _duration(process.promise)
    if promise is None:
        return
    for number, level in enumerate(process.escalation):
        after = _duration(level.after)
        if after and _is_longer(after, promise, centre.registry):
            values = {
                "role": level.to,
                "role_named": named(centre.registry, "roles", level.to),
                "after": level.after,
                "promise": process.promise,
            }
            yield Problem(level_at(process, number, "after"), "", values)
            return


@process_rule("ESC008", "warning error error", "R238")
def deadline_without_consequence(process: Process, centre: Centre) -> Problems:
    """A deadline says what happens when it passes.

    A deadline without a consequence is a wish. The time goes by, nothing moves, and it is the customer who
    notices first.

    Fix: add `on_overdue:` with `escalate` (the process's own ladder), `reassign`, or the step to take then.

    Bad:

    ```yaml
    steps:
      - id: verify
        do: 核对服务密码
      - id: answer
        do: 查明扣费原因
        deadline: 5m
      - id: done
        end: answered
    ```

    Good:

    ```yaml
    steps:
      - id: verify
        do: 核对服务密码
      - id: answer
        do: 查明扣费原因
        deadline: 5m
        on_overdue: escalate
      - id: done
        end: answered
    ```
    """
    ladder = bool(process.escalation) or wants_ladder(process, centre.registry)
    for step in process.steps:
        if step.deadline:
            values = {"step": step.id, "deadline": step.deadline}
            if not step.on_overdue:
                yield Problem(("steps", step.id, "on_overdue"), "" if ladder else "unladdered", values)
            elif step.on_overdue == "escalate" and not ladder:
                yield Problem(("steps", step.id, "on_overdue"), "no-ladder", values)


@lru_cache(maxsize=256)
def _duration(text: str | None) -> Duration | None:
    try:
        return parse(text) if text else None
    except DurationError:
        return None


def _is_longer(time: Duration, promise: Duration, registry: Registry) -> bool:
    """Whether a time may outlast a promise.

    Working days are counted against working days; against hours, the time is taken at its longest and the
    promise at its shortest.
    """
    if promise.working_days:
        return time.working_days > promise.working_days or time.seconds > promise.working_days * DAY_SECONDS
    if time.working_days:
        return worst_seconds(time, read_calendar(registry.calendar)) > promise.seconds
    return time.seconds > promise.seconds
