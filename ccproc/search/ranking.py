"""What is found, best first: the processes that hold every word, and where that says little the closest."""

import re
from collections.abc import Callable, Iterator

from ccproc.search.closest import closest
from ccproc.search.hit import Hit
from ccproc.search.index import Index
from ccproc.search.served import served
from ccproc.search.tables import beginning, holding
from ccproc.search.terms import asked, bare, pairs, words

# So few processes that only mention the words in a script may not be what is meant.
_FEW = 3
_LETTERS = re.compile(r"[a-z]{2,}")
_NAMED = ("id", "title", "keywords", "business", "names")
_TOLD = ("keywords", "business", "codes", "names", "text")


def search(
    text: str, index: Index, within: Callable[[int], bool] = lambda _: True, *, exactly: bool = False
) -> list[Hit]:
    """The processes that a query finds, best first; `within` says which ones count.

    A touchpoint code gives those that serve it (R62). Else a process that holds every word is an exact hit; where
    there are few of them and only in scripts, the closest follow, unless hits have to be `exactly` so.
    """
    query = asked(text)
    serving = [doc for doc in served(query, index) if within(doc)]
    if serving:
        return [Hit(doc, 0, "touchpoint", query.upper()) for doc in serving]
    exact = [hit for hit in _exact(query, index) if within(hit.doc)]
    if exactly or len(exact) >= _FEW or any(hit.field != "text" for hit in exact):
        return exact
    known = {hit.doc for hit in exact}
    others = closest(query, index, lambda doc: within(doc) and doc not in known)
    return [*exact, *(hit for hit in others if hit.fit == "close" or not exact)]


def _exact(query: str, index: Index) -> list[Hit]:
    """The processes that hold every word of the query."""
    found = [_holding(word, index) for word in map(bare, query.split()) if word]
    if not found:
        return []
    everywhere = set(found[0]).intersection(*found)
    merged = (_together([each[doc] for each in found]) for doc in sorted(everywhere))
    inner = set(index["inner"])
    return sorted(merged, key=lambda hit: (-hit.score, hit.doc in inner))


def _together(hits: list[Hit]) -> Hit:
    """Where the weakest of several words stands, worth as much as all of them."""
    return min(hits, key=lambda hit: hit.score)._replace(score=sum(hit.score for hit in hits))


def _holding(word: str, index: Index) -> dict[int, Hit]:
    """For each process that holds the word, the best field it stands in."""
    best: dict[int, Hit] = {}
    for field, term, docs in _places(word, index):
        score = index["rules"]["weights"][field] * (2 if term == word and field != "text" else 1)
        for doc in docs:
            if doc not in best or best[doc].score < score:
                best[doc] = Hit(doc, score, field, term if field in _TOLD else "")
    return best


def _places(word: str, index: Index) -> Iterator[tuple[str, str, list[int]]]:
    for field in _NAMED:
        for term, docs in holding(index[field], word):
            yield field, term, docs
    whole = list(beginning(index["codes"], f"{word}\t"))
    for term, docs in whole or holding(
        index["codes"], word
    ):  # a whole code means itself: csr, not outbound-csr
        yield "codes", term, docs
    if _LETTERS.fullmatch(word):
        for _, docs in holding(index["initials"], word):
            yield "initials", "", docs
    yield "text", word, sorted(_anywhere(word, index))


def _anywhere(word: str, index: Index) -> set[int]:
    """The processes that hold the word anywhere: its pairs of Chinese, its Latin parts by their beginning."""
    needles = [(index["pairs"], f"{pair}\t") for pair in pairs(word)]
    needles += [(index["words"], part if len(part) > 1 else f"{part}\t") for part in words(word)]
    sets = [{doc for _, docs in beginning(*each) for doc in docs} for each in needles]
    return set.intersection(*sets) if sets else set()
