"""The last line of a lint report."""

from ccproc.locale import Language, reports
from ccproc.locale.punctuation import flowing
from ccproc.model.report import Report


def summary(report: Report, language: Language) -> str:
    """How many files were checked and what was found; where to read on."""
    counts = report.summary()
    parts = [(reports.COUNTS if report.findings else reports.CLEAN).to(language, counts)]
    if report.suppressed:
        parts.append(reports.SUPPRESSED.to(language, counts))
    text = flowing(parts, language)
    if report.findings:
        text += "\n" + reports.MORE.to(language, {"code": report.findings[0].code})
    return text
