"""One of the two texts of a changed process, and which of its steps the changes touch."""

from dataclasses import dataclass

from ccproc.flow import flow
from ccproc.model.change import Change
from ccproc.model.library import Library
from ccproc.model.process import Process, Step

_WHOLE = frozenset({"process-added", "process-removed", "retired"})
# What the owner keeps; nobody works otherwise for it.
_KEEPING = """
metrics monitoring review_every references sources keywords value replaces shared_because feedback training
"""
_KEPT = frozenset(_KEEPING.split())
# Whoever hands over to such a step, or takes over from it, is touched too.
_ROUTING = """
step-added step-removed verification-removed step-moved step-kind next-step branch-added branch-removed
branch-target closed-hours overdue-changed outcome-changed role-changed
"""
_FLOW = frozenset(_ROUTING.split())


@dataclass(frozen=True, slots=True)
class Side:
    """`steps` changed, `beside` lead to a step whose way changed or follow it.

    `changes` are those that somebody works by, `all` includes what the owner keeps for himself.
    """

    process: Process
    library: Library
    steps: tuple[Step, ...]
    beside: tuple[Step, ...]
    changes: tuple[Change, ...]
    all: tuple[Change, ...]
    whole: bool

    def touches(self, part: str) -> bool:
        """Whether anything under a top-level key changed."""
        return self.whole or any(change.parts[:1] == (part,) for change in self.all)


def side(process: Process, library: Library, changes: tuple[Change, ...]) -> Side:
    """One text and what the changes touch in it."""
    earlier = {change.before for change in changes if change.rule == "step-renamed"}
    touched = {change.step for change in changes} | earlier
    routed = {change.step for change in changes if change.rule in _FLOW}
    edges = [edge for edge in flow(process).edges if routed & {edge.source, edge.target}]
    near = {end for edge in edges for end in (edge.source, edge.target)}
    whole = any(change.rule in _WHOLE for change in changes)
    return Side(
        process=process,
        library=library,
        steps=tuple(step for step in process.steps if whole or step.id in touched),
        beside=tuple(step for step in process.steps if step.id in near),
        changes=tuple(change for change in changes if change.parts[:1] == () or change.parts[0] not in _KEPT),
        all=changes,
        whole=whole,
    )
