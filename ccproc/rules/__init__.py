"""Every rule, a family a module or a few. To add one: write the function, its words in `locale`, done."""

from functools import cache
from importlib import import_module

from ccproc.rulebook import Rule, collect

MODULES = (
    "circles", "classification", "codes", "contacts", "coverage", "deadlines", "decisions", "dialect", "document",
    "elements", "escalation", "flow", "housekeeping", "identity", "limits", "links", "offering", "outcomes",
    "referrals", "roles", "schema", "spelling", "touchpoints", "transitions",
)  # fmt: skip


@cache
def rules() -> tuple[Rule, ...]:
    """All rules by code."""
    return collect(import_module(f"{__name__}.{name}") for name in MODULES)


def find(asked: str) -> Rule | None:
    """The rule of that code or name, however it is written."""
    wanted = asked.strip()
    return next(
        (rule for rule in rules() if wanted.upper() == rule.code or wanted.lower() == rule.name), None
    )
