"""One process found."""

from typing import Literal, NamedTuple

Fit = Literal["exact", "close", "weak"]


class Hit(NamedTuple):
    """A process by its number in the index, where the words stand, and how good a hit it is.

    `excerpt` is the term it was found by, where that is not its id or title. A `close` one lacks some of the words;
    a `weak` one only shares a piece with them, and nobody should rely on it.
    """

    doc: int
    score: int
    field: str
    excerpt: str = ""
    fit: Fit = "exact"
