"""The files that a new process repository starts from."""

import shutil
from collections.abc import Iterator
from pathlib import Path

from ccproc.errors import Stopped
from ccproc.store.git import Git, write
from ccproc.store.layout import MARKER

_STARTER = Path(__file__).parent / "starter"


def start(folder: Path) -> tuple[str, ...]:
    """Write a new repository into an empty or absent folder, `git init` it, and commit nothing.

    Returns the paths written. Raises Stopped `already-repository` or `folder-not-empty` before anything is
    written; without git on the machine the folder is made all the same, only without history.
    """
    make_room(folder)
    written = tuple(sorted(_copy(_STARTER, folder)))
    try:
        git_init(folder)
    except Stopped as error:
        if error.code != "git-missing":
            raise
    return written


def make_room(folder: Path) -> None:
    """An empty folder to write into; one that holds anything but git's own folder is refused."""
    if (folder / MARKER).exists():
        raise Stopped("already-repository", folder=str(folder))
    if folder.exists() and (not folder.is_dir() or any(each.name != ".git" for each in folder.iterdir())):
        raise Stopped("folder-not-empty", folder=str(folder))
    folder.mkdir(parents=True, exist_ok=True)


def git_init(folder: Path) -> Git:
    """A git repository on branch main, without anybody's template hooks."""
    git = Git(folder.resolve(), folder.resolve() / ".git")
    if not git.state.exists():
        outcome = write(git, "init", "--quiet", "--initial-branch=main", "--template=")
        if outcome.status != 0:
            raise Stopped("git-refused", command="init", output=outcome.errors)
    return git


def dot_files() -> dict[str, bytes]:
    """The editor's and git's own settings, which the example centre shares."""
    names = ("dot.gitattributes", "dot.gitignore", "dot.editorconfig")
    return {name.removeprefix("dot"): (_STARTER / name).read_bytes() for name in names}


def _copy(source: Path, folder: Path) -> Iterator[str]:
    for file in source.rglob("*"):
        if file.is_file():
            path = file.relative_to(source).as_posix().replace("dot.", ".")
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, target)
            yield path
