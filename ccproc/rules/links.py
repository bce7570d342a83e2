"""SCH, links: what points out of a file has somebody at the other end."""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from itertools import islice

from ccproc.model.centre import Centre
from ccproc.model.facts import Facts, Link, ProcessFacts
from ccproc.model.filed import NOTICE
from ccproc.model.finding import Problem
from ccproc.model.mentions import registry_mentions
from ccproc.model.pointer import pointer_of
from ccproc.model.registry import KINDS, Registry
from ccproc.nearest import nearest
from ccproc.rulebook import Problems, repository_rule
from ccproc.rules.codes import about, is_known, is_name

_Known = Mapping[str, ProcessFacts]
# What may lead to a contact as well as to a process.
_OPEN = ("limit", "see")
# Naming the place of one costs a walk through its list: a registry that is all wrong would take hours.
_ENOUGH = 500


@repository_rule("SCH008", "warning error error", "R174 R118")
def broken_link(facts: Facts, centre: Centre) -> Problems:
    """What a process calls, hands over to or refers to exists.

    The agent follows “go on to the complaint process” in the middle of a call and finds an empty page. The
    customer is put on hold while somebody asks around what to do now, and gets what that person remembers.

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
    known, unread = facts.by_id(), facts.unread()
    for process in facts.live():
        for link in process.links:
            if (
                link.kind != "refer"
                and link.target not in unread
                and not _leads(link, known, centre.registry)
            ):
                yield _broken(link, process, known, centre.registry)
    yield from _orphans(facts.files)
    yield from _registry_codes(facts, centre.registry)
    yield from _complaint_routes(facts, known.keys() | unread, centre.registry)


def _orphans(files: tuple[str, ...]) -> Iterator[Problem]:
    """Approvals and events with no notice beside them: nobody can say what was approved."""
    folders = {path.rpartition("/")[0] for path in files if path.endswith(f"/{NOTICE}")}
    for path in files:
        folder, _, name = path.rpartition("/")
        if path.startswith("changes/") and name.startswith(("approval-", "event-")) and folder not in folders:
            yield Problem((), "orphan", {"target": f"{folder}/{NOTICE}"}, path)


def _leads(link: Link, known: _Known, registry: Registry) -> bool:
    return link.target in known or (link.kind in _OPEN and link.target in registry["contacts"])


def _broken(link: Link, process: ProcessFacts, known: _Known, registry: Registry) -> Problem:
    contacts = registry["contacts"]
    values: dict[str, object] = {"target": link.target, "link": link.kind}
    if link.kind in _OPEN:
        kind, close = "open", nearest(link.target, [*_likely(link.target, known), *contacts])
    elif link.target in contacts:
        kind, close = "contact", None
    else:
        kind, close = "", nearest(link.target, _likely(link.target, known))
    if close:
        kind, values["nearest"] = f"{kind} near".strip(), close
    return Problem(link.pointer, kind, values, process.path, (process.id,))


def _likely(target: str, known: _Known) -> list[str]:
    """The ids that share the prefix or the rest with a misspelt one: comparing with all of them is slow."""
    prefix, _, rest = target.partition("-")
    return [id for id in known if id.startswith(prefix) or (rest and id.endswith(rest))]


def _registry_codes(facts: Facts, registry: Registry) -> Iterator[Problem]:
    lists = {
        kind: [entry.data for entry in registry[kind].values()]
        for kind in KINDS
        if kind not in registry.unread
    }
    unknown = (mention for mention in registry_mentions(lists) if not is_known(mention, registry))
    for mention in islice(unknown, _ENOUGH):
        path = facts.registry_file(str(mention.path[0]))
        values = about(mention, registry)
        kind = "registry near" if "nearest" in values else "registry"
        kind = "name" if is_name(mention.code, mention.lists, registry) else kind
        if path:
            yield Problem(pointer_of(lists, mention.path)[1:], kind, values, path)


def _complaint_routes(facts: Facts, known: AbstractSet[str], registry: Registry) -> Iterator[Problem]:
    path = facts.registry_file("businesses")
    for business in registry["businesses"].values() if path else ():
        route = business.get("complaint_route")
        if path and route and route not in known and route not in registry["contacts"]:
            values = {"target": route, "business": business.code}
            yield Problem((business.code, "complaint_route"), "route", values, path)
