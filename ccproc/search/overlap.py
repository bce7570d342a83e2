"""How much of what a process is called stands in a query."""

from dataclasses import dataclass

from ccproc.search.terms import pairs, runs, size, words


@dataclass(frozen=True, slots=True)
class Said:
    """A query as terms are held against it: as it was said, its Latin words, its pairs, and the characters that
    stand in any sentence.
    """

    query: str
    latin: str
    pairs: frozenset[str]
    chars: frozenset[str]
    light: frozenset[str]


def said(query: str, bare: str, light: str) -> Said:
    """A query and the same without fillers; pairs are also those that neighbour once light characters are out."""
    heavy = "".join(char for char in bare if char not in light)
    found = frozenset((*pairs(query), *pairs(heavy)))
    return Said(query, f" {' '.join(words(query))} ", found, frozenset(query), frozenset(light))


def covered(term: str, said: Said) -> int:
    """How many characters of a term were said: all, or three quarters of its own characters in pairs, else none.

    换套餐 stands in 想换个套餐, and 没信号 in 一格信号都没有; 没人接 stands not in 没人回, nor 停电 in 停机.
    """
    heavy = [char for char in term if char not in said.light]
    if 4 * sum(char in said.chars for char in heavy) < 3 * len(heavy):
        return 0
    if len(term) > 1 and term in said.query and _is_apart(term, said):
        return size(term)
    if words(term):
        return 0
    met = {
        place
        for at in range(len(heavy) - 1)
        if heavy[at] + heavy[at + 1] in said.pairs
        for place in (at, at + 1)
    }
    return len(met) if 4 * len(met) >= 3 * len(heavy) else 0


def _is_apart(term: str, said: Said) -> bool:
    """A Latin term is whole words of the query."""
    return bool(runs(term)) or f" {' '.join(words(term))} " in said.latin
