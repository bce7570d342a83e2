"""Findings as workflow commands, which GitHub shows beside the changed lines."""

from ccproc.clean import clean
from ccproc.locale.rules import message
from ccproc.model.finding import Finding
from ccproc.model.report import Report
from ccproc.reporters import View
from ccproc.reporters.summary import summary

_LEVEL = {"error": "error", "warning": "warning", "info": "notice"}


def report(report: Report, view: View) -> str:
    """An annotation a finding, then the summary for the log."""
    lines = [_annotation(finding, view) for finding in report.findings]
    return "".join(f"{line}\n" for line in (*lines, *summary(report, view)))


def _annotation(finding: Finding, view: View) -> str:
    words = message(finding.code, finding.kind)
    said = [words.say(view.language, finding.values), words.help(view.language, finding.values)]
    where = {
        "file": view.prefix + finding.path,
        "line": finding.line,
        "col": finding.column,
        "title": f"{finding.code} {finding.name}",
    }
    body = "\n".join(filter(None, said))
    properties = ",".join(f"{key}={_property(str(value))}" for key, value in where.items())
    return f"::{_LEVEL[finding.severity]} {properties}::{_data(body)}"


def _data(text: str) -> str:
    """Text that cannot end the command it stands in."""
    safe = "\n".join(map(clean, text.split("\n")))
    return safe.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
