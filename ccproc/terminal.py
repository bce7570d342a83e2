"""Styled text for the terminal, or the same text bare for a pipe."""

import io

from rich.console import Console
from rich.text import Text


def paint(text: Text, colour: bool) -> str:
    """The text with colours as escape sequences, or without any; never re-wrapped, never read as markup."""
    if not colour:
        return text.plain
    out = io.StringIO()
    console = Console(file=out, force_terminal=True, highlight=False, markup=False, soft_wrap=True)
    console.print(text, end="")
    return out.getvalue()
