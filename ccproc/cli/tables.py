"""Tables for the terminal: Chinese counted by its width, long cells wrapped, bare text in a pipe."""

import io
import sys
from collections.abc import Iterable, Sequence

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from ccproc.clean import one_line
from ccproc.cli.width import columns, folded
from ccproc.exporters import registers
from ccproc.locale import Language
from ccproc.locale.registers import COLUMNS

_UNBOUND = 10_000
# What fits 80 columns; the rest is in the other formats.
_REGISTER = ("category", "id", "title", "owner", "updated", "version")


def table(
    heads: Sequence[str],
    rows: Iterable[Sequence[str | Text]],
    colour: bool,
    title: str = "",
    narrow: int | None = None,
    fits: bool = True,
) -> str:
    """A table as wide as the terminal, or with a line a row however long; `narrow` columns are that wide but for
    the first.
    """
    made = Table(
        box=box.SIMPLE_HEAD,
        title=one_line(title) or None,
        title_justify="left",
        pad_edge=False,
        padding=(0, 1),
    )
    for number, head in enumerate(heads):
        made.add_column(one_line(head), overflow="fold", width=narrow if number else None, justify="left")
    for row in rows:
        made.add_row(*(cell if isinstance(cell, Text) else Text(one_line(cell)) for cell in row))
    out = io.StringIO()
    width = columns() if fits else _UNBOUND
    console = Console(file=out, force_terminal=colour, no_color=not colour, width=width, highlight=False)
    console.print(made)
    return "\n".join(line.rstrip() for line in out.getvalue().splitlines()) + "\n"


def register_table(rows: list[registers.Row], family: str, language: Language, colour: bool) -> str:
    """A process register with its notes; in a pipe every process has one line of its own."""
    heads = [COLUMNS[column].to(language) for column in _REGISTER]
    cells = [[str(getattr(row, column)) for column in _REGISTER] for row in rows]
    body = table(heads, cells, colour, registers.title(family, language), fits=sys.stdout.isatty())
    notes = (line for note in registers.notes(family, language) for line in folded(note))
    return body + "\n".join(notes) + "\n"
