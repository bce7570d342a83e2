"""From problems to findings: how bad at which stage, what is folded, and names that outlive edits."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccproc.linting.cover import Cover
from ccproc.linting.found import Found
from ccproc.linting.judge import fold, judge, severity_of, silenced, strictest
from ccproc.model.config import Config
from ccproc.model.finding import STAGES, Finding, Problem
from ccproc.model.suppression import Suppression
from ccproc.rules import find

CODES = ("SCH006", "FLW002", "MAP007", "LNT001")
problems = st.builds(
    Problem,
    at=st.lists(st.sampled_from(["steps", "a", "b", "to"]), max_size=3).map(tuple),
    kind=st.sampled_from(["", "near"]),
    path=st.sampled_from(["processes/A.yaml", "processes/B.yaml"]),
    processes=st.sampled_from([(), ("A",), ("A", "B")]),
    line=st.integers(1, 9),
    column=st.integers(1, 3),
)
found = st.lists(st.builds(Found, code=st.sampled_from(CODES), problem=problems), max_size=12)


def findings(each: list[Found]) -> list[Finding]:
    return fold(judge(each, lambda _: "publish", Config()))


def finding(line: int = 4, **given: object) -> Finding:
    return Finding("REF005", "retry-ending", "error", "a.yaml", line, 1, **given)  # type: ignore[arg-type]


@given(found, st.randoms())
def test_the_order_in_which_files_are_found_changes_nothing(each, chance) -> None:
    shuffled = chance.sample(each, len(each))
    assert [f.order for f in findings(each)] == [f.order for f in findings(shuffled)]


@given(found)
def test_no_two_findings_share_a_fingerprint(each) -> None:
    told = [finding.fingerprint for finding in findings(each)]
    assert len(set(told)) == len(told)


@given(found, st.integers(1, 50))
def test_lines_inserted_above_change_no_fingerprint(each, lines) -> None:
    moved = [replace(f, problem=replace(f.problem, line=f.problem.line + lines)) for f in each]
    assert [f.fingerprint for f in findings(each)] == [f.fingerprint for f in findings(moved)]


@given(found)
def test_folding_loses_no_finding(each) -> None:
    assert sum(1 + finding.folded for finding in findings(each)) == len(each)


def test_the_same_words_twice_on_a_line_are_one_finding_with_a_count() -> None:
    same, other = finding(values={"code": "x"}), finding(values={"code": "y"})
    assert [(f.values["code"], f.folded) for f in fold([same, other, same])] == [("x", 1), ("y", 0)]
    assert len(fold([finding(4), finding(5)])) == 2


@pytest.mark.parametrize(
    ("lint", "code", "severities"),
    [
        ({}, "FLW002", ("warning", "error", "error")),
        ({"ignore": ["FLW"]}, "FLW002", ("off", "error", "error")),
        ({"ignore": ["unreachable-step"]}, "FLW002", ("off", "error", "error")),
        ({"severity": {"FLW002": "info"}}, "FLW002", ("info", "error", "error")),
        ({"severity": {"unreachable-step": {"draft": "error"}}}, "FLW002", ("error", "error", "error")),
        ({"severity": {"FLW002": {"publish": "off"}}}, "FLW002", ("warning", "error", "error")),
        ({"severity": {"FLW002": "grave"}}, "FLW002", ("warning", "error", "error")),
        ({"ignore": ["LNT"]}, "LNT001", ("off", "off", "off")),
        ({"severity": {"LNT001": {"publish": "error"}}}, "LNT001", ("warning", "warning", "error")),
        ({"ignore": "LNT", "severity": []}, "LNT001", ("warning", "warning", "warning")),
    ],
)
def test_a_repository_adjusts_drafts_but_not_what_would_be_published(lint, code, severities) -> None:
    rule = find(code)
    assert rule is not None
    assert tuple(severity_of(rule, stage, Config(lint=lint)) for stage in STAGES) == severities


def test_a_finding_of_several_processes_takes_the_strictest_stage() -> None:
    assert strictest(["draft", "publish", "review"]) == "publish"
    assert strictest([]) == "draft"


@pytest.mark.parametrize(
    ("names", "line", "silent"),
    [
        (("retry-ending",), 4, True),
        (("REF005",), 6, True),
        (("other", "REF005"), 4, True),
        (("REF005",), 7, False),
        (("REF005",), 3, False),
        (("REF",), 4, False),
        ((), 4, False),
    ],
)
def test_a_comment_silences_the_rules_it_names_and_no_others(names, line, silent) -> None:
    cover = Cover(Suppression(3, 1, names, "夜间割接"), 4, 6)
    assert (silenced(finding(line), [cover]) is cover) == silent
