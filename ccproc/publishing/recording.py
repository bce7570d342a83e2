"""A publication in git: one commit, one annotated tag, and the end of one that was cut short."""

from collections.abc import Iterator, Mapping, Sequence

from ccproc.locale import choose
from ccproc.locale.publishing import SUBJECT
from ccproc.model.layout import REGISTER
from ccproc.model.register import Row
from ccproc.store.archive import Archive
from ccproc.store.branching import branched
from ccproc.store.commit import commit, has_tag, is_shared, leave, tag
from ccproc.store.history import log
from ccproc.store.objects import blob_id
from ccproc.store.past import tag_name
from ccproc.store.revision import RevisionTree, revision
from ccproc.store.tree import bytes_of
from ccproc.store.waiting import Waiting, waiting
from ccproc.store.writing import write
from ccproc.yamltext.versions import with_version


def recorded(files: Archive, rows: Sequence[Row], paths: Sequence[str]) -> str:
    """Commit what was written for these new rows of the register, and tag it; the commit's id."""
    made = commit(files.needs_git(), paths, _message(files, rows), [("Publication", f"{rows[0].number:04}")])
    _tag(files, rows, made)
    return made


def recorded_on(
    files: Archive, branch: str, rows: Sequence[Row], paths: Sequence[str], written: Mapping[str, bytes]
) -> str:
    """The same on a new branch, which takes these files along; the commit's id. Raises as `branched`.

    What it holds no longer lies uncommitted in the work tree, where git would refuse to merge it.
    """
    there = {path: bytes_of(files.tree, path) for path in paths}
    kept = {path: data for path, data in there.items() if data is not None}
    with branched(files.needs_git(), branch) as git:
        write(git.top / git.prefix, {**kept, **written})
        trailers = [("Publication", f"{rows[0].number:04}")]
        made = commit(git, paths, _message(files, rows), trailers)
    _tag(files, rows, made)
    leave(files.needs_git(), tuple(_taken(files, rows, made)))
    return made


def finish(files: Archive) -> str | None:
    """Tag a publication that an earlier run committed and then could not tag; its commit, None where all was done.

    A commit that others already have is left alone: its tag is theirs, and only this clone lacks it.
    """
    git = files.needs_git()
    last = tuple(row for row in files.register.rows if row.number == files.register.number)
    made = next(iter(log(git, REGISTER, 1)), None)
    if not last or made is None or has_tag(git, tag_name(last[0].number)) or is_shared(git, made):
        return None
    if not _says(revision(git, made), last):
        return None
    _tag(files, last, made)
    return made


def resume(files: Archive, branch: str) -> Waiting | None:
    """Finish a publication that an earlier run left on a branch; None where there is nothing left to do for it.

    It may lack its tag, and what it took along may still lie in the work tree, where git would not merge over it.
    """
    git = files.needs_git()
    found = [each for each in waiting(git, files.register) if branch in each.branches and each.commit]
    if not found or not _says(revision(git, found[-1].commit), found[-1].rows):
        return None
    last = found[-1]
    if last.unfinished:
        _tag(files, last.rows, last.commit)
    there = tuple(_taken(files, last.rows, last.commit)) if has_tag(git, tag_name(last.number)) else ()
    leave(git, there)
    return last if last.unfinished or there else None


def _says(tree: RevisionTree, rows: Sequence[Row]) -> bool:
    """Whether a commit holds the texts that its rows of the register tell."""
    held = {tree.blob(path) for path in tree.paths()}
    return all(row.blob in held for row in rows)


def _taken(files: Archive, rows: Sequence[Row], made: str) -> Iterator[str]:
    """The files of the work tree that a publication on a branch holds as they are, but for the version it wrote.

    What somebody saved since is other than that, and stays.
    """
    git = files.needs_git()
    before, after = revision(git, "HEAD"), revision(git, made)
    versions = {files.texts[row.process].path: row.version for row in rows if row.process in files.texts}
    for path in after.paths():
        now, id = bytes_of(files.tree, path), after.blob(path)
        if now is None or id == before.blob(path) or blob_id(git, path, now) == before.blob(path):
            continue
        if blob_id(git, path, with_version(now, versions[path]) if path in versions else now) == id:
            yield path


def _tag(files: Archive, rows: Sequence[Row], made: str) -> None:
    tag(files.needs_git(), tag_name(rows[0].number), _message(files, rows), made)


def _message(files: Archive, rows: Sequence[Row]) -> str:
    """The texts of a publication by process, version and digest, under the digest of its manifest."""
    subject = SUBJECT.to(choose(files.language, None), {"number": f"{rows[0].number:04}"})
    body = "\n".join(f"{row.process} {row.version} {row.digest}" for row in rows)
    return f"{subject}\n\nmanifest {rows[0].manifest}\n{body}\n"
