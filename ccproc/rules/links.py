"""SCH, what points somewhere: every code is in its list, every link has somebody at the other end."""

from collections.abc import Iterator, Mapping

from ccproc.model.centre import Centre
from ccproc.model.facts import Facts, Link, ProcessFacts
from ccproc.model.finding import Problem
from ccproc.model.mentions import Mention, mentions, registry_mentions
from ccproc.model.pointer import pointer_of
from ccproc.model.process import Process
from ccproc.model.registry import KINDS, SINGULAR, Registry
from ccproc.model.touchpoint import ANY
from ccproc.nearest import nearest
from ccproc.rulebook import Problems, process_rule, repository_rule

ACTORS = ("roles", "contacts")
_OTHER_ACTORS = frozenset({"customer", "system"})
_WITH_ANY = frozenset({"businesses", "channels", "brands", "environments", "regions", "segments"})


@process_rule("SCH006", "error error error", "R15 R57 R81 R230")
def unknown_code(process: Process, centre: Centre) -> Problems:
    """Every code is one that the registry knows.

    A misspelt role is a role nobody holds: the step belongs to no one, the training list leaves its people
    out, and the customer's complaint waits on a desk that does not exist.

    Fix: take the nearest code, or add the new one to its list, as in `ccproc new role CODE`.

    Bad:

    ```yaml
    owner: sv-inbuond
    ```

    Good:

    ```yaml
    owner: sv-inbound
    ```
    """
    own = _own_fields(process)
    for mention in mentions(process.data):
        if not _is_known(mention, centre.registry) and not (
            mention.lists == ("fields",) and mention.code in own
        ):
            values = _unknown(mention, centre.registry)
            yield Problem(pointer_of(process.data, mention.path), _kind(mention, values), values)


@repository_rule("SCH008", "warning error error", "R174 R118")
def broken_link(facts: Facts, centre: Centre) -> Problems:
    """What a process calls, hands over to or refers to exists.

    The agent follows “转投诉处理流程” in the middle of a call and finds an empty page. The customer is put
    on hold while somebody asks around what to do now, and gets what that person remembers.

    Fix: write the process that is missing, or point to one that is there. While a text is a draft this is
    a warning only, so that processes can be written in any order.

    Bad:

    ```yaml
    steps:
      - id: verify
        do: 核对服务密码
      - id: fault
        call: FLT-NET-001
      - id: done
        end: answered
    ```

    Good:

    ```yaml
    steps:
      - id: verify
        do: 核对服务密码
      - id: done
        end: answered
    ```
    """
    known = facts.by_id()
    for process in facts.live():
        for link in process.links:
            if link.kind != "refer" and not _leads(link, known, centre.registry):
                yield _broken(link, process, known, centre.registry)
    yield from _registry_links(facts, known, centre.registry)


def _own_fields(process: Process) -> frozenset[str]:
    data = process.data.get("data")
    fields = data.get("fields") if isinstance(data, Mapping) else None
    rows = fields if isinstance(fields, list) else ()
    return frozenset(str(row.get("id")) for row in rows if isinstance(row, Mapping))


def _is_known(mention: Mention, registry: Registry) -> bool:
    if any(mention.code in registry[kind] for kind in mention.lists):
        return True
    others = _OTHER_ACTORS if mention.lists == ACTORS else (ANY,) if mention.lists[0] in _WITH_ANY else ()
    return mention.code in others


def _unknown(mention: Mention, registry: Registry) -> dict[str, str]:
    first, code = mention.lists[0], mention.code
    close = nearest(code, (known for kind in mention.lists for known in registry[kind]))
    return {"code": code, "list": first, "kind": SINGULAR[first]} | ({"nearest": close} if close else {})


def _kind(mention: Mention, values: Mapping[str, str]) -> str:
    which = "actor" if len(mention.lists) > 1 else "field" if mention.lists == ("fields",) else ""
    return " ".join(filter(None, (which, "near" if "nearest" in values else "")))


def _leads(link: Link, known: Mapping[str, ProcessFacts], registry: Registry) -> bool:
    return link.target in known or (link.kind in ("limit", "see") and link.target in registry["contacts"])


def _broken(
    link: Link, process: ProcessFacts, known: Mapping[str, ProcessFacts], registry: Registry
) -> Problem:
    contacts = registry["contacts"]
    kind = "open" if link.kind in ("limit", "see") else "contact" if link.target in contacts else ""
    values: dict[str, object] = {"target": link.target, "link": link.kind}
    close = nearest(link.target, [*known, *contacts] if kind == "open" else known)
    if close and kind != "contact":
        return Problem(
            link.pointer, f"{kind} near".strip(), {**values, "nearest": close}, process.path, process.id
        )
    return Problem(link.pointer, kind, values, process.path, process.id)


def _registry_links(facts: Facts, known: Mapping[str, ProcessFacts], registry: Registry) -> Iterator[Problem]:
    lists = {kind: [entry.data for entry in registry[kind].values()] for kind in KINDS}
    for mention in registry_mentions(lists):
        path = facts.registry_file(str(mention.path[0]))
        if path and not _is_known(mention, registry):
            values = _unknown(mention, registry)
            kind = "registry near" if "nearest" in values else "registry"
            yield Problem(pointer_of(lists, mention.path)[1:], kind, values, path)
    path = facts.registry_file("businesses")
    for business in registry["businesses"].values():
        route = business.get("complaint_route")
        if path and route and route not in known and route not in registry["contacts"]:
            values = {"target": route, "business": business.code}
            yield Problem((business.code, "complaint_route"), "route", values, path)
