"""The proof that a line mends a file."""

from collections.abc import Sequence

from ccproc.store.diagnosis.failure import Failure, failure
from ccproc.store.diagnosis.mistakes import Fix


def mends(lines: Sequence[str], number: int, fix: Fix, failed: Failure) -> bool:
    """Whether the text with this line can be read further than it could."""
    later = failure("\n".join([*lines[:number], fix.line, *lines[number + 1 :]]))
    if later is None or later.line > failed.line:
        return True
    moved = (later.line, later.column, later.problem) != (failed.line, failed.column, failed.problem)
    return moved and later.blamed > number
