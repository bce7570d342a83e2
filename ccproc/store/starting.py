"""The files that a new process repository starts from."""

import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ccproc.errors import Stopped
from ccproc.locale import Language
from ccproc.model.layout import MARKER
from ccproc.store.git import Git, as_user
from ccproc.store.writing import create, unwritten

_STARTER = Path(__file__).parent / "starter"
_DOT_FILES = (".gitattributes", ".gitignore", ".editorconfig")
_MARKED = re.compile(r"(?:#(zh|en) )?(.*)", re.DOTALL)


def start(folder: Path, language: Language) -> tuple[str, ...]:
    """Write a new repository of that language into an empty or absent folder, `git init` it, commit nothing.

    Returns the paths written. Raises Stopped as `room`, `disk-full`, `inside-git`; without git on the machine the
    folder is made all the same, only without history.
    """
    place = _place(folder)
    _outside(place, ".git", "inside-git")
    written = {path: _spoken(file, language) for path, file in _files().items()}
    with room(place):
        create(place, written)
        try:
            git_init(place)
        except Stopped as error:
            if error.code != "git-missing":
                raise
    return tuple(written)


@contextmanager
def room(folder: Path) -> Iterator[None]:
    """A folder to write into that holds nothing, or only git's own; what stops the writing leaves it as it was.

    Raises Stopped `already-repository`, `inside-repository`, `folder-not-empty`, `unwritable`.
    """
    place = _place(folder)
    if (place / MARKER).exists():
        raise Stopped("already-repository", folder=str(place))
    _outside(place, MARKER, "inside-repository")
    made = [each for each in (place, *place.parents) if not os.path.lexists(each)]
    found: frozenset[Path] | None = None
    try:
        found = _opened(place)
        yield
    except BaseException:
        for each in set(place.iterdir()) - found if found is not None else ():
            shutil.rmtree(each) if each.is_dir() else each.unlink()
        for each in made:
            with suppress(OSError):
                each.rmdir()
        raise


def _place(folder: Path) -> Path:
    """The folder itself, by no link and no `..`; what is not there yet, or is no folder, below its real parent."""
    named = Path(os.path.abspath(folder))
    return named.resolve() if named.is_dir() else named.parent.resolve() / named.name


def _outside(place: Path, mark: str, code: str) -> None:
    for above in place.parents:
        if (above / mark).exists():
            raise Stopped(code, folder=str(place), top=str(above))


def _opened(place: Path) -> frozenset[Path]:
    """Make the folder where it is missing; what it holds, which may be nothing but git's own."""
    try:
        place.mkdir(parents=True, exist_ok=True)
        found = frozenset(place.iterdir())
    except (FileExistsError, NotADirectoryError) as error:
        raise Stopped("folder-not-empty", folder=str(place)) from error
    except OSError as error:
        raise unwritten(str(place), error) from error
    if any(each.name != ".git" for each in found):
        raise Stopped("folder-not-empty", folder=str(place))
    return found


def git_init(folder: Path) -> Git:
    """A git repository on branch main, without anybody's template hooks."""
    git = Git(folder.resolve(), folder.resolve() / ".git")
    if not git.state.exists():
        outcome = as_user(git, "init", "--quiet", "--initial-branch=main", "--template=")
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
