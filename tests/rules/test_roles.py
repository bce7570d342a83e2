import pytest
from rulecase import centre, figures, found, problems

from ccproc.locale import LANGUAGES
from ccproc.locale.rules import message
from ccproc.model.facts import ApprovalFacts, Facts
from ccproc.rulebook import Rule
from ccproc.rules.flow import dead_end_step
from ccproc.rules.roles import actorless_step, self_approval


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("steps: [{id: a, do: x}]", [], id="the first user does it"),
        pytest.param(
            "users: []\nsteps: [{id: a, do: x, by: csr}, {id: b, end: answered}]", [], id="each step says so"
        ),
        pytest.param("users: []\nsteps: [{id: a, wait: 1h, for: tl}]", [], id="somebody else answers"),
        pytest.param("users: []\nsteps: [{id: a, call: FLT-002}]", [], id="another process runs"),
        pytest.param(
            "users: []\nsteps: [{id: a, end: answered, say: bye}]", ["/steps/a/by"], id="a last word"
        ),
        pytest.param("users: []\nsteps: [{id: a, decide: x}]", ["/steps/a/by"], id="a decision"),
    ],
)
def test_work_that_nobody_is_named_for_is_found(text: str, expected: list[str]) -> None:
    assert found(actorless_step, text) == expected


ROUND = "{id: back, decide: x, branches: [{when: a, next: s0}, {otherwise: s1}]}, {id: z, end: answered}"


@pytest.mark.parametrize(
    ("rule", "text"),
    [(actorless_step, "users: []\nsteps: [{steps}]"), (dead_end_step, f"steps: [{{steps}}, {ROUND}]")],
)
def test_thirty_steps_make_a_message_people_read_to_its_end(rule: Rule, text: str) -> None:
    steps = ", ".join(f"{{id: s{number}, do: x}}" for number in range(30))
    (problem,) = problems(rule, text.replace("{steps}", steps))
    spoken = message(rule.code, problem.kind)
    assert all(len(spoken.say(language, problem.values)) < 200 for language in LANGUAGES)
    assert len(figures(problem)["steps"]) >= 30


def test_work_that_nobody_is_named_for_is_one_finding() -> None:
    (problem,) = problems(actorless_step, "users: []\nsteps: [{id: a}, {id: b, by: tl}, {id: c}]")
    assert figures(problem) == {"step": "a", "steps": ["a", "c"], "count": 2}


@pytest.mark.parametrize(
    ("author", "approvers", "expected"),
    [
        ("ann", ["ann"], ["first"]),
        ("ann", ["ann", "ann"], ["first"]),
        ("ann", ["ann", "bob"], []),
        ("ann", ["bob"], []),
        ("ann", [], []),
        ("", ["", ""], []),
    ],
)
def test_an_author_who_alone_approved_is_found(
    author: str, approvers: list[str], expected: list[str]
) -> None:
    paths = ("first", "second")
    approvals = [
        ApprovalFacts(path, "CN-1", author, by, ("A-1", "B-2"))
        for path, by in zip(paths, approvers, strict=False)
    ]
    other = ApprovalFacts("other", "CN-2", "eve", "bob")
    said = list(self_approval.check(Facts(approvals=(*approvals[:1], other, *approvals[1:])), centre()))
    assert [problem.path for problem in said] == expected
    assert all(problem.processes == ("A-1", "B-2") for problem in said)
