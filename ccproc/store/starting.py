"""The files that a new process repository starts from."""

import re
from pathlib import Path

from ccproc.errors import Stopped
from ccproc.locale import Language
from ccproc.model.layout import MARKER
from ccproc.store.git import Git, write
from ccproc.store.writing import create, unwritten

_STARTER = Path(__file__).parent / "starter"
_DOT_FILES = (".gitattributes", ".gitignore", ".editorconfig")
_MARKED = re.compile(r"(?:#(zh|en) )?(.*)", re.DOTALL)


def start(folder: Path, language: Language) -> tuple[str, ...]:
    """Write a new repository of that language into an empty or absent folder, `git init` it, commit nothing.

    Returns the paths written. Raises Stopped as `make_room`, `disk-full`, `unwritable` and `inside-git`; without
    git on the machine the folder is made all the same, only without history.
    """
    for above in folder.absolute().parents:
        if (above / ".git").exists():
            raise Stopped("inside-git", folder=str(folder), top=str(above))
    make_room(folder)
    written = {path: _spoken(file, language) for path, file in _files().items()}
    create(folder, written)
    try:
        git_init(folder)
    except Stopped as error:
        if error.code != "git-missing":
            raise
    return tuple(written)


def make_room(folder: Path) -> None:
    """An empty folder to write into; one that holds anything but git's own folder is refused.

    Raises Stopped `already-repository`, `inside-repository`, `folder-not-empty`, `unwritable`.
    """
    if (folder / MARKER).exists():
        raise Stopped("already-repository", folder=str(folder))
    for above in folder.absolute().parents:
        if (above / MARKER).exists():
            raise Stopped("inside-repository", folder=str(folder), top=str(above))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        is_free = all(each.name == ".git" for each in folder.iterdir())
    except (FileExistsError, NotADirectoryError):
        is_free = False
    except OSError as error:
        raise unwritten(str(folder), error) from error
    if not is_free:
        raise Stopped("folder-not-empty", folder=str(folder))


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
    return {path: file.read_bytes() for path, file in _files().items() if path in _DOT_FILES}


def starter_files() -> frozenset[str]:
    """The paths of everything that a new repository starts from."""
    return frozenset(_files())


def _files() -> dict[str, Path]:
    """The packaged starter files by the path they get; `dot.` stands for a leading dot."""
    found = (file for file in sorted(_STARTER.rglob("*")) if file.is_file())
    return {file.relative_to(_STARTER).as_posix().replace("dot.", "."): file for file in found}


def _spoken(file: Path, language: Language) -> bytes:
    """A starter file in one language: its `#zh ` or `#en ` lines without that mark, those of the other left out."""
    lines = (_MARKED.match(line) for line in file.read_text("utf-8").splitlines(keepends=True))
    return "".join(line[2] for line in lines if line and line[1] in (None, language)).encode()
