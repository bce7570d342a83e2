"""The texts that git keeps, by their ids."""

import re
from collections.abc import Iterable

from ccproc.errors import Stopped
from ccproc.store.git import Git, asked, read, told
from ccproc.store.history import lacking

_OBJECT = re.compile(r"[0-9a-f]{40}|[0-9a-f]{64}")


def blob(git: Git, id: str) -> bytes:
    """The bytes of a blob by its id. Raises Stopped as `lacking` tells."""
    if not _OBJECT.fullmatch(id):
        raise Stopped("lost-object", id=id)
    found = read(git, "cat-file", "blob", id)
    if found.status != 0:
        raise lacking(git, id)
    return found.output


def blobs(git: Git, ids: Iterable[str]) -> dict[str, bytes]:
    """The bytes of blobs by their ids; those that this clone lacks are left out. Raises Stopped `damaged-object`."""
    wanted = [id for id in dict.fromkeys(ids) if _OBJECT.fullmatch(id)]
    outcome = read(git, "cat-file", "--batch", given="".join(f"{id}\n" for id in wanted).encode("ascii"))
    named = outcome.errors.replace("/", "")  # git tells the file of an object as often as its id
    if named and (damaged := next((id for id in wanted if id in named), None)):
        raise lacking(git, damaged)
    if outcome.status != 0:
        raise Stopped("git-damaged", folder=str(git.top), output=told(outcome))
    stream = outcome.output
    found: dict[str, bytes] = {}
    start = 0
    for id in wanted:
        end = stream.index(b"\n", start)
        kind, size = stream[start:end].split()[-2:]
        start = end + 1
        if size == b"missing":
            continue
        length = int(size)
        if kind == b"blob":
            found[id] = stream[start : start + length]
        start += length + 1
    return found


def blob_id(git: Git, path: str, data: bytes) -> str:
    """The id under which git would keep these bytes at a path, line endings and filters applied."""
    found = asked(git, "hash-object", "--stdin", f"--path={git.inside(path)}", given=data)
    return found.decode("ascii").strip()
