"""Which words of a sentence changed: Latin word by word, Chinese character by character."""

import re
from difflib import SequenceMatcher

from ccproc.reporters.diff.excerpt import Line

Pieces = tuple[tuple[bool, str], ...]
_TOKEN = re.compile(r"[A-Za-z0-9]+|\s+|.", re.DOTALL)
# Comparing is quadratic at worst; longer texts are shown whole.
_LONGEST = 2000


def marked(lines: tuple[Line, ...]) -> list[tuple[str, Pieces]]:
    """Each line in pieces, those that changed flagged, if one line replaces one other."""
    match lines:
        case (("-", before), ("+", after)) if len(before) + len(after) <= _LONGEST:
            was, now = _compared(before, after)
            return [("-", was), ("+", now)]
    return [(sign, ((False, text),)) for sign, text in lines]


def _compared(before: str, after: str) -> tuple[Pieces, Pieces]:
    was, now = _TOKEN.findall(before), _TOKEN.findall(after)
    steps = SequenceMatcher(None, was, now, autojunk=False).get_opcodes()
    old = tuple((tag != "equal", "".join(was[start:end])) for tag, start, end, _, _ in steps)
    new = tuple((tag != "equal", "".join(now[start:end])) for tag, _, _, start, end in steps)
    return tuple(piece for piece in old if piece[1]), tuple(piece for piece in new if piece[1])
