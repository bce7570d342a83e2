"""Where a repository stands: its commits and branch, what it lacks, what is unfinished in it."""

import os

from ccproc.errors import Stopped
from ccproc.store.git import Git, asked, read, told

_IN_PROGRESS = {
    "MERGE_HEAD": "merge",
    "rebase-merge": "rebase",
    "rebase-apply": "rebase",
    "CHERRY_PICK_HEAD": "cherry-pick",
    "REVERT_HEAD": "revert",
    "BISECT_LOG": "bisect",
}


def resolve(git: Git, revision: str) -> str:
    """The id of the commit a name means.

    Raises Stopped `unknown-revision`, `shallow-history`, `no-history`, `git-damaged` for one that is lost.
    """
    found = _commit(git, revision)
    if found is not None:
        return found
    if head(git) is None:
        raise Stopped("no-history", revision=revision)
    raise Stopped("shallow-history" if is_shallow(git) else "unknown-revision", revision=revision)


def head(git: Git) -> str | None:
    """The commit that is checked out, or None before the first one. Raises Stopped `git-damaged` for a lost one."""
    found = _commit(git, "HEAD")
    if found is not None:
        return found
    name = read(git, "symbolic-ref", "--quiet", "HEAD")
    ref = os.fsdecode(name.output).removesuffix("\n")
    there = read(git, "for-each-ref", "--format=%(refname)", "--", ref) if name.status == 0 else name
    if there.status != 0 or there.output or there.errors:  # git warns of a branch whose file is broken
        raise Stopped("git-damaged", folder=str(git.top), output=told(there).removeprefix("warning: "))
    return None


def _commit(git: Git, revision: str) -> str | None:
    """The id of the commit a name means, or None. Raises Stopped `git-damaged` for a name whose object is lost."""
    found = read(git, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}")
    if found.status == 0:
        return found.output.decode("ascii").strip()
    name = read(git, "rev-parse", "--verify", "--quiet", "--end-of-options", revision)
    id = name.output.decode("ascii", "replace").strip()
    if name.status == 0 and id != revision:
        there = read(git, "cat-file", "-t", id)
        if there.status != 0:
            raise Stopped("git-damaged", folder=str(git.top), output=f"{revision}: {told(there)}")
    return None


def branch(git: Git) -> str | None:
    """The branch that is checked out, or None where HEAD is detached."""
    found = read(git, "symbolic-ref", "--quiet", "--short", "HEAD")
    return os.fsdecode(found.output).removesuffix("\n") if found.status == 0 else None


def is_reached(git: Git, name: str) -> bool | None:
    """Whether HEAD goes on from a commit; None where this clone cannot tell."""
    found = _commit(git, name)
    if found is None or head(git) is None:
        return None
    return read(git, "merge-base", "--is-ancestor", found, "HEAD").status == 0


def is_shallow(git: Git) -> bool:
    """Whether the clone lacks part of the history."""
    return asked(git, "rev-parse", "--is-shallow-repository").strip() == b"true"


def lacking(git: Git, id: str) -> Stopped:
    """Why this clone lacks an object: `partial-clone`, `shallow-object`, else `absent-object`."""
    if read(git, "config", "--get-regexp", r"^(remote\..*\.promisor|extensions\.partialclone)$").status == 0:
        return Stopped("partial-clone")
    return Stopped("shallow-object" if is_shallow(git) else "absent-object", id=id)


def log(git: Git, path: str, limit: int) -> tuple[str, ...]:
    """The last commits that touched a path of the centre, the newest first."""
    if head(git) is None:
        return ()
    found = asked(git, "rev-list", f"--max-count={limit}", "HEAD", "--", git.inside(path))
    return tuple(found.decode("ascii").split())


def in_progress(git: Git) -> str | None:
    """What stands unfinished in the way of a commit: merge, rebase, cherry-pick, revert or bisect."""
    return next((word for name, word in _IN_PROGRESS.items() if (git.state / name).exists()), None)
