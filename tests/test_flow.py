from hypothesis import given
from hypothesis import strategies as st
from rulecase import read

from ccproc.flow import Flow, flow
from ccproc.model.pointer import locate
from ccproc.model.reading import process

STEPS = st.integers(1, 7)


def graph(text: str) -> Flow:
    return flow(read(text))


def pairs(found: Flow) -> list[tuple[str, str, str]]:
    return [(edge.source, edge.target, edge.via) for edge in found.edges]


def test_a_step_without_next_leads_to_the_following_one_but_a_decision_and_an_end_do_not() -> None:
    found = graph("""
        steps:
          - {id: a}
          - {id: b, decide: x, branches: [{when: y, next: d}, {otherwise: c}]}
          - {id: c, end: answered}
          - {id: d, end: answered}
    """)
    assert pairs(found) == [
        ("a", "b", "following"),
        ("b", "d", "branches/y"),
        ("b", "c", "branches/otherwise"),
    ]


def test_escalate_and_reassign_are_no_steps_to_go_to() -> None:
    found = graph("""
        steps:
          - {id: a, deadline: 1m, on_overdue: escalate}
          - {id: b, deadline: 1m, on_overdue: reassign}
          - {id: c, deadline: 1m, on_overdue: a}
          - {id: d, end: referred, closed_hours: c}
    """)
    exceptions = [edge for edge in pairs(found) if edge[2] not in ("following",)]
    assert exceptions == [("c", "a", "on_overdue"), ("d", "c", "closed_hours")]


def test_every_edge_points_at_the_words_that_make_it() -> None:
    text = """
        steps:
          - {id: a, next: b, on_overdue: c}
          - {id: b, decide: x, branches: [{when: y, next: d}, {when: z, next: d}, {otherwise: c}]}
          - {id: c}
          - {id: d, end: referred, closed_hours: c}
    """
    found = read(text)
    for edge in flow(found).edges:
        value = found.data
        for part in locate(found.data, edge.pointer):
            value = value[part]
        assert value == (edge.target if edge.via != "following" else found.data["steps"][2])
    assert len({edge.pointer for edge in flow(found).edges}) == len(flow(found).edges)


def test_a_step_that_only_an_exception_comes_to_is_reached() -> None:
    found = graph("""
        limits: [{case: court, next: b}, {case: other, next: CMP-001}]
        continuity: {return_step: c}
        steps: [{id: a, end: answered}, {id: b, end: declined}, {id: c, end: fulfilled}, {id: d}]
    """)
    assert found.entries == ("a", "b", "c")
    assert found.stranded == {"d"}


def test_nothing_is_called_stranded_while_a_target_on_the_way_is_misspelt() -> None:
    assert graph("steps: [{id: a, next: bb}, {id: b, end: answered}]").stranded == frozenset()
    assert graph("steps: [{id: a, end: answered}, {id: b, next: cc}]").stranded == {"b"}


def test_a_decision_that_lost_its_branches_hides_no_other_fault() -> None:
    lost = "{id: a, decide: x, branches: [{when: y, next: b}, {otherwise: }]}"
    assert graph(f"steps: [{lost}, {{id: b, end: answered}}, {{id: c, end: answered}}]").open == {"a"}
    assert graph("steps: [{id: a, decide: x}, {id: b, end: answered}]").stranded == frozenset()


def test_a_way_up_the_file_is_no_round_by_itself() -> None:
    found = graph("""
        steps:
          - {id: a, decide: x, branches: [{when: y, next: c}, {otherwise: b}]}
          - {id: b, end: answered}
          - {id: c, next: b}
    """)
    assert found.backward == ()


def test_a_round_is_bounded_wherever_on_it_the_limit_stands() -> None:
    found = graph("""
        steps:
          - {id: a, decide: x, branches: [{when: y, next: b, at_most: 2}, {otherwise: c}]}
          - {id: b, next: a}
          - {id: c, end: answered}
    """)
    assert [edge.source for edge in found.backward] == ["b"]
    assert found.endless == ()


def test_a_repeated_step_id_does_not_break_the_graph() -> None:
    found = graph("steps: [{id: a}, {id: a}, {id: b, end: answered}]")
    assert found.order == {"a": 0, "b": 2}


def test_a_process_without_steps_has_an_empty_graph() -> None:
    found = flow(process({}, "p.yaml"))
    assert (found.start, found.edges, found.stranded, found.endless) == ("", (), frozenset(), ())


@st.composite
def any_process(draw: st.DrawFn) -> Flow:
    count = draw(STEPS)
    target = st.integers(0, count - 1).map(str)
    steps = []
    for number in range(count):
        ways = draw(st.lists(st.tuples(target, st.none() | st.just(1)), min_size=1, max_size=3))
        branches = [{"when": str(n), "next": to, "at_most": limit} for n, (to, limit) in enumerate(ways)]
        steps.append({"id": str(number), "decide": "?", "branches": branches})
    return flow(process({"steps": steps}, "p.yaml"))


@given(any_process())
def test_rounds_are_found_exactly_where_taking_their_edges_out_leaves_none(found: Flow) -> None:
    assert not _goes_round({(e.source, e.target) for e in set(found.edges) - set(found.backward)})
    assert _goes_round({(e.source, e.target) for e in found.edges}) == bool(found.backward)
    unbounded = {edge for edge in found.edges if edge.at_most is None}
    assert _goes_round({(e.source, e.target) for e in unbounded}) == bool(found.endless)
    assert set(found.endless) <= unbounded


@given(any_process())
def test_what_is_reached_is_what_walking_reaches(found: Flow) -> None:
    walked = {found.start}
    for _ in found.order:
        walked |= {edge.target for edge in found.edges if edge.source in walked}
    assert found.reachable == walked


def _goes_round(ways: set[tuple[str, str]]) -> bool:
    """Whether edges are left when those into nowhere are taken out again and again."""
    while True:
        sources = {source for source, _ in ways}
        kept = {(source, target) for source, target in ways if target in sources}
        if kept == ways:
            return bool(ways)
        ways = kept
