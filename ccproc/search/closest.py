"""The processes closest to a sentence of which none holds every word."""

from collections.abc import Callable, Iterable, Iterator

from ccproc.search.hit import Hit
from ccproc.search.index import Index
from ccproc.search.overlap import Said, covered, said
from ccproc.search.spelling import known
from ccproc.search.spoken import without_fillers
from ccproc.search.tables import beginning, holding, terms
from ccproc.search.tally import Count, Place
from ccproc.search.terms import pairs, runs, size, words

# A whole term of a process inside the query says most, one single character next to nothing.
_TERM, _WORD, _PAIR, _CHAR = 6, 8, 4, 1
_CALLED = ("title", "keywords", "business")
_NAMED = (*_CALLED, "names")
# So few processes, or one in a hundred, are hardly any.
_RARE, _SHARE = 3, 100
# What the scripts of more processes than that mention tells nothing, and would be long to count.
_COMMON = 500
_SHOWN = 5
_FAINT = 3
# Customers do not call for an internal process: only so many eighths of its score count.
_INNER = 7


def closest(query: str, index: Index, within: Callable[[int], bool]) -> list[Hit]:
    """The few closest processes, best first; weak ones only where nothing is called like what was said."""
    count = Count(index)
    bare = without_fillers(query, index)
    light = index["rules"]["light"]
    for points, places in _stated(said(query, bare, light), index):
        count.add(places, points, _CALLED)
    for pair in dict.fromkeys(pair for pair in pairs(bare) if len(pair) > 1 and not set(pair) <= set(light)):
        places = _places(beginning(index["pairs"], f"{pair}\t"), pair, index, _NAMED)
        count.add(_parts(places, pair, ("keywords",)), _PAIR, ("title", "business"))
    for char in dict.fromkeys(char for run in runs(bare) for char in run if char not in light):
        places = _places((), char, index, _CALLED)
        count.add(_parts(places, char, _CALLED), _CHAR, (), 1 if len(places) <= _few(index) else 0)
    for word in dict.fromkeys(words(bare)):
        start = known(word, index)
        if start:
            count.add(_places(beginning(index["words"], start), start.strip(), index, _NAMED), _WORD, _NAMED)
    return _best(count, within)


def _few(index: Index) -> int:
    return max(_RARE, len(index["ids"]) // _SHARE)


def _parts(places: dict[int, Place], piece: str, fields: tuple[str, ...]) -> dict[int, Place]:
    """The places, those in some fields as the mere part of a term that they are."""
    return {doc: Place("part", piece) if place.field in fields else place for doc, place in places.items()}


def _best(count: Count, within: Callable[[int], bool]) -> list[Hit]:
    inner = set(count.index["inner"])
    found = [
        Hit(doc, tally.score * (_INNER if doc in inner else 8) // 8, *tally.place, tally.fit)
        for doc, tally in sorted(count.tallies.items())
        if tally.fit and within(doc)
    ]
    found.sort(key=lambda hit: (hit.fit, -hit.score))
    return [hit for hit in found[:_SHOWN] if hit.fit == found[0].fit and hit.score * _FAINT >= found[0].score]


def _stated(query: Said, index: Index) -> Iterator[tuple[int, dict[int, Place]]]:
    """What processes are called that (nearly) stands in the query, the best first; each stretch counts once."""
    stated = [
        (_TERM * covered(term, query) ** 2 // size(term), name, term, docs)
        for name in _CALLED
        for term, docs in terms(index[name], lambda term: covered(term, query) > 0)
    ]
    taken: dict[int, list[str]] = {}
    for points, name, term, docs in sorted(stated, key=lambda each: -each[0]):
        is_whole = term in query.query
        fresh = [
            doc for doc in docs if not any(term in longer or not is_whole for longer in taken.get(doc, ()))
        ]
        for doc in fresh:
            taken.setdefault(doc, []).append(term)
        yield points, {doc: Place(name, "" if name == "title" else term) for doc in fresh}


def _places(
    text: Iterable[tuple[str, list[int]]], piece: str, index: Index, fields: tuple[str, ...]
) -> dict[int, Place]:
    """Where each process holds a piece, by its strongest field; Latin pieces begin a word."""
    mentioned = {doc for _, docs in text for doc in docs}
    places = {doc: Place("text", piece) for doc in mentioned} if len(mentioned) <= _COMMON else {}
    for name in reversed(fields):
        for term, docs in holding(index[name], piece):
            if runs(piece) or any(word.startswith(piece) for word in words(term)):
                places.update(dict.fromkeys(docs, Place(name, "" if name == "title" else term)))
    return places
