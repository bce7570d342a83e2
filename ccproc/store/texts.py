"""The texts of processes in a tree, with their semantic digests: what notices and publications speak of."""

import hashlib
from collections.abc import Collection, Mapping
from functools import cache

from ccproc.digest import Images, semantic_digest
from ccproc.errors import Stopped
from ccproc.model import reading
from ccproc.model.process import Process
from ccproc.model.written import Written
from ccproc.store import dialect, schema
from ccproc.store.layout import kind_of
from ccproc.store.pictures import FOLDER, shown
from ccproc.store.prune import prune
from ccproc.store.tree import Tree


def texts(
    tree: Tree, language: str, wanted: Collection[str] | None = None, seen: Images | None = None
) -> dict[str, Written]:
    """The texts by process id, the wanted ones or all; `language` is the centre's, `seen` digests pictures.

    A file is looked for under its process's name first, and under any name only where that fails.
    Raises Stopped `unreadable-file` for a picture that is there and cannot be read, unless `seen` knows better.
    """
    paths = [path for path in tree.paths() if kind_of(path) == "process"]
    missing = None if wanted is None else set(wanted)
    found: dict[str, Written] = {}
    seen = seen or images(tree)
    for path in sorted(paths, key=lambda path: missing is not None and _stem(path) not in missing):
        if missing is not None and not missing:
            break
        text = written(path, tree.read(path), language, seen)
        if missing is None:
            found.setdefault(text.id, text)
        elif text.id in missing:
            missing.discard(text.id)
            found[text.id] = text
    return found


def written(path: str, data: bytes, language: str, seen: Images) -> Written:
    """One text from the bytes of its file; unreadable, it has no digest and goes by its file's name."""
    values = dialect.read(data).value
    if not isinstance(values, Mapping):
        return Written(_stem(path), path, "")
    name, version = values.get("id"), values.get("version")
    pictures = {file: digest for file in shown(values) if (digest := seen(file))}
    try:
        digest = semantic_digest(values, language, pictures.get)
    except Stopped:
        digest = ""
    said = version if isinstance(version, str) else None
    return Written(name if isinstance(name, str) else _stem(path), path, digest, said, values, pictures)


def images(tree: Tree) -> Images:
    """The SHA-256 of pictures by their path from the marker's folder; None where a tree has no such file."""

    @cache
    def known() -> frozenset[str]:
        return frozenset(path for path in tree.paths() if path.startswith(FOLDER))

    def digest(path: str) -> str | None:
        return hashlib.sha256(tree.read(path)).hexdigest() if path in known() else None

    return digest


def _stem(path: str) -> str:
    return path.rpartition("/")[2].rpartition(".")[0]


def process(text: Written) -> Process | None:
    """The process that a text tells, as far as it is well-shaped."""
    faults = () if schema.is_valid("process", text.data) else schema.faults("process", text.data)
    shaped = prune(text.data, faults) if faults else text.data
    return reading.process(shaped, text.path) if isinstance(shaped, dict) else None
