"""Findings with the source around them, a caret under the spot, and how to fix it: for people."""

from rich.cells import cell_len, set_cell_size
from rich.text import Text

from ccproc.clean import clean, one_line
from ccproc.locale import reports
from ccproc.locale.rules import message
from ccproc.model.finding import Finding, Place
from ccproc.model.report import Report
from ccproc.reporters import View
from ccproc.reporters.summary import summary
from ccproc.terminal import paint
from ccproc.wrapping import wrap

WIDTH = 80

_STYLES = {"error": "bold red", "warning": "bold yellow", "info": "bold cyan"}


def report(report: Report, view: View) -> str:
    """Every finding as a block, a blank line between, the summary last."""
    blocks = [_block(finding, view) for finding in report.findings]
    blocks += map(Text, summary(report, view))
    return paint(Text("\n\n").join(blocks), view.colour) + "\n" if blocks else ""


def _block(finding: Finding, view: View) -> Text:
    style = _STYLES[finding.severity]
    words = message(finding.code, finding.kind)
    said = one_line(words.say(view.language, finding.values))
    if finding.folded:
        said += reports.SAME.to(view.language, {"folded": finding.folded})
    block = Text()
    block.append(reports.SEVERITY[finding.severity].to(view.language), style)
    block.append(f"[{finding.code} {finding.name}]", "bold")
    head = f"{block.plain} "
    first, *more = wrap(head + said, WIDTH)
    block.append("\n".join((first[len(head) - 1 :], *more)) + "\n")
    block.append(f"  --> {one_line(finding.path)}:{finding.line}:{finding.column}", "blue")
    block.append(_excerpt(finding, view.lines(finding.path), style))
    for place in finding.related:
        block.append("\n" + _related(place, view), "dim")
    block.append_text(_help(finding, view))
    return block


def _help(finding: Finding, view: View) -> Text:
    """How to fix it; the line to take over stands by itself, whole and with its indent."""
    words, line = message(finding.code, finding.kind), finding.values.get("repaired")
    said = words.help(view.language, finding.values)
    taken = line.strip() if isinstance(line, str) else ""
    before, found, after = said.partition(taken) if taken else (said, "", "")
    text = Text()
    if said:
        head = reports.FIX.to(view.language)
        text.append(f"\n   = {head}", "bold green")
        text.append("\n     ".join(wrap(head + clean(before.strip()), WIDTH - 5))[len(head) :])
    if found:
        text.append("".join(f"\n     | {clean(each)}" for each in str(line).split("\n")), "green")
    if after.strip():
        text.append("".join(f"\n     {each}" for each in wrap(clean(after.strip()), WIDTH - 5)))
    return text


def _excerpt(finding: Finding, lines: list[str], style: str) -> Text:
    """The line before and the line itself, with a caret measured in terminal cells, not characters."""
    text = Text()
    if not 1 <= finding.line <= len(lines):
        return text
    width = len(str(finding.line))
    first = max(1, finding.line - 1)
    room = WIDTH - width - len(" | ")
    line = lines[finding.line - 1]
    before, marked, after = _parts(line, finding, room)
    for number in range(first, finding.line):
        text.append(f"\n{number:>{width}} | ", "blue")
        text.append(_short(clean(lines[number - 1]), room))
    text.append(f"\n{finding.line:>{width}} | ", "blue")
    text.append(before + _short(marked + after, room - cell_len(before)))
    text.append(f"\n{'':>{width}} | ", "blue")
    carets = max(1, min(cell_len(marked), room - cell_len(before)))
    text.append(" " * cell_len(before) + "^" * carets, style)
    return text


def _parts(line: str, finding: Finding, room: int) -> tuple[str, str, str]:
    """What stands before the spot, on it and behind it; before it no more than leaves it half of the room."""
    until = finding.end_column - 1 if finding.end_column > finding.column else finding.column
    before = clean(line[: finding.column - 1])
    marked, after = clean(line[finding.column - 1 : until]), clean(line[until:])
    if cell_len(before + marked + after) > room and cell_len(before) > room // 2:
        while cell_len(before) >= room // 2:
            before = before[1:]
        before = "…" + before
    return before, marked, after


def _short(text: str, room: int) -> str:
    """The text as far as there is room for it."""
    return text if cell_len(text) <= room else set_cell_size(text, room - 1) + "…"


def _related(place: Place, view: View) -> str:
    return f"   = {reports.ALSO.to(view.language)}{one_line(place.path)}:{place.line}:{place.column}"
