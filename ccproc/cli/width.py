"""How wide the reader's terminal is, and lines that fit it."""

import shutil

from ccproc.clean import one_line
from ccproc.wrapping import wrap


def columns() -> int:
    """The columns of the terminal; 80 in a pipe, where nothing says otherwise."""
    return shutil.get_terminal_size((80, 24)).columns


def folded(text: str, indent: str = "") -> list[str]:
    """The lines of a text, safe to print, each behind the indent and none wider than the terminal."""
    room = columns() - len(indent)
    return [indent + line for part in text.split("\n") for line in wrap(one_line(part), room)]
