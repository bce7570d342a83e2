"""What people name on the command line, found in the repository by code or by name."""

import re
import unicodedata
from collections.abc import Iterable, Mapping

from ccproc.errors import Misused, Stopped
from ccproc.locale import LANGUAGES
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


def registered(given: str, registry: Registry, *lists: str) -> str:
    """The code of the one entry of the lists that is meant; Misused `unregistered`, `unregistered-near`."""
    found = _called(given, registry, lists)
    if len(found) == 1:
        return found[0]
    entries = [entry for list in lists for entry in registry[list].values()]
    known = found or [
        *(name for entry in entries for name in _names(entry.name)),
        *(each.code for each in entries),
    ]
    close, kind = nearest(given, known) or next(iter(found), None), SINGULAR[lists[0]]
    said = {each: words.LISTS[kind].to(each) for each in LANGUAGES}
    values = {"list": said, "code": given, "nearest": close, "kind": kind}
    raise Misused("unregistered-near" if close else "unregistered", **values)


def _called(given: str, registry: Registry, lists: Iterable[str]) -> tuple[str, ...]:
    """The codes of the lists that a word is, or whose whole name it is: a part would hide a slip."""
    word = _folded(given)
    entries = [entry for list in lists for entry in registry[list].values()]
    exact = tuple(entry.code for entry in entries if entry.code == given)
    named = (each.code for each in entries if word in map(_folded, (each.code, *_names(each.name))))
    return exact[:1] or tuple(dict.fromkeys(named))


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


def _names(name: Text) -> tuple[str, ...]:
    return tuple(name.to(language) for language in LANGUAGES)
