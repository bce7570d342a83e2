import pytest
from rulecase import figures, found, problems

from ccproc.rules.elements import incomplete_output, unfed_step

DONE = "{id: done, end: answered}"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"inputs: [{{id: x}}]\nsteps: [{{id: a, needs: [x]}}, {DONE}]", id="an input"),
        pytest.param(f"steps: [{{id: a, gives: [x]}}, {{id: b, needs: [x]}}, {DONE}]", id="given before"),
        pytest.param(
            f"steps: [{{id: a, collects: [x]}}, {{id: b, needs: [x]}}, {DONE}]", id="collected before"
        ),
        pytest.param(
            f"steps: [{{id: a, call: FLT-002, gives: [x]}}, {{id: b, needs: [x]}}, {DONE}]", id="called"
        ),
        pytest.param(f"steps: [{{id: a}}, {DONE}]", id="neither needs nor gives"),
        pytest.param(f"steps: [{{id: a, gives: [x]}}, {DONE}]", id="only gives"),
        pytest.param(
            f"steps: [{{id: a, next: done}}, {{id: b, needs: [x]}}, {{id: c, gives: [x]}}, {DONE}]",
            id="nobody gets there",
        ),
        pytest.param(
            f"""
            steps:
              - {{id: a, decide: p, branches: [{{when: q, next: b}}, {{otherwise: c}}]}}
              - {{id: b, gives: [x], next: d}}
              - {{id: c, gives: [x]}}
              - {{id: d, needs: [x]}}
              - {DONE}
            """,
            id="given on both ways",
        ),
        pytest.param(
            f"""
            steps:
              - {{id: a, gives: [x]}}
              - {{id: b, needs: [x]}}
              - {{id: c, decide: p, branches: [{{when: q, next: b, at_most: 2}}, {{otherwise: done}}]}}
              - {DONE}
            """,
            id="a round comes back with it",
        ),
        pytest.param(
            f"""
            limits: [{{case: court, next: b}}]
            steps: [{{id: a, gives: [x], next: done}}, {{id: b, needs: [x]}}, {DONE}]
            """,
            id="an exception may come from anywhere",
        ),
    ],
)
def test_a_step_that_has_what_it_needs_is_left_alone(text: str) -> None:
    assert found(unfed_step, text) == []


def test_a_thing_missing_on_one_way_is_found_with_that_way() -> None:
    text = f"""
        steps:
          - {{id: a, decide: p, branches: [{{when: q, next: b}}, {{otherwise: c}}]}}
          - {{id: b, gives: [x]}}
          - {{id: c, needs: [x]}}
          - {{id: d, needs: [x]}}
          - {DONE}
    """
    (problem,) = problems(unfed_step, text)
    assert problem.at == ("steps", "c", "needs", "x")
    assert figures(problem) == {"thing": "x", "step": "c", "steps": ["c", "d"], "path": ["a", "c"]}


def test_a_thing_nobody_gives_is_one_finding_with_the_word_that_was_meant() -> None:
    text = (
        f"inputs: [{{id: account}}]\nsteps: [{{id: a, needs: [acount]}}, {{id: b, needs: [acount]}}, {DONE}]"
    )
    (problem,) = problems(unfed_step, text)
    assert (problem.kind, problem.values["nearest"], problem.values["steps"]) == (
        "near",
        "account",
        ["a", "b"],
    )


def test_what_is_given_too_late_is_not_there() -> None:
    assert found(unfed_step, f"steps: [{{id: a, needs: [x]}}, {{id: b, gives: [x]}}, {DONE}]") == [
        "/steps/a/needs/x path"
    ]


def test_a_step_does_not_feed_itself() -> None:
    assert found(unfed_step, f"steps: [{{id: a, needs: [x], gives: [x]}}, {DONE}]") == [
        "/steps/a/needs/x path"
    ]


def test_an_answer_that_never_came_is_not_there_when_time_ran_out() -> None:
    text = f"""
        steps:
          - {{id: a, wait: 1h, for: tl, gives: [x], deadline: 2h, on_overdue: late}}
          - {{id: b, needs: [x], next: done}}
          - {{id: late, needs: [x]}}
          - {DONE}
    """
    assert found(unfed_step, text) == ["/steps/late/needs/x path"]


def test_a_neighbour_that_may_come_later_cannot_be_counted_on() -> None:
    text = f"""
        steps:
          - {{id: a, gives: [y]}}
          - {{id: b, any_order: check, gives: [x]}}
          - {{id: c, any_order: check, needs: [x, y]}}
          - {{id: d, needs: [x]}}
          - {DONE}
    """
    assert found(unfed_step, text) == ["/steps/c/needs/x any-order"]


@pytest.mark.parametrize(
    ("output", "expected"),
    [
        ("{id: x, kind: record, to: csr}", []),
        ("{id: x, to: csr}", ["/outputs/x/kind kind"]),
        ("{id: x, kind: record}", ["/outputs/x/to to"]),
        ("{id: x}", ["/outputs/x/kind"]),
    ],
)
def test_an_output_tells_what_it_is_and_whose(output: str, expected: list[str]) -> None:
    assert found(incomplete_output, f"outputs: [{output}]") == expected
