"""A branch made beside the user's own checkout, in a second work tree that is gone afterwards."""

import fcntl
import os
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ccproc.errors import Stopped
from ccproc.store.commit import insist
from ccproc.store.git import Git, as_user, asked, read
from ccproc.store.history import head

# The folder it is made in, below the machine's own for such things, and the work tree in it.
_ASIDE, _TREE = "ccproc-", "tree"
_OURS = re.compile(r"ccproc-[a-z0-9_]{8}")


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
    with tempfile.TemporaryDirectory(prefix=_ASIDE) as folder, _kept(Path(folder)):
        place = Path(folder).resolve() / _TREE
        insist(git, "worktree", "add", "--quiet", "-b", name, str(place), "HEAD")
        try:
            state = asked(Git(place, git.state, git.prefix), "rev-parse", "--absolute-git-dir")
            yield Git(place, Path(os.fsdecode(state).removesuffix("\n")), git.prefix)
        finally:
            _drop(git, place, ref)


def reclaim(git: Git) -> None:
    """Take away the second work trees that killed runs left, with their branches where these hold nothing new."""
    trees = os.fsdecode(asked(git, "worktree", "list", "--porcelain"))
    for entry in trees.split("\n\n"):
        said = dict(line.partition(" ")[::2] for line in entry.splitlines())
        place = Path(said.get("worktree", ""))
        if place.name == _TREE and _OURS.fullmatch(place.parent.name):
            with suppress(OSError), _kept(place.parent):
                _drop(git, place, said.get("branch", ""))
                place.parent.rmdir()
            if not place.parent.exists():  # a restart clears such folders away
                _drop(git, place, said.get("branch", ""))


@contextmanager
def _kept(folder: Path) -> Iterator[None]:
    """Hold a folder of one's own, so that nobody takes it for a killed run's. Raises OSError where another does."""
    held = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    try:
        if os.fstat(held).st_uid != os.geteuid():
            raise PermissionError(folder)
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    finally:
        os.close(held)


def _drop(git: Git, place: Path, ref: str) -> None:
    """Remove a second work tree, and its branch unless that has a commit which HEAD lacks."""
    as_user(git, "worktree", "remove", "--force", "--force", str(place))
    if ref and read(git, "merge-base", "--is-ancestor", ref, "HEAD").status == 0:
        as_user(git, "branch", "--quiet", "-D", ref.removeprefix("refs/heads/"))
