"""Walking a process: the proposed walks go along every way that exists, and only along those."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from ccproc.flow import flow
from ccproc.governance.walks import cover, unwalked
from ccproc.model.process import Process
from ccproc.model.reading import process


@st.composite
def processes(draw: st.DrawFn) -> Process:
    """Any graph of up to eight steps: decisions, loops, dead ends, steps nothing leads to."""
    names = [f"s{i}" for i in range(draw(st.integers(1, 8)))]
    steps: list[dict[str, object]] = []
    for name in names:
        kind = draw(st.sampled_from(["task", "decide", "end"]))
        if kind == "decide":
            ways = draw(st.lists(st.sampled_from(names), min_size=1, max_size=3))
            branches = [{"when": str(i), "next": way, "at_most": 2} for i, way in enumerate(ways)]
            steps.append({"id": name, "decide": "?", "branches": branches})
        elif kind == "end":
            steps.append({"id": name, "end": "answered"})
        else:
            steps.append(
                {"id": name, "do": "x", **draw(st.sampled_from([{}, {"next": draw(st.sampled_from(names))}]))}
            )
    return process({"id": "A-1", "title": "t", "category": "query", "owner": "o", "steps": steps}, "p.yaml")


@settings(max_examples=300, deadline=None)
@given(processes())
def test_the_proposed_walks_leave_no_way_unwalked(one):
    graph = flow(one)
    walks = cover(one)
    edges = {(edge.source, edge.target) for edge in graph.known()}
    reachable = graph.reachable
    assert all(edge.source not in reachable for edge in unwalked(one, walks))
    assert all(walk[0] in graph.entries for walk in walks)
    assert all(pair in edges for walk in walks for pair in pairwise(walk))
    assert len(walks) <= max(1, len(edges))


def test_a_walk_ends_where_the_process_ends():
    one = process(
        {
            "id": "A-1",
            "steps": [
                {
                    "id": "ask",
                    "decide": "?",
                    "branches": [{"when": "again", "next": "ask"}, {"otherwise": "tell"}],
                },
                {"id": "tell", "say": "x"},
                {"id": "done", "end": "answered"},
            ],
        },
        "p.yaml",
    )
    assert cover(one) == (("ask", "ask", "tell", "done"),)


def test_a_process_of_one_step_is_walked_by_standing_there():
    one = process({"id": "A-1", "steps": [{"id": "done", "end": "answered"}]}, "p.yaml")
    assert cover(one) == (("done",),)
    assert cover(process({"id": "A-1"}, "p.yaml")) == ()
