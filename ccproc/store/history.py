"""Where a repository stands: its commits and branch, what it lacks, what is unfinished in it."""

import os
import re
import shlex

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

# What git says of an object that is there and cannot be read; of one that is not there it says nothing of this.
_DAMAGED = re.compile(r"corrupt|inflate|is empty|unable to (?:stream|unpack|read)|garbage|mismatch")


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
    """Why an object cannot be read here, and what brings it back.

    `damaged-object` where it is there, `damaged-alone` without a remote to ask; where it is not there
    `partial-clone`, `shallow-object`, and in a whole clone `absent-object`, or `lost-object` without a remote.
    """
    remote = os.fsdecode(asked(git, "remote")).partition("\n")[0]
    if _DAMAGED.search(read(git, "cat-file", "blob", id).errors):
        path = os.fsdecode(asked(git, "rev-parse", "--git-path", f"objects/{id[:2]}/{id[2:]}")).removesuffix(
            "\n"
        )
        line = f"rm -f {shlex.quote(str(git.top / path))} && git fetch --refetch"
        if not remote:
            return Stopped("damaged-alone", id=id, line=line)
        return Stopped("damaged-object", id=id, line=f"{line} {shlex.quote(remote)}")
    if read(git, "config", "--get-regexp", r"^(remote\..*\.promisor|extensions\.partialclone)$").status == 0:
        return Stopped("partial-clone")
    if is_shallow(git):
        return Stopped("shallow-object", id=id)
    if not remote:
        return Stopped("lost-object", id=id)
    return Stopped("absent-object", id=id, line=f"git fetch --refetch --tags {shlex.quote(remote)}")


def log(git: Git, path: str, limit: int) -> tuple[str, ...]:
    """The last commits that touched a path of the centre, the newest first."""
    if head(git) is None:
        return ()
    found = asked(git, "rev-list", f"--max-count={limit}", "HEAD", "--", git.inside(path))
    return tuple(found.decode("ascii").split())


def in_progress(git: Git) -> str | None:
    """What stands unfinished in the way of a commit: merge, rebase, cherry-pick, revert or bisect."""
    return next((word for name, word in _IN_PROGRESS.items() if (git.state / name).exists()), None)
