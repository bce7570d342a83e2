"""The registry values that the pages of a process show: a contact's new number is a change of every one of them."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from ccproc.digest import canonical
from ccproc.model.centre import Centre
from ccproc.model.change import EntryChange
from ccproc.model.mentions import Mention, mentions, registry_mentions
from ccproc.model.process import Process
from ccproc.model.registry import Entry, Registry
from ccproc.model.terms import terms
from ccproc.model.touchpoint import ANY

Values = Mapping[str, Mapping[str, object]]
Named = tuple[str, str]
Shown = tuple[Process, Centre]
# What pages show of an entry beside its name. That a contact was tried again makes it no other contact.
_SHOWN = {
    "contacts": ("medium", "department", "address", "hours", "timezone"),
    "systems": ("fallback",),
    "metrics": ("unit",),
    "fields": ("required", "retention", "security", "choices"),
    "wording": ("forbidden", "openings", "closings", "allowed_numbers"),
    "glossary": ("means", "synonyms", "deprecated"),
}
_ON_THE_LADDER = ("decides", "hours")
# Where codes stand that no page shows.
_UNSEEN = {"purpose", "trigger", "outputs", "customer", "training", "views", "tags", "actions"}


def values_digest(process: Process, centre: Centre) -> str:
    """The digest of the registry values a process shows (format.md, section 7)."""
    return digest_of(values(process, centre))


def digest_of(shown: Values) -> str:
    """The digest of registry values, in hexadecimal."""
    return hashlib.sha256(canonical(shown)).hexdigest()


def values(process: Process, centre: Centre) -> dict[str, dict[str, object]]:
    """The entries that the pages of a process name, by list and code, each with the keys that pages show of it.

    An entry that only such an entry names, as a contact does its department, counts by its name. Whom the
    centre's feedback goes to is on every page, the terms a process speaks of are in its handbooks.
    """
    registry = centre.registry
    named = {*_named(process, registry), *_known(_asked(centre), registry)}
    ladder = {level.to for level in process.escalation}
    entries = {(kind, code): _said(kind, registry[kind][code], ladder) for kind, code in named}
    plain: dict[str, list[object]] = {}
    for (kind, _), said in entries.items():
        plain.setdefault(kind, []).append(said)
    for kind, code in {*_known(registry_mentions(plain), registry)} - named:
        entries[kind, code] = _said(kind, registry[kind][code], ())
    found: dict[str, dict[str, object]] = {}
    for kind, code in sorted(entries):
        found.setdefault(kind, {})[code] = entries[kind, code]
    return found


def moved(before: Values, after: Values) -> Iterator[str]:
    """The entries that differ, as a notice names them: `contacts/delivery-desk`."""
    for kind in sorted({*before, *after}):
        old, new = before.get(kind, {}), after.get(kind, {})
        yield from (f"{kind}/{code}" for code in sorted({*old, *new}) if old.get(code) != new.get(code))


def entry_changes(before: Shown, after: Shown) -> Iterator[EntryChange]:
    """The values that differ of the entries which pages show before and after, each with the pages' process.

    What a text only begins or ceases to name is a change of the text, and none of the registry.
    """
    (old_process, old), (new_process, new) = before, after
    was, now = values(old_process, old), values(new_process, new)
    for kind in sorted(was.keys() & now.keys()):
        for code in sorted(was[kind].keys() & now[kind].keys()):
            first, second = old.registry[kind][code].data, new.registry[kind][code].data
            sides = (each for each in (was[kind][code], now[kind][code]) if isinstance(each, Mapping))
            for key in dict.fromkeys(key for each in sides for key in each):
                if first.get(key) != second.get(key):
                    yield EntryChange(kind, code, key, first.get(key), second.get(key), (new_process.id,))


def gathered(found: Iterable[EntryChange]) -> tuple[EntryChange, ...]:
    """The same changes of several processes told once, with all their processes."""
    told: dict[tuple[str, str, str], EntryChange] = {}
    for each in found:
        known = told.get((each.list, each.code, each.key))
        processes = (*known.processes, *each.processes) if known else each.processes
        told[each.list, each.code, each.key] = replace(each, processes=processes)
    return tuple(told.values())


def _named(process: Process, registry: Registry) -> Iterator[Named]:
    """The entries that the text of a process leads to."""
    yield from _known((each for each in mentions(process.data) if _UNSEEN.isdisjoint(each.path)), registry)
    codes = {*_codes(process.data.get("steps")), *_codes(process.data.get("limits"))}
    yield from (("contacts", code) for code in codes & registry["contacts"].keys())
    yield from (("glossary", term.code) for term in terms(process, registry))
    channels = {ANY, *(code for claim in process.claims for code in claim.channel)}
    for code, entry in registry["wording"].items():
        if channels & set(entry.many("channel") or (ANY,)):
            yield "wording", code


def _known(found: Iterable[Mention], registry: Registry) -> Iterator[Named]:
    return ((kind, each.code) for each in found for kind in each.lists if each.code in registry[kind])


def _asked(centre: Centre) -> list[Mention]:
    """Whom the centre's feedback goes to."""
    return mentions({"feedback": centre.config.feedback})


def _said(kind: str, entry: Entry, ladder: Iterable[str]) -> dict[str, object]:
    more = _ON_THE_LADDER if kind == "roles" and entry.code in ladder else _SHOWN.get(kind, ())
    return {key: entry.data[key] for key in ("name", *more) if key in entry.data}


def _codes(value: object) -> Iterator[str]:
    """Every text below a value: the ones that are codes of a contact are those it leads to."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from _codes(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _codes(inner)
