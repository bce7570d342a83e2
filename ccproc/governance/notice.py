"""A change notice composed from what differs: first, normal and revert; refreshed until it is issued."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from ccproc.diff import bump, next_version
from ccproc.errors import Misused
from ccproc.governance.answers import Objection, prefilled
from ccproc.governance.chain import Link
from ccproc.model.change import BUMPS, Bump, Change
from ccproc.model.notice import Named, Notice, Part, Requires, VersionStep
from ccproc.model.record import codes
from ccproc.model.written import Written

Plain = Mapping[str, object]
COMPOSED = ("normal", "revert")
FIRST = "1.0.0"


@dataclass(frozen=True, slots=True)
class Edited:
    """One process whose pages no longer say what its last notice left: another text, other registry values.

    `values` is the digest of the registry values its pages show now, `entries` are those that changed.
    """

    id: str
    head: Link
    to: str
    changes: tuple[Change, ...]
    values: str
    entries: tuple[str, ...] = ()

    @property
    def bump(self) -> Bump:
        """What the change asks of the version: a registry value alone is a patch."""
        asked = bump(self.changes)
        return "patch" if self.entries and asked == "none" else asked


def known(kind: str) -> None:
    """Refuse the kinds of notice that cannot be written yet. Raises Misused `unsupported-kind`."""
    if kind not in COMPOSED:
        raise Misused("unsupported-kind", kind=kind, kinds=COMPOSED)


def first(text: Written, blank: Notice, values: str) -> Notice:
    """The root of a chain: the first publication of a process, nothing before it (format.md, section 7)."""
    step = VersionStep(None, text.version or FIRST, "none")
    part = Part(id=text.id, parents=(), from_=None, to=text.digest, version=step, values=values)
    return replace(blank, kind="first", processes=(part,))


def refreshed(
    draft: Notice, edited: Sequence[Edited], impact: Plain, gates: Plain, users: Sequence[str]
) -> Notice:
    """The notice as the texts stand now, around what its author has typed.

    `users` are the owners and users of the processes: who must know it. Raises Misused `unsupported-kind`.
    """
    known(draft.kind)
    changes = [change for each in edited for change in each.changes]
    roles = tuple(dict.fromkeys((*users, *codes(impact.get("roles")))))
    entries = tuple(sorted({entry for each in edited for entry in each.entries}))
    weight = max((each.bump for each in edited), key=BUMPS.index)
    return replace(
        draft,
        processes=tuple(_part(each, draft.part(each.id)) for each in edited),
        registry=entries,
        answers=prefilled(changes, draft.answers),
        impact=impact,
        requires=Requires(draft.requires.approvals, *_required(weight, bool(entries), users, roles, gates)),
    )


def undue(typed: Requires, computed: Requires) -> Iterator[Objection]:
    """Roles that a notice wants trained or told, which its changes give no reason for: they follow from these."""
    named = dict.fromkeys((*typed.training, *typed.ack))
    if more := [role for role in named if role not in (*computed.training, *computed.ack)]:
        yield Objection("undue-roles", {"roles": more})


def spared(chain: Mapping[str, Link], head: Link, gates: Plain) -> frozenset[str]:
    """The earlier texts whose training still counts, because only patches came after (`patch_keeps`)."""
    kept: set[str] = set()
    here: Link | None = head if "training" in codes(gates.get("patch_keeps")) else None
    while here is not None and here.part.version.computed_bump == "patch" and here.part.from_:
        kept.add(here.part.from_)
        here = next((chain[parent] for parent in here.part.parents if parent in chain), None)
    return frozenset(kept)


def _part(edited: Edited, typed: Part | None) -> Part:
    before = edited.head.part
    return Part(
        id=edited.id,
        parents=(edited.head.filed.digest,),
        from_=before.to,
        to=edited.to,
        version=_version(before.version.to, edited.bump, typed.version if typed else None),
        changes=tuple(Named(change.rule, change.at, change.level) for change in edited.changes),
        values=edited.values,
    )


def _version(current: str, asked: Bump, typed: VersionStep | None) -> VersionStep:
    """The bump the change asks for, unless the author has typed a version: that stands, and is judged at issue."""
    if typed is None or typed.from_ != current or typed.to == next_version(current, typed.computed_bump):
        return VersionStep(current, next_version(current, asked), asked)
    return VersionStep(current, typed.to, asked, typed.lowered_because)


def _required(
    weight: str, registry: bool, users: Sequence[str], roles: Sequence[str], gates: Plain
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Who must be trained and who must acknowledge; a patch may spare either (`patch_keeps`).

    A changed registry value spares nobody from knowing: whoever dials must have the new number.
    """
    spares = codes(gates.get("patch_keeps")) if weight in BUMPS[:2] else ()
    told = registry or "ack" not in spares
    return (() if "training" in spares else tuple(users), tuple(roles) if told else ())
