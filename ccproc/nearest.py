"""The known word that somebody most likely meant."""

import unicodedata
from collections.abc import Iterable, Mapping
from difflib import SequenceMatcher, get_close_matches
from types import MappingProxyType

_DASHES = str.maketrans("—–‐‑‒―−", "-------")
_AROUND = "\"'“”‘’「」『』`。，、；;,. \t\u3000\u00a0"
_HALF = 0.5
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
    close = get_close_matches(said, spelt, n=3)
    return next((spelt[each] for each in close if _is_slip(said, each)), None)


def kindred(word: str, known: Iterable[str]) -> str | None:
    """The first of those that share most Chinese characters with a word, at least half of either: 报障 for 故障."""
    said = {character for character in tidied(word) if not character.isascii()}
    shares = {each: _share(said, {*tidied(each)}) for each in known}
    best = max(shares, key=lambda each: shares[each], default="")
    return best if shares.get(best, 0) >= _HALF else None


def _share(said: set[str], meant: set[str]) -> float:
    return len(said & meant) / max(len(said), len(meant), 1)


def _is_slip(said: str, meant: str) -> bool:
    """Whether a slip of the fingers explains the difference, or one is the other cut short or in another order.

    Words that only share some letters, as `nowhere` and `answer`, are two words.
    """
    if meant.startswith(said) or said.startswith(meant) or sorted(said) == sorted(meant):
        return True
    changes = SequenceMatcher(None, said, meant, autojunk=False).get_opcodes()
    wrong = sum(max(i2 - i1, j2 - j1) for kind, i1, i2, j1, j2 in changes if kind != "equal")
    return 5 * wrong <= 2 * max(len(said), len(meant))


def tidied(text: str) -> str:
    """The text in half-width characters, without the quotes and stops around it."""
    return unicodedata.normalize("NFKC", text).translate(_DASHES).strip(_AROUND)
