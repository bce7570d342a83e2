"""What one process tells the index by itself: it changes with its file alone, and may be remembered."""

from collections.abc import Mapping
from itertools import chain
from typing import Any, NamedTuple

from ccproc.model import facts
from ccproc.model.facts import ProcessFacts, facts_of
from ccproc.model.process import Process
from ccproc.search.fields import forms, involved, sentences
from ccproc.search.initials import initials
from ccproc.search.terms import folded, pairs, words


class Told(NamedTuple):
    """Its facts, the entries of the registry that it involves, and the folded terms of each field.

    `words` and `pairs` are those of all that it says, as one text with blanks between: so they are read fastest.
    """

    facts: ProcessFacts
    involved: tuple[tuple[str, str], ...]
    terms: Mapping[str, list[str]]
    words: str
    pairs: str


def told(process: Process) -> Told:
    """What a process says, without what the registry calls its businesses, roles, systems and contacts."""
    title = forms(process.title)
    called = {
        "id": [process.id],
        "title": title,
        "keywords": process.keywords,
        "initials": chain.from_iterable(map(initials, (*title, *process.keywords))),
    }
    terms = {field: list(map(folded, texts)) for field, texts in called.items()}
    everything = "\n".join((*chain.from_iterable(terms.values()), folded("\n".join(sentences(process)))))
    entries = tuple(involved(process))
    return Told(
        facts_of(process),
        entries,
        {**terms, "codes": [folded(code) for _, code in entries]},
        " ".join(dict.fromkeys(words(everything))),
        " ".join(dict.fromkeys(pairs(everything))),
    )


def to_plain(told: Told) -> list[Any]:
    """The same as JSON values."""
    return [facts.to_plain(told.facts), *told[1:]]


def from_plain(plain: list[Any]) -> Told:
    """What `to_plain` told, also after a way through JSON."""
    known, entries, terms, words, pairs = plain
    return Told(facts.from_plain(known), tuple((kind, code) for kind, code in entries), terms, words, pairs)
