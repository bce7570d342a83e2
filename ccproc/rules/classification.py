"""CLS, classification: what the category of a process demands of it."""

from collections.abc import Iterator, Mapping

from ccproc.model.centre import Centre
from ccproc.model.finding import Problem
from ccproc.model.process import Process
from ccproc.model.registry import Registry
from ccproc.rulebook import Problems, process_rule
from ccproc.rules.naming import all_named, named


@process_rule("CLS002", "warning error error", "R17 R18")
def missing_counterpart(process: Process, centre: Centre) -> Problems:
    """An external process names its counterpart; an internal one has none.

    Work shared with another department or with the client stands still while each side believes that the
    other one has it, and the customer hears “that is not for us”. A name, and somebody who has
    confirmed the text, are what the front line can hold on to.

    Fix: add `counterpart:` with `kind` (department or client), `name` and `confirmer`. In an internal
    process take it out, or choose one of the external categories if that is what is meant.

    Bad:

    ```yaml
    --- # processes/XBP-BILL-001.yaml
    id: XBP-BILL-001
    title: 账单差错会商
    category: x_business
    owner: sv-inbound
    users: [csr]
    steps:
      - id: agree
        do: 与计费部核对差错清单。
      - id: done
        end: fulfilled
    ```

    Good:

    ```yaml
    --- # processes/XBP-BILL-001.yaml
    id: XBP-BILL-001
    title: 账单差错会商
    category: x_business
    owner: sv-inbound
    users: [csr]
    counterpart:
      kind: department
      name: 计费部
      confirmer: 计费部业务主管
    steps:
      - id: agree
        do: 与计费部核对差错清单。
      - id: done
        end: fulfilled
    ```
    """
    family = centre.registry.family(process.category)
    counterpart = process.data.get("counterpart")
    told = counterpart if isinstance(counterpart, Mapping) else {}
    if family == "external" and not told.get("confirmer"):
        at, kind = (("counterpart", "confirmer"), "confirmer") if told else (("counterpart",), "")
        yield Problem(at, kind, _of_category(process, centre.registry))
    elif family in ("business", "management") and counterpart:
        yield Problem(("counterpart",), "internal", _of_category(process, centre.registry), key=True)


@process_rule("CLS003", "warning error error", "R19")
def process_without_touchpoint(process: Process, centre: Centre) -> Problems:
    """A process that serves customers says where they come in.

    Without a touchpoint the process is on no map: nobody looking for "bill query on the hotline" finds it,
    and the cell it was written for stays a blind spot.

    Fix: add `touchpoints:` with the business and the channel it serves. Work the customer never sees
    belongs to a category without direct contact.

    Bad:

    ```yaml
    touchpoints: []
    ```

    Good:

    ```yaml
    touchpoints:
      - business: "0101"
        channel: hotline
    ```
    """
    if not process.claims and not process.retired and centre.registry.is_direct(process.category):
        category_named = named(centre.registry, "categories", process.category)
        yield Problem(("touchpoints",), "", {"category": process.category, "category_named": category_named})


@process_rule("CLS004", "info error error", "R26 R82")
def foreign_owner(process: Process, centre: Centre) -> Problems:
    """A business process is owned by the supervisor of the team that works by it.

    The owner has to see it work: hear the calls, train the people, put it right within the shift. An owner
    from another team can do none of that, and the team feels bound by a text that is not its own.

    Fix: make the team's supervisor the owner, or name the right `team:`. It need not be written where the
    owner supervises exactly one team.

    Bad:

    ```yaml
    team: inbound-voice
    owner: om
    ```

    Good:

    ```yaml
    team: inbound-voice
    owner: sv-inbound
    ```
    """
    registry = centre.registry
    teams = registry["teams"]
    if registry.family(process.category) != "business" or process.owner not in registry["roles"]:
        return
    own = [code for code, team in teams.items() if process.owner in team.many("supervisor")]
    if process.team is None and teams and len(own) != 1:
        values = {"teams": own, "teams_named": all_named(registry, "teams", own)}
        yield Problem(("team",), "several" if own else "", _of_owner(process, registry) | values)
    elif process.team is not None:
        supervisors = list(_supervisors(process.team, registry))
        if supervisors and process.owner not in supervisors:
            values = {
                "team": process.team,
                "team_named": named(registry, "teams", process.team),
                "supervisor": supervisors[0],
                "supervisor_named": named(registry, "roles", supervisors[0]),
            }
            yield Problem(("owner",), "foreign", _of_owner(process, registry) | values)


def _of_category(process: Process, registry: Registry) -> dict[str, object]:
    name = named(registry, "categories", process.category)
    return {"category": process.category, "category_named": name}


def _of_owner(process: Process, registry: Registry) -> dict[str, object]:
    return {"owner": process.owner, "owner_named": named(registry, "roles", process.owner)}


def _supervisors(team: str, registry: Registry) -> Iterator[str]:
    """Who supervises a team or one above it, nearest first."""
    for code in registry.line("teams", team):
        entry = registry.find("teams", code)
        yield from entry.many("supervisor") if entry else ()
