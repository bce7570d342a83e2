"""A line a finding, as editors and pipes read it."""

from ccproc.clean import one_line
from ccproc.locale.rules import message
from ccproc.model.finding import Finding
from ccproc.model.report import Report
from ccproc.reporters import View


def report(report: Report, view: View) -> str:
    """`path:line:column: severity CODE name message`, and nothing else: a program reads it."""
    return "".join(_line(finding, view) + "\n" for finding in report.findings)


def _line(finding: Finding, view: View) -> str:
    said = message(finding.code, finding.kind).say(view.language, finding.values)
    place = f"{finding.path}:{finding.line}:{finding.column}"
    return one_line(f"{place}: {finding.severity} {finding.code} {finding.name} {said}")
