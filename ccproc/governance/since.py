"""Two trees of one repository compared: what may only ever be added to was not rewritten in between."""

from collections.abc import Iterator, Mapping

from ccproc.digest import digest_of_bytes
from ccproc.governance.chain import Break
from ccproc.store.layout import REGISTER
from ccproc.store.notices import notices
from ccproc.store.register import register
from ccproc.store.tree import Tree

_KEPT = ("records/", "acks/")


def rewritten(before: Tree, now: Tree) -> Iterator[Break]:
    """What the earlier tree had and may never change, but did: records, issued notices, rows of the register.

    Needs neither the history between the two nor a common ancestor. Raises Stopped `unreadable-register`.
    """
    there = frozenset(now.paths())
    for path, digest in _immutable(before).items():
        if path not in there:
            yield Break("CHG013", "", "removed", {"path": path})
        elif digest_of_bytes(now.read(path)) != digest:
            yield Break("CHG013", "", "rewritten", {"path": path})
    rows = register(before).rows
    if register(now).rows[: len(rows)] != rows:
        yield Break("CHG013", "", "register-rewritten", {"path": REGISTER})


def _immutable(tree: Tree) -> Mapping[str, str]:
    """The files of a tree that may never change, by path: records, acknowledgements, all about issued notices."""
    folders = tuple(filed.path.rpartition("/")[0] + "/" for filed in notices(tree).found if filed.issued)
    kept = (path for path in tree.paths() if path.startswith((*_KEPT, *folders)))
    return {path: digest_of_bytes(tree.read(path)) for path in kept}
