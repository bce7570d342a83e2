import pytest
from rulecase import figures, found, problems

from ccproc.rules.outcomes import handed_off_outcome, unanswered_wait


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("steps: [{id: a, end: referred}]", ["/steps/a/end"], id="referred"),
        pytest.param(
            "steps: [{id: a, end: transferred}, {id: b, end: retry}]", ["/steps/a/end"], id="or come again"
        ),
        pytest.param(
            "steps: [{id: a, end: referred, closed_hours: b}, {id: b, end: ticketed}]", [], id="a ticket"
        ),
        pytest.param(
            "steps: [{id: a, decide: x, branches: [{when: y, next: b}, {otherwise: c}]},"
            " {id: b, end: referred}, {id: c, end: declined}]",
            [],
            id="a plain no is an answer",
        ),
        pytest.param(
            "steps: [{id: a, end: referred}, {id: b, end: answered}]",
            ["/steps/a/end"],
            id="nobody gets there",
        ),
        pytest.param("steps: [{id: a, end: retry}]", [], id="come again is REF005's"),
        pytest.param("steps: [{id: a, end: ''}, {id: b, end: referred}]", [], id="an end nobody could read"),
        pytest.param("category: floor\nsteps: [{id: a, end: transferred}]", [], id="no customer is served"),
        pytest.param("category: nonsense\nsteps: [{id: a, end: transferred}]", [], id="an unknown category"),
    ],
)
def test_a_service_that_only_passes_on_is_found(text: str, expected: list[str]) -> None:
    assert found(handed_off_outcome, text) == expected


@pytest.mark.parametrize(
    ("step", "expected"),
    [
        pytest.param("wait: 1h, for: tl", [], id="a role"),
        pytest.param("wait: 1h, for: delivery", [], id="a contact"),
        pytest.param("wait: 1h, for: FLT-002", [], id="a process, maybe not yet written"),
        pytest.param("wait: 1h, for: customer", [], id="the customer"),
        pytest.param("wait: 1h, for: system", [], id="the system"),
        pytest.param("do: wait", [], id="a task"),
        pytest.param("wait: 1h", ["/steps/a/for"], id="nobody"),
        pytest.param("wait: 1h, for: delivry", ["/steps/a/for near"], id="misspelt"),
        pytest.param("wait: 1h, for: voice", ["/steps/a/for unknown"], id="a team answers to nobody"),
    ],
)
def test_a_wait_for_nobody_is_found(step: str, expected: list[str]) -> None:
    assert found(unanswered_wait, f"steps: [{{id: a, {step}}}, {{id: b, end: answered}}]") == expected


def test_the_contact_that_was_meant_is_offered() -> None:
    (problem,) = problems(unanswered_wait, "steps: [{id: a, wait: 1h, for: delivry}]")
    assert figures(problem) == {"step": "a", "for": "delivry", "nearest": "delivery"}
