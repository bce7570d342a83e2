"""The prebuilt index: what the shell keeps between two questions and the page loads as a script."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import Any

from ccproc.clean import clean
from ccproc.locale import found
from ccproc.model.centre import Centre
from ccproc.model.facts import ProcessFacts
from ccproc.model.process import Process
from ccproc.model.registry import Registry
from ccproc.model.text import Text
from ccproc.model.touchpoint import fold
from ccproc.search.fields import WEIGHTS, named
from ccproc.search.initials import initials
from ccproc.search.joining import tables
from ccproc.search.tables import table
from ccproc.search.terms import HAN, HIDDEN, LIMIT, folded
from ccproc.search.told import Told, told
from ccproc.touchmap.claims import BUSINESS, Claimed, claimed

Index = Mapping[str, Any]
"""Plain values: lists by the number of a process, tables (`search.tables`), and the constants of the ranking."""

# What a piece of the query is worth in the second round, by where it stands: a customer's word is a keyword.
CLOSE = {"title": 5, "keywords": 5, "business": 4, "names": 2, "text": 1}


def built(processes: Iterable[Process], centre: Centre, languages: Sequence[str]) -> dict[str, Any]:
    """The index of some processes; titles are in the `languages` asked for, the centre's own first."""
    return joined(map(told, processes), centre, languages)


def joined(some: Iterable[Told], centre: Centre, languages: Sequence[str]) -> dict[str, Any]:
    """The same of what each process tells."""
    ordered = sorted(some, key=lambda each: each.facts.id)
    facts = [each.facts for each in ordered]
    claims = list(claimed(facts, centre.registry))
    families = [centre.registry.family(each.category) for each in facts]
    return {
        "ids": [each.id for each in facts],
        "titles": {
            each: [_title(one.title or Text((("", one.id),)), each, languages[0]) for one in facts]
            for each in languages
        },
        **tables(ordered, centre.registry),
        "entries": _entries(ordered, centre.registry, languages),
        "inner": [number for number, family in enumerate(families) if family not in ("", "business")],
        "unserved": _unserved(claims, centre.registry, languages),
        **_touchpoints(facts, claims),
        "rules": {
            "weights": WEIGHTS,
            "close": CLOSE,
            "han": HAN,
            "hidden": HIDDEN,
            "limit": LIMIT,
            "fillers": found.FILLERS,
            "light": found.LIGHT,
        },
    }


def _title(title: Text, language: str, own: str) -> str | int:
    """The title in that language; 0 where it has none and that of the first language stands in."""
    forms = {spoken or own: form for spoken, form in title.forms}
    if language in forms:
        return clean(forms[language])
    return clean(title.to(own)) if language == own else 0


def _entries(
    ordered: Sequence[Told], registry: Registry, languages: Sequence[str]
) -> dict[str, tuple[str, ...]]:
    """What people read where a role, system, contact or category was found: its list, and its name in each language."""
    return {
        folded(text): (kind, *(clean(entry.name.to(language)) for language in languages))
        for kind, code in sorted(set(chain.from_iterable(each.involved for each in ordered)))
        if (entry := registry.find(kind, code))
        for text in (code, *named(entry))
    }


def _unserved(claims: Sequence[Claimed], registry: Registry, languages: Sequence[str]) -> dict[str, Any]:
    """The leaf businesses that no process claims: codes, names in each language, and what people call them."""
    held = [each.sides[BUSINESS] for each in claims]
    served = frozenset().union(*filter(None, held))
    blind = [] if None in held else [leaf for leaf in registry.leaves if leaf.code not in served]
    return {
        "codes": [leaf.code for leaf in blind],
        "names": {each: [clean(leaf.name.to(each)) for leaf in blind] for each in languages},
        "called": table(map(folded, named(leaf)) for leaf in blind),
        "coded": table(
            map(folded, (fold(leaf.code), *chain.from_iterable(map(initials, named(leaf))))) for leaf in blind
        ),
    }


def _touchpoints(processes: Sequence[ProcessFacts], claims: Sequence[Claimed]) -> dict[str, Any]:
    """The claims as boxes of folded codes, 0 for any, and who replaces whom: what a code is resolved by."""
    number = {process.id: place for place, process in enumerate(processes)}
    return {
        "claims": [
            [
                number[each.claimant.id],
                *(sorted(map(fold, side)) if side is not None else 0 for side in each.sides),
            ]
            for each in claims
        ],
        "replaces": {
            str(number[process.id]): [number[id] for id in process.replaces if id in number]
            for process in processes
            if process.replaces
        },
    }
