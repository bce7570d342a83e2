"""One line of block YAML, cut into what stands before its value, its value, and its comment."""

import re
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
