"""`change verify`: the chain of notices proven from the tree, and nothing rewritten since a base."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from ccproc.changing.folding import folded
from ccproc.changing.missing import located
from ccproc.changing.proof import Proof, prove
from ccproc.changing.restoring import restored
from ccproc.changing.sources import Sources
from ccproc.changing.witness import Limit
from ccproc.governance.chain import Break
from ccproc.governance.commands import PERSON, acting
from ccproc.model.centre import Centre
from ccproc.model.person import serving
from ccproc.store.git import Git
from ccproc.store.history import is_reached
from ccproc.store.repository import Repository
from ccproc.store.texts import process
from ccproc.store.tree import Tree


@dataclass(frozen=True, slots=True)
class Verified:
    """What the proof covered, where it fails, and what only a trusted older state could have shown."""

    processes: int
    notices: int
    breaks: tuple[Break, ...]
    limits: tuple[Limit, ...]
    language: str


def verify(repository: Repository, today: date, base: str | None = None) -> Verified:
    """Prove the chain from the files alone; with a base, also that nothing it had was rewritten or removed.

    Tags of publications and objects of git are witnesses where a clone has them; without them less is covered,
    and `limits` says what. Of a file that can be put back, its failure tells the line that does it. Raises
    Stopped `nothing-published` where there is nothing to prove, `no-git`, `unknown-revision`, `shallow-history`,
    `unreadable-register`, `duplicate-id`, and as `people`.
    """
    proof = prove(repository, repository.tree, today, base)
    limits = proof.limits if base else (*proof.limits, _baseless(proof.git, proof.centre))
    issued = sum(each.issued for each in proof.notices)

    def failing(tree: Tree) -> tuple[Break, ...]:
        return prove(repository, tree, today, base).breaks

    sources = Sources(proof.git, proof.register, base)
    told = folded(_signed(located(proof, sources), proof, today))
    mended = restored(told, proof.tree, sources, failing)
    return Verified(len(proof.names), issued, mended, limits, proof.centre.config.language)


def _baseless(git: Git | None, found: Centre) -> Limit:
    """That nothing was compared with, and what could be: the branch as the remote has it, where there is one."""
    base = f"origin/{found.config.branch}"
    known = git is not None and is_reached(git, base) is not None
    return Limit("no-base", {"base": base} if known else {})


def _signed(breaks: Iterable[Break], proof: Proof, today: date) -> Iterator[Break]:
    """Each failure of a process with somebody in whose name it can be mended."""
    staff = serving(proof.people or {}, today.isoformat())
    for each in breaks:
        read = process(proof.texts[each.process]) if each.process in proof.texts else None
        by = acting(read, staff) if read else PERSON
        yield replace(each, values={"by": by, **each.values})
