"""What people name on the command line, found in the repository by code or by name."""

import re
import unicodedata
from collections.abc import Iterable, Mapping

from ccproc.errors import Misused, Stopped
from ccproc.locale import LANGUAGES, Language
from ccproc.locale import drafting as words
from ccproc.model.layout import stem
from ccproc.model.library import Library
from ccproc.model.process import Process
from ccproc.model.registry import SINGULAR, Registry
from ccproc.model.text import Text
from ccproc.nearest import nearest

_BETWEEN = re.compile(r"[,，、;；]")


def several(asked: Iterable[str] | None) -> tuple[str, ...]:
    """What is given with commas between, half-width or full-width, or by repeating the option."""
    parts = (part.strip() for each in asked or () for part in _BETWEEN.split(each))
    return tuple(filter(None, parts))


def registered(list: str, given: str, registry: Registry, language: Language) -> str:
    """The code of the one entry that is meant. Raises Misused `unregistered`, `unregistered-near`."""
    entries = registry[list]
    found = called(list, given, registry)
    if len(found) == 1:
        return found[0]
    known = found or [*entries, *(entry.name.to(language) for entry in entries.values())]
    close, kind = nearest(given, known) or next(iter(found), None), SINGULAR[list]
    values = {"list": words.LISTS[kind].to(language), "code": given, "nearest": close}
    raise Misused("unregistered-near" if close else "unregistered", **values, kind=kind.replace("_", "-"))


def called(list: str, given: str, registry: Registry) -> tuple[str, ...]:
    """The codes of a registry list that a word is, or whose whole name it is: a part would hide a slip."""
    word = _folded(given)
    if given in registry[list]:
        return (given,)
    entries = registry[list].items()
    return tuple(
        code for code, entry in entries if word in (_folded(code), *map(_folded, _names(entry.name)))
    )


def process(given: str, library: Library) -> Process | None:
    """The process of that id, in any case and width, or of that very title; None where there is none.

    Raises Stopped `unread-process` where its file is broken.
    """
    asked = _folded(given)
    for each in library:
        if asked in (_folded(each.id), *map(_folded, _names(each.title))):
            return each
    broken = next((path for path in library.unread if _folded(stem(path)) == asked), None)
    if broken:
        raise Stopped("unread-process", path=broken)
    return None


def matching(given: str, names: Mapping[str, Iterable[str]]) -> tuple[str, ...]:
    """The codes that a word may mean: the one it is, those so called, else those whose code or name holds it."""
    if given in names:
        return (given,)
    folded = _folded(given)
    spelt = {code: [each.casefold() for each in (code, *called)] for code, called in names.items()}
    exact = [code for code, each in spelt.items() if folded in each]
    return tuple(exact or [code for code, each in spelt.items() if any(folded in name for name in each)])


def _folded(word: str) -> str:
    return unicodedata.normalize("NFKC", word).strip().casefold()


def _names(name: Text) -> set[str]:
    return {name.to(language) for language in LANGUAGES}
