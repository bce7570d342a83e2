"""The texts of processes in a tree, with their semantic digests: what notices and publications speak of."""

import hashlib
import re
from collections.abc import Collection, Mapping
from functools import cache

from ccproc.digest import Images, semantic_digest
from ccproc.errors import Stopped
from ccproc.model import reading
from ccproc.model.layout import kind_of, stem
from ccproc.model.process import Process
from ccproc.model.written import Written
from ccproc.store.pictures import FOLDER, shown
from ccproc.store.tree import Tree, bytes_of
from ccproc.yamltext import dialect
from ccproc.yamltext.shape.faults import faults_of
from ccproc.yamltext.shape.prune import prune

_ID = re.compile(rb"[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+")


def texts(
    tree: Tree,
    language: str,
    wanted: Collection[str] | None = None,
    seen: Images | None = None,
    *,
    versioned: bool = False,
) -> dict[str, Written]:
    """The texts by process id: the wanted ones, with `versioned` also every other that tells a version, or all.

    `language` is the centre's, `seen` digests pictures. A wanted text may lie under any name: every file that
    holds its id is read. Raises Stopped `duplicate-id` where two files are the same process: nobody could say
    which one counts; `unreadable-file` for a picture that is there and cannot be read, unless `seen` knows better.
    """
    found: dict[str, Written] = {}
    seen = seen or images(tree)
    for path in tree.paths():
        if kind_of(path) != "process":
            continue
        data = bytes_of(tree, path)
        if data is None:
            continue
        if wanted is not None and not _meant(path, data, wanted, versioned):
            continue
        text = written(path, data, language, seen)
        if wanted is not None and text.id not in wanted and not (versioned and text.version):
            continue
        if text.id in found:
            raise Stopped("duplicate-id", id=text.id, paths=[found[text.id].path, path])
        found[text.id] = text
    return found


def _meant(path: str, data: bytes, wanted: Collection[str], versioned: bool) -> bool:
    """Whether a file may hold a wanted text, by a look at its bytes: to parse a thousand others takes seconds."""
    if stem(path) in wanted or (versioned and b"version" in data):
        return True
    return any(match[0].decode("ascii") in wanted for match in _ID.finditer(data))


def written(path: str, data: bytes, language: str, seen: Images) -> Written:
    """One text from the bytes of its file; unreadable, it has no digest and goes by its file's name."""
    values = dialect.read(data).value
    if not isinstance(values, Mapping):
        return Written(stem(path), path, "")
    name, version = values.get("id"), values.get("version")
    pictures = {file: digest for file in shown(values) if (digest := seen(file))}
    try:
        digest = semantic_digest(values, language, pictures.get)
    except Stopped:
        digest = ""
    said = version if isinstance(version, str) else None
    return Written(name if isinstance(name, str) else stem(path), path, digest, said, values, pictures, data)


def shows_pictures(text: Written) -> bool:
    """Whether any step shows a picture."""
    return any(shown(text.data))


def images(tree: Tree) -> Images:
    """The SHA-256 of pictures by their path from the marker's folder; None where a tree has no such file."""

    @cache
    def known() -> frozenset[str]:
        return frozenset(path for path in tree.paths() if path.startswith(FOLDER))

    def digest(path: str) -> str | None:
        try:
            return hashlib.sha256(tree.read(path)).hexdigest() if path in known() else None
        except Stopped as error:
            if error.values.get("reason") in ("link", "folder", "special"):  # no file, whatever it is called
                return None
            raise

    return digest


def readable(text: Written) -> Process:
    """The process that a text tells; Stopped `unread-process` where it tells none."""
    found = process(text)
    if found is None:
        raise Stopped("unread-process", path=text.path)
    return found


def process(text: Written) -> Process | None:
    """The process that a text tells, as far as it is well-shaped."""
    shaped = prune(text.data, faults_of("process", text.data))
    return reading.process(shaped, text.path) if isinstance(shaped, dict) else None
