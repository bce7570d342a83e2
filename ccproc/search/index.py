"""The prebuilt index: what the shell keeps between two questions and the page loads as a script."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import Any

from ccproc.clean import clean
from ccproc.locale import found
from ccproc.model.centre import Centre
from ccproc.model.process import Process
from ccproc.model.text import Text
from ccproc.model.touchpoint import fold
from ccproc.search.fields import WEIGHTS, fields, involved, named
from ccproc.search.initials import initials
from ccproc.search.tables import table
from ccproc.search.terms import HAN, HIDDEN, LIMIT, folded, pairs, words
from ccproc.touchmap.claims import BUSINESS, claimed

Index = Mapping[str, Any]
"""Plain values: lists by the number of a process, tables (`search.tables`), and the constants of the ranking."""

# What a piece of the query is worth in the second round, by where it stands: a customer's word is a keyword.
CLOSE = {"title": 5, "keywords": 5, "business": 4, "names": 2, "text": 1}
SEARCHED = ("title", "keywords", "business", "codes", "names", "initials")


def built(processes: Iterable[Process], centre: Centre, languages: Sequence[str]) -> dict[str, Any]:
    """The index of some processes; titles are in the `languages` asked for, the centre's own first."""
    ordered = sorted(processes, key=lambda process: process.id)
    told = [_folded(fields(process, centre)) for process in ordered]
    everything = [
        "\n".join(text for name, some in each.items() if name != "codes" for text in some) for each in told
    ]
    return {
        "ids": [process.id for process in ordered],
        "titles": {
            each: [_title(process.title, each, languages[0]) for process in ordered] for each in languages
        },
        **{field: table(each[field] for each in told) for field in ("id", *SEARCHED)},
        "words": table(words(text) for text in everything),
        "pairs": table(pairs(text) for text in everything),
        "entries": _entries(ordered, centre, languages),
        "inner": [
            number
            for number, process in enumerate(ordered)
            if centre.registry.family(process.category) not in ("", "business")
        ],
        "unserved": _unserved(ordered, centre, languages),
        **_touchpoints(ordered, centre),
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


def _folded(told: dict[str, list[str]]) -> dict[str, list[str]]:
    told["text"] = ["\n".join(told["text"])]
    return {field: [folded(text) for text in texts] for field, texts in told.items()}


def _title(title: Text, language: str, own: str) -> str | int:
    """The title in that language; 0 where it has none and that of the first language stands in."""
    forms = {spoken or own: form for spoken, form in title.forms}
    if language in forms:
        return clean(forms[language])
    return clean(title.to(own)) if language == own else 0


def _entries(
    processes: list[Process], centre: Centre, languages: Sequence[str]
) -> dict[str, tuple[str, ...]]:
    """What people read where a role, system, contact or category was found: its list, and its name in each language."""
    return {
        folded(text): (kind, *(clean(entry.name.to(language)) for language in languages))
        for kind, code in sorted({each for process in processes for each in involved(process)})
        if (entry := centre.registry.find(kind, code))
        for text in (code, *named(entry))
    }


def _unserved(processes: list[Process], centre: Centre, languages: Sequence[str]) -> dict[str, Any]:
    """The leaf businesses that no process claims: codes, names in each language, and what people call them."""
    held = [each.sides[BUSINESS] for each in claimed(processes, centre.registry)]
    served = frozenset().union(*filter(None, held))
    blind = [] if None in held else [leaf for leaf in centre.registry.leaves if leaf.code not in served]
    return {
        "codes": [leaf.code for leaf in blind],
        "names": {each: [clean(leaf.name.to(each)) for leaf in blind] for each in languages},
        "called": table(map(folded, named(leaf)) for leaf in blind),
        "coded": table(
            map(folded, (fold(leaf.code), *chain.from_iterable(map(initials, named(leaf))))) for leaf in blind
        ),
    }


def _touchpoints(processes: list[Process], centre: Centre) -> dict[str, Any]:
    """The claims as boxes of folded codes, 0 for any, and who replaces whom: what a code is resolved by."""
    number = {process.id: place for place, process in enumerate(processes)}
    return {
        "claims": [
            [
                number[each.claimant.id],
                *(sorted(map(fold, side)) if side is not None else 0 for side in each.sides),
            ]
            for each in claimed(processes, centre.registry)
        ],
        "replaces": {
            str(number[process.id]): [number[id] for id in process.replaces if id in number]
            for process in processes
            if process.replaces
        },
    }
