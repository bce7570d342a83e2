"""The records of a repository: read from any tree, written once each."""

from pathlib import Path
from typing import NamedTuple

from ccproc.model import record as model
from ccproc.model.record import Record
from ccproc.store import filing
from ccproc.store.tree import Tree
from ccproc.store.writing import create
from ccproc.yamltext.dump import dump


class Records(NamedTuple):
    """Every record that keeps its schema and lies where it belongs, oldest first, and the other files."""

    found: tuple[Record, ...]
    unread: tuple[str, ...]

    def of(self, process: str) -> tuple[Record, ...]:
        """The records of one process."""
        return tuple(record for record in self.found if record.process == process)


def records(tree: Tree) -> Records:
    """All records of a tree."""
    read = {path: _at_home(tree, path) for path in filing.below(tree, "records/")}
    found = sorted((record for record in read.values() if record), key=lambda record: record.order)
    return Records(tuple(found), tuple(path for path, record in read.items() if record is None))


def _at_home(tree: Tree, path: str) -> Record | None:
    """The record of a file; one that lies where another belongs is no evidence."""
    found = filing.read(tree, path, model.record)
    return found if found is not None and found.path == path else None


def write(root: Path, record: Record) -> str:
    """Write a record where it belongs and return its path; an existing one is never touched."""
    create(root, {record.path: dump(model.plain(record)).encode()})
    return record.path
