"""How texts and queries are compared: folded, cut into words and into neighbouring Chinese characters."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import pairwise

# Letters of scripts written without blanks; the page gets this very class with its index.
HAN = (
    "\u2e80-\u2fdf\u3005\u3007\u3040-\u30ff\u31c0-\u31ef\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
# Characters that nobody sees; written so that Python and JavaScript read it alike.
HIDDEN = (
    r"\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    r"\ufe0e\ufe0f\ufeff"
)
# A sentence said on a call is shorter; what lies behind it is not looked for.
LIMIT = 200

_RUN = re.compile(f"[{HAN}]+")
_WORD = re.compile(rf"[^\W_{HAN}]+")
_HIDDEN = re.compile(f"[{HIDDEN}]")
_EDGE = re.compile(r"^[\W_]+|[\W_]+$")


def folded(text: str) -> str:
    """Without case, width, line breaks, or characters that nobody sees."""
    return " ".join(_HIDDEN.sub("", unicodedata.normalize("NFKC", text).lower()).split())


def asked(text: str) -> str:
    """A query as it is compared: folded, and no longer than a sentence."""
    return folded(text[: 2 * LIMIT])[:LIMIT].strip()


def bare(word: str) -> str:
    """A word without the punctuation around it."""
    return _EDGE.sub("", word)


def words(text: str) -> list[str]:
    """The Latin words and numbers of a folded text."""
    return _WORD.findall(text)


def runs(text: str) -> list[str]:
    """The stretches of Chinese characters of a folded text."""
    return _RUN.findall(text)


def pairs(text: str) -> Iterator[str]:
    """Every two neighbouring characters of Chinese; one that stands alone is a term itself."""
    for run in runs(text):
        yield from map("".join, pairwise(run)) if len(run) > 1 else (run,)


def size(term: str) -> int:
    """How much a term says: its Chinese characters, and two for every Latin word."""
    return sum(map(len, runs(term))) + 2 * len(words(term))
