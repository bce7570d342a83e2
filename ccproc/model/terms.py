"""The terms of the glossary that a process speaks of: the ones its readers need explained."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from ccproc.model.positions import TEXTS, Position
from ccproc.model.process import Process
from ccproc.model.registry import Entry, Registry
from ccproc.model.text import text


def terms(process: Process, registry: Registry) -> tuple[Entry, ...]:
    """The entries that the words of a process name, by name, synonym or a word no longer used, in the list's order."""
    said = "\n".join(_texts(process.data, ())).casefold()
    return tuple(entry for entry in registry["glossary"].values() if any(_in(said, w) for w in _words(entry)))


def _texts(value: object, at: Position) -> Iterator[str]:
    """Every text of a process in every language."""
    if at in TEXTS:
        found = text(value)
        yield from (form for _, form in found.forms) if found else ()
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _texts(inner, (*at, key))
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner, (*at, "*"))


def _words(entry: Entry) -> Iterator[str]:
    listed = (entry.data.get(key) for key in ("synonyms", "deprecated"))
    others = (text(each) for some in listed if isinstance(some, list) for each in some)
    for each in (entry.name, *filter(None, others)):
        yield from (form.casefold() for _, form in each.forms)


def _in(said: str, word: str) -> bool:
    """Whether a text holds a word: a Chinese one anywhere, a Latin one not within another."""
    return word in said and _whole(word).search(said) is not None


@lru_cache(maxsize=4096)
def _whole(word: str) -> re.Pattern[str]:
    before, after = (
        r"(?<![0-9a-z])" if word[0].isascii() else "",
        r"(?![0-9a-z])" if word[-1].isascii() else "",
    )
    return re.compile(before + re.escape(word) + after)
