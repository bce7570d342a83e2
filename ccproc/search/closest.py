"""The processes closest to a sentence of which none holds every word."""

import math
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from ccproc.search.hit import Hit
from ccproc.search.index import Index
from ccproc.search.spelling import known
from ccproc.search.tables import beginning, holding, terms
from ccproc.search.terms import pairs, runs, size, words

# A whole term of a process inside the query says most, one single character next to nothing.
_TERM, _WORD, _PAIR, _CHAR = 6, 8, 4, 1
_CALLED = ("title", "keywords", "business")
_NAMED = (*_CALLED, "names")
# One piece that what a process is called holds makes a hit, or two characters of that, or two pieces of its scripts.
_ENOUGH = 2
# What the scripts of more processes than that mention tells nothing, and would be long to count.
_COMMON = 500
_SHOWN = 5
_FAINT = 3


class _Place(NamedTuple):
    field: str
    term: str = ""


@dataclass(slots=True)
class _Tally:
    """What speaks for one process so far."""

    score: int = 0
    evidence: int = 0
    best: int = 0
    place: _Place = _Place("text")


@dataclass(frozen=True, slots=True)
class _Count:
    """The tallies of all processes; a piece of the query is worth the more the fewer of them hold it."""

    index: Index
    tallies: dict[int, _Tally] = field(default_factory=dict)

    def add(self, places: dict[int, _Place], factor: int) -> None:
        """Count one piece for every process that holds it."""
        for doc, place in places.items():
            worth = self.rarity(len(places)) * self.index["rules"]["close"][place.field] * factor
            tally = self.tallies.setdefault(doc, _Tally())
            tally.score += worth
            tally.evidence += 1 if place.field == "text" or factor == _CHAR else _ENOUGH
            if worth > tally.best:
                tally.best, tally.place = worth, place

    def rarity(self, holders: int) -> int:
        """A hundred times the binary logarithm of what share of the processes hold a piece, as a whole number."""
        return math.floor(100 * math.log2(1 + len(self.index["ids"]) / holders) + 0.5)


def closest(query: str, index: Index, within: Callable[[int], bool]) -> list[Hit]:
    """The few closest processes, best first; none where nothing but a stray character agrees."""
    count = _Count(index)
    said = _without_fillers(query, index)
    for term, places in _contained(query, index):
        count.add(places, _TERM * size(term))
    for pair in dict.fromkeys(pair for pair in pairs(said) if len(pair) > 1):
        count.add(_places(beginning(index["pairs"], f"{pair}\t"), pair, index, _NAMED), _PAIR)
    for char in dict.fromkeys(char for run in runs(said) for char in run):
        count.add(_places((), char, index, _CALLED), _CHAR)
    for word in dict.fromkeys(words(said)):
        start = known(word, index)
        if start:
            count.add(_places(beginning(index["words"], start), start.strip(), index, _NAMED), _WORD)
    return _best(count, within)


def _best(count: _Count, within: Callable[[int], bool]) -> list[Hit]:
    found = [
        Hit(doc, tally.score, tally.place.field, tally.place.term, False)
        for doc, tally in sorted(count.tallies.items())
        if tally.evidence >= _ENOUGH and within(doc)
    ]
    found.sort(key=lambda hit: -hit.score)
    return [hit for hit in found[:_SHOWN] if hit.score * _FAINT >= found[0].score]


def _without_fillers(query: str, index: Index) -> str:
    """The query less what customers say in every sentence."""
    fillers = index["rules"]["fillers"]
    rest = re.sub("|".join(fillers["zh"]), " ", query)
    return " ".join(
        " ".join([*runs(part), *(word for word in words(part) if word not in fillers["en"])])
        for part in rest.split()
    )


def _contained(query: str, index: Index) -> Iterator[tuple[str, dict[int, _Place]]]:
    """What processes are called inside the query, longest first; a term within a longer one is not counted twice."""
    latin = f" {' '.join(words(query))} "
    found = [
        (term, name, docs)
        for name in _CALLED
        for term, docs in terms(index[name], lambda term: _inside(term, query, latin))
    ]
    taken: dict[int, list[str]] = {}
    for term, name, docs in sorted(found, key=lambda each: -size(each[0])):
        fresh = [doc for doc in docs if not any(term in longer for longer in taken.get(doc, ()))]
        for doc in fresh:
            taken.setdefault(doc, []).append(term)
        yield term, {doc: _Place(name, "" if name == "title" else term) for doc in fresh}


def _inside(term: str, query: str, latin: str) -> bool:
    if len(term) < 2 or term not in query:
        return False
    return bool(runs(term)) or f" {' '.join(words(term))} " in latin


def _places(
    text: Iterable[tuple[str, list[int]]], piece: str, index: Index, fields: tuple[str, ...]
) -> dict[int, _Place]:
    """Where each process holds a piece, by its strongest field; Latin pieces begin a word."""
    mentioned = {doc for _, docs in text for doc in docs}
    places = {doc: _Place("text") for doc in mentioned} if len(mentioned) <= _COMMON else {}
    for name in reversed(fields):
        for term, docs in holding(index[name], piece):
            if runs(piece) or any(word.startswith(piece) for word in words(term)):
                places.update(dict.fromkeys(docs, _Place(name, "" if name == "title" else term)))
    return places
