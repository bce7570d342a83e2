"""How wide the reader's terminal is, and lines that fit it."""

import re
import shutil

from rich.cells import cell_len

from ccproc.clean import one_line
from ccproc.wrapping import wrap

# What is there to be pasted: a command up to the mark that ends it or the sentence, whatever stands in its quotes;
# a path.
_WHOLE = re.compile(
    r"(?:(?:ccproc|git)(?: (?:'[^']*'|[^\s，。；：、（）;,'])+)+|/[^\s，。；：、（）;,]+)(?<![.:)])"
)
_HELD = "\ue000"  # a character of nobody's


def columns() -> int:
    """The columns of the terminal; 80 in a pipe, where nothing says otherwise."""
    return shutil.get_terminal_size((80, 24)).columns


def folded(text: str, indent: str = "") -> list[str]:
    """The lines of a text, safe to print, each behind the indent and none wider than the terminal."""
    room = columns() - len(indent)
    return [indent + line for part in text.split("\n") for line in wrap(one_line(part), room)]


def fitted(text: str) -> str:
    """What is told on a terminal, with the lines that are too wide for it folded.

    No command and no path is broken, or half of it would be pasted: one too long is left to the terminal.
    """
    return "\n".join(line for part in text.split("\n") for line in _fitted(part, columns()))


def _fitted(line: str, width: int) -> list[str]:
    if cell_len(line) <= width:
        return [line]
    whole = iter(_WHOLE.findall(line))
    indent = " " * (len(line) - len(line.lstrip(" ")))
    room = width - len(indent)
    held = _WHOLE.sub(lambda match: _HELD * min(cell_len(match[0]), room - 4), line)
    return [
        indent + re.sub(f"{_HELD}+", lambda _: next(whole), part) for part in wrap(held.lstrip(" "), room)
    ]
