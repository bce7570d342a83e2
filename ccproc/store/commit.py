"""Writing to git the way its user would: by porcelain, own paths only, hooks and signing in force."""

import random
import re
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from ccproc.errors import CcprocError, Stopped
from ccproc.store.git import Git, Outcome, asked, branch, fields, identity, in_progress, read, write
from ccproc.store.turn import turn

_TRIES = 12
_LOCKED = re.compile(r"\.lock': File exists|cannot lock ref")
_LOCK = re.compile(r"'([^'\n]+\.lock)'")
_FULL = re.compile(r"No space left on device|Disk quota exceeded|File too large")
_NOBODY = re.compile(r"empty ident|tell me who you are|auto-detection is disabled")
_UNSIGNED = re.compile(
    r"failed to sign|failed to write commit object|unable to sign the tag|could not read signing"
)
_HOOKS = ("pre-commit", "prepare-commit-msg", "commit-msg")


def ready(git: Git, paths: Sequence[str], *, subfolder: bool, on_branch: str | None = None) -> None:
    """Refuse what a commit of these paths would stumble over, before a byte is written.

    Raises Stopped `subfolder` (format.md section 2), `in-progress`, `detached-head`, `wrong-branch`,
    `no-identity`, `half-staged` (a path has other content staged than written).
    """
    if git.prefix and not subfolder:
        raise Stopped("subfolder", top=str(git.top), folder=git.prefix.removesuffix("/"))
    if state := in_progress(git):
        raise Stopped("in-progress", state=state)
    here = branch(git)
    if here is None:
        raise Stopped("detached-head")
    if on_branch is not None and here != on_branch:
        raise Stopped("wrong-branch", branch=here, expected=on_branch)
    if not identity(git):
        raise Stopped("no-identity")
    if mixed := tuple(_half_staged(git, paths)):
        raise Stopped("half-staged", paths=mixed)


def commit(git: Git, paths: Sequence[str], message: str, trailers: Iterable[tuple[str, str]] = ()) -> str:
    """Commit these files of the centre and nothing else; the commit's id, which HEAD reaches.

    What others have staged stays staged. A refusal leaves the files on disk and the index as they were:
    Stopped `git-locked`, `hook-refused`, `signing-failed`, `no-identity`, `disk-full`, `git-refused`.
    """
    names = [git.inside(path) for path in paths]
    told = (part for key, value in trailers for part in ("--trailer", f"{key}: {value}"))
    arguments = ("commit", "--quiet", "--only", "--file=-", *told, "--", *names)
    with turn(git.state), _listed(git, _unknown(git, names)):
        _insist(git, *arguments, given=message.encode())
        last = asked(git, "log", "-1", "--format=%H", "HEAD", "--", *names)
    return last.decode("ascii").strip()


@contextmanager
def _listed(git: Git, new: Sequence[str]) -> Iterator[None]:
    """New files made known to git, as `--only` wants them; unknown again if they are not committed."""
    try:
        if new:
            _insist(git, "add", "--intent-to-add", "--", *new)
        yield
    except CcprocError:
        if new:
            write(git, "rm", "--cached", "--force", "--quiet", "--ignore-unmatch", "--", *new)
        raise


def tag(git: Git, name: str, message: str, at: str) -> None:
    """An annotated tag on a commit, signed where the user's git signs tags. Raises Stopped as `commit`."""
    _insist(git, "tag", "--annotate", "--file=-", "--end-of-options", name, at, given=message.encode())


def has_tag(git: Git, name: str) -> bool:
    """Whether there is a tag of that name."""
    return read(git, "rev-parse", "--verify", "--quiet", "--end-of-options", f"refs/tags/{name}").status == 0


def is_shared(git: Git, made: str) -> bool:
    """Whether a commit is already on a branch of some remote, where others see it."""
    return bool(asked(git, "branch", "--remotes", "--format=%(refname)", "--contains", made).strip())


def _insist(git: Git, *arguments: str, given: bytes = b"") -> None:
    """Call git, waiting for others who hold a lock; at most about eight seconds."""
    outcome = write(git, *arguments, given=given)
    for attempt in range(_TRIES):
        if outcome.status == 0:
            return
        if not _LOCKED.search(outcome.errors):
            break
        time.sleep(min(1.0, 0.05 * 2**attempt) * (0.5 + random.random()))  # noqa: S311
        outcome = write(git, *arguments, given=given)
    if outcome.status != 0:
        raise _refusal(git, arguments[0], outcome)


def _refusal(git: Git, command: str, outcome: Outcome) -> Stopped:
    said = "\n".join(filter(None, (outcome.output.decode("utf-8", "replace").strip(), outcome.errors)))
    if _LOCKED.search(said):
        lock = _LOCK.search(said)
        path = lock[1] if lock else str(git.state)
        return Stopped("git-locked", path=path, minutes=_age(path))
    if _FULL.search(said):
        return Stopped("disk-full", path=str(git.top))
    if _NOBODY.search(said):
        return Stopped("no-identity")
    if _UNSIGNED.search(said):
        return Stopped("signing-failed", output=said)
    if command == "commit" and outcome.status == 1 and _has_hooks(git):
        return Stopped("hook-refused", output=said)
    return Stopped("git-refused", command=command, output=said or f"exit status {outcome.status}")


def _age(lock: str) -> int:
    try:
        return int(time.time() - Path(lock).stat().st_mtime) // 60
    except OSError:
        return 0


def _has_hooks(git: Git) -> bool:
    folder = (
        git.top / write(git, "rev-parse", "--git-path", "hooks").output.decode("utf-8", "replace").strip()
    )
    return any((folder / name).is_file() for name in _HOOKS)


def _unknown(git: Git, names: Sequence[str]) -> list[str]:
    known = set(fields(asked(git, "ls-files", "-z", "--", *names)))
    return [name for name in names if name not in known]


def _half_staged(git: Git, paths: Sequence[str]) -> Iterator[str]:
    """Paths staged with other content than committed or written: `--only` would overwrite it."""
    if not paths:
        return
    names = [git.inside(path) for path in paths]
    staged = set(fields(asked(git, "diff", "--name-only", "-z", "--no-ext-diff", "--cached", "--", *names)))
    written = set(fields(asked(git, "diff", "--name-only", "-z", "--no-ext-diff", "--", *names)))
    yield from sorted(staged & written)
