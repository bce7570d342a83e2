"""Lines broken to a width in terminal cells, Chinese and Latin mixed."""

import re
from collections.abc import Iterator

from rich.cells import cell_len, chop_cells

_OPENING = "（《「『【〈“‘"
_CLOSING = "，。、；：！？）》」』】〉”’…,.;:!?)\\]"
_WIDE = "\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef"
# A Latin word or one wide character, never parted from the marks that open or close it.
_TOKEN = re.compile(rf"\s+|[{_OPENING}]*(?:[^\s{_WIDE}“”‘’]+|[^\s])[{_CLOSING}]*")


def wrap(text: str, width: int) -> list[str]:
    """The lines of a text, none wider than `width` cells (two at least); no line begins with a closing mark."""
    return [line for paragraph in text.split("\n") for line in _lines(paragraph, max(width, 2))]


def _lines(text: str, width: int) -> Iterator[str]:
    line = ""
    for token in _TOKEN.findall(text):
        if cell_len(line + token.rstrip()) > width and line.strip():
            yield line.rstrip()
            line = ""
        *full, rest = chop_cells(token, width) if cell_len(token.rstrip()) > width else [token]
        yield from full
        line = (line + rest) if line or not rest.isspace() else line
    yield line.rstrip()
