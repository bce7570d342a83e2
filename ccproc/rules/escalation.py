"""ESC, the ladder: to whom a matter rises, when, and who is told."""

from collections.abc import Mapping

from ccproc.model.centre import Centre
from ccproc.model.finding import Pointer, Problem
from ccproc.model.pointer import pointer_of
from ccproc.model.process import Process
from ccproc.model.registry import Registry
from ccproc.rulebook import Problems, process_rule
from ccproc.rules.naming import named


@process_rule("ESC001", "warning error error", "R39")
def level_without_time(process: Process, centre: Centre) -> Problems:
    """Every level of the ladder says after how long it is called.

    "If it cannot be solved, tell the team leader" comes too late every time: nobody likes to bother the
    team leader. A time takes that decision away from an agent with an angry customer on the line.

    Fix: add `after:`, counted from the start of the process, as in `10m`, `2h` or `1wd`.

    Bad:

    ```yaml
    escalation:
      - {to: tl, informs: [sv-inbound]}
      - {to: sv-inbound, after: 5m, informs: [om]}
    ```

    Good:

    ```yaml
    escalation:
      - {to: tl, after: 2m, informs: [sv-inbound]}
      - {to: sv-inbound, after: 5m, informs: [om]}
    ```
    """
    for number, level in enumerate(process.escalation):
        if not level.after:
            yield Problem(level_at(process, number, "after"), "", _told(level.to, number, centre.registry))


@process_rule("ESC002", "warning error error", "R39")
def level_without_informed(process: Process, centre: Centre) -> Problems:
    """Every level of the ladder says who is told.

    The customer calls back and reaches somebody else. If the shift has not been told that the matter has
    gone up, the story is told from the beginning once more, to somebody who may promise the opposite.

    Fix: add `informs:` with the roles that have to know.

    Bad:

    ```yaml
    escalation:
      - {to: tl, after: 2m}
      - {to: sv-inbound, after: 5m, informs: [om]}
    ```

    Good:

    ```yaml
    escalation:
      - {to: tl, after: 2m, informs: [sv-inbound]}
      - {to: sv-inbound, after: 5m, informs: [om]}
    ```
    """
    for number, level in enumerate(process.escalation):
        if not level.informs:
            yield Problem(level_at(process, number, "informs"), "", _told(level.to, number, centre.registry))


def _told(role: str, number: int, registry: Registry) -> dict[str, object]:
    return {"role": role, "role_named": named(registry, "roles", role), "level": number + 1}


@process_rule("ESC004", "warning error error", "R38 R214")
def flat_ladder(process: Process, centre: Centre) -> Problems:
    """Each level of the ladder may decide more than the one before.

    Passing a matter to somebody with the same authority is no escalation: the customer waits once more and
    hears the same no from another voice.

    Fix: let the ladder rise: `authority` in registry/roles.yaml has to grow from those who act in the
    process to the last level.

    Bad:

    ```yaml
    escalation:
      - {to: sv-inbound, after: 2m, informs: [om]}
      - {to: tl, after: 5m, informs: [om]}
    ```

    Good:

    ```yaml
    escalation:
      - {to: tl, after: 2m, informs: [om]}
      - {to: sv-inbound, after: 5m, informs: [om]}
    ```
    """
    below, power = _weakest(process, centre.registry)
    for number, level in enumerate(process.escalation):
        role = centre.registry.find("roles", level.to)
        mine = role.number("authority") if role else None
        same = role is not None and level.to == below
        if same or (mine is not None and power is not None and mine <= power):
            values = {
                "role": level.to,
                "role_named": named(centre.registry, "roles", level.to),
                "below": below,
                "below_named": named(centre.registry, "roles", below or ""),
                "authority": mine,
                "authority_below": power,
            }
            yield Problem(level_at(process, number, "to"), "same" if same else "", values)
        if mine is not None:
            below, power = level.to, mine


@process_rule("ESC009", "info error error", "R35 R36 R38")
def missing_ladder(process: Process, centre: Centre) -> Problems:
    """A complaint, a fault or an escalation has a ladder.

    These are the matters in which the front line soon reaches the limit of what it may decide. Without a
    ladder they stop there, and the customer takes them to the regulator or to the press.

    Fix: add `escalation:` with at least two levels: to whom, after how long, who is told. Which categories
    need one is set in registry/categories.yaml under `requires.blocks`.

    Bad:

    ```yaml
    --- # processes/CMP-BILL-001.yaml
    id: CMP-BILL-001
    title: 话费投诉
    category: complaint
    owner: sv-inbound
    users: [csr]
    touchpoints:
      - business: "0900"
        channel: hotline
    steps:
      - id: accept
        say: 我已为您登记，今天之内答复您。
      - id: done
        end: ticketed
        owner_until_closed: csr
    ```

    Good:

    ```yaml
    --- # processes/CMP-BILL-001.yaml
    id: CMP-BILL-001
    title: 话费投诉
    category: complaint
    owner: sv-inbound
    users: [csr]
    touchpoints:
      - business: "0900"
        channel: hotline
    escalation:
      - {to: tl, after: 10m, informs: [sv-inbound]}
      - {to: om, after: 2h, informs: [sv-inbound]}
    steps:
      - id: accept
        say: 我已为您登记，今天之内答复您。
      - id: done
        end: ticketed
        owner_until_closed: csr
    ```
    """
    if not process.escalation and wants_ladder(process, centre.registry):
        called = named(centre.registry, "categories", process.category)
        yield Problem(("escalation",), "", {"category": process.category, "category_named": called})


def wants_ladder(process: Process, registry: Registry) -> bool:
    """Whether the category of a process demands an escalation ladder (`requires.blocks`)."""
    category = registry.find("categories", process.category)
    requires = category.data.get("requires") if category else None
    return isinstance(requires, Mapping) and "escalation" in requires.get("blocks", ())


def level_at(process: Process, number: int, key: str) -> Pointer:
    """Where a key of a level stands, by the level's role or, where another has the same, by its number."""
    return (*pointer_of(process.data, ("escalation", number)), key)


def _weakest(process: Process, registry: Registry) -> tuple[str, int | None]:
    """Of the roles that act, the one that may decide least: whom the first level has to outrank."""
    default = process.users[0] if process.users else None
    acting = dict.fromkeys(step.by or default for step in process.steps)
    roles = [role for role in (registry.find("roles", code) for code in acting) if role]
    ranked = sorted((power, role.code) for role in roles if (power := role.number("authority")) is not None)
    return (ranked[0][1], ranked[0][0]) if ranked else ("", None)
