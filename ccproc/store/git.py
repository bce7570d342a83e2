"""The one door to git: a handle on the repository around a centre, and hardened reads through it."""

import logging
import os
import re
import shlex
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from ccproc.errors import Stopped

# A read runs no hook, monitor or transport, takes no lock, and is not fooled by a bare one in the tree.
_READING = (
    "safe.bareRepository=explicit",
    "core.fsmonitor=false",
    "core.hooksPath=/dev/null",
    "log.showSignature=false",
    "advice.graftFileDeprecated=false",
)
# Here the repository's own settings have no say: nothing is fetched, and history is what the commits tell.
_QUIET = {
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_ALLOW_PROTOCOL": "",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_NO_REPLACE_OBJECTS": "1",
    "GIT_GRAFT_FILE": os.devnull,
}
# A hook that runs ccproc points these at its own repository, which need not be the one asked for.
_ELSEWHERE = (
    "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_NAMESPACE", "GIT_SHALLOW_FILE",
)  # fmt: skip
_LOG = logging.getLogger("ccproc")
_NONE = ("not a git repository", "cannot use bare repository", "must be run in a work tree")
# What makes a `.git` folder more than an empty one that somebody left.
_PARTS = ("HEAD", "config", "objects", "refs")
# Settings by which a repository says that its files are not around it.
_ELSEWHERE_SET = ("core.worktree", "core.bare")
_SAID = re.compile(r"^(?:fatal|error): (.+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Git:
    """A git repository: its top folder, the folder git keeps its state in, and where the centre lies in it.

    `prefix` is empty where the centre is the top itself, else its POSIX path with a final slash.
    """

    top: Path
    state: Path
    prefix: str = ""

    def inside(self, path: str) -> str:
        """A path of the centre as git names it, from the top."""
        return self.prefix + path


class Outcome(NamedTuple):
    """How one call of git ended."""

    status: int
    output: bytes
    errors: str


def open_git(root: Path) -> Git | None:
    """The git repository that the centre at `root` lies in, or None where there is none.

    Raises Stopped `git-missing`, `git-owner` (the folder belongs to another user), `git-damaged` where a `.git`
    lies there that git cannot use, `git-elsewhere` where it is set to have its files in another place.
    """
    wanted = ("--show-prefix", "--absolute-git-dir", "--show-toplevel")
    found = _call(root, _read_options(), ("rev-parse", *wanted))
    if "dubious ownership" in found.errors:
        raise Stopped("git-owner", folder=str(root))
    dot = _dot(root)
    parts = os.fsdecode(found.output).removesuffix("\n").split("\n")
    if dot and found.status == 0 and len(parts) == len(wanted) and _is(Path(parts[2]), dot.parent):
        return Git(Path(parts[2]), Path(parts[1]), parts[0])
    if dot:
        _usable(dot)
    if found.status != 0 and any(words in found.errors for words in _NONE):
        return None
    raise Stopped("git-damaged", folder=str(root), output=told(found))


def _is(top: Path, folder: Path) -> bool:
    return top.exists() and top.samefile(folder)


def _dot(root: Path) -> Path | None:
    """The nearest `.git` above a folder, whatever has become of it; git itself would go on to one further up."""
    here = root.resolve()
    for dot in (folder / ".git" for folder in (here, *here.parents)):
        if os.path.lexists(dot) and (not dot.is_dir() or any((dot / part).exists() for part in _PARTS)):
            return dot
    return None


def _usable(dot: Path) -> None:
    """Refuse a `.git` that git cannot use, or not for the files around it: `git-damaged`, `git-elsewhere`."""
    named = f"--git-dir={dot}"
    found = _call(dot.parent, _read_options(), (named, "rev-parse", "--absolute-git-dir"))
    if found.status != 0:
        raise Stopped("git-damaged", folder=str(dot.parent), output=told(found))
    for key in _ELSEWHERE_SET:
        value = _call(dot.parent, _read_options(), (named, "config", "--get", key)).output.strip()
        if value not in (b"", b"false"):
            line = shlex.join(("git", named, "config", "--unset", key))
            said = os.fsdecode(value)
            raise Stopped("git-elsewhere", folder=str(dot.parent), key=key, value=said, line=line)


def told(outcome: Outcome) -> str:
    """What git says of a failure, in one line: its own last word, without hints and what led there."""
    said = _SAID.findall(outcome.errors) or outcome.errors.splitlines()
    return said[-1].rstrip(".") if said else f"exit status {outcome.status}"


def need_git(root: Path) -> Git:
    """The git repository that the centre at `root` lies in; Stopped `no-git` where there is none."""
    git = open_git(root)
    if git is None:
        raise Stopped("no-git", folder=str(root))
    return git


def read(git: Git, *arguments: str, given: bytes = b"") -> Outcome:
    """Call git to read; `given` goes to its standard input. Never raises for what git answers."""
    return _call(git.top, _read_options(), arguments, given, quiet=True)


def asked(git: Git, *arguments: str, given: bytes = b"") -> bytes:
    """What git answers to a read; Stopped `partial-clone` or `git-damaged` where it cannot."""
    outcome = read(git, *arguments, given=given)
    if outcome.status != 0 and "promisor remote" in outcome.errors:
        raise Stopped("partial-clone")
    if outcome.status != 0:
        raise Stopped("git-damaged", folder=str(git.top), output=told(outcome))
    return outcome.output


def as_user(git: Git, *arguments: str, given: bytes = b"") -> Outcome:
    """Call git as its user does: with hooks, signing, identity and attributes in force, and free to change things."""
    options = ("-c", "user.useConfigOnly=true", "--literal-pathspecs")
    return _call(git.top, options, arguments, given)


def _read_options() -> tuple[str, ...]:
    return (*(part for option in _READING for part in ("-c", option)), "--literal-pathspecs")


def _call(
    folder: Path, options: tuple[str, ...], arguments: Iterable[str], given: bytes = b"", quiet: bool = False
) -> Outcome:
    try:
        from git import Git as Program
        from git.exc import GitCommandNotFound
    except ImportError as error:
        raise Stopped("git-missing") from error
    environment = {"LC_ALL": "C.UTF-8", "GIT_TERMINAL_PROMPT": "0", **(_QUIET if quiet else {})}
    command = [*_from_home(), "git", "-C", str(folder), *options, *arguments]
    with tempfile.TemporaryFile() as stream:
        stream.write(given)
        stream.seek(0)
        try:
            status, output, errors = Program().execute(
                command,
                istream=stream,
                env=environment,
                with_extended_output=True,
                with_exceptions=False,
                stdout_as_string=False,
                strip_newline_in_stdout=False,
            )
        except GitCommandNotFound as error:
            raise Stopped("git-missing") from error
    _LOG.info("git %s → %s", shlex.join(arguments), status)
    return Outcome(status, output, errors.strip())


def _from_home() -> tuple[str, ...]:
    names = [name for name in _ELSEWHERE if name in os.environ]
    return ("env", *(part for name in names for part in ("-u", name))) if names else ()


def fields(output: bytes) -> Iterator[str]:
    """The parts of an answer given with `-z`."""
    return (os.fsdecode(part) for part in output.split(b"\0") if part)
