"""What git itself can say of the register: the objects of the texts, and the tags of the publications."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from ccproc.evidence.since import rewritten
from ccproc.governance.chain import Break
from ccproc.model.layout import REGISTER
from ccproc.model.register import Register, Row
from ccproc.store.commit import tagged
from ccproc.store.git import Git
from ccproc.store.history import is_reached, is_shallow
from ccproc.store.past import others, tag_name
from ccproc.store.revision import revision
from ccproc.store.tree import Tree

_MANIFEST = re.compile(r"^manifest ([0-9a-f]{64})$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Limit:
    """Something that could not be looked at here; the words for `kind` lie in `locale.chain`."""

    kind: str
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Witnessed:
    """Where git contradicts the tree, and what it could not be asked."""

    breaks: tuple[Break, ...] = ()
    limits: tuple[Limit, ...] = ()


def witnessed(git: Git, tree: Tree, known: Register, language: str) -> Witnessed:
    """Hold the register against git. A clone without tags or without old objects has less to say, never an error."""
    tags = tagged(git)
    wrong, absent = others(git, known, language)
    breaks = [Break("CHG013", row.process, "not-the-text", _of(row), {REGISTER: ""}) for row in wrong]
    breaks.extend(_tags(git, tags, known))
    last = max(tags.keys() & {row.number for row in known.rows}, default=None)
    if last is not None and is_reached(git, tag_name(last)) is not None:
        breaks.extend(rewritten(revision(git, tag_name(last)), tree))
    return Witnessed(tuple(breaks), tuple(_limits(git, tags, known, [row.process for row in absent])))


def _of(row: Row) -> Mapping[str, object]:
    return {"number": f"{row.number:04}", "blob": row.blob}


def _tags(git: Git, tags: Mapping[int, str], known: Register) -> Iterator[Break]:
    """A tag tells the digest of its publication's manifest, and stands for rows that must be there."""
    manifests = {row.number: row.manifest for row in known.rows}
    for number, message in sorted(tags.items()):
        told = _MANIFEST.search(message)
        values = {"number": f"{number:04}"}
        if number in manifests:
            if told is None or told[1] != manifests[number]:
                yield Break("CHG013", "", "other-tag", values, {REGISTER: ""})
        elif is_reached(git, tag_name(number)):
            yield Break("CHG013", "", "rows-gone", values, {REGISTER: ""})


def _limits(git: Git, tags: Mapping[int, str], known: Register, absent: list[str]) -> Iterator[Limit]:
    rowless = sorted(tags.keys() - {row.number for row in known.rows})
    unmerged = [f"{number:04}" for number in rowless if not is_reached(git, tag_name(number))]
    if unmerged:
        yield Limit("unmerged", {"numbers": unmerged})
    untagged = sorted({f"{row.number:04}" for row in known.rows} - {f"{number:04}" for number in tags})
    if untagged:
        yield Limit("untagged", {"numbers": untagged})
    if absent:
        count = {"count": len(absent)}
        yield Limit("absent-texts", count) if is_shallow(git) else Limit("untagged-texts", count)
