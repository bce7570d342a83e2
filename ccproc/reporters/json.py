"""Findings as JSON for machines (cli.md, lint)."""

from ccproc.clean import as_json
from ccproc.locale.rules import message
from ccproc.model.finding import Finding, Place, pointer_text
from ccproc.model.report import Report
from ccproc.reporters import View


def report(report: Report, view: View) -> str:
    """One JSON document that keeps `schemas/output/lint.schema.json`."""
    findings = [_finding(finding, view) for finding in report.findings]
    document = {"version": 1, "findings": findings, "summary": report.summary()}
    return as_json(document) + "\n"


def _finding(finding: Finding, view: View) -> dict[str, object]:
    words = message(finding.code, finding.kind)
    return {
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity,
        "path": finding.path,
        "line": finding.line,
        "column": finding.column,
        "process": next(iter(finding.processes), None),
        **({"processes": list(finding.processes)} if len(finding.processes) > 1 else {}),
        "pointer": pointer_text(finding.pointer),
        "message": words.say(view.language, finding.values),
        "help": words.help(view.language, finding.values),
        "fixable": finding.fixable,
        "fingerprint": finding.fingerprint,
        "related": [_related(place) for place in finding.related],
        "data": dict(finding.values),
    }


def _related(place: Place) -> dict[str, object]:
    return {
        "path": place.path,
        "line": place.line,
        "column": place.column,
        "pointer": pointer_text(place.pointer),
    }
