"""Findings with the source around them, a caret under the spot, and how to fix it: for people."""

from rich.cells import cell_len
from rich.text import Text

from ccproc.clean import clean, one_line
from ccproc.locale import Words
from ccproc.locale.rules import message
from ccproc.model.finding import Finding, Place
from ccproc.model.report import Report
from ccproc.reporters import View
from ccproc.reporters.summary import summary
from ccproc.terminal import paint

_STYLES = {"error": "bold red", "warning": "bold yellow", "info": "bold cyan"}
_SEVERITY = {
    "error": Words("错误", "error"),
    "warning": Words("警告", "warning"),
    "info": Words("提示", "hint"),
}
_FIX = Words("怎么改：", "fix: ")
_ALSO = Words("另见 ", "see also ")
_SAME = Words("（同一行还有 {folded} 处相同）", " ({folded} more like it on this line)")


def report(report: Report, view: View) -> str:
    """Every finding as a block, a blank line between, the summary last."""
    blocks = [_block(finding, view) for finding in report.findings]
    blocks.append(Text(summary(report, view.language)))
    return paint(Text("\n\n").join(blocks), view.colour) + "\n"


def _block(finding: Finding, view: View) -> Text:
    style = _STYLES[finding.severity]
    words = message(finding.code, finding.kind)
    said = one_line(words.say(view.language, finding.values))
    if finding.folded:
        said += _SAME.to(view.language, {"folded": finding.folded})
    block = Text()
    block.append(_SEVERITY[finding.severity].to(view.language), style)
    block.append(f"[{finding.code} {finding.name}]", "bold")
    block.append(f" {said}\n")
    block.append(f"  --> {one_line(finding.path)}:{finding.line}:{finding.column}", "blue")
    block.append(_excerpt(finding, view.lines(finding.path), style))
    for place in finding.related:
        block.append("\n" + _related(place, view), "dim")
    fix = clean(words.help(view.language, finding.values))
    if fix:
        head = _FIX.to(view.language)
        block.append(f"\n   = {head}", "bold green")
        block.append(fix.replace("\n", "\n     "))
    return block


def _excerpt(finding: Finding, lines: list[str], style: str) -> Text:
    """The line before and the line itself, with a caret measured in terminal cells, not characters."""
    text = Text()
    if not 1 <= finding.line <= len(lines):
        return text
    width = len(str(finding.line))
    first = max(1, finding.line - 1)
    for number in range(first, finding.line + 1):
        text.append(f"\n{number:>{width}} | ", "blue")
        text.append(clean(lines[number - 1]))
    line = lines[finding.line - 1]
    before = clean(line[: finding.column - 1])
    until = finding.end_column - 1 if finding.end_column > finding.column else finding.column
    marked = clean(line[finding.column - 1 : until])
    text.append(f"\n{'':>{width}} | ", "blue")
    text.append(" " * cell_len(before) + "^" * max(1, cell_len(marked)), style)
    return text


def _related(place: Place, view: View) -> str:
    return f"   = {_ALSO.to(view.language)}{one_line(place.path)}:{place.line}:{place.column}"
