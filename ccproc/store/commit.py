"""Writing to git the way its user would: by porcelain, own paths only, hooks and signing in force."""

import os
import random
import re
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from ccproc.errors import CcprocError, Stopped
from ccproc.locale.persons import PLACEHOLDERS
from ccproc.store.git import Git, Outcome, as_user, asked, fields, read, told
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
_SHOWN = 3
_IDENT = re.compile(r"(.*?) <([^<>]*)>")
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

    Raises Stopped as `placed`, `no-identity`, `placeholder-identity`, `half-staged` (a path has other content
    staged than written).
    """
    placed(git, subfolder=subfolder, on_branch=on_branch)
    _signed(git)
    if mixed := tuple(_half_staged(git, paths)):
        raise Stopped("half-staged", paths=mixed)


def commit(git: Git, paths: Sequence[str], message: str, trailers: Iterable[tuple[str, str]] = ()) -> str:
    """Commit these files of the centre and nothing else, as they are; the commit's id, which HEAD reaches.

    What others have staged stays staged. A refusal leaves the files on disk and the index as they were (a full
    disk may leave new files listed as to be added, which the next call takes up): Stopped `git-locked`,
    `hook-refused`, `hook-silent`, `signing-failed`, `no-identity`, `disk-full-for-git`, `git-refused`, and
    `hook-changed` for a commit that a hook made to hold something else, which is taken back.
    """
    names = [git.inside(path) for path in paths]
    signed = (part for key, value in trailers for part in ("--trailer", f"{key}: {value}"))
    arguments = ("commit", "--quiet", "--only", "--file=-", *signed, "--", *names)
    with turn(git.state), _listed(git, _unknown(git, names)):
        before, meant = head(git), _ids(git, names)
        insist(git, *arguments, given=message.encode())
        made = asked(git, "rev-parse", "HEAD").decode("ascii").strip()
        held = _held_by(git, made, names)
        if other := [name for name in names if held.get(name) != meant.get(name)]:
            _take_back(git, before, made, names)
            raise Stopped("hook-changed", paths=_some(other), count=len(other), hooks=_hooks(git))
        last = asked(git, "rev-list", "--max-count=1", "HEAD", "--", *names)
    return last.decode("ascii").strip()


def _some(names: Sequence[str]) -> list[str]:
    """The first few of many, for a message."""
    return [*names[:_SHOWN], *(["…"] if len(names) > _SHOWN else [])]


def _ids(git: Git, names: Sequence[str]) -> dict[str, str]:
    """The ids under which git would keep these files as they are on disk, by name."""
    there = [name for name in names if (git.top / name).is_file()]
    if not there:
        return {}
    found = asked(git, "hash-object", "--", *there).decode("ascii").split()
    return dict(zip(there, found, strict=True))


def _held_by(git: Git, commit: str, names: Sequence[str]) -> dict[str, str]:
    """The ids that a commit has these files under, by name."""
    rows = fields(asked(git, "ls-tree", "-r", "-z", "--full-tree", commit, "--", *names))
    return {name: entry.split()[2] for entry, _, name in (row.partition("\t") for row in rows)}


def _take_back(git: Git, before: str | None, made: str, names: Sequence[str]) -> None:
    """Put the branch back to where it was before a commit that nobody has seen yet; the files stay as they are."""
    to = ("HEAD", before, made) if before else ("-d", "HEAD", made)
    insist(git, "update-ref", *to)
    insist(git, "reset", "--quiet", "--", *names)


@contextmanager
def _listed(git: Git, new: Sequence[str]) -> Iterator[None]:
    """New files made known to git, as `--only` wants them; unknown again if they are not committed."""
    try:
        if new:
            insist(git, "add", "--intent-to-add", "--", *new)
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
    if not names:
        return
    with turn(git.state), _listed(git, _unknown(git, names)):
        insist(git, "restore", "--source=HEAD", "--staged", "--worktree", "--", *names)


def tag(git: Git, name: str, message: str, at: str) -> None:
    """An annotated tag on a commit, signed where the user's git signs tags.

    Raises Stopped as `commit`, and `tag-unsigned` where it cannot be signed.
    """
    insist(git, "tag", "--annotate", "--file=-", "--end-of-options", name, at, given=message.encode())


def has_tag(git: Git, name: str) -> bool:
    """Whether there is a tag of that name."""
    return read(git, "rev-parse", "--verify", "--quiet", "--end-of-options", f"refs/tags/{name}").status == 0


def tagged(git: Git) -> dict[int, str]:
    """The messages of the publication tags of this clone, by number; others may have more."""
    tags = asked(git, "for-each-ref", "--format=%(refname:short)%00%(contents)%00", "refs/tags/publication/")
    parts = tags.decode("utf-8", "replace").split("\0")
    pairs = zip(parts[::2], parts[1::2], strict=False)
    found = ((_TAG.fullmatch(name.strip()), message) for name, message in pairs)
    return {int(name[1]): message for name, message in found if name}


def is_shared(git: Git, made: str) -> bool:
    """Whether a commit is already on a branch of some remote, where others see it."""
    return bool(asked(git, "branch", "--remotes", "--format=%(refname)", "--contains", made).strip())


def insist(git: Git, *arguments: str, given: bytes = b"") -> None:
    """Call git as its user does, waiting for others who hold a lock, at most about eight seconds.

    Raises Stopped as `commit`.
    """
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
        why = "; ".join(said.splitlines())
        return (
            Stopped("tag-unsigned", output=why) if command == "tag" else Stopped("signing-failed", output=why)
        )
    if command == "commit" and outcome.status == 1 and (hooks := _hooks(git)):
        if not said:
            return Stopped("hook-silent", hooks=hooks)
        return Stopped("hook-refused", output=said, hooks=hooks)
    return Stopped("git-refused", command=command, output=told(outcome))


def _age(lock: str) -> int:
    try:
        return int(time.time() - Path(lock).stat().st_mtime) // 60
    except OSError:
        return 0


def _hooks(git: Git) -> tuple[str, ...]:
    """The hooks that have a say in a commit, by their paths from the top."""
    place = as_user(git, "rev-parse", "--git-path", "hooks").output
    folder = Path(os.fsdecode(place).removesuffix("\n"))
    return tuple(str(folder / name) for name in _HOOKS if os.access(git.top / folder / name, os.X_OK))


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


def _signed(git: Git) -> None:
    """Refuse where git would have to guess who commits, or has the words of an example for it."""
    for who in ("AUTHOR", "COMMITTER"):
        ident = as_user(git, "var", f"GIT_{who}_IDENT")
        if ident.status != 0:
            raise Stopped("no-identity")
        found = _IDENT.match(ident.output.decode("utf-8", "replace"))
        if found and (found[1] in PLACEHOLDERS or found[2] in PLACEHOLDERS):
            raise Stopped("placeholder-identity", name=found[1], address=found[2])
