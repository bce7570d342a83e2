"""What a notice names by code or number: refused at issue where nothing has that name."""

from collections.abc import Collection, Iterator

from ccproc.errors import Misused
from ccproc.locale.gates import ROLES
from ccproc.model.notice import Notice
from ccproc.model.registry import KINDS, Registry
from ccproc.nearest import nearest

Named = tuple[str, str, Collection[str]]


def resolved(typed: Notice, path: str, registry: Registry, drifted: Collection[str]) -> None:
    """Refuse codes that the registry has not, and the four parts of an emergency in a notice of another kind.

    `typed` is the notice as it lies at `path`, `drifted` the registry entries that changed: one of them may be
    gone. Raises Misused `unknown-in-notice`, `-near`, `star-not-emergency`.
    """
    for at, code, known in _named(typed, registry, drifted):
        if code not in known:
            close = nearest(code, known)
            name = "unknown-in-notice-near" if close else "unknown-in-notice"
            raise Misused(name, path=path, at=at, code=code, nearest=close)
    if typed.star and typed.kind != "emergency":
        raise Misused("star-not-emergency", path=path)


def recorded(problem: str | None, problems: Collection[str]) -> None:
    """Refuse the number of a problem that no record has. Raises Misused `unknown-problem`, `-near`."""
    if problem is not None and problem not in problems:
        close = nearest(problem, problems)
        raise Misused("unknown-problem-near" if close else "unknown-problem", problem=problem, nearest=close)


def _named(typed: Notice, registry: Registry, drifted: Collection[str]) -> Iterator[Named]:
    roles = registry["roles"]
    if typed.review:
        if typed.review.owner:
            yield "review.owner", typed.review.owner, roles
        yield from (("review.measures", code, registry["metrics"]) for code in typed.review.measures)
    yield from (("requires.approvals", code, {*roles, *ROLES}) for code in typed.requires.approvals)
    entries = {f"{kind}/{code}" for kind in KINDS for code in registry[kind]}.union(drifted)
    yield from (("registry", entry, entries) for entry in typed.registry)
