"""What a Latin word of a query was meant to be: the beginning of a known word, inflected or mistyped."""

from ccproc.search.index import Index
from ccproc.search.tables import beginning, terms

# An ending of so many letters may be an inflection; a word is known by no fewer letters than this.
_ENDING = 3
_ROOT = 4


def known(word: str, index: Index) -> str:
    """The needle for the table of words: a beginning that it has, else a word one slip away, else nothing.

    A word of one or two letters, or a number, is only looked for whole.
    """
    table = index["words"]
    if len(word) <= 2 or word.isdecimal():
        return f"{word}\t" if any(True for _ in beginning(table, f"{word}\t")) else ""
    for length in range(len(word), max(_ROOT, len(word) - _ENDING) - 1, -1):
        if any(True for _ in beginning(table, word[:length])):
            return word[:length]
    return _near(word, table) if len(word) >= _ROOT else ""


def _near(word: str, table: str) -> str:
    """The word one slip away that most processes hold, the first by letters among equals."""
    found = [(-len(docs), term) for term, docs in terms(table, lambda term: _one_slip(word, term))]
    return min(found)[1] + "\t" if found else ""


def _one_slip(one: str, other: str) -> bool:
    """Whether one letter is missing, added or another, or two neighbours have changed places."""
    if abs(len(one) - len(other)) > 1:
        return False
    start = next(
        (n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )
    left, right = one[start:], other[start:]
    while left and right and left[-1] == right[-1]:
        left, right = left[:-1], right[:-1]
    return (len(left) <= 1 and len(right) <= 1) or (len(left) == 2 and left == right[::-1])
