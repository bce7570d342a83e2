"""SCH, codes: every code that a process mentions is in its list."""

from collections.abc import Mapping

from ccproc.model.centre import Centre
from ccproc.model.finding import Problem
from ccproc.model.mentions import Mention, mentions
from ccproc.model.pointer import pointer_of
from ccproc.model.process import Process
from ccproc.model.registry import SINGULAR, Registry
from ccproc.model.touchpoint import ANY
from ccproc.nearest import nearest
from ccproc.rulebook import Problems, process_rule

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
    for mention in mentions(process.data):
        if not (is_known(mention, centre.registry) or _is_own_field(mention, process)):
            values = about(mention, centre.registry)
            yield Problem(pointer_of(process.data, mention.path), _kind(mention, values), values)


def is_known(mention: Mention, registry: Registry) -> bool:
    """Whether one of the lists has the code, or it is a word that needs no list: `any`, `customer`, `system`."""
    lists, code = mention.lists, mention.code
    if code in registry[lists[0]] or (len(lists) > 1 and code in registry[lists[1]]):
        return True
    return code in _OTHER_ACTORS if "contacts" in lists else code == ANY and lists[0] in _WITH_ANY


def about(mention: Mention, registry: Registry) -> dict[str, str]:
    """What there is to say of an unknown code: its list, the word for `ccproc new`, the nearest known one."""
    first, code = mention.lists[0], mention.code
    close = nearest(code, (known for kind in mention.lists for known in registry[kind]))
    return {"code": code, "list": first, "kind": SINGULAR[first]} | ({"nearest": close} if close else {})


def _is_own_field(mention: Mention, process: Process) -> bool:
    """Whether the code is a field that the process itself defines."""
    data = process.data.get("data")
    if mention.lists != ("fields",) or not isinstance(data, Mapping):
        return False
    return any(isinstance(row, Mapping) and row.get("id") == mention.code for row in data.get("fields", ()))


def _kind(mention: Mention, values: Mapping[str, str]) -> str:
    which = "actor" if "contacts" in mention.lists else "field" if mention.lists == ("fields",) else ""
    return " ".join(filter(None, (which, "near" if "nearest" in values else "")))
