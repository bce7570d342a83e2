"""Finding among the processes of one channel, business or brand."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from ccproc.model.registry import Registry
from ccproc.model.touchpoint import ANY, DIMENSIONS, code, fold
from ccproc.search.hit import Hit
from ccproc.search.index import Index
from ccproc.search.ranking import search
from ccproc.search.served import served
from ccproc.search.unserved import unserved
from ccproc.touchmap.businesses import below


@dataclass(frozen=True, slots=True)
class Scope:
    """Which processes count: folded codes by the place of their dimension. None given, all count.

    `touchpoint` is the one code that a channel with a leaf business names, else empty.
    """

    wanted: Mapping[int, frozenset[str]] = field(default_factory=dict)
    touchpoint: str = ""

    def __bool__(self) -> bool:
        return bool(self.wanted)


def scope(parts: Mapping[str, str], registry: Registry) -> Scope:
    """The scope of parts of a touchpoint, by dimension; a business stands for all below it."""
    wanted = {}
    for side, part in parts.items():
        codes = {part, *below(registry).get(part, ())} if side == "business" else {part}
        wanted[DIMENSIONS.index(side)] = frozenset(map(fold, codes))
    business = parts.get("business")
    if "channel" not in parts or business not in {leaf.code for leaf in registry.leaves}:
        return Scope(wanted)
    return Scope(wanted, code(parts["channel"], parts.get("brand", ANY), business))


def narrowed(text: str, scope: Scope, index: Index, *, exactly: bool = False) -> list[Hit]:
    """What a query finds among the processes of a scope; without a query all of these.

    A scope that is one touchpoint gives the process that serves it (R62).
    """
    if scope.touchpoint and not text:
        return [Hit(doc, 0, "touchpoint", scope.touchpoint) for doc in served(scope.touchpoint, index)]
    fitting = _fitting(scope, index)
    if text:
        return search(text, index, fitting.__contains__, exactly=exactly)
    return [Hit(doc, 0, "touchpoint") for doc in sorted(fitting)]


def blind(text: str, scope: Scope, index: Index, hits: Iterable[Hit]) -> list[int]:
    """The businesses of a scope that no process serves: those the query names, else those asked for."""
    codes = [fold(code) for code in index["unserved"]["codes"]]
    wanted = scope.wanted.get(DIMENSIONS.index("business"), frozenset(codes) if text else frozenset())
    found = unserved(text, index, hits) if text else range(len(codes))
    return [number for number in found if codes[number] in wanted]


def _fitting(scope: Scope, index: Index) -> set[int]:
    """The processes of which one claim meets every part."""
    if not scope:
        return set(range(len(index["ids"])))
    return {
        doc
        for doc, *sides in index["claims"]
        if all(sides[at] == 0 or codes & set(sides[at]) for at, codes in scope.wanted.items())
    }
