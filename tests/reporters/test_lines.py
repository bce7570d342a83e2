"""What editors, pipes and GitHub read is one line a finding, whatever a file is called."""

import pytest

from ccproc.model.finding import SEVERITIES, Finding, Severity
from ccproc.model.report import Report
from ccproc.reporters import View, concise, github

LEVELS = list(zip(SEVERITIES, ("error", "warning", "notice"), strict=True))


def report(severity: Severity, path: str = "p.yaml") -> Report:
    return Report((Finding("REF005", "retry-ending", severity, path, 7, 3, values={"step_named": "a"}),), 1)


@pytest.mark.parametrize("severity", SEVERITIES)
def test_an_editor_finds_the_spot_and_how_bad_it_is(severity: Severity) -> None:
    [line] = concise.report(report(severity), View("en", findings_only=True)).splitlines()
    assert line.startswith(f"p.yaml:7:3: {severity} REF005 retry-ending ")


@pytest.mark.parametrize("name", ["a\nb.yaml", "a\x1b[2J.yaml", "a\u202eb.yaml"])
def test_the_name_of_a_file_neither_breaks_its_line_nor_reaches_the_terminal(name: str) -> None:
    for form in (concise, github):
        said = form.report(report("error", name), View("en", findings_only=True))
        assert said.count("\n") == 1
        assert name not in said


@pytest.mark.parametrize(("severity", "level"), LEVELS)
def test_github_is_told_in_its_own_words_how_bad_it_is(severity: Severity, level: str) -> None:
    assert github.report(report(severity), View("en")).startswith(f"::{level} file=p.yaml,line=7,col=3,")
