"""The known word that somebody most likely meant."""

import unicodedata
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from types import MappingProxyType

_DASHES = str.maketrans("—–‐‑‒―−", "-------")
_AROUND = "\"'“”‘’「」『』`。，、；;,. \t\u3000\u00a0"
_NOBODY: Mapping[str, str] = MappingProxyType({})


def nearest(word: str, known: Iterable[str], called: Mapping[str, str] = _NOBODY) -> str | None:
    """The one of `known` that is called `word` or looks most like it, whatever its case, width and quotes.

    `called` tells by what names people call some of them. None when nothing comes close.
    """
    said = tidied(word).casefold()
    named = next((meant for name, meant in called.items() if name.casefold() == said), None)
    if named is not None:
        return named
    spelt = {candidate.casefold(): candidate for candidate in known}
    close = get_close_matches(said, spelt, n=1)
    return spelt[close[0]] if close else None


def tidied(text: str) -> str:
    """The text in half-width characters, without the quotes and stops around it."""
    return unicodedata.normalize("NFKC", text).translate(_DASHES).strip(_AROUND)
