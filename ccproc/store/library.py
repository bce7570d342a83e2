"""A tree of files read into a `Library`: configuration, registry and processes."""

from collections.abc import Iterator

from ccproc.model.centre import Centre
from ccproc.model.config import config
from ccproc.model.library import Library
from ccproc.model.process import Process
from ccproc.model.registry import registry
from ccproc.model.source import Source
from ccproc.store import sources
from ccproc.store.layout import MARKER, kind_of
from ccproc.store.tree import Tree


def load(tree: Tree) -> Library:
    """Everything the tree tells, as far as it can be read; lint says what could not."""
    paths = tree.paths()
    found: dict[str, Process] = {}
    unread: list[str] = []
    for path in paths:
        if kind_of(path) != "process":
            continue
        process = sources.process(sources.read(path, "process", tree.read(path)))
        if process is None or not process.id or process.id in found:
            unread.append(path)
        else:
            found[process.id] = process
    return Library(centre(tree, paths), found, tuple(unread))


def centre(tree: Tree, paths: tuple[str, ...] | None = None) -> Centre:
    """The configuration and the registry alone."""
    return centre_of(centre_sources(tree, paths if paths is not None else tree.paths()))


def centre_sources(tree: Tree, paths: tuple[str, ...]) -> Iterator[Source]:
    """The files a centre is made of: the marker and `registry/`."""
    for path in paths:
        kind = kind_of(path)
        if kind in ("config", "registry"):
            yield sources.read(path, kind, tree.read(path))


def centre_of(files: Iterator[Source]) -> Centre:
    """The centre that its files tell."""
    configured: dict[str, object] = {}
    lists: dict[str, object] = {}
    for source in files:
        values = sources.well_shaped(source)
        if source.path == MARKER:
            configured = values if isinstance(values, dict) else {}
        else:
            lists[source.stem] = values
    return Centre(config(configured), registry(lists))
