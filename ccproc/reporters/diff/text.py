"""Differences for the terminal: process by process, a sentence a change, its words below."""

from rich.cells import cell_len
from rich.text import Text

from ccproc.clean import clean, one_line
from ccproc.locale.changes import sentence
from ccproc.locale.diffs import ENTRIES, LEVELS, SHOWN_BY
from ccproc.model.change import Change, ProcessDiff
from ccproc.reporters.diff import DiffView
from ccproc.reporters.diff.excerpt import excerpt, mark
from ccproc.reporters.diff.heading import counted, summary, title, versions
from ccproc.terminal import paint
from ccproc.wrapping import wrap

_MARKS = {"+": "bold green", "-": "bold red", "~": "bold yellow"}
_WORDS = {"+": "green", "-": "red", "~": ""}
_LEVELS = {"major": "bold", "minor": "", "patch": "dim"}


def report(diffs: tuple[ProcessDiff, ...], view: DiffView) -> str:
    """A block a process, a blank line between, the summary last; no line wider than the view."""
    blocks = [_block(diff, view) for diff in diffs]
    if view.entries:
        blocks.append(_entries(view))
    blocks.append(Text(summary(diffs, view)))
    return paint(Text("\n\n").join(blocks), view.colour) + "\n"


def _entries(view: DiffView) -> Text:
    """The registry values, a line each with the processes that show it below."""
    block = Text(ENTRIES.to(view.language), "bold")
    for each in view.entries:
        first, *more = wrap(one_line(view.said(each)), view.width - 4)
        shown = wrap(SHOWN_BY.to(view.language, {"processes": each.processes}), view.width - 6)
        block.append("\n  ~ ", _MARKS["~"])
        block.append("\n    ".join([first, *more]))
        block.append("".join(f"\n      {line}" for line in shown), "dim")
    return block


def _block(diff: ProcessDiff, view: DiffView) -> Text:
    block = Text()
    named = title(diff, view)
    heading = named if named == diff.id else f"{diff.id}  {named}"
    block.append("\n".join(wrap(one_line(heading), view.width)), "bold")
    block.append("\n  " + one_line(f"{versions(diff, view.language)} · {counted(diff, view.language)}"))
    for change in diff.changes:
        block.append(_change(change, diff, view))
    return block


def _change(change: Change, diff: ProcessDiff, view: DiffView) -> Text:
    """A mark, the level and the sentence in three columns; words that came and went below the sentence."""
    sign, level = mark(change), LEVELS[change.level].to(view.language)
    column = 5 + max(cell_len(LEVELS[each].to(view.language)) for each in _LEVELS) + 1
    first, *more = wrap(one_line(sentence(change, view.names(diff.id), view.language)), view.width - column)
    text = Text()
    text.append(f"\n  {sign} ", _MARKS[sign])
    text.append(level + " " * (column - 4 - cell_len(level)), _LEVELS[change.level])
    text.append(("\n" + " " * column).join([first, *more]))
    for side, words in excerpt(change, view.language):
        lines = wrap(clean(words), view.width - column - 2)
        text.append(f"\n{'':{column}}{side} ", _WORDS[side])
        text.append(f"\n{'':{column + 2}}".join(lines), _WORDS[side])
    return text
