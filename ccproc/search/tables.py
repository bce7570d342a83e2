"""Tables of terms and the processes that hold them, each one text that a browser reads at once.

A line is a term, a tab and the numbers of its processes, as steps in base 36; lines are sorted by UTF-16, as
JavaScript compares. With 5,000 processes objects took five times as long to load.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def table(terms: Iterable[Iterable[str]]) -> str:
    """The table of the terms that each process holds, the processes in the order of their numbers."""
    held: defaultdict[str, list[int]] = defaultdict(list)
    number = -1
    for number, some in enumerate(terms):
        for term in set(some):
            held[term].append(number)
    held.pop("", None)
    steps = [_base36(step) for step in range(number + 1)]
    ordered = sorted(held, key=lambda term: term.encode("utf-16-be"))
    return "\n" + "".join(f"{term}\t{_posting(held[term], steps)}\n" for term in ordered)


def terms(table: str, test: Callable[[str], bool]) -> Iterator[tuple[str, list[int]]]:
    """The terms that pass a test, with their processes."""
    for line in table[1:].splitlines():
        term, _, posting = line.partition("\t")
        if test(term):
            yield term, numbers(posting)


def holding(table: str, needle: str) -> Iterator[tuple[str, list[int]]]:
    """The terms that hold a text, with their processes."""
    at = table.find(needle)
    while at >= 0:
        start = table.rfind("\n", 0, at) + 1
        tab = table.index("\t", start)
        end = table.index("\n", tab)
        if at < tab:
            yield table[start:tab], numbers(table[tab + 1 : end])
        at = table.find(needle, end)


def beginning(table: str, needle: str) -> Iterator[tuple[str, list[int]]]:
    """The terms that begin so; a needle that ends in a tab is a whole term."""
    at = table.find("\n" + needle)
    while at >= 0:
        tab = table.index("\t", at)
        end = table.index("\n", tab)
        yield table[at + 1 : tab], numbers(table[tab + 1 : end])
        at = table.find("\n" + needle, end)


def numbers(posting: str) -> list[int]:
    """The processes of one line."""
    found, at = [], 0
    for step in posting.split(" "):
        at += int(step, 36)
        found.append(at)
    return found


def _posting(numbers: list[int], steps: list[str]) -> str:
    return " ".join([steps[number - before] for before, number in zip([0, *numbers], numbers, strict=False)])


def _base36(number: int) -> str:
    digits = _DIGITS[number % 36]
    while number := number // 36:
        digits = _DIGITS[number % 36] + digits
    return digits
