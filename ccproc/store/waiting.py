"""Publications that lie on other branches and not yet on the one that is checked out."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass

from ccproc.errors import Stopped
from ccproc.model.layout import REGISTER
from ccproc.model.register import Register, Row
from ccproc.store.commit import has_tag, is_shared
from ccproc.store.git import Git, asked
from ccproc.store.history import head
from ccproc.store.past import tag_name
from ccproc.store.register import register
from ccproc.store.revision import revision

_LOCAL = "refs/heads/"


@dataclass(frozen=True, slots=True)
class Waiting:
    """A publication with the branches that hold it, of this clone and of its remotes.

    `unfinished` is the branch of this clone, and `commit` the commit on it, where a run was cut short before it
    made the tag; a commit that others already have is theirs to tag.
    """

    rows: tuple[Row, ...]
    branches: tuple[str, ...]
    commit: str
    unfinished: str | None = None

    @property
    def number(self) -> int:
        """Its number."""
        return self.rows[0].number


def waiting(git: Git, known: Register) -> tuple[Waiting, ...]:
    """The publications beyond a register, by number. A branch whose register cannot be read tells of none."""
    numbers = {row.number for row in known.rows}
    found: dict[int, tuple[Row, ...]] = {}
    holders: dict[int, list[str]] = {}
    for refs in _beyond(git):
        rows: tuple[Row, ...] = ()
        with suppress(Stopped):
            rows = register(revision(git, refs[0])).rows
        for number in sorted({row.number for row in rows} - numbers):
            found.setdefault(number, tuple(row for row in rows if row.number == number))
            holders.setdefault(number, []).extend(refs)
    return tuple(_waiting(git, found[number], holders[number]) for number in sorted(found))


def _waiting(git: Git, rows: tuple[Row, ...], refs: list[str]) -> Waiting:
    branches = tuple(ref.split("/", 2)[2] for ref in refs)
    line = f"--grep=^Publication: {rows[0].number:04}$"
    made = asked(git, "rev-list", "--max-count=1", line, refs[0]).decode("ascii").strip()
    local = next((ref.removeprefix(_LOCAL) for ref in refs if ref.startswith(_LOCAL)), None)
    is_ours = bool(made) and not has_tag(git, tag_name(rows[0].number)) and not is_shared(git, made)
    return Waiting(rows, branches, made, local if is_ours else None)


def _beyond(git: Git) -> Iterator[list[str]]:
    """The branches with commits that HEAD lacks, together where they have the same register, other than HEAD's."""
    if head(git) is None:
        return
    form = "--format=%(if)%(symref)%(then)%(else)%(refname)%(end)"
    listed = asked(git, "for-each-ref", "--no-merged=HEAD", form, "refs/heads", "refs/remotes")
    refs = list(filter(None, listed.decode("utf-8", "surrogateescape").splitlines()))
    names = [f"{ref}:{git.inside(REGISTER)}" for ref in ("HEAD", *refs)]
    given = "".join(f"{name}\n" for name in names).encode("utf-8", "surrogateescape")
    ids = asked(git, "cat-file", "--batch-check=%(objectname)", given=given).splitlines()
    alike: dict[bytes, list[str]] = {}
    for ref, id in zip(refs, ids[1:], strict=True):
        if id != ids[0] and not id.endswith(b" missing"):
            alike.setdefault(id, []).append(ref)
    yield from alike.values()
