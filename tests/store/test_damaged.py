"""A git that lies there and cannot be read is told as that: never as none, and never as a chain that holds."""

import shutil
import subprocess
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Result, git
from office import BILL, PATH, edit, issued

from ccproc.errors import Stopped
from ccproc.store.git import open_git
from ccproc.store.history import head
from ccproc.store.objects import blob
from ccproc.store.register import register
from ccproc.store.repository import find
from ccproc.store.revision import revision

Run = Callable[..., Result]


def garbage_head(root: Path) -> None:
    (root / ".git/HEAD").write_text("garbage\n")


def pointer_to_nowhere(root: Path) -> None:
    shutil.rmtree(root / ".git")
    (root / ".git").write_text("gitdir: /nonexistent\n")


def no_objects(root: Path) -> None:
    shutil.rmtree(root / ".git/objects")


def unreadable_settings(root: Path) -> None:
    (root / ".git/config").write_text("[[[\n")


def emptied_branch(root: Path) -> None:
    (root / ".git/refs/heads/main").write_text("")


def lost_commit(root: Path) -> None:
    broken(root, git(root, "rev-parse", "HEAD"))


def broken(root: Path, id: str, content: bytes = b"garbage") -> None:
    """An object whose file holds something else."""
    path = root / ".git/objects" / id[:2] / id[2:]
    path.chmod(0o644)
    path.write_bytes(content)


DAMAGES = [
    garbage_head,
    pointer_to_nowhere,
    no_objects,
    unreadable_settings,
    emptied_branch,
    lost_commit,
]


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize(
    "command",
    [
        ("change", "verify"),
        ("change", "verify", "--base", "HEAD"),
        ("change", "new", BILL),
        ("publish", "--by", "p1"),
    ],
)
def test_a_damaged_git_is_never_taken_for_none(run: Run, root: Path, damage, command):
    edit(root, "promise: 10m", "promise: 20m")
    damage(root)
    done = run("-C", root, "--lang", "en", *command)
    assert done.code == 3
    assert "cannot be used" in done.err
    assert "git init -b" not in done.err
    assert "hint" not in done.err


def test_a_damaged_git_below_another_one_does_not_become_part_of_that(repo, root):
    outer = repo({"a.yaml": "a\n"}, "outer")
    shutil.move(root, outer / "centre")
    garbage_head(outer / "centre")
    with pytest.raises(Stopped, match="git-damaged") as caught:
        open_git(outer / "centre")
    assert caught.value.values["folder"] == str(outer / "centre")


def test_what_git_says_of_damage_is_one_line_without_hints(root):
    found = open_git(root)
    lost = git(root, "rev-parse", "HEAD^{tree}")
    broken(root, lost)
    with pytest.raises(Stopped, match="git-damaged") as caught:
        revision(found, "HEAD").paths()
    said = str(caught.value.values["output"])
    assert lost in said
    assert "\n" not in said
    assert "hint" not in said


def in_force(root: Path) -> str:
    """The object of the text in force, which the work tree does not hold any more."""
    edit(root, "promise: 10m", "promise: 20m")
    return register(find(root).tree).rows[0].blob


TRUNCATED = zlib.compress(b"blob 500\0" + b"x" * 100)[:-8]


@pytest.mark.parametrize("content", [b"garbage", b"", TRUNCATED])
@pytest.mark.parametrize(
    "command", [("change", "verify"), ("change", "new", BILL), ("publish", "--by", "p1")]
)
def test_a_damaged_text_is_told_apart_from_one_that_a_clone_lacks(run: Run, root: Path, command, content):
    broken(root, in_force(root), content)
    done = run("-C", root, "--lang", "en", *command)
    assert done.code == 3
    assert "is damaged" in done.err
    assert "unshallow" not in done.err
    assert "The chain holds" not in done.out


@pytest.mark.parametrize("damaged", [False, True])
def test_the_way_out_of_a_damaged_or_lost_text_works(run: Run, root: Path, tmp_path: Path, damaged: bool):
    git(tmp_path, "clone", "-q", "--no-local", "-c", "transfer.unpackLimit=1000", root.as_uri(), "clone")
    clone = tmp_path / "clone"
    pack = next((clone / ".git/objects/pack").glob("*.pack"), None)
    if pack:  # git keeps what it clones in one file; here it shall lie in files of its own
        moved = pack.rename(tmp_path / "pack")
        shutil.rmtree(pack.parent)
        with moved.open("rb") as file:
            subprocess.run(["git", "unpack-objects", "-q"], cwd=clone, stdin=file, check=True)
    id = in_force(clone)
    broken(clone, id)
    if not damaged:
        (clone / ".git/objects" / id[:2] / id[2:]).unlink()
    with pytest.raises(Stopped, match="damaged-object" if damaged else "absent-object") as caught:
        blob(open_git(clone), id)
    assert run("-C", clone, "change", "verify").code == 3
    subprocess.run(str(caught.value.values["line"]), shell=True, cwd=clone, check=True, capture_output=True)
    assert blob(open_git(clone), id)
    assert run("-C", clone, "change", "verify").code == 1  # the text was edited, and that is read again


def test_a_shallow_clone_without_earlier_texts_still_proves_its_chain(run: Run, root: Path, tmp_path: Path):
    edit(root, "promise: 10m", "promise: 20m")
    issued(root)
    git(tmp_path, "clone", "-q", "--depth=1", root.as_uri(), "shallow")
    done = run("-C", tmp_path / "shallow", "--lang", "en", "change", "verify")
    assert done.code == 0
    assert "git fetch --unshallow --tags" in " ".join(done.err.split())


def test_an_empty_folder_named_git_is_no_git(tmp_path):
    (tmp_path / ".git").mkdir()
    assert open_git(tmp_path) is None


@pytest.mark.parametrize("goal", ["/tmp", "/nonexistent", "inner"])
def test_a_git_whose_files_are_set_to_lie_elsewhere_says_which_setting(root, goal):
    (root / "inner").mkdir()
    git(root, "config", "core.worktree", goal if goal.startswith("/") else str(root / goal))
    with pytest.raises(Stopped, match="git-elsewhere") as caught:
        open_git(root)
    assert caught.value.values["key"] == "core.worktree"
    assert str(caught.value.values["line"]).endswith("config --unset core.worktree")


def test_the_way_out_of_a_git_set_to_lie_elsewhere_works(root, tmp_path):
    git(root, "config", "core.bare", "true")
    with pytest.raises(Stopped, match="git-elsewhere") as caught:
        open_git(root)
    git(tmp_path, *str(caught.value.values["line"]).split()[1:])
    found = open_git(root)
    assert found is not None
    assert head(found)


def test_a_git_set_to_the_folder_it_lies_in_is_fine(root):
    git(root, "config", "core.worktree", str(root))
    assert open_git(root) is not None


def test_a_centre_with_a_damaged_git_is_not_told_to_make_another(run: Run, root: Path):
    pointer_to_nowhere(root)
    assert "git init" not in run("--lang", "en", "init", root).err
    assert (root / PATH).exists()
