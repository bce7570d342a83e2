"""Records, notices and the register share this: YAML files read whole or named as unread, written once."""

from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar

from ccproc.model.layout import kind_of
from ccproc.store.opening import opened
from ccproc.store.tree import Tree

T = TypeVar("T")


def ulid() -> str:
    """A new identity: unique without asking anybody, and sorted by the time it was made."""
    from ulid import ULID  # it looks up its own version on import, which takes as long as ten files

    return str(ULID())


def values(tree: Tree, path: str) -> object:
    """The plain values of a file that keeps its schema, or None: half a record is no evidence."""
    source, _ = opened(tree, path)
    return None if source.faults or source.data is None else source.data


def read(tree: Tree, path: str, make: Callable[[Mapping[str, object]], T]) -> T | None:
    """What `make` builds from a file that holds a mapping, or None."""
    data = values(tree, path)
    return make(data) if isinstance(data, Mapping) else None


def below(tree: Tree, folder: str) -> Iterator[str]:
    """The paths of the YAML files below a folder, sorted."""
    return (path for path in tree.paths() if path.startswith(folder) and kind_of(path))
