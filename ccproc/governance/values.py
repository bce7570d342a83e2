"""The registry values that the pages of a process show: a contact's new number is a change of every one of them."""

import hashlib
from collections.abc import Iterator, Mapping

from ccproc.digest import canonical
from ccproc.model.centre import Centre
from ccproc.model.process import Process
from ccproc.model.touchpoint import ANY

Values = Mapping[str, Mapping[str, object]]
_LISTS = (
    "categories", "roles", "contacts", "systems", "teams", "channels", "metrics", "fields", "businesses", "brands",
    "regions", "environments", "segments", "reasons", "skills", "levels", "departments",
)  # fmt: skip
# A contact that was tried again and answers as before is no other contact.
_APART = ("verified",)


def values_digest(process: Process, centre: Centre) -> str:
    """The digest of the registry values a process shows (format.md, section 7)."""
    return digest_of(values(process, centre))


def digest_of(shown: Values) -> str:
    """The digest of registry values, in hexadecimal."""
    return hashlib.sha256(canonical(shown)).hexdigest()


def values(process: Process, centre: Centre) -> dict[str, dict[str, object]]:
    """The entries of every list that pages show, as far as a process names them, and its channels' wording.

    Of an entry that only such an entry names, as a contact does its department, pages show the name. Whom the
    centre's feedback goes to is on every page.
    """
    registry = centre.registry
    named = {*_codes(process.data), *_codes(centre.config.feedback)}
    found: dict[str, dict[str, object]] = {
        kind: {code: _said(entry.data) for code, entry in registry[kind].items() if code in named}
        for kind in _LISTS
    }
    beyond = set(_codes([*found.values()])) - named
    for kind in _LISTS:
        found[kind] |= {code: registry[kind][code].name.forms for code in beyond & registry[kind].keys()}
    channels = {ANY, *(named & registry["channels"].keys())}
    found["wording"] = {
        code: _said(entry.data)
        for code, entry in registry["wording"].items()
        if (entry.get("channel") or ANY) in channels
    }
    return found


def moved(before: Values, after: Values) -> Iterator[str]:
    """The entries that differ, as a notice names them: `contacts/delivery-desk`."""
    for kind in after:
        old, new = before.get(kind, {}), after[kind]
        yield from (f"{kind}/{code}" for code in sorted({*old, *new}) if old.get(code) != new.get(code))


def _said(entry: Mapping[str, object]) -> dict[str, object]:
    return {key: value for key, value in entry.items() if key not in _APART}


def _codes(value: object) -> Iterator[str]:
    """Every text in a process: the ones that are codes of an entry are those it names."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from _codes(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _codes(inner)
