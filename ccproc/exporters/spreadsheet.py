"""CSV as a spreadsheet opens it: every cell is text, none a formula."""

import csv
import io
from collections.abc import Iterable, Sequence

from ccproc.clean import one_line

# What a spreadsheet would run as a formula begins with one of these, in some locales in its wide form.
_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")


def as_csv(rows: Iterable[Sequence[str]]) -> str:
    """The rows as CSV; a cell that looks like a formula gets the mark by which spreadsheets know text."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(map(_safe, row) for row in rows)
    return out.getvalue()


def _safe(cell: str) -> str:
    text = one_line(cell)  # spells out control characters, the tab and the carriage return among them
    return "'" + text if text.lstrip().startswith(_FORMULA) else text
