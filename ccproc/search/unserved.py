"""The registered businesses that a sentence names and no process serves."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ccproc.model.touchpoint import parts
from ccproc.search.hit import Hit
from ccproc.search.index import Index
from ccproc.search.overlap import Said, covered, said
from ccproc.search.spoken import without_fillers
from ccproc.search.tables import beginning, holding, terms
from ccproc.search.terms import asked, runs, size, words

_CALLED = ("title", "keywords", "business")
# Half of a name names its business, but no fewer Chinese characters than these.
_LEAST = 3
_SHOWN = 3


@dataclass(frozen=True, slots=True)
class _Query:
    """A query, without fillers and as terms are held against it; `fits` where a process may be relied on."""

    bare: str
    said: Said
    fits: bool


def unserved(text: str, index: Index, hits: Iterable[Hit]) -> list[int]:
    """The few businesses without a process that a query names, by their number in the index, the best named first.

    It names one by its code, a touchpoint or its initials, else by its name or another word for it: whole, half of
    it, or as far as it was typed. A piece by which a process is called speaks for that process. `hits` is what the
    query finds.
    """
    query = asked(text)
    place = parts(query.upper())
    coded = beginning(index["unserved"]["coded"], f"{place['business'].lower() if place else query}\t")
    whole = [number for _, numbers in coded for number in numbers]
    return whole or _named(query, index, any(hit.fit != "weak" for hit in hits))


def _named(query: str, index: Index, fits: bool) -> list[int]:
    bare = without_fillers(query, index)
    asking = _Query(bare, said(query, bare, index["rules"]["light"]), fits)
    best: dict[int, int] = {}
    for term, numbers in terms(index["unserved"]["called"], lambda _: True):
        free = (piece for piece in _pieces(term, asking, index) if not _is_served(piece, index))
        points = max(map(size, free), default=0)
        for number in numbers if points else ():
            best[number] = max(points, best.get(number, 0))
    return sorted(best, key=lambda number: (-best[number], number))[:_SHOWN]


def _pieces(term: str, asking: _Query, index: Index) -> Iterator[str]:
    """What was said of a term; where a process fits, half of an English name is too little."""
    if covered(term, asking.said):
        yield term
    if size(asking.bare) > 1 and asking.bare in term:
        yield asking.bare
    if not words(term):
        length = max(_LEAST, len(term) // 2)
        slices = (term[at : at + length] for at in range(len(term) - length + 1))
        yield from (each for each in slices if each in asking.said.query)
    elif not runs(term):
        own = [word for word in words(term) if word not in index["rules"]["fillers"]["en"]]
        met = [word for word in own if f" {word} " in asking.said.latin]
        yield from met if 2 * len(met) >= len(own) + asking.fits else ()


def _is_served(piece: str, index: Index) -> bool:
    return any(True for field in _CALLED for _ in holding(index[field], piece))
