"""SCH, codes: every code that a process mentions is in its list."""

import re
from collections.abc import Iterable, Mapping

from ccproc.locale.values import EVERYTHING, VALUES
from ccproc.model.centre import Centre
from ccproc.model.finding import Problem
from ccproc.model.mentions import Mention, mentions
from ccproc.model.pointer import CLAIMS, pointer_of
from ccproc.model.process import NOBODY, Process
from ccproc.model.registry import SINGULAR, Registry
from ccproc.model.touchpoint import ANY
from ccproc.nearest import nearest, tidied
from ccproc.rulebook import Problems, process_rule

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
            kind = _kind(mention, values, centre.registry)
            yield Problem(pointer_of(process.data, mention.path), kind, values)


def is_known(mention: Mention, registry: Registry) -> bool:
    """Whether one of the lists has the code, or it is a word that needs no list: `any`, `customer`, `system`.

    A list that cannot be read may know any code.
    """
    lists, code = mention.lists, mention.code
    if not registry.unread.isdisjoint(lists):
        return True
    if code in registry[lists[0]] or (len(lists) > 1 and code in registry[lists[1]]):
        return True
    return code in NOBODY if "contacts" in lists else code == ANY and lists[0] in _WITH_ANY


def about(mention: Mention, registry: Registry) -> dict[str, object]:
    """What there is to say of an unknown code: its list, the word for `ccproc new`, the nearest known one.

    Where several codes may stand, several in one text are a list of them.
    """
    first, code = mention.lists[0], mention.code
    close: object = code_meant(code, mention.lists, registry)
    several = codes_in(code) if mention.path[0] == CLAIMS and isinstance(mention.path[-1], str) else []
    if len(several) > 1 and all(is_known(mention._replace(code=each), registry) for each in several):
        close = several
    return {"code": code, "list": first, "kind": SINGULAR[first]} | ({"nearest": close} if close else {})


def code_meant(code: str, lists: Iterable[str], registry: Registry) -> str | None:
    """The code somebody meant who misspelt it, or wrote the name of what it stands for."""
    known = [each for kind in lists for each in registry[kind]]
    known += NOBODY if "contacts" in lists and "roles" in lists else ()
    if len(codes_in(code)) > 1 and set(codes_in(code)) <= set(known):
        return None  # several codes in one: none of them is the one that was meant
    return nearest(code, known, _called(lists, registry))


def is_name(text: str, lists: Iterable[str], registry: Registry) -> bool:
    """Whether a text is what an entry of the lists is called, where its code is wanted."""
    said = tidied(text).casefold()
    return any(said == name.casefold() != code for name, code in _called(lists, registry).items())


def _called(lists: Iterable[str], registry: Registry) -> dict[str, str]:
    """The codes of some lists, and the words that need no list, by what people call them."""
    entries = (entry for kind in lists for entry in registry[kind].values())
    called = {name: entry.code for entry in entries for _, name in entry.name.forms}
    if "contacts" in lists and "roles" in lists:
        called |= {VALUES[each].zh: each for each in NOBODY}
    if set(lists) & _WITH_ANY:
        called |= dict.fromkeys(EVERYTHING, ANY)
    return called


def codes_in(text: str) -> list[str]:
    """The codes of a text that may hold several, whatever stands between them."""
    return re.split(r"[\s;/|,，、；]+", text)


def _is_own_field(mention: Mention, process: Process) -> bool:
    """Whether the code is a field that the process itself defines."""
    data = process.data.get("data")
    if mention.lists != ("fields",) or not isinstance(data, Mapping):
        return False
    return any(isinstance(row, Mapping) and row.get("id") == mention.code for row in data.get("fields", ()))


def _kind(mention: Mention, values: Mapping[str, object], registry: Registry) -> str:
    if is_name(mention.code, mention.lists, registry):
        return "name"
    which = "actor" if "contacts" in mention.lists else "field" if mention.lists == ("fields",) else ""
    return " ".join(filter(None, (which, "near" if "nearest" in values else "")))
