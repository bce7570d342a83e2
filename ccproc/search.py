"""Finding a process by any word that an agent remembers of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain

from ccproc.model.centre import Centre
from ccproc.model.library import Library
from ccproc.model.process import Process
from ccproc.model.text import Text
from ccproc.model.touchpoint import ANY, code, parts
from ccproc.touchmap import winners

# How much a hit is worth by where it was found: a word of the title beats a word somewhere in a script.
WEIGHTS = {"id": 100, "touchpoint": 90, "title": 60, "keywords": 40, "names": 20, "initials": 15, "text": 5}


@dataclass(frozen=True, slots=True)
class Hit:
    """One process found: where the words stand, and how good a hit it is."""

    process: Process
    field: str
    excerpt: str
    score: int


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for: words, and parts of a touchpoint that narrow it down."""

    text: str = ""
    channel: str | None = None
    business: str | None = None
    brand: str | None = None

    @property
    def touchpoint(self) -> str:
        """The touchpoint code asked for, if the query names one; empty otherwise."""
        if self.channel and self.business:
            return code(self.channel, self.brand or ANY, self.business)
        return self.text.upper() if parts(self.text.upper()) else ""


def find(query: Query, library: Library) -> list[Hit]:
    """The processes that hold every word of the query, best first.

    A touchpoint code, or a channel with a business, gives the one process that serves it (R62).
    """
    registry = library.centre.registry
    if query.touchpoint:
        served = winners(query.touchpoint, library.live(), registry)
        if served or query.channel:
            return [Hit(library.processes[id], "touchpoint", query.touchpoint, 0) for id in served]
    words = query.text.casefold().split()
    narrowed = (process for process in library.live() if _fits(process, query))
    hits = (hit for process in narrowed if (hit := _hit(words, process, library.centre)) is not None)
    return sorted(hits, key=lambda hit: (-hit.score, hit.process.id))


def _fits(process: Process, query: Query) -> bool:
    asked = {"channel": query.channel, "business": query.business, "brand": query.brand}
    return any(
        all(part is None or {part, ANY} & set(claim.along(side)) for side, part in asked.items())
        for claim in process.claims
    ) or not any(asked.values())


def searchable(process: Process, centre: Centre) -> dict[str, list[str]]:
    """Everything a process can be found by, from the strongest field to the weakest."""
    return {
        "id": [process.id],
        "touchpoint": [code for claim in process.claims for code in claim.codes()],
        "title": _forms(process.title),
        "keywords": list(process.keywords),
        "names": list(_names(process, centre)),
        "text": list(_texts(process)),
    }


@cache
def initials(text: str) -> str:
    """The first letters of the pinyin of a Chinese text, as people type them: 话费查询 is hfcx."""
    from pypinyin import Style, lazy_pinyin

    return "".join(lazy_pinyin(text, style=Style.FIRST_LETTER)).casefold()


def _hit(words: list[str], process: Process, centre: Centre) -> Hit | None:
    fields = searchable(process, centre)
    best: list[tuple[int, str, str]] = []
    for word in words:
        found = _best(word, fields) or _by_initials(word, process)
        if found is None:
            return None
        best.append(found)
    if not best:
        return Hit(process, "", "", 0)
    _, field, excerpt = max(best)
    return Hit(process, field, excerpt, sum(score for score, _, _ in best))


def _best(word: str, fields: dict[str, list[str]]) -> tuple[int, str, str] | None:
    for field, texts in fields.items():
        for text in texts:
            folded = text.casefold()
            if word in folded:
                exact = 2 if word == folded else 1
                return WEIGHTS[field] * exact, field, text
    return None


def _by_initials(word: str, process: Process) -> tuple[int, str, str] | None:
    """Only a word of two or more plain letters can be initials; the dictionary is costly to load."""
    if len(word) < 2 or not (word.isascii() and word.isalpha()):
        return None
    for title in _forms(process.title):
        if not title.isascii() and word in initials(title):
            return WEIGHTS["initials"], "title", title
    return None


def _names(process: Process, centre: Centre) -> Iterator[str]:
    """Roles, systems, contacts, businesses and the category, by code and by name in every language."""
    steps = process.steps
    used = {
        "roles": chain(process.roles(), process.users, (level.to for level in process.escalation)),
        "systems": chain.from_iterable(step.uses for step in steps),
        "contacts": (code for step in steps for code in (step.to, step.for_) if code),
        "businesses": chain.from_iterable(claim.business for claim in process.claims),
        "categories": (process.category,),
    }
    for kind, codes in used.items():
        for each in dict.fromkeys(codes):
            yield each
            entry = centre.registry.find(kind, each)
            yield from (*_forms(entry.name), *entry.many("aliases")) if entry else ()


def _texts(process: Process) -> Iterator[str]:
    for step in process.steps:
        for text in (step.name, step.decide, step.say, step.do):
            yield from _forms(text) if text else ()
    for limit in process.limits:
        yield from _forms(limit.case) if limit.case else ()


def _forms(text: Text) -> list[str]:
    return [form for _, form in text.forms]
