"""One line of block YAML: what stands before its value, its value, its comment; and how it may have been meant."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from ccproc.yamltext.scalars import quoted

QUOTED = r"\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'"
_LINE = re.compile(
    r"(?P<lead>\s*(?:[-?] +)*)"
    rf"(?:(?P<key>{QUOTED}|[^\s\"'\[\]{{}}#&*!|>%@`][^:#]*?) *:(?: +|$))?"
    r"(?P<value>.*?)(?P<comment>\s+#(?:\s.*)?)?$"
)

DASHES = re.compile(r" *(?:- +)+")
GLUED_MARK = re.compile(r"[|>][-+0-9]*#")
LONGEST = 2_000  # characters: what looks for its end at every blank must not be given a line without end


class Fix(NamedTuple):
    """A line as it may have been meant, the kind of mistake and its column (from 1); `lines` lines give way to it."""

    kind: str
    column: int
    line: str
    lines: int = 1


Fixes = Iterator[Fix]


class Parts(NamedTuple):
    """The pieces of a line."""

    key: str
    head: str
    value: str
    comment: str

    @property
    def column(self) -> int:
        """The column (from 1) where the value begins."""
        return len(self.head) + 1

    def with_value(self, value: str) -> str:
        """The line with another value."""
        return self.head + value + self.comment

    def with_quotes(self) -> str:
        """The line with its value in quotes."""
        return self.with_value(quoted(self.value))


def cut(line: str) -> Parts:
    """The pieces of a line; any line can be cut, one that is very long into its indentation and all the rest."""
    if len(line) > LONGEST:
        indent = len(line) - len(line.lstrip())
        return Parts("", line[:indent], line[indent:], "")
    match = next(_LINE.finditer(line))
    return Parts(match["key"] or "", line[: match.start("value")], match["value"], match["comment"] or "")
