"""The known word that somebody most likely meant."""

from collections.abc import Iterable
from difflib import get_close_matches


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The one of `known` that looks most like `word`, whatever its case; None when none comes close."""
    spelt = {candidate.casefold(): candidate for candidate in known}
    close = get_close_matches(word.casefold(), spelt, n=1)
    return spelt[close[0]] if close else None
