"""The last line of a lint report."""

from collections.abc import Iterator

from ccproc.locale import reports
from ccproc.locale.punctuation import flowing
from ccproc.model.report import Report
from ccproc.reporters import View


def summary(report: Report, view: View) -> Iterator[str]:
    """How many files were checked and what was found; where to read on. Nothing where findings only are wanted."""
    if view.findings_only:
        return
    counts, language = report.summary(), view.language
    parts = [(reports.COUNTS if report.findings else reports.CLEAN).to(language, counts)]
    if report.suppressed:
        parts.append(reports.SUPPRESSED.to(language, counts))
    parts.extend(reports.UNREAD.to(language, {"path": path}) for path in report.unread)
    text = flowing(parts, language)
    if report.findings:
        text += "\n" + reports.MORE.to(language, {"code": report.findings[0].code})
    yield text
