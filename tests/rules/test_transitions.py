import pytest
from rulecase import figures, found, problems

from ccproc.locale.rules import message
from ccproc.rules.transitions import endless_loop, unknown_next


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            """
            steps:
              - {id: a, decide: x, branches: [{when: y, next: c}, {otherwise: b}]}
              - {id: b, end: answered}
              - {id: c, next: b}
            """,
            id="a step written below the end it leads to",
        ),
        pytest.param(
            """
            steps:
              - {id: a, say: please hold}
              - {id: b, decide: x, branches: [{when: y, next: done}, {otherwise: a, at_most: 3}]}
              - {id: done, end: answered}
            """,
            id="a bounded branch",
        ),
        pytest.param(
            """
            steps:
              - {id: a, decide: x, branches: [{when: y, next: done}, {otherwise: b}]}
              - {id: b, next: a, at_most: 3}
              - {id: done, end: answered}
            """,
            id="a bounded next",
        ),
        pytest.param(
            """
            steps:
              - {id: a, decide: x, branches: [{when: y, next: done}, {otherwise: b, at_most: 3}]}
              - {id: b, next: a}
              - {id: done, end: answered}
            """,
            id="the limit stands elsewhere on the round",
        ),
        pytest.param("steps: [{id: done, end: answered}, {id: b, next: b}]", id="nobody gets there anyway"),
    ],
)
def test_a_way_that_does_not_go_round_for_ever_is_left_alone(text: str) -> None:
    assert found(endless_loop, text) == []


def test_each_way_back_without_a_limit_is_found() -> None:
    text = """
        steps:
          - {id: a}
          - {id: b, decide: x, branches: [{when: y, next: a}, {when: z, next: b}, {otherwise: c}]}
          - {id: c, wait: 1m, for: tl, deadline: 5m, on_overdue: a}
          - {id: d, end: referred, closed_hours: c}
    """
    assert sorted(found(endless_loop, text)) == [
        "/steps/b/branches/y/next",
        "/steps/b/branches/z/next",
        "/steps/c/on_overdue on_overdue",
        "/steps/d/closed_hours closed_hours",
    ]


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        pytest.param("{id: a, next: ed}", "/steps/a/next near", id="next"),
        pytest.param("{id: a, next: 九霄云外}", "/steps/a/next", id="nothing like it"),
        pytest.param("{id: a, next: CMP-009}", "/steps/a/next process", id="a process"),
        pytest.param("{id: a, on_overdue: escalte}", "/steps/a/on_overdue near", id="a misspelt verb"),
        pytest.param(
            "{id: a, decide: x, branches: [{when: y, next: end}, {otherwise: edn}]}",
            "/steps/a/branches/otherwise/otherwise near",
            id="otherwise",
        ),
        pytest.param(
            "{id: a, end: referred, closed_hours: ende}", "/steps/a/closed_hours near", id="closed hours"
        ),
        pytest.param("{id: a}, {id: a}", "/steps/a#2/id twice", id="one id for two steps"),
        pytest.param(
            "{id: a, decide: x, branches: [{when: y, next: end}, {when: y, next: end}, {otherwise: end}]}",
            "/steps/a/branches/y#2 repeated",
            id="one branch twice",
        ),
    ],
)
def test_a_way_to_no_step_or_to_two_is_found(steps: str, expected: str) -> None:
    assert found(unknown_next, f"steps: [{steps}, {{id: end, end: answered}}]") == [expected]


def test_the_word_that_was_meant_is_offered() -> None:
    (problem,) = problems(unknown_next, "steps: [{id: a, on_overdue: reasign}, {id: end, end: answered}]")
    assert figures(problem) == {"step": "a", "target": "reasign", "nearest": "reassign"}


@pytest.mark.parametrize(
    "steps",
    [
        pytest.param("{id: a, on_overdue: escalate}", id="a verb"),
        pytest.param(
            "{id: a, decide: x, branches: [{when: y, next: end}, {otherwise: end}]}",
            id="two ways to one step",
        ),
        pytest.param("{id: a, call: FLT-002}", id="a call"),
    ],
)
def test_a_way_that_leads_to_one_step_is_left_alone(steps: str) -> None:
    assert found(unknown_next, f"steps: [{steps}, {{id: end, end: answered}}]") == []


@pytest.mark.parametrize("word", ["结束", "完成", "已办结", "end", "answered"])
def test_whoever_writes_that_it_ends_here_learns_how_a_process_ends(word: str) -> None:
    steps = f"{{id: a, next: {word}}}, {{id: bye, end: answered}}"
    (problem,) = problems(unknown_next, f"steps: [{steps}, {{id: sorry, end: declined}}]")
    assert problem.kind == "end"
    assert "end: answered" in message("FLW006", "end").help("zh", problem.values)
    (problem,) = problems(unknown_next, f"steps: [{steps}]")
    assert (problem.kind, problem.values["nearest"]) == ("end near", "bye")


def test_a_word_that_only_shares_letters_with_a_step_is_not_offered() -> None:
    (problem,) = problems(unknown_next, "steps: [{id: answer, next: nowhere}, {id: done, end: answered}]")
    assert (problem.kind, "nearest" in problem.values) == ("", False)
