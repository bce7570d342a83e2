"""A line a finding, as editors and pipes read it."""

from ccproc.clean import one_line
from ccproc.locale.rules import message
from ccproc.model.finding import Finding
from ccproc.model.report import Report
from ccproc.reporters import View
from ccproc.reporters.summary import summary


def report(report: Report, view: View) -> str:
    """`path:line:column: severity CODE name message`, then the summary unless it is left out."""
    lines = [_line(finding, view) for finding in report.findings]
    return "".join(f"{line}\n" for line in (*lines, *summary(report, view)))


def _line(finding: Finding, view: View) -> str:
    said = message(finding.code, finding.kind).say(view.language, finding.values)
    place = f"{finding.path}:{finding.line}:{finding.column}"
    return one_line(f"{place}: {finding.severity} {finding.code} {finding.name} {said}")
