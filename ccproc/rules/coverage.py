"""MAP, coverage: one process for every touchpoint, and within it a way for every brand and region."""

from itertools import islice

from ccproc.model.centre import Centre
from ccproc.model.facts import Facts, ProcessFacts
from ccproc.model.finding import Place, Problem
from ccproc.model.process import Process, Step
from ccproc.model.registry import PLURAL, Registry
from ccproc.model.touchpoint import ANY, code
from ccproc.rulebook import Problems, process_rule, repository_rule
from ccproc.rules.naming import all_named, called, touchpoint_named
from ccproc.touchmap import Conflict, conflicts
from ccproc.touchmap.businesses import below
from ccproc.touchmap.grid import offered

_SHOWN = 5
_VARIANTS = ("brand", "region")


@repository_rule("MAP001", "error error error", "R53")
def duplicate_touchpoint(facts: Facts, centre: Centre) -> Problems:
    """One touchpoint has one process.

    Two agents open two processes for the same call. One refunds, the other refuses, and the customer who
    calls twice learns that it depends on who picks up.

    Fix: narrow one of the claims (a brand, a region, another channel), join the two processes, or write
    `replaces:` into the one that takes over and retire the other.

    Bad:

    ```yaml
    id: QRY-BILL-001
    --- # processes/QRY-BILL-002.yaml
    id: QRY-BILL-002
    title: 余额查询
    category: query
    owner: sv-inbound
    team: inbound-voice
    users: [csr]
    touchpoints:
      - business: "0101"
        channel: hotline
    steps:
      - id: answer
        say: 您当前的话费余额为三十元。
        end: answered
    ```

    Good:

    ```yaml
    id: QRY-BILL-001
    --- # processes/QRY-BILL-002.yaml
    id: QRY-BILL-002
    title: 金卡余额查询
    category: query
    owner: sv-inbound
    team: inbound-voice
    users: [csr]
    touchpoints:
      - business: "0101"
        channel: hotline
        brand: gold
    steps:
      - id: answer
        say: 您当前的话费余额为三十元。
        end: answered
    ```
    """
    known = {process.id: process for process in facts.processes}
    for conflict in conflicts(facts.live(), centre.registry, centre.today):
        yield _duplicate(conflict, known, centre.registry)


@process_rule("MAP007", "warning error error", "R65")
def partial_variant(process: Process, centre: Centre) -> Problems:
    """A decision by brand or region has a way for each of them.

    A customer from the region nobody thought of reaches a step without an answer. The agent picks the branch
    that looks closest, and the customer is charged by the tariff of another city.

    Fix: add a branch for what is missing, or `otherwise:` for all the rest.

    Bad:

    ```yaml
    steps:
      - id: answer
        decide: 客户属于哪个地区？
        on: region
        branches:
          - is: [east]
            next: done
      - id: done
        end: answered
    ```

    Good:

    ```yaml
    steps:
      - id: answer
        decide: 客户属于哪个地区？
        on: region
        branches:
          - is: [east]
            next: done
          - otherwise: other
      - id: done
        end: answered
      - id: other
        say: 您所在地区的余额每天零点更新。
        end: answered
    ```
    """
    for step in process.steps:
        if step.on in _VARIANTS and not any(branch.otherwise for branch in step.branches):
            given = {code for branch in step.branches for code in branch.is_}
            missing = [code for code in _served(process, step, centre) if code not in given]
            if missing and ANY not in given and given <= centre.registry[PLURAL[step.on]].keys():
                values: dict[str, object] = {"step": step.id, "on": step.on, "missing": missing}
                values["missing_named"] = all_named(centre.registry, PLURAL[step.on], missing)
                yield Problem(("steps", step.id, "branches"), step.on, values)


def _duplicate(conflict: Conflict, known: dict[str, ProcessFacts], registry: Registry) -> Problem:
    of_two = [(known[each.claimant.id].path, each) for each in (conflict.first, conflict.second)]
    (other_path, other), (path, this) = sorted(of_two, key=lambda side: (side[0], side[1].claimant.id))
    names = [other.claimant.id, this.claimant.id]
    touchpoints = list(islice(conflict.touchpoints(), _SHOWN))
    codes = [code(*each) for each in touchpoints]
    return Problem(
        at=("touchpoints", this.claim.name),
        kind=_kind(conflict),
        values={
            "touchpoint": codes[0],
            "touchpoints": codes,
            "count": conflict.count,
            "processes": names,
            "touchpoint_named": touchpoint_named(registry, touchpoints[0]),
            "touchpoints_named": [touchpoint_named(registry, each) for each in touchpoints],
            "processes_named": [called(known[each].title, each) for each in names],
        },
        path=path,
        processes=tuple(names),
        related=(Place(other_path, ("touchpoints", other.claim.name)),),
    )


def _kind(conflict: Conflict) -> str:
    if not conflict.settled:
        return "unsettled"
    return "several" if conflict.count > 1 else ""


def _served(process: Process, step: Step, centre: Centre) -> list[str]:
    """The brands or regions that reach a step: those the process claims and its businesses are offered to."""
    dimension = step.on or ""
    kind = PLURAL[dimension]
    live = [code for code, entry in centre.registry[kind].items() if not entry.is_retired(centre.today)]
    tree = below(centre.registry)
    leaves = {leaf.code: leaf for leaf in centre.registry.leaves}
    reached: set[str] = set()
    for claim in process.claims:
        under = [leaves[code] for one in claim.business for code in tree.get(one, ()) if code in leaves]
        named = {code for leaf in under for code in offered(leaf, kind, live)}
        everything = named if under else set(live)
        said = claim.along(dimension)
        reached |= everything if ANY in said else everything & set(said)
    return [code for code in live if not process.claims or code in reached]
