"""The proof that a line mends a file, and which of several lines mends it best."""

from collections.abc import Callable, Iterable, Sequence

from ccproc.yamltext.diagnosis.failure import Failure, failure
from ccproc.yamltext.diagnosis.lines import Fix

# How much a text that can be read still leaves to be desired; 0 is a text with nothing wrong.
Worth = Callable[[str], int]
Candidates = Iterable[tuple[int, Fix]]


def best(
    lines: Sequence[str], candidates: Candidates, failed: Failure, worth: Worth
) -> tuple[int, Fix] | None:
    """The candidate with which the whole text is best, else the first with which it can be read further.

    Candidates come likeliest first: among equals the first is taken, and one that leaves nothing wrong at once.
    """
    whole: list[tuple[int, int, Fix]] = []
    partial: tuple[int, Fix] | None = None
    for number, fix in candidates:
        text = exchanged(lines, number, fix)
        later = failure(text)
        if later is None:
            left = worth(text)
            if not left:
                return number, fix
            whole.append((left, number, fix))
        elif partial is None and _further(later, failed, number):
            partial = number, fix
    if not whole:
        return partial
    _, number, fix = min(whole, key=lambda each: each[0])
    return number, fix


def mends(lines: Sequence[str], number: int, fix: Fix, failed: Failure) -> bool:
    """Whether the text with this line can be read further than it could."""
    later = failure(exchanged(lines, number, fix))
    return later is None or _further(later, failed, number)


def exchanged(lines: Sequence[str], number: int, fix: Fix) -> str:
    """The text with one line as it may have been meant, or a few."""
    return "\n".join([*lines[:number], fix.line, *lines[number + fix.lines :]])


def _further(later: Failure, failed: Failure, number: int) -> bool:
    moved = (later.line, later.column, later.problem) != (failed.line, failed.column, failed.problem)
    return later.line > failed.line or (moved and later.blamed > number)
