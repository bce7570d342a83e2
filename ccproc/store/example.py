"""The example centre with its history: the same commits, byte for byte, each time it is built."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from ccproc.errors import Stopped
from ccproc.model.layout import MARKER
from ccproc.packaged import folder as packaged
from ccproc.store.git import Git, as_user, told
from ccproc.store.ground import room
from ccproc.store.starting import dot_files, git_init
from ccproc.store.tree import WorkTree
from ccproc.yamltext import dialect

_HISTORY = "history.yaml"
_OWN = {
    "user.name": "ccproc example",
    "user.email": "example@example.invalid",
    "commit.gpgsign": "false",
    "tag.gpgsign": "false",
    "core.hooksPath": "",
}


def build(folder: Path) -> int:
    """Write the example centre into an empty or absent folder; the number of commits of its history.

    The repository made gets an identity of its own, no signing and no hooks, and no other does. Raises
    Stopped as `starting.room`, and `git-missing`.
    """
    steps, files = _steps(), _files()
    with room(folder, {path: {content} for path, content in files.items()}):
        git = git_init(folder)
        for key, value in _OWN.items():
            _insist(git, "config", "--local", key, value)
        _insist(git, "fast-import", "--quiet", "--date-format=raw", given=b"".join(_stream(steps, files)))
        _insist(git, "reset", "--quiet")
        _check_out(git, files.keys() - {MARKER})
        _check_out(git, {MARKER})
    return len(steps)


def _check_out(git: Git, paths: Iterable[str]) -> None:
    given = "".join(f"{path}\0" for path in sorted(paths))
    _insist(git, "checkout-index", "--force", "--index", "-z", "--stdin", given=given.encode())


def _files() -> dict[str, bytes]:
    """The whole example centre by path."""
    tree = WorkTree(packaged("example-repo"))
    return {path: tree.read(path) for path in tree.paths() if path != _HISTORY} | dot_files()


def _steps() -> list[dict[str, Any]]:
    tree = WorkTree(packaged("example-repo"))
    steps: Any = dialect.read(tree.read(_HISTORY)).value
    return list(steps)


def _stream(steps: list[dict[str, Any]], files: Mapping[str, bytes]) -> Iterator[bytes]:
    """The history as git's own import format: author, day, message and files of every step."""
    for number, step in enumerate(steps):
        patterns = [*step["paths"], *(dot_files() if number == 0 else ())]
        yield _commit(step, {path: files[path] for path in files if _matches(path, patterns)})


def _matches(path: str, patterns: list[str]) -> bool:
    """Whether a path fits one of the globs; `**/` crosses folders, also none."""
    return any(fnmatchcase(path, each) or fnmatchcase(path, each.replace("**/", "")) for each in patterns)


def _commit(step: Mapping[str, Any], files: Mapping[str, bytes]) -> bytes:
    day = datetime.fromisoformat(step["date"])
    who = f"{step['author']['name']} <{step['author']['email']}> {int(day.timestamp())} {day:%z}"
    head = f"commit refs/heads/main\nauthor {who}\ncommitter {who}\n".encode()
    parts = [head, _data(step["message"].encode())]
    for path, content in sorted(files.items()):
        parts += [f'M 100644 inline "{path}"\n'.encode(), _data(content)]
    return b"".join(parts) + b"\n"


def _data(content: bytes) -> bytes:
    return f"data {len(content)}\n".encode() + content + b"\n"


def _insist(git: Git, *arguments: str, given: bytes = b"") -> None:
    outcome = as_user(git, *arguments, given=given)
    if outcome.status != 0:
        raise Stopped("git-refused", command=arguments[0], output=told(outcome))
