"""The files that a new process repository starts from."""

import re
from pathlib import Path

from ccproc import __version__
from ccproc.errors import Stopped
from ccproc.locale import LANGUAGES, Language
from ccproc.model.layout import MARKER
from ccproc.store.git import Git, as_user, told
from ccproc.store.ground import outside, place_of, room
from ccproc.store.writing import create

_STARTER = Path(__file__).parent / "starter"
_DOT_FILES = (".gitattributes", ".gitignore", ".editorconfig")
_MARKED = re.compile(r"(?:#(zh|en) )?(.*)", re.DOTALL)


def start(folder: Path, language: Language) -> tuple[str, ...]:
    """Write a new repository of that language into an empty or absent folder, `git init` it, commit nothing.

    Returns the paths written. Raises Stopped as `room`, `disk-full`, `inside-git`; without git on the machine the
    folder is made all the same, only without history.
    """
    place = place_of(folder)
    outside(place, ".git", "inside-git")
    files = _files()
    written = {path: _spoken(file, language) for path, file in files.items()}
    marker = {MARKER: written.pop(MARKER)}
    left = {path: {_spoken(file, each) for each in LANGUAGES} for path, file in files.items()}
    with room(place, left):
        create(place, written)
        try:
            git_init(place)
        except Stopped as error:
            if error.code != "git-missing":
                raise
        create(place, marker)
    return (*written, *marker)


def git_init(folder: Path) -> Git:
    """A git repository on branch main, without anybody's template hooks; one that is there keeps its branch."""
    git = Git(folder.resolve(), folder.resolve() / ".git")
    outcome = as_user(git, "init", "--quiet", "--initial-branch=main", "--template=")
    if outcome.status != 0:
        raise Stopped("git-refused", command="init", output=told(outcome))
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
    """A starter file in one language: its `#zh ` or `#en ` lines without that mark, those of the other left out.

    `ccproc==VERSION` becomes the version that writes it.
    """
    lines = (_MARKED.match(line) for line in file.read_text("utf-8").splitlines(keepends=True))
    text = "".join(line[2] for line in lines if line and line[1] in (None, language))
    return text.replace("ccproc==VERSION", f"ccproc=={__version__}").encode()
