"""Writing to git the way its user would: by porcelain, own paths only, hooks and signing in force."""

import os
import random
import re
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from ccproc.errors import CcprocError, Stopped
from ccproc.store.git import Git, Outcome, as_user, asked, fields, read
from ccproc.store.history import branch, head, in_progress
from ccproc.store.turn import turn

_TRIES = 12
_TAG = re.compile(r"publication/([0-9]{4,7})")
_LOCKED = re.compile(r"\.lock': File exists|cannot lock ref")
_LOCK = re.compile(r"'([^'\n]+\.lock)'")
_FULL = re.compile(r"No space left on device|Disk quota exceeded|File too large")
_NOBODY = re.compile(r"empty ident|tell me who you are|auto-detection is disabled")
_UNSIGNED = re.compile(
    r"failed to sign|failed to write commit object|unable to sign the tag|could not read signing"
)
_HOOKS = ("pre-commit", "prepare-commit-msg", "commit-msg")


def placed(git: Git, *, subfolder: bool, on_branch: str | None = None) -> None:
    """Refuse where a commit would not land where it belongs, whoever makes it.

    Raises Stopped `subfolder` (format.md section 2), `in-progress`, `detached-head`, `wrong-branch`.
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


def ready(git: Git, paths: Sequence[str], *, subfolder: bool, on_branch: str | None = None) -> None:
    """Refuse what a commit of these paths would stumble over, before a byte is written.

    Raises Stopped as `placed`, `no-identity`, `half-staged` (a path has other content staged than written).
    """
    placed(git, subfolder=subfolder, on_branch=on_branch)
    if not identity(git):
        raise Stopped("no-identity")
    if mixed := tuple(_half_staged(git, paths)):
        raise Stopped("half-staged", paths=mixed)


def commit(git: Git, paths: Sequence[str], message: str, trailers: Iterable[tuple[str, str]] = ()) -> str:
    """Commit these files of the centre and nothing else; the commit's id, which HEAD reaches.

    What others have staged stays staged. A refusal leaves the files on disk and the index as they were (a full
    disk may leave new files listed as to be added, which the next call takes up): Stopped `git-locked`,
    `hook-refused`, `signing-failed`, `no-identity`, `disk-full-for-git`, `git-refused`.
    """
    names = [git.inside(path) for path in paths]
    told = (part for key, value in trailers for part in ("--trailer", f"{key}: {value}"))
    arguments = ("commit", "--quiet", "--only", "--file=-", *told, "--", *names)
    with turn(git.state), _listed(git, _unknown(git, names)):
        _insist(git, *arguments, given=message.encode())
        last = asked(git, "rev-list", "--max-count=1", "HEAD", "--", *names)
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
            as_user(git, "rm", "--cached", "--force", "--quiet", "--ignore-unmatch", "--", *new)
        raise


def leave(git: Git, paths: Sequence[str]) -> None:
    """Put files back as HEAD has them; those that it lacks go. Raises Stopped as `commit`.

    For what another branch now holds: git merges no branch over files that differ from HEAD, or that it does
    not know.
    """
    names = [git.inside(path) for path in paths]
    with turn(git.state), _listed(git, _unknown(git, names)):
        _insist(git, "restore", "--source=HEAD", "--staged", "--worktree", "--", *names)


def tag(git: Git, name: str, message: str, at: str) -> None:
    """An annotated tag on a commit, signed where the user's git signs tags. Raises Stopped as `commit`."""
    _insist(git, "tag", "--annotate", "--file=-", "--end-of-options", name, at, given=message.encode())


def has_tag(git: Git, name: str) -> bool:
    """Whether there is a tag of that name."""
    return read(git, "rev-parse", "--verify", "--quiet", "--end-of-options", f"refs/tags/{name}").status == 0


def tagged(git: Git) -> dict[int, str]:
    """The messages of the publication tags of this clone, by number; others may have more."""
    told = asked(git, "for-each-ref", "--format=%(refname:short)%00%(contents)%00", "refs/tags/publication/")
    parts = told.decode("utf-8", "replace").split("\0")
    pairs = zip(parts[::2], parts[1::2], strict=False)
    found = ((_TAG.fullmatch(name.strip()), message) for name, message in pairs)
    return {int(name[1]): message for name, message in found if name}


@contextmanager
def branched(git: Git, name: str) -> Iterator[Git]:
    """A new branch from HEAD, checked out in a folder of its own that is gone afterwards.

    The user's own checkout, index and files are not touched, and hooks, signing and identity are in force as
    anywhere: git's own second work tree gives both. Without a commit on it the branch goes as well. Raises
    Stopped `no-commit`, `branch-exists`, `git-refused`.
    """
    start = head(git)
    if start is None:
        raise Stopped("no-commit")
    ref = f"refs/heads/{name}"
    if name.startswith("-") or read(git, "check-ref-format", ref).status != 0:
        raise Stopped("bad-branch", branch=name)
    if read(git, "show-ref", "--verify", "--quiet", ref).status == 0:
        raise Stopped("branch-exists", branch=name)
    with tempfile.TemporaryDirectory(prefix="ccproc-") as folder:
        place = Path(folder).resolve() / "tree"
        _insist(git, "worktree", "add", "--quiet", "-b", name, str(place), "HEAD")
        try:
            state = asked(Git(place, git.state, git.prefix), "rev-parse", "--absolute-git-dir")
            yield Git(place, Path(os.fsdecode(state).removesuffix("\n")), git.prefix)
        finally:
            as_user(git, "worktree", "remove", "--force", str(place))
            if asked(git, "rev-parse", ref).decode("ascii").strip() == start:
                as_user(git, "branch", "--quiet", "-D", name)


def holding(git: Git, name: str) -> tuple[str, ...]:
    """The branches, of this clone and of its remotes, that go on from a commit."""
    told = asked(
        git, "for-each-ref", "--format=%(refname:short)", f"--contains={name}", "refs/heads", "refs/remotes"
    )
    return tuple(told.decode("utf-8", "replace").split())


def is_shared(git: Git, made: str) -> bool:
    """Whether a commit is already on a branch of some remote, where others see it."""
    return bool(asked(git, "branch", "--remotes", "--format=%(refname)", "--contains", made).strip())


def _insist(git: Git, *arguments: str, given: bytes = b"") -> None:
    """Call git, waiting for others who hold a lock; at most about eight seconds."""
    outcome = as_user(git, *arguments, given=given)
    for attempt in range(_TRIES):
        if outcome.status == 0:
            return
        if not _LOCKED.search(outcome.errors):
            break
        time.sleep(min(1.0, 0.05 * 2**attempt) * (0.5 + random.random()))  # noqa: S311
        outcome = as_user(git, *arguments, given=given)
    if outcome.status != 0:
        raise _refusal(git, arguments[0], outcome)


def _refusal(git: Git, command: str, outcome: Outcome) -> Stopped:
    said = "\n".join(filter(None, (outcome.output.decode("utf-8", "replace").strip(), outcome.errors)))
    if _LOCKED.search(said):
        lock = _LOCK.search(said)
        path = lock[1] if lock else str(git.state)
        return Stopped("git-locked", path=path, minutes=_age(path))
    if _FULL.search(said):
        return Stopped("disk-full-for-git")
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
        git.top / as_user(git, "rev-parse", "--git-path", "hooks").output.decode("utf-8", "replace").strip()
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


def identity(git: Git) -> bool:
    """Whether git knows, without guessing, who commits and who is the author."""
    return all(as_user(git, "var", f"GIT_{who}_IDENT").status == 0 for who in ("AUTHOR", "COMMITTER"))
