"""What each process tells by itself, joined with what the registry calls the entries it involves."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache, partial
from itertools import chain
from typing import NamedTuple

from ccproc.model.facts import ProcessFacts
from ccproc.model.registry import Registry
from ccproc.search.fields import named
from ccproc.search.initials import initials
from ccproc.search.tables import table
from ccproc.search.terms import folded, pairs, words
from ccproc.search.told import Told


class _Called(NamedTuple):
    """What people call one entry, and its terms."""

    texts: list[str]
    initials: list[str]
    words: list[str]
    pairs: list[str]


def tables(ordered: Sequence[Told], registry: Registry) -> dict[str, str]:
    """The table of each field."""
    called = cache(partial(_called, registry))
    roles = [[called(*entry) for entry in each.involved] for each in ordered]
    businesses = [[called("businesses", code) for code in _businesses(each.facts)] for each in ordered]
    both = [[*some, *others] for some, others in zip(businesses, roles, strict=True)]
    own = [each.terms for each in ordered]
    return {
        **{field: table(each[field] for each in own) for field in ("id", "title", "keywords", "codes")},
        "business": table(_all(each, "texts") for each in businesses),
        "names": table(_all(each, "texts") for each in roles),
        "initials": table(
            chain(each["initials"], _all(some, "initials"))
            for each, some in zip(own, businesses, strict=True)
        ),
        "words": table(
            chain(each.words.split(), _all(some, "words")) for each, some in zip(ordered, both, strict=True)
        ),
        "pairs": table(
            chain(each.pairs.split(), _all(some, "pairs")) for each, some in zip(ordered, both, strict=True)
        ),
    }


def _businesses(facts: ProcessFacts) -> Iterable[str]:
    return dict.fromkeys(chain.from_iterable(claim.business for claim in facts.claims))


def _all(some: Iterable[_Called], kind: str) -> Iterator[str]:
    return chain.from_iterable(getattr(each, kind) for each in some)


def _called(registry: Registry, kind: str, code: str) -> _Called:
    """A business is also called by its code and by initials; the codes of others have a table of their own."""
    texts = list(named(registry.find(kind, code)))
    letters: list[str] = []
    if kind == "businesses":
        letters = list(map(folded, chain.from_iterable(map(initials, texts))))
        texts.insert(0, code)
    texts = list(map(folded, texts))
    everything = "\n".join((*texts, *letters))
    return _Called(texts, letters, words(everything), list(pairs(everything)))
