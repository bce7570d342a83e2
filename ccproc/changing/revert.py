"""Going back: the text of an earlier publication in place of the working one."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from ccproc.changing.authoring import Asked
from ccproc.changing.edits import last
from ccproc.errors import Misused, Stopped
from ccproc.model.register import Row
from ccproc.model.written import Written
from ccproc.store.archive import Archive
from ccproc.store.objects import blob_id
from ccproc.store.past import choices, published, tree_of
from ccproc.store.revision import revision
from ccproc.store.tree import bytes_of

Files = Mapping[str, bytes]


def put_back(files: Archive, asked: Asked) -> tuple[Archive, Files]:
    """What a revert to a version is judged from, and the files to write: its text, the pictures it showed.

    Nothing is written here. Raises Misused `to-without-revert`, `unknown-process`, `unknown-version`; Stopped
    `unsaved-edit`, `unnoticed-edit` where something would be lost, as `lacking` of `store.history`.
    """
    if asked.to is None:
        return files, {}
    if asked.kind != "revert" or len(asked.processes) != 1:
        raise Misused("to-without-revert")
    now = files.text(asked.processes[0])
    rows = tuple(files.register.of(now.id))
    row = _row(rows, now.id, asked.to)
    then, tree = replace(published(files, row), path=now.path), tree_of(files.needs_git(), row)
    back = {now.path: then.source, **{picture: tree.read(picture) for picture in then.pictures}}
    _lossless(files, now, rows, back)
    return replace(files, texts={**files.texts, now.id: then}), back


def is_earlier(files: Archive, process: str, digest: str) -> bool:
    """Whether a text was published before: the only texts a revert may lead to."""
    return any(row.digest == digest for row in files.register.of(process))


def _row(rows: Sequence[Row], process: str, version: str) -> Row:
    known = {row.version: row for row in rows}
    if version not in known:
        code = "unknown-version" if known else "no-version"
        raise Misused(code, process=process, version=version, **choices(rows))
    return known[version]


def _lossless(files: Archive, now: Written, rows: Iterable[Row], back: Files) -> None:
    """Refuse to write over bytes that git does not keep, a comment among them, and over a text no notice knows."""
    git = files.needs_git()
    head = revision(git, "HEAD")
    for path, then in back.items():
        here = now.source if path == now.path else bytes_of(files.tree, path)
        kept = (head.blob(path), *(row.blob for row in rows))
        if here not in (None, then) and blob_id(git, path, here or b"") not in kept:
            raise Stopped("unsaved-edit", process=now.id, path=path)
    ending = last(files, now.id)
    if ending is None or now.digest not in {ending.part.to, *(row.digest for row in rows)}:
        raise Stopped("unnoticed-edit", process=now.id, path=now.path)
