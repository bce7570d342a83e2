"""A tree of files read into a `Library`: configuration, registry and processes."""

from collections.abc import Iterable, Iterator
from datetime import date

from ccproc.model.centre import Centre
from ccproc.model.config import Config
from ccproc.model.layout import kind_of
from ccproc.model.library import Library
from ccproc.model.process import Process
from ccproc.model.registry import registry
from ccproc.model.source import Source
from ccproc.store.configured import configuration
from ccproc.store.opening import opened
from ccproc.store.tree import Tree
from ccproc.yamltext import sources
from ccproc.yamltext.shape.prune import loses


def load(tree: Tree, today: date) -> Library:
    """Everything the tree tells, to be judged as of a day, as far as it can be read; lint says what could not.

    Raises Misconfigured.
    """
    config, paths = configuration(tree), tree.paths()
    lists = tuple(_lists(tree, paths))
    found: dict[str, Process] = {}
    unread = [source.path for source in lists if sources.well_shaped(source) is None]
    partly = [source.path for source in lists if loses(source.faults)]
    for path in paths:
        if kind_of(path) != "process":
            continue
        source, _ = opened(tree, path)
        process = sources.process(source)
        if process is None or not process.id or process.id in found:
            unread.append(path)
        else:
            found[process.id] = process
            partly.extend([path] if loses(source.faults) else [])
    return Library(
        centre_of(config, lists, today), found, tuple(unread), tuple(p for p in partly if p not in unread)
    )


def centre(tree: Tree, today: date) -> Centre:
    """The configuration and the registry alone. Raises Misconfigured."""
    return centre_of(configuration(tree), _lists(tree, tree.paths()), today)


def centre_of(config: Config, lists: Iterable[Source], today: date) -> Centre:
    """The centre that its configuration and the files of `registry/` tell; of two files for a list the first counts."""
    read: dict[str, object] = {}
    unread: list[str] = []
    for source in lists:
        values = sources.well_shaped(source)
        if values is None:
            unread.append(source.stem)
        else:
            read.setdefault(source.stem, values)
    return Centre(config, registry(read, unread), today)


def _lists(tree: Tree, paths: Iterable[str]) -> Iterator[Source]:
    return (opened(tree, path)[0] for path in paths if kind_of(path) == "registry")
