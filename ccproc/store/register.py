"""The register of publications: `register.yaml`, written by `publish` only."""

from collections.abc import Iterator

from ccproc.digest import digest_of_bytes
from ccproc.errors import Stopped
from ccproc.model import register as model
from ccproc.model.layout import REGISTER
from ccproc.model.register import Register
from ccproc.store import filing
from ccproc.store.git import Git
from ccproc.store.notices import notices
from ccproc.store.tree import Tree
from ccproc.store.writing import unwritten
from ccproc.yamltext.dump import dump

_BEGUN = "ccproc.begun"


def register(tree: Tree) -> Register:
    """The register of a tree; empty before the first publication. Raises Stopped `unreadable-register`."""
    if REGISTER not in tree.paths():
        return Register()
    data = filing.values(tree, REGISTER)
    if data is None:
        raise Stopped("unreadable-register", path=REGISTER)
    return model.register(data)


def begin(git: Git, register: Register) -> None:
    """Note in git's own folder what is about to be written, so that the next run knows its own."""
    place = git.state / _BEGUN
    try:
        place.write_text(digest_of_bytes(content(register)), "ascii")
    except OSError as error:
        raise unwritten(str(place), error) from error


def is_begun(git: Git, register: Register) -> bool:
    """Whether a register is as the last publication of this work tree was about to write it."""
    try:
        return (git.state / _BEGUN).read_text("ascii") == digest_of_bytes(content(register))
    except (OSError, UnicodeError):
        return False


def evidence(tree: Tree, register: Register) -> dict[str, str]:
    """The digests of the files that the rows name as their evidence, by path, as far as they are there."""
    there = frozenset(tree.paths())
    named = sorted({path for row in register.rows for path in row.evidence})
    return {path: digest_of_bytes(tree.read(path)) for path in named if path in there}


def retired_ids(tree: Tree) -> Iterator[tuple[str, str]]:
    """The processes that an issued notice retired, each with the notice's path; their ids are used up."""
    for filed in notices(tree).found:
        if filed.issued and filed.notice.kind == "retire":
            yield from ((part.id, filed.path) for part in filed.notice.processes)


def content(register: Register) -> bytes:
    """The bytes of `register.yaml`."""
    return dump(model.plain(register)).encode()
