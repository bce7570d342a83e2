"""A warm lint run is warm wherever git lets a centre lie, and a `.git` file leads nowhere git would not."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import HERE, Result, git

from ccproc.store.cachefile import connect
from ccproc.store.gitfolder import git_folder

Run = Callable[..., Result]


@pytest.fixture
def outer(tmp_path: Path) -> Path:
    """A repository with two centres in folders of their own."""
    folder = tmp_path / "outer"
    for name in ("shop", "bank"):
        shutil.copytree(HERE / "centre", folder / name)
        (folder / name / "processes").mkdir()
        shutil.copy(HERE / "complete.yaml", folder / name / "processes" / "QRY-BILL-001.yaml")
    git(folder, "init", "-q", "-b", "main")
    git(folder, "add", "-A")
    git(folder, "-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-qm", "two centres")
    return folder


def kept(folder: Path) -> int:
    return len(list(folder.rglob("cache-*.sqlite")))


def test_two_centres_of_one_repository_remember_apart(run: Run, outer: Path) -> None:
    path = outer / "bank" / "processes" / "QRY-BILL-001.yaml"
    path.write_text(path.read_text("utf-8").replace("[csr", "[cs"), "utf-8")
    first = [run("-C", outer / name, "lint", "-f", "json") for name in ("shop", "bank")]
    assert [run("-C", outer / name, "lint", "-f", "json") for name in ("shop", "bank")] == first
    assert [done.code for done in first] == [0, 1]
    assert kept(outer / ".git" / "ccproc") == 2


def test_a_worktree_remembers_in_its_own_part_of_git_s_folder(run: Run, outer: Path, tmp_path: Path) -> None:
    git(outer, "worktree", "add", "-q", str(tmp_path / "tree"))
    assert run("-C", tmp_path / "tree" / "shop", "lint").code == 0
    assert kept(outer / ".git" / "worktrees" / "tree" / "ccproc") == 1
    assert git_folder(tmp_path / "tree") == (tmp_path / "tree", outer / ".git" / "worktrees" / "tree")


def test_a_submodule_remembers_in_its_own_part_of_git_s_folder(run: Run, outer: Path, tmp_path: Path) -> None:
    host = tmp_path / "host"
    host.mkdir()
    git(host, "init", "-q", "-b", "main")
    git(host, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", str(outer), "inner")
    assert run("-C", host / "inner" / "shop", "lint").code == 0
    assert kept(host / ".git" / "modules" / "inner" / "ccproc") == 1


@pytest.mark.parametrize(
    "said", ["gitdir: {}\n", "gitdir: ../outer/.git\n", "{}", "", "\xff", "gitdir: /nowhere"]
)
def test_a_pointer_to_a_folder_that_knows_nothing_of_it_is_not_followed(
    outer: Path, tmp_path: Path, said: str
) -> None:
    strange = tmp_path / "strange"
    strange.mkdir()
    (strange / ".git").write_bytes(said.format(outer / ".git").encode("latin-1"))
    assert git_folder(strange) is None
    assert connect(strange) is None
    assert kept(outer) == 0


def test_a_link_in_the_place_of_git_s_folder_is_not_followed(outer: Path, tmp_path: Path) -> None:
    strange = tmp_path / "strange"
    strange.mkdir()
    (strange / ".git").symlink_to(outer / ".git")
    assert git_folder(strange) is None
