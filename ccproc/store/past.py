"""Earlier texts and registries, found in git; a text is taken only where it has the digest that was published."""

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import date

from ccproc.digest import Images, unseen
from ccproc.errors import Misused, Stopped
from ccproc.model.centre import Centre
from ccproc.model.register import Register, Row
from ccproc.model.written import Written
from ccproc.store.archive import Archive
from ccproc.store.commit import has_tag, tagged
from ccproc.store.git import Git
from ccproc.store.history import head, is_shallow, lacking, log
from ccproc.store.library import centre
from ccproc.store.objects import blob, blobs
from ccproc.store.revision import RevisionTree, revision
from ccproc.store.texts import images, shows_pictures, texts, written

_LOOKED_AT = 200
VERSION = re.compile(r"[0-9]+\.[0-9]+\.[0-9]+")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def tag_name(number: int) -> str:
    """The tag of a publication."""
    return f"publication/{number:04}"


def tree_of(git: Git, row: Row) -> RevisionTree:
    """The tree of a publication: its tag's, or HEAD's where a clone has no tags."""
    return revision(git, tag_name(row.number) if has_tag(git, tag_name(row.number)) else "HEAD")


def named(register: Register, process: str, name: str) -> Row | None:
    """The row of a process that a version or a day (ISO text) means: the text in force on that day.

    None where the name is neither. Raises Misused `unknown-version`, `no-version`, `not-in-force-then`.
    """
    rows, day = tuple(register.of(process)), day_of(name)
    if day is None and not VERSION.fullmatch(name):
        return None
    found = register.in_force(day).get(process) if day else _of_version(rows, name)
    if found is None:
        code = "no-version" if not rows else "not-in-force-then" if day else "unknown-version"
        raise Misused(code, process=process, version=name, **choices(rows))
    return found


def day_of(name: str) -> date | None:
    """The day that a name is, written as 2026-12-01; None where it is none."""
    with suppress(ValueError):
        return date.fromisoformat(name) if _DAY.fullmatch(name) else None
    return None


def choices(rows: Sequence[Row]) -> dict[str, object]:
    """What may be named of these rows, for whoever named something else."""
    if not rows:
        return {"versions": []}
    last = rows[-1]
    return {
        "versions": list(dict.fromkeys(row.version for row in rows)),
        "first": rows[0].version,
        "since": rows[0].effective_from[:10],
        "day": last.effective_from[:10],
        "tag": tag_name(last.number),
    }


def tree_at(git: Git, row: Row) -> RevisionTree:
    """The tree of a publication by its tag; as `revision` where this clone lacks it."""
    return revision(git, tag_name(row.number))


def _of_version(rows: Iterable[Row], version: str) -> Row | None:
    return next((row for row in rows if row.version == version), None)


def published(archive: Archive, row: Row) -> Written:
    """A published text with the pictures it showed.

    Raises Stopped as `blob`, and `not-the-text` where the object is another text than the
    one that was published: a register that was tampered with shows nobody anything.
    """
    git = archive.needs_git()
    text = _text(row, blob(git, row.blob), archive.language, images(tree_of(git, row)))
    if _untold(git, row, text):
        raise Stopped("absent-object", id=tag_name(row.number), line="git fetch --tags")
    if not _is(text, row):
        values = {"process": row.process, "number": f"{row.number:04}", "blob": row.blob}
        raise Stopped("not-the-text", **values)
    return text


def texts_of(git: Git, rows: Iterable[Row], language: str) -> dict[str, Written]:
    """The published texts of some rows by process, read together. Raises as `published`."""
    listed = tuple(rows)
    found = blobs(git, (row.blob for row in listed))
    seen = {row.number: images(tree_of(git, row)) for row in {row.number: row for row in listed}.values()}
    told: dict[str, Written] = {}
    for row in listed:
        if row.blob not in found:
            raise lacking(git, row.blob)
        text = told[row.process] = _text(row, found[row.blob], language, seen[row.number])
        if not _is(text, row):
            values = {"process": row.process, "number": f"{row.number:04}", "blob": row.blob}
            raise Stopped("not-the-text", **values)
    return told


def others(git: Git, register: Register, language: str) -> tuple[tuple[Row, ...], tuple[Row, ...]]:
    """The rows whose object is another text than was published, and those that this clone cannot tell of.

    Raises Stopped as `lacking` for an object that this clone ought to have: it is damaged or lost.
    """
    found = blobs(git, (row.blob for row in register.rows))
    rows = {row.number: row for row in register.rows}
    seen = {number: images(tree_of(git, row)) for number, row in rows.items()} if head(git) else {}
    wrong: list[Row] = []
    absent = [row for row in register.rows if row.blob not in found]
    kept = tagged(git) if absent else {}
    if lost := next((row for row in absent if row.number in kept), None):
        why = lacking(git, lost.blob)
        if why.code in ("absent-object", "lost-object"):
            raise why
    for row in register.rows:
        if row.blob in found:
            text = _text(row, found[row.blob], language, seen.get(row.number, unseen))
            if not _is(text, row):
                (absent if _untold(git, row, text) else wrong).append(row)
    return tuple(wrong), tuple(absent)


def _text(row: Row, data: bytes, language: str, seen: Images) -> Written:
    return written(f"processes/{row.process}.yaml", data, language, seen)


def _untold(git: Git, row: Row, text: Written) -> bool:
    """Whether the text shows pictures as they were at a publication whose tag this clone lacks."""
    return not _is(text, row) and shows_pictures(text) and not has_tag(git, tag_name(row.number))


def _is(text: Written, row: Row) -> bool:
    return (text.id, text.digest) == (row.process, row.digest)


def left(archive: Archive, process: str, digest: str) -> Written:
    """The text of that digest: from its publication, else from the commits that touched its file.

    Raises Stopped `absent-text`, `shallow-history` where git does not reach back so far.
    """
    git = archive.needs_git()
    for text in _candidates(archive, git, process, digest):
        if text.digest == digest:
            return text
    raise Stopped("shallow-history" if is_shallow(git) else "absent-text", process=process, revision=digest)


def centres(archive: Archive, rows: Iterable[Row]) -> Iterator[Centre]:
    """The centre as earlier commits have it, the nearest first: HEAD, the publications of these rows, any other.

    Where a list of the registry could not be read, nobody knows what it said, and the next one is asked.
    """
    git = archive.needs_git()
    if head(git) is None:
        return
    numbers = sorted({row.number for row in rows}, reverse=True)
    tags = (tag_name(number) for number in numbers if has_tag(git, tag_name(number)))
    for name in ("HEAD", *tags, *log(git, "registry", _LOOKED_AT)):
        found = centre(revision(git, name), archive.centre.today)
        if not found.registry.unread:
            yield found


def _candidates(archive: Archive, git: Git, process: str, digest: str) -> Iterator[Written]:
    for row in archive.register.of(process):
        if row.digest == digest:
            with suppress(Stopped):
                yield published(archive, row)
    now = archive.texts.get(process)
    if now is not None:
        yield now
    for commit in log(git, now.path, _LOOKED_AT) if now else ():
        yield from texts(revision(git, commit), archive.language, {process}).values()
