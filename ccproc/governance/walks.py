"""Walking every way of a process: what a review has not walked yet, and walks that cover all of it."""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from ccproc.flow import Edge, Flow, flow
from ccproc.model.process import Process

Walk = tuple[str, ...]


def unwalked(process: Process, walks: Iterable[Sequence[str]]) -> Iterator[Edge]:
    """The edges no walk goes along; a walk counts where its steps follow one another (R114)."""
    gone = {pair for walk in walks for pair in pairwise(walk)}
    seen: set[tuple[str, str]] = set()
    for edge in flow(process).known():
        pair = (edge.source, edge.target)
        if pair not in gone and pair not in seen:
            seen.add(pair)
            yield edge


def cover(process: Process) -> tuple[Walk, ...]:
    """Walks from an entry that together go along every edge that can be reached, each on to an end.

    Not always the fewest possible, but never more than there are edges: each walk goes the shortest way to an
    edge nobody has walked, on along such edges as long as it meets them, and then the shortest way out.
    """
    graph = flow(process)
    to_step, out = _shortest(graph), _ways_out(graph)
    left = dict.fromkeys((edge.source, edge.target) for edge in graph.known() if edge.source in to_step)
    walks: list[Walk] = [] if left or not graph.start else [(graph.start,)]
    while left:
        walk = list(to_step[next(iter(left))[0]])
        while step := _fresh(graph, walk[-1], left) or out.get(walk[-1]):
            left.pop((walk[-1], step), None)
            walk.append(step)
        walks.append(tuple(walk))
    return tuple(walks)


def _fresh(graph: Flow, step: str, left: Mapping[tuple[str, str], None]) -> str | None:
    return next((edge.target for edge in graph.out.get(step, ()) if (step, edge.target) in left), None)


def _shortest(graph: Flow) -> dict[str, Walk]:
    """The shortest walk from an entry to every step that can be reached."""
    found: dict[str, Walk] = {entry: (entry,) for entry in graph.entries}
    todo = deque(found)
    while todo:
        step = todo.popleft()
        for edge in graph.out.get(step, ()):
            if edge.target not in found:
                found[edge.target] = (*found[step], edge.target)
                todo.append(edge.target)
    return found


def _ways_out(graph: Flow) -> dict[str, str]:
    """From every step that leads to an end, the next step on the shortest way there."""
    back: dict[str, list[str]] = {}
    for edge in graph.known():
        back.setdefault(edge.target, []).append(edge.source)
    todo = deque(step for step in graph.order if not graph.out.get(step))
    seen = set(todo)
    found: dict[str, str] = {}
    while todo:
        target = todo.popleft()
        for source in back.get(target, ()):
            if source not in seen:
                seen.add(source)
                found[source] = target
                todo.append(source)
    return found
