"""One file of a tree opened as a `Source`, or named as the one nobody can open."""

from ccproc.errors import Stopped
from ccproc.model.flaw import Flaw
from ccproc.model.layout import kind_of, most_bytes
from ccproc.model.source import Source
from ccproc.store.tree import Tree
from ccproc.yamltext import sources


def opened(tree: Tree, path: str) -> tuple[Source, bytes]:
    """One file of a tree and its bytes; of one that cannot be opened, this is its only flaw."""
    kind = kind_of(path) or "other"
    try:
        data = tree.read(path)
    except Stopped as error:
        if error.code != "unreadable-file":
            raise
        return Source(path, kind, flaws=(_unopened(path, error),)), b""
    return sources.read(path, kind, data), data


def _unopened(path: str, error: Stopped) -> Flaw:
    reason = str(error.values["reason"])
    if reason == "size":
        return Flaw("SCH011", "size", 1, 1, {"bytes": error.values["bytes"], "limit": most_bytes(path)})
    return Flaw("DOC001", reason, 1, 1)
