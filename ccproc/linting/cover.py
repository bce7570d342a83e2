"""What a suppression comment covers: the YAML node it stands on or above, and the node's children."""

from dataclasses import dataclass

from ccproc.model.source import Source
from ccproc.model.suppression import Suppression


@dataclass(frozen=True, slots=True)
class Cover:
    """The lines, first to last, in which a suppression silences its rules."""

    suppression: Suppression
    first: int
    last: int

    def holds(self, line: int) -> bool:
        """Whether a line lies within."""
        return self.first <= line <= self.last


def covers(source: Source) -> tuple[Cover, ...]:
    """Every suppression of a file with the lines of its node."""
    if not source.suppressions:
        return ()
    lines = source.text.splitlines()
    return tuple(Cover(each, *_node(lines, each)) for each in source.suppressions)


def _node(lines: list[str], suppression: Suppression) -> tuple[int, int]:
    first = suppression.line
    if suppression.own_line:
        first = next((n for n in range(first + 1, len(lines) + 1) if _says(lines[n - 1])), first)
    indent = _indent(lines[first - 1])
    is_item = lines[first - 1].lstrip().startswith("-")
    last = first
    for number in range(first + 1, len(lines) + 1):
        line = lines[number - 1]
        if not _says(line):
            continue
        below = _indent(line) > indent
        item_of_key = _indent(line) == indent and line.lstrip().startswith("- ") and not is_item
        if not (below or item_of_key):
            break
        last = number
    return first, last


def _says(line: str) -> bool:
    return bool(line.strip()) and not line.lstrip().startswith("#")


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
