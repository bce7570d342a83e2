"""Two trees of one repository compared: what may only ever be added to was not rewritten in between."""

from collections.abc import Iterator, Mapping

from ccproc.digest import digest_of_bytes
from ccproc.governance.chain import Break
from ccproc.model.layout import REGISTER
from ccproc.store.notices import notices
from ccproc.store.register import register
from ccproc.store.tree import Tree, bytes_of

_KEPT = ("records/", "acks/")


def rewritten(before: Tree, now: Tree) -> Iterator[Break]:
    """What the earlier tree had and may never change, but did: records, issued notices, rows of the register.

    Needs neither the history between the two nor a common ancestor. Raises Stopped `unreadable-register`.
    """
    for path, was in _immutable(before).items():
        data = bytes_of(now, path)
        if data is None:  # a link in its place is no record
            yield Break("CHG013", "", "removed", {"path": path}, {path: digest_of_bytes(was)})
        elif data != was:
            yield Break("CHG013", "", "rewritten", {"path": path}, {path: digest_of_bytes(was)})
    rows = register(before).rows
    if register(now).rows[: len(rows)] != rows:
        yield Break("CHG013", "", "register-rewritten", {"path": REGISTER}, {REGISTER: ""})


def _immutable(tree: Tree) -> Mapping[str, bytes]:
    """The files of a tree that may never change: records, acknowledgements, all about issued notices."""
    folders = tuple(filed.path.rpartition("/")[0] + "/" for filed in notices(tree).found if filed.issued)
    kept = (path for path in tree.paths() if path.startswith((*_KEPT, *folders)))
    return {path: data for path in kept if (data := bytes_of(tree, path)) is not None}
