"""The graph of a process: which step leads where, what can be reached, where it goes round."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

from ccproc.model.finding import Pointer
from ccproc.model.pointer import OTHERWISE, names
from ccproc.model.process import Process, Step
from ccproc.model.text import Text

VERBS = ("escalate", "reassign")
EXCEPTIONS = ("on_overdue", "closed_hours")


class Edge(NamedTuple):
    """One way from a step to another; `via` is the key of the file that says so, `label` its condition."""

    source: str
    target: str
    via: str
    label: Text | None = None
    at_most: int | None = None

    @property
    def pointer(self) -> Pointer:
        """Where the file names the target; the step itself where that is only the following one."""
        if self.via == "following":
            return ("steps", self.source)
        key, _, branch = self.via.partition("/")
        named = (branch, OTHERWISE if branch == OTHERWISE else "next") if branch else ()
        return ("steps", self.source, key, *named)


Out = Mapping[str, tuple[Edge, ...]]


@dataclass(frozen=True, eq=False)
class Flow:
    """The steps of a process in file order and every edge among them, also those that lead nowhere.

    `out` holds the edges whose target exists. `entries` are the steps a matter can begin at: the first, and
    those that `limits` and `continuity` name. `open` are the steps whose way on cannot be told: a target does
    not exist, or a decision has lost its branches.
    """

    order: Mapping[str, int]
    edges: tuple[Edge, ...]
    out: Out
    entries: tuple[str, ...]
    open: frozenset[str]

    @property
    def start(self) -> str:
        """The first step of the file; empty where there is none."""
        return self.entries[0] if self.entries else ""

    def known(self) -> Iterator[Edge]:
        """The edges whose target exists."""
        return (edge for ways in self.out.values() for edge in ways)

    def unknown(self) -> Iterator[Edge]:
        """The edges that name no step (FLW006)."""
        return (edge for edge in self.edges if edge.target not in self.order)

    @cached_property
    def reachable(self) -> frozenset[str]:
        """The steps that the entries lead to, themselves among them."""
        after = {step: [edge.target for edge in ways] for step, ways in self.out.items()}
        return closure(self.entries, after)

    @cached_property
    def stranded(self) -> frozenset[str]:
        """The steps nothing leads to; none is certain while a step that can be reached is `open`."""
        unreached = frozenset(self.order.keys() - self.reachable)
        return frozenset() if self.open & self.reachable else unreached

    @cached_property
    def before(self) -> Mapping[str, list[str]]:
        """The steps that lead straight to each step."""
        before: dict[str, list[str]] = {}
        for edge in self.known():
            before.setdefault(edge.target, []).append(edge.source)
        return before

    @cached_property
    def backward(self) -> tuple[Edge, ...]:
        """The edges that go round: back to a step on the way here."""
        return tuple(_backward(self.order, self.out))

    @cached_property
    def endless(self) -> tuple[Edge, ...]:
        """The edges that close a round in which nothing carries `at_most` (FLW005)."""
        return tuple(
            _backward(self.order, {s: tuple(e for e in w if e.at_most is None) for s, w in self.out.items()})
        )


def closure(seeds: Iterable[str], after: Mapping[str, Iterable[str]]) -> frozenset[str]:
    """Everything that `seeds` lead to, themselves among them."""
    todo = list(seeds)
    seen = set(todo)
    while todo:
        for step in after.get(todo.pop(), ()):
            if step not in seen:
                seen.add(step)
                todo.append(step)
    return frozenset(seen)


@lru_cache(maxsize=4)
def flow(process: Process) -> Flow:
    """The graph of one process. A step without `next` leads to the following one in the file."""
    order: dict[str, int] = {}
    edges: list[Edge] = []
    following = (*(step.id for step in process.steps[1:]), None)
    for index, (step, after) in enumerate(zip(process.steps, following, strict=False)):
        order.setdefault(step.id, index)
        edges.extend(_edges(step, after))
    out: dict[str, list[Edge]] = {}
    for edge in edges:
        if edge.target in order:
            out.setdefault(edge.source, []).append(edge)
    lost = [edge.source for edge in edges if edge.target not in order]
    lost += [step.id for step in process.steps if step.kind == "decide" and not _whole(step)]
    ways = {step: tuple(ways) for step, ways in out.items()}
    return Flow(order, tuple(edges), ways, tuple(_entries(process, order)), frozenset(lost))


def _edges(step: Step, following: str | None) -> Iterator[Edge]:
    if step.branches:
        for branch, name in zip(step.branches, names(step.data["branches"]), strict=True):
            if branch.next:
                yield Edge(step.id, branch.next, f"branches/{name}", branch.when, branch.at_most)
    if step.next:
        yield Edge(step.id, step.next, "next", at_most=step.at_most)
    elif step.kind not in ("decide", "end") and following is not None:
        yield Edge(step.id, following, "following")
    if step.on_overdue and step.on_overdue not in VERBS:
        yield Edge(step.id, step.on_overdue, "on_overdue")
    if step.closed_hours:
        yield Edge(step.id, step.closed_hours, "closed_hours")


def _whole(decision: Step) -> bool:
    return bool(decision.branches) and all(branch.next for branch in decision.branches)


def _entries(process: Process, order: Mapping[str, int]) -> Iterator[str]:
    continuity = process.data.get("continuity")
    named = [limit.next for limit in process.limits]
    named.append(continuity.get("return_step") if isinstance(continuity, Mapping) else None)
    yield from (step.id for step in process.steps[:1])
    yield from dict.fromkeys(step for step in named if step and step in order)


def _backward(order: Mapping[str, int], out: Out) -> Iterator[Edge]:
    """The edges of a depth-first walk that lead back to its trail; a round needs one that goes up a file."""
    if all(order[edge.target] > order[edge.source] for ways in out.values() for edge in ways):
        return
    done: set[str] = set()
    for seed in order:
        trail = {} if seed in done else {seed: iter(out.get(seed, ()))}
        while trail:
            here = next(reversed(trail))
            for edge in trail[here]:
                if edge.target in trail:
                    yield edge
                elif edge.target not in done:
                    trail[edge.target] = iter(out.get(edge.target, ()))
                    break
            else:
                done.add(here)
                del trail[here]
