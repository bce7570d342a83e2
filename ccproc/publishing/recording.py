"""A publication in git: one commit, one annotated tag, and the end of one that was cut short."""

from collections.abc import Iterator, Sequence

from ccproc.errors import Stopped
from ccproc.locale import choose
from ccproc.locale.publishing import SUBJECT
from ccproc.model.register import Row
from ccproc.publishing.entries import evidence_of
from ccproc.store.archive import Archive
from ccproc.store.commit import commit, has_tag, is_shared, tag
from ccproc.store.git import head, log
from ccproc.store.layout import REGISTER
from ccproc.store.past import tag_name
from ccproc.store.register import register
from ccproc.store.revision import revision


def recorded(files: Archive, rows: Sequence[Row], paths: Sequence[str]) -> str:
    """Commit what was written for these new rows of the register, and tag it; the commit's id."""
    made = commit(files.needs_git(), paths, _message(files, rows), [("Publication", f"{rows[0].number:04}")])
    _tag(files, rows, made)
    return made


def finish(files: Archive) -> str | None:
    """Commit or tag what an earlier run wrote and then could not; the commit, None where all was done.

    Raises Stopped `register-altered` where the register does not go on from the committed one.
    """
    git = files.needs_git()
    at = head(git)
    before = register(revision(git, at)).rows if at else ()
    rows = files.register.rows
    if rows[: len(before)] != before:
        raise Stopped("register-altered", path=REGISTER)
    if new := rows[len(before) :]:
        return recorded(files, new, tuple(dict.fromkeys(_paths(files, new))))
    last = tuple(row for row in rows if row.number == files.register.number)
    made = next(iter(log(git, REGISTER, 1)), None)
    if last and made and not has_tag(git, tag_name(last[0].number)) and not is_shared(git, made):
        _tag(files, last, made)
        return made
    return None


def _paths(files: Archive, rows: Sequence[Row]) -> Iterator[str]:
    """Everything that belongs to these rows: register, texts with their pictures, notices, records."""
    yield REGISTER
    notices = {filed.notice.id: filed.path for filed in files.notices.found}
    for row in rows:
        if text := files.texts.get(row.process):
            yield from (text.path, *text.pictures)
        if row.notice in notices:
            yield notices[row.notice]
        yield from evidence_of(files, row.process)


def _tag(files: Archive, rows: Sequence[Row], made: str) -> None:
    tag(files.needs_git(), tag_name(rows[0].number), _message(files, rows), made)


def _message(files: Archive, rows: Sequence[Row]) -> str:
    """The texts of a publication by process, version and digest, under the digest of its manifest."""
    subject = SUBJECT.to(choose(files.language, None), {"number": f"{rows[0].number:04}"})
    body = "\n".join(f"{row.process} {row.version} {row.digest}" for row in rows)
    return f"{subject}\n\nmanifest {rows[0].manifest}\n{body}\n"
