"""The register of publications: `register.yaml`, written by `publish` only."""

from collections.abc import Iterator

from ccproc.errors import Stopped
from ccproc.model import register as model
from ccproc.model.register import Register, Row
from ccproc.store import filing
from ccproc.store.dump import dump
from ccproc.store.layout import REGISTER
from ccproc.store.notices import notices
from ccproc.store.tree import Tree


def register(tree: Tree) -> Register:
    """The register of a tree; empty before the first publication. Raises Stopped `unreadable-register`."""
    if REGISTER not in tree.paths():
        return Register()
    data = filing.values(tree, REGISTER)
    if data is None:
        raise Stopped("unreadable-register", path=REGISTER)
    return model.register(data)


def in_force(tree: Tree) -> dict[str, Row]:
    """The row of the text in force of each process."""
    return register(tree).in_force()


def retired_ids(tree: Tree) -> Iterator[tuple[str, str]]:
    """The processes that an issued notice retired, each with the notice's path; their ids are used up."""
    for filed in notices(tree).found:
        if filed.issued and filed.notice.kind == "retire":
            yield from ((part.id, filed.path) for part in filed.notice.processes)


def content(register: Register) -> bytes:
    """The bytes of `register.yaml`."""
    return dump(model.plain(register)).encode()
