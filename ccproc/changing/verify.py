"""`change verify`: the chain of notices proven from the tree, and nothing rewritten since a base."""

from collections.abc import Iterator
from dataclasses import dataclass

from ccproc.digest import digest_of_bytes
from ccproc.errors import Stopped
from ccproc.governance.chain import Break, rewritten, spoken_of
from ccproc.governance.chain import verify as verify_chain
from ccproc.model.register import Register
from ccproc.store.git import open_git
from ccproc.store.layout import REGISTER
from ccproc.store.library import centre
from ccproc.store.notices import notices
from ccproc.store.register import register
from ccproc.store.repository import Repository
from ccproc.store.revision import revision
from ccproc.store.texts import texts
from ccproc.store.tree import Tree

_KEPT = ("records/", "acks/")


@dataclass(frozen=True, slots=True)
class Verified:
    """What the proof covered, and where it fails."""

    processes: int
    notices: int
    breaks: tuple[Break, ...]
    language: str


def verify(repository: Repository, base: str | None = None) -> Verified:
    """Prove the chain from the files alone; with a base, also that nothing it had was rewritten or removed.

    Raises Stopped `nothing-published` where there is nothing to prove, `no-git`, `unknown-revision`,
    `shallow-history`, `unreadable-register`.
    """
    tree = repository.tree
    filed, known = notices(tree), register(tree)
    names = spoken_of(filed.found, known)
    if not names and not filed.unread:
        raise Stopped("nothing-published", folder=str(repository.root))
    language = centre(tree).config.language
    now = texts(tree, language, names)
    breaks = verify_chain(now, filed.found, filed.unread, known)
    issued = sum(each.issued for each in filed.found)
    since = tuple(_against(repository, base, known)) if base else ()
    return Verified(len(names), issued, (*breaks, *since), language)


def _against(repository: Repository, base: str, known: Register) -> Iterator[Break]:
    git = open_git(repository.root)
    if git is None:
        raise Stopped("no-git", folder=str(repository.root))
    before, now = revision(git, base), repository.tree
    there = set(now.paths())
    kept = {path: digest_of_bytes(before.read(path)) for path in _immutable(before)}
    yield from rewritten(kept, {path: digest_of_bytes(now.read(path)) for path in kept if path in there})
    rows = register(before).rows
    if known.rows[: len(rows)] != rows:
        yield Break("CHG013", "", "register-rewritten", {"path": REGISTER})


def _immutable(tree: Tree) -> Iterator[str]:
    """The files of a tree that may never change: records, acknowledgements, and all about issued notices."""
    folders = tuple(filed.path.rpartition("/")[0] + "/" for filed in notices(tree).found if filed.issued)
    return (path for path in tree.paths() if path.startswith((*_KEPT, *folders)))
