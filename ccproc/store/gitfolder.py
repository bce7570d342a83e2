"""git's own folder of a centre, found without asking git: a call of git costs as much as a whole warm run."""

import os
from contextlib import suppress
from pathlib import Path

_POINTER = "gitdir: "


def git_folder(root: Path) -> tuple[Path, Path] | None:
    """The top of the repository that a folder lies in and git's folder of it, also in a worktree or a submodule.

    None where there is none, where it is a link, or where a `.git` file points at a folder that knows nothing of it.
    """
    for top in (root, *root.parents):
        dot = top / ".git"
        if dot.is_symlink():
            return None
        if dot.is_dir():
            return top, dot
        if dot.is_file():
            goal = _pointed_at(dot)
            return (top, goal) if goal else None
    return None


def _pointed_at(dot: Path) -> Path | None:
    """Where a `.git` file leads: to a folder that points back (worktree), or into the outer one's (submodule)."""
    with suppress(OSError, UnicodeError):
        said = dot.read_text("utf-8").removesuffix("\n")
        goal = Path(os.path.normpath(dot.parent / said.removeprefix(_POINTER)))
        if not said.startswith(_POINTER) or not goal.is_dir():
            return None
        back = goal / "gitdir"
        if back.is_file():
            return goal if _same(goal / back.read_text("utf-8").removesuffix("\n"), dot) else None
        outer = git_folder(dot.parent.parent)
        return goal if outer and goal.is_relative_to(outer[1] / "modules") else None
    return None


def _same(one: Path, other: Path) -> bool:
    return one.resolve() == other.resolve()
