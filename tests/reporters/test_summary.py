"""The end of a report counts what was found, also what was silenced or could not be read."""

import pytest

from ccproc.locale import LANGUAGES, Language, reports
from ccproc.model.finding import Finding
from ccproc.model.report import Report
from ccproc.reporters import Form, View, reporter

FOUND = (
    Finding("REF005", "retry-ending", "error", "p.yaml", 1, 1, values={"step_named": "a"}),
    Finding("SCH009", "broken-yaml", "error", "q.yaml", 1, 1, kind="tab", values={"repaired": "a: b"}),
)
FORMS: tuple[Form, ...] = ("full", "github")  # concise is read by programs
each_form = pytest.mark.parametrize("form", FORMS)


def said(form: Form, report: Report, language: Language = "en", *, findings_only: bool = False) -> str:
    return reporter(form).report(report, View(language, findings_only=findings_only))


@pytest.mark.parametrize("language", LANGUAGES)
@each_form
def test_a_report_ends_with_its_counts_and_where_to_read_on(form: Form, language: Language) -> None:
    report = Report(FOUND, 3)
    counts, more = said(form, report, language).splitlines()[-2:]
    assert counts == reports.COUNTS.to(language, report.summary())
    assert more == reports.MORE.to(language, {"code": "REF005"})


@each_form
def test_a_clean_run_names_what_it_silenced_and_what_nobody_could_read(form: Form) -> None:
    report = Report((), 3, suppressed=2, unread=("registry/roles.yaml",))
    shown = said(form, report)
    assert reports.CLEAN.to("en", {"files": 3}) in shown
    assert reports.SUPPRESSED.to("en", {"suppressed": 2}) in shown
    assert reports.UNREAD.to("en", {"path": "registry/roles.yaml"}) in shown
    assert "silenced" not in said(form, Report((), 3))


@each_form
def test_who_wants_the_findings_only_gets_no_count(form: Form) -> None:
    assert said(form, Report((), 3), findings_only=True) == ""
    assert "Files checked" not in said(form, Report(FOUND, 3), findings_only=True)
