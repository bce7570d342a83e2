"""The sentence of a process that a query was found in."""

from ccproc.model.process import Process
from ccproc.search.fields import sentences
from ccproc.search.terms import asked, bare, pairs

# So much of a sentence stands before the word, and so much in all: a line of the terminal holds no more.
_BEFORE, _LENGTH = 6, 18


def quoted(process: Process, query: str) -> str:
    """The first sentence of its steps that holds a word of the query, else two characters of one, cut around it.

    Empty where none does.
    """
    words = [word for word in map(bare, asked(query).split()) if word]
    for piece in (*words, *(pair for word in words for pair in pairs(word))):
        for sentence in sentences(process):
            at = sentence.lower().find(piece)
            if at >= 0:
                return _cut(sentence, max(0, at - _BEFORE))
    return ""


def _cut(sentence: str, start: int) -> str:
    part = sentence[start : start + _LENGTH]
    return ("…" if start else "") + part + ("…" if start + _LENGTH < len(sentence) else "")
