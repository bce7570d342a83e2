"""Several repairs of one text put in place together, so that none takes another one back."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple


class Repair(NamedTuple):
    """Lines of a text, `first` to `last` (from 1), as they should stand."""

    first: int
    last: int
    by: str


def merged(line: str, variants: Iterable[str]) -> str:
    """A line with the one change of each variant; of changes that touch the same characters, the first."""
    taken: list[tuple[int, int, str]] = []
    for start, end, by in dict.fromkeys(_change(line, variant) for variant in variants):
        if all(end <= other or start >= until for other, until, _ in taken):
            taken.append((start, end, by))
    for start, end, by in sorted(taken, reverse=True):
        line = line[:start] + by + line[end:]
    return line


def mended(lines: Sequence[str], repairs: Iterable[Repair]) -> list[str]:
    """The lines with every repair that can stand beside those before it; no line changes its number."""
    result, taken = list(lines), set[int]()
    alone: dict[int, list[str]] = {}
    for first, last, by in repairs:
        if first == last and "\n" not in by:
            alone.setdefault(first, []).append(by)
        elif taken.isdisjoint(range(first, last + 1)):
            taken.update(range(first, last + 1))
            new = by.split("\n")
            result[first - 1 : last] = [*new, *[""] * (last - first + 1 - len(new))]
    for number in alone.keys() - taken:
        result[number - 1] = merged(lines[number - 1], alone[number])
    return result


def _change(line: str, variant: str) -> tuple[int, int, str]:
    """What a variant has instead of which characters of the line."""
    room = min(len(line), len(variant))
    start = next((at for at in range(room) if line[at] != variant[at]), room)
    left = range(1, room - start + 1)
    same = next((at - 1 for at in left if line[-at] != variant[-at]), room - start)
    return start, len(line) - same, variant[start : len(variant) - same]
