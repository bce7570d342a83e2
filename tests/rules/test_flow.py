import pytest
from hypothesis import given
from hypothesis import strategies as st
from rulecase import centre, figures, found, problems

from ccproc.flow import closure, flow
from ccproc.model.process import Process
from ccproc.model.reading import process
from ccproc.rules.flow import dead_end_step, missing_end, unreachable_step

ENDS = "{id: done, end: answered}"


def test_a_process_whose_steps_were_all_unreadable_is_not_blamed_for_its_end() -> None:
    assert found(missing_end, "steps: []") == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"steps: [{{id: a, next: dne}}, {{id: b}}, {ENDS}]", id="a target is misspelt"),
        pytest.param(f"steps: [{{id: a, decide: x}}, {{id: b}}, {ENDS}]", id="a decision lost its branches"),
        pytest.param(
            f"limits: [{{case: court, next: b}}]\nsteps: [{{id: a, next: done}}, {{id: b}}, {ENDS}]",
            id="an exception leads there",
        ),
        pytest.param(
            "steps: [{id: a, end: referred, closed_hours: b}, {id: b, end: ticketed}]",
            id="only out of hours",
        ),
        pytest.param(
            f"steps: [{{id: a, deadline: 1m, on_overdue: b, next: done}}, {{id: b}}, {ENDS}]",
            id="only when overdue",
        ),
    ],
)
def test_a_step_that_may_be_reached_is_not_called_unreachable(text: str) -> None:
    assert found(unreachable_step, text) == []


def test_steps_nobody_reaches_are_one_finding_a_run() -> None:
    text = f"""
        steps:
          - {{id: a, next: d}}
          - {{id: b}}
          - {{id: c}}
          - {{id: d, next: done}}
          - {{id: e}}
          - {ENDS}
    """
    assert found(unreachable_step, text) == ["/steps/b several", "/steps/e"]
    assert figures(problems(unreachable_step, text)[0]) == {"step": "b", "steps": ["b", "c"], "count": 2}


def test_an_island_that_leads_into_the_process_is_still_an_island() -> None:
    text = f"steps: [{{id: a, next: done}}, {{id: b, next: c}}, {{id: c, next: b}}, {ENDS}]"
    assert found(unreachable_step, text) == ["/steps/b several"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("steps: [{id: a}, {id: b}]", id="no end at all is said once, by another rule"),
        pytest.param(f"steps: [{{id: a, next: dne}}, {ENDS}]", id="a misspelt target is said once"),
        pytest.param(f"steps: [{ENDS}, {{id: late}}]", id="nobody gets there anyway"),
        pytest.param(
            """
            steps:
              - {id: a, decide: x, branches: [{when: y, next: b, at_most: 2}, {otherwise: done}]}
              - {id: b, next: a}
              - {id: done, end: answered}
            """,
            id="a bounded round with a way out",
        ),
        pytest.param(
            """
            steps:
              - {id: hold, wait: 1m, for: tl, deadline: 5m, on_overdue: ticket, next: hold, at_most: 5}
              - {id: ticket, end: ticketed}
            """,
            id="a hold that ends in a ticket",
        ),
    ],
)
def test_a_way_that_may_come_to_an_end_is_no_dead_end(text: str) -> None:
    assert found(dead_end_step, text) == []


def test_a_dead_end_is_named_where_it_breaks_off_with_all_the_steps_that_run_into_it() -> None:
    text = """
        steps:
          - {id: a, decide: x, branches: [{when: y, next: b}, {otherwise: done}]}
          - {id: done, end: answered}
          - {id: b}
          - {id: c}
    """
    assert found(dead_end_step, text) == ["/steps/c"]
    assert figures(problems(dead_end_step, text)[0]) == {"step": "c", "steps": ["b", "c"]}


def test_a_last_step_that_leads_on_only_when_overdue_stops_the_customer() -> None:
    text = """
        steps:
          - {id: a, decide: x, branches: [{when: y, next: b}, {otherwise: done}]}
          - {id: done, end: ticketed}
          - {id: b, wait: 24h, for: tl, on_overdue: done}
    """
    assert found(dead_end_step, text) == ["/steps/b"]


def test_a_decision_one_of_whose_ways_back_never_runs_out_is_no_closed_one() -> None:
    text = f"""
        steps:
          - {{id: a, do: x}}
          - {{id: b, decide: x, branches: [{{when: y, next: a, at_most: 2}}, {{otherwise: a}}]}}
          - {ENDS}
    """
    assert found(dead_end_step, text) == ["/steps/a round"]


def test_steps_that_only_go_round_among_themselves_are_one_finding() -> None:
    text = """
        steps:
          - {id: a, decide: x, branches: [{when: y, next: b}, {otherwise: done}]}
          - {id: done, end: answered}
          - {id: b}
          - {id: c, decide: z, branches: [{when: again, next: b, at_most: 3}, {otherwise: d}]}
          - {id: d, next: b}
    """
    assert found(dead_end_step, text) == ["/steps/b round"]
    assert problems(dead_end_step, text)[0].values["steps"] == ["b", "c", "d"]


def test_a_decision_whose_every_branch_is_used_up_leaves_no_way() -> None:
    text = """
        steps:
          - {id: a, decide: x, branches: [{when: y, next: done}, {otherwise: b}]}
          - {id: b, decide: z, branches: [{when: p, next: a, at_most: 2}, {otherwise: a, at_most: 2}]}
          - {id: done, end: answered}
    """
    assert found(dead_end_step, text) == ["/steps/b closed"]


def test_a_used_up_decision_with_a_way_out_when_overdue_is_none() -> None:
    text = """
        steps:
          - {id: a, decide: x, branches: [{when: y, next: done}, {otherwise: b}]}
          - {id: b, decide: z, branches: [{otherwise: a, at_most: 2}], deadline: 1m, on_overdue: done}
          - {id: done, end: answered}
    """
    assert found(dead_end_step, text) == []


@st.composite
def any_process(draw: st.DrawFn) -> Process:
    count = draw(st.integers(1, 7))
    step = st.one_of(
        st.just({"end": "answered"}),
        st.just({}),
        st.integers(0, count - 1).map(lambda to: {"next": str(to)}),
        st.lists(st.integers(0, count - 1), min_size=1, max_size=3).map(
            lambda ways: {"decide": "?", "branches": [{"when": str(to), "next": str(to)} for to in ways]}
        ),
    )
    return process({"steps": [{"id": str(number), **draw(step)} for number in range(count)]}, "p.yaml")


@given(any_process())
def test_every_step_that_cannot_end_is_named_and_no_other(any_process: Process) -> None:
    graph = flow(any_process)
    ends = {step.id for step in any_process.steps if step.kind == "end"}
    after = {step: [edge.target for edge in ways] for step, ways in graph.out.items()}
    lost = {step for step in graph.reachable if not closure([step], after) & ends}
    said = [problem.values["steps"] for problem in dead_end_step.check(any_process, centre())]
    assert {step for steps in said for step in steps} == (lost if ends else set())
