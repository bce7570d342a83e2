"""Tabs: allowed inside block text and comments, nowhere else."""

from collections.abc import Sequence

from ruamel.yaml.events import Event, ScalarEvent

from ccproc.model.flaw import Flaw
from ccproc.yamltext.characters import place
from ccproc.yamltext.diagnosis.failure import Failure
from ccproc.yamltext.diagnosis.indentation import indentations
from ccproc.yamltext.diagnosis.proof import Worth, best


def tab_flaw(text: str, events: Sequence[Event], failed: Failure | None, worth: Worth) -> Flaw | None:
    """The first tab that may not stand where it stands; of a text that fails, up to there."""
    index = _first_tab(text, events, len(text) if failed is None else failed.index)
    if index is None:
        return None
    line, column = place(text, index)
    lines = text.split("\n")
    is_indent = not lines[line - 1][: column - 1].strip(" ")
    if failed and is_indent:
        candidates = ((line - 1, fix) for fix in indentations(lines, line - 1))
        found = best(lines, candidates, failed, worth)
        if found:
            return Flaw("SCH009", "tab", line, column, {"repaired": found[1].line})
    return Flaw("SCH011", "tab", line, column, {"repaired": _spaced(lines[line - 1])})


def _first_tab(text: str, events: Sequence[Event], end: int) -> int | None:
    """The first tab up to an offset that is neither in a block text nor in a comment."""
    scalars = iter([event for event in events if isinstance(event, ScalarEvent)])
    scalar, gap, index = next(scalars, None), 0, text.find("\t")
    while 0 <= index <= end:
        if scalar and scalar.end_mark.index <= index:
            gap, scalar = scalar.end_mark.index, next(scalars, None)
            continue
        if scalar and scalar.start_mark.index <= index:
            header_end = _line_end(text, scalar.start_mark.index)
            if scalar.style not in ("|", ">"):
                return index
            if index < header_end and "#" not in text[scalar.start_mark.index : index]:
                return index
            index = text.find("\t", header_end if index < header_end else scalar.end_mark.index)
        elif "#" in text[max(gap, text.rfind("\n", 0, index) + 1) : index]:
            index = text.find("\t", _line_end(text, index))
        else:
            return index
    return None


def _line_end(text: str, index: int) -> int:
    end = text.find("\n", index)
    return len(text) if end < 0 else end


def _spaced(line: str) -> str:
    key, *cells = line.rstrip().split("\t")
    if cells and all(cells) and key.isidentifier() and key.isascii():  # cells pasted from a table
        return f"{key}: {cells[0] if len(cells) == 1 else '[' + ', '.join(cells) + ']'}"
    body = line.lstrip("\t ")
    return line[: len(line) - len(body)].replace("\t", "  ") + body.replace("\t", " ")
