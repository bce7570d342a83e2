"""Going back: the text of an earlier publication put into the work tree again."""

from datetime import date

from ccproc.changing.edits import last
from ccproc.errors import Misused, Stopped
from ccproc.store.archive import Archive, archive
from ccproc.store.objects import blob
from ccproc.store.past import published, tree_of
from ccproc.store.repository import Repository
from ccproc.store.writing import write


def restore(repository: Repository, process: str, version: str, today: date) -> None:
    """Write the published text of a version, with the pictures it showed then, over the working text.

    Raises Misused `unknown-process`, `unknown-version`; Stopped `unnoticed-edit` where the working text is one
    that no notice knows and that would be lost, `absent-object`, `shallow-object`.
    """
    files = archive(repository, today, {process})
    text = files.text(process)
    row = next((row for row in files.register.of(process) if row.version == version), None)
    if row is None:
        versions = [row.version for row in files.register.of(process)]
        raise Misused("unknown-version", process=process, version=version, versions=versions)
    ending = last(files, process)
    if ending is None or text.digest not in (ending.part.to, row.digest):
        raise Stopped("unnoticed-edit", process=process, path=text.path)
    tree = tree_of(files, row)
    pictures = {file: tree.read(file) for file in published(files, row).pictures}
    write(files.root, {text.path: blob(files.needs_git(), row.blob), **pictures})


def is_earlier(files: Archive, process: str, digest: str) -> bool:
    """Whether a text was published before: the only texts a revert may lead to."""
    return any(row.digest == digest for row in files.register.of(process))
