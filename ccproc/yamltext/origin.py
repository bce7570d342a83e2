"""From a place in a mended text to the place in the text as it was written."""

from bisect import bisect_right
from difflib import SequenceMatcher
from functools import cached_property
from itertools import accumulate

Place = tuple[int, int]

_LONGEST = 4_000  # characters of neighbouring mended lines in which the way back is looked for


class Origin:
    """Two texts of equally many lines; where they differ, what stayed the same leads back."""

    def __init__(self, written: str, mended: str) -> None:
        self._written, self._mended = written, mended

    @cached_property
    def _lines(self) -> tuple[list[str], list[str]]:
        return self._written.removeprefix("\ufeff").split("\n"), self._mended.split("\n")

    def place(self, line: int, column: int) -> Place:
        """The written line and column (from 1) of a mended line and column."""
        if self._written == self._mended:
            return line, column
        written, mended = self._lines
        first, last = self._changed(line - 1)
        if first == last:
            return line, column
        before, after = "\n".join(written[first:last]), "\n".join(mended[first:last])
        offset = sum(len(each) + 1 for each in mended[first : line - 1]) + column - 1
        return _counted(before, _traced(before, after, offset), first + 1)

    def _changed(self, at: int) -> tuple[int, int]:
        """The run of mended lines around one of them (from 0, the end not included)."""
        written, mended = self._lines
        known = range(min(len(written), len(mended)))
        first = last = at
        while last in known and written[last] != mended[last]:
            last += 1
        while last > at and first - 1 in known and written[first - 1] != mended[first - 1]:
            first -= 1
        return first, last


def _traced(before: str, after: str, offset: int) -> int:
    """The offset before the change; of what is new, where it begins."""
    if max(len(before), len(after)) > _LONGEST:
        return min(offset, len(before))
    for _, i1, i2, j1, j2 in SequenceMatcher(str.isspace, before, after, autojunk=False).get_opcodes():
        if offset < j2:
            return i1 + offset - j1 if i2 - i1 == j2 - j1 else i1
    return len(before)


def _counted(text: str, offset: int, first: int) -> Place:
    starts = [0, *accumulate(len(each) + 1 for each in text.split("\n"))][:-1]
    line = bisect_right(starts, offset) - 1
    return first + line, offset - starts[line] + 1
