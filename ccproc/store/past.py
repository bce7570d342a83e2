"""Earlier texts of a process, found in git by their digest."""

from collections.abc import Iterator
from contextlib import suppress

from ccproc.errors import Stopped
from ccproc.model.register import Row
from ccproc.model.written import Written
from ccproc.store.archive import Archive
from ccproc.store.commit import has_tag
from ccproc.store.git import Git, blob, is_shallow, log
from ccproc.store.revision import RevisionTree, revision
from ccproc.store.texts import images, texts, written

_LOOKED_AT = 200


def tag_name(number: int) -> str:
    """The tag of a publication."""
    return f"publication/{number:04}"


def tree_of(archive: Archive, row: Row) -> RevisionTree:
    """The tree of a publication: its tag's, or HEAD's where a clone has no tags."""
    git = archive.needs_git()
    return revision(git, tag_name(row.number) if has_tag(git, tag_name(row.number)) else "HEAD")


def published(archive: Archive, row: Row) -> Written:
    """A published text with the pictures it showed. Raises Stopped `absent-object`, `shallow-object`."""
    data = blob(archive.needs_git(), row.blob)
    return written(f"processes/{row.process}.yaml", data, archive.language, images(tree_of(archive, row)))


def left(archive: Archive, process: str, digest: str) -> Written:
    """The text of that digest: from its publication, else from the commits that touched its file.

    Raises Stopped `absent-text`, `shallow-history` where git does not reach back so far.
    """
    git = archive.needs_git()
    for text in _candidates(archive, git, process, digest):
        if text.digest == digest:
            return text
    raise Stopped("shallow-history" if is_shallow(git) else "absent-text", process=process, revision=digest)


def _candidates(archive: Archive, git: Git, process: str, digest: str) -> Iterator[Written]:
    for row in archive.register.of(process):
        if row.digest == digest:
            with suppress(Stopped):
                yield published(archive, row)
    now = archive.texts.get(process)
    for commit in log(git, now.path, _LOOKED_AT) if now else ():
        yield from texts(revision(git, commit), archive.language, {process}).values()
