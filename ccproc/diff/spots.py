"""Which rule speaks at which position of a process file, and how the items of its lists are told apart."""

from dataclasses import dataclass
from typing import NamedTuple

from ccproc.model.finding import Pointer
from ccproc.model.pointer import OTHERWISE
from ccproc.model.positions import Position

_RULES = """
title title-changed
category category-changed
owner owner-changed
team team-changed
users users-changed
keywords keywords-changed
purpose purpose-changed
customer customer-changed
customer/promise sla-changed
trigger trigger-changed
touchpoints touchpoint-changed
touchpoints/*/hours touchpoint-hours
inputs input-changed
outputs output-changed
value value-changed
steps/*/name step-name
steps/*/by role-changed
steps/*/do step-text
steps/*/say script-wording
steps/*/decide decision-condition
steps/*/on decision-condition
steps/*/branches branch-order
steps/*/branches/* decision-condition
steps/*/branches/*/next branch-target
steps/*/branches/*/at_most loop-limit
steps/*/branches/*/share branch-share
steps/*/call process-called
steps/*/wait sla-changed
steps/*/for awaited-changed
steps/*/end outcome-changed
steps/*/to referral-target
steps/*/handover handover-changed
steps/*/owner_until_closed case-owner
steps/*/closed_hours closed-hours
steps/*/closure closure-changed
steps/*/next next-step
steps/*/at_most loop-limit
steps/*/takes duration-changed
steps/*/uses systems-changed
steps/*/actions actions-changed
steps/*/reads step-data
steps/*/collects step-data
steps/*/needs step-data
steps/*/gives step-data
steps/*/form form-changed
steps/*/accountable accountable-changed
steps/*/consults consulted-changed
steps/*/informs informed-changed
steps/*/skills skills-changed
steps/*/authority authority-changed
steps/*/automation automation-changed
steps/*/automatable automation-changed
steps/*/tags tags-changed
steps/*/deadline sla-changed
steps/*/on_overdue overdue-changed
steps/*/workaround workaround-changed
steps/*/see see-changed
steps/*/images image-changed
steps/*/any_order free-order
escalation escalation-order
escalation/* field-changed
escalation/*/to escalation-recipient
escalation/*/after escalation-time
escalation/*/informs escalation-informed
limits/* limit-changed
limits/*/next limit-target
data data-changed
data/forms form-changed
metrics metrics-changed
monitoring monitoring-changed
training training-link
references references-changed
sources references-changed
counterpart counterpart-changed
continuity continuity-changed
outbound outbound-changed
feedback feedback-changed
review_every review-cycle
replaces replaces-changed
shared_because sharing-changed
retired retired
"""


class Keyed(NamedTuple):
    """How the items of one list are told apart, by one mark after another, and what is said of them.

    A mark is a key of the item, `condition` (what a branch asks) or `place` (its index among the items).
    """

    marks: tuple[str, ...]
    added: str
    removed: str
    moved: str = "order-changed"


def _position(text: str) -> Position:
    return tuple(text.split("/"))


RULES: dict[Position, str] = {
    _position(where): rule for where, rule in (line.split() for line in _RULES.strip().splitlines())
}
LISTS: dict[Position, Keyed] = {
    _position(where): keyed
    for where, keyed in {
        "inputs": Keyed(("id",), "input-added", "input-removed"),
        "outputs": Keyed(("id",), "output-added", "output-removed"),
        "steps/*/branches": Keyed(("condition", "next"), "branch-added", "branch-removed", "branch-order"),
        "escalation": Keyed(("to", "place"), "escalation-added", "escalation-removed", "escalation-order"),
        "limits": Keyed(("case", "next"), "limit-added", "limit-removed"),
        "data/fields": Keyed(("id",), "data-added", "data-removed"),
        "data/forms": Keyed(("role",), "form-changed", "form-changed"),
        "data/states": Keyed(("id",), "data-changed", "data-changed"),
        "metrics": Keyed(("metric",), "metrics-changed", "metrics-changed"),
        "training/questions": Keyed(("ask", "place"), "training-link", "training-link"),
        "references": Keyed(("id",), "references-changed", "references-changed"),
    }.items()
}
BRANCHES = _position("steps/*/branches")
# Above these, a part that is missing on one side is still looked into: its pieces have rules of their own.
DIVIDED = frozenset(where[:depth] for where in (*RULES, *LISTS) for depth in range(len(where)))


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in both texts: `pattern` for the tables above, `pointer` for people."""

    pattern: Position = ()
    pointer: Pointer = ()

    def key(self, name: str) -> "Spot":
        """The value of a key here; the target of `otherwise` stands under that very word."""
        is_target = name == "next" and self.pointer[-1:] == (OTHERWISE,)
        return Spot((*self.pattern, name), (*self.pointer, OTHERWISE if is_target else name))

    def item(self, name: str) -> "Spot":
        """An item of the list here, by its name."""
        return Spot((*self.pattern, "*"), (*self.pointer, name))

    @property
    def rule(self) -> str:
        """The rule that speaks here: that of the nearest position that has one."""
        above = (self.pattern[:depth] for depth in range(len(self.pattern), 0, -1))
        return next((RULES[where] for where in above if where in RULES), "field-changed")
