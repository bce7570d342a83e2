"""What speaks for each process while a sentence is held against the index, piece by piece."""

import math
from dataclasses import dataclass, field
from typing import NamedTuple

from ccproc.search.hit import Fit
from ccproc.search.index import Index

# Two mentions make a weak candidate, or a part of a keyword, or one character that hardly any other is called by.
_ENOUGH = 2


class Place(NamedTuple):
    """Where a piece stands: a field, and the term or the piece that is shown."""

    field: str
    term: str = ""


@dataclass(slots=True)
class Tally:
    """What speaks for one process so far; `is_called` where it is more than mentions."""

    score: int = 0
    mentions: int = 0
    is_called: bool = False
    best: int = 0
    place: Place = Place("text")

    @property
    def fit(self) -> Fit | None:
        """How far it may be relied on; None for what is no candidate."""
        return "close" if self.is_called else "weak" if self.mentions >= _ENOUGH else None


@dataclass(frozen=True, slots=True)
class Count:
    """The tallies of all processes; a piece of the query is worth the more the fewer of them hold it."""

    index: Index
    tallies: dict[int, Tally] = field(default_factory=dict)

    def add(self, places: dict[int, Place], factor: int, calling: tuple[str, ...], mentions: int = 1) -> None:
        """Count one piece for every process that holds it; in the `calling` fields it is more than a mention."""
        for doc, place in places.items():
            weight = self.index["rules"]["close"][place.field if place.field in calling else "text"]
            worth = self.rarity(len(places)) * weight * factor
            tally = self.tallies.setdefault(doc, Tally())
            tally.score += worth
            tally.mentions += mentions * (_ENOUGH if place.field == "part" else 1)
            tally.is_called |= place.field in calling
            if worth > tally.best:
                tally.best, tally.place = worth, place

    def rarity(self, holders: int) -> int:
        """A hundred times the binary logarithm of what share of the processes hold a piece, as a whole number."""
        return math.floor(100 * math.log2(1 + len(self.index["ids"]) / holders) + 0.5)
