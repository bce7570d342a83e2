"""One process found."""

from typing import NamedTuple


class Hit(NamedTuple):
    """A process by its number in the index, where the words stand, and how good a hit it is.

    `excerpt` is the term it was found by, where that is not its id or title. One that is not exact lacks some of
    the words.
    """

    doc: int
    score: int
    field: str
    excerpt: str = ""
    is_exact: bool = True
