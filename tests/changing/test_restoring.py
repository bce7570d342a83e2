"""A damaged file is told once, with the line that brings it back: whoever runs it has a whole chain again."""

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import git, write
from deeds import DEEDS, PATH, Deed, latest, newest, published_thrice, reworded
from office import DAY, at, breaks, edit, issued

from ccproc.changing.restoring import restored
from ccproc.changing.sources import Sources
from ccproc.changing.verify import verify
from ccproc.governance.chain import Break
from ccproc.model.register import Register
from ccproc.store.git import open_git
from ccproc.store.tree import WorkTree

# What no file brings back: a text or a value that somebody changed on purpose, and wants a notice for.
WANTS_A_NOTICE = {"edited", "registry-drift"}


@pytest.fixture
def root(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Path(
        shutil.copytree(published_thrice(tmp_path_factory.getbasetemp()), tmp_path / "my repo", symlinks=True)
    )


def told(root: Path, base: str | None = None) -> tuple[Break, ...]:
    return verify(at(root), DAY, base).breaks


def run_lines(root: Path, base: str | None = None) -> int:
    """Run in a shell every line that is told, as it stands; how many there were."""
    lines = [line for each in told(root, base) for line in each.values.get("restore", ())]
    for line in lines:
        subprocess.run(["sh", "-ec", line], cwd=root, check=True, env={**os.environ, "HOME": str(root)})
    return len(lines)


@pytest.mark.parametrize("committed", [False, True], ids=["work tree", "committed"])
@pytest.mark.parametrize("deed", DEEDS, ids=[deed.name for deed in DEEDS])
def test_the_lines_that_are_told_undo_the_deed(root: Path, deed: Deed, committed: bool):
    base = git(root, "rev-parse", "HEAD")
    deed.act(root)
    if committed:
        git(root, "add", "-A")
        git(root, "commit", "-qm", "nothing to see")
    while set(breaks(root, base)) and run_lines(root, base):
        pass
    assert {kind for _, kind in breaks(root, base)} <= WANTS_A_NOTICE


def one(root: Path, base: str | None = None) -> Break:
    (only,) = told(root, base)
    return only


@pytest.mark.parametrize("base", [None, "HEAD"])
def test_a_deleted_notice_is_one_finding_with_all_its_files(root, base):
    folder = newest(root).parent
    files = {str(path.relative_to(root)) for path in folder.iterdir()}
    shutil.rmtree(folder)
    found = one(root, base)
    assert set(found.files) == files
    assert run_lines(root, base) == 1
    assert breaks(root, base) == []


@pytest.mark.parametrize("kind", ["evidence-altered", "evidence-gone"])
def test_a_damaged_record_is_told_once_whoever_sees_it(root, kind):
    review = latest("review")(root)
    if kind == "evidence-gone":
        review.unlink()
    else:
        reworded("y: pass", "y: fail", latest("review"))(root)
    found = one(root, "HEAD")
    assert found.kind == kind
    path = review.relative_to(root)
    assert found.values["restore"] == [f"git restore --source=HEAD --staged --worktree -- {path}"]


def test_two_damaged_files_are_two_findings(root):
    for kind in ("review", "training"):
        latest(kind)(root).unlink()
    assert [kind for _, kind in breaks(root, "HEAD")] == ["evidence-gone"] * 2


def unread(root: Path) -> None:
    newest(root).write_text("id: CN-1\n", "utf-8")


@pytest.mark.parametrize("gone", ["notice", "folder"])
def test_a_notice_that_was_never_published_comes_back_too(root, gone):
    edit(root, "promise: 20m", "promise: 30m")
    notice = root / issued(root).path
    edit(root, "promise: 30m", "promise: 40m")
    issued(root)
    if gone == "folder":
        shutil.rmtree(notice.parent)
    else:
        notice.unlink()
    assert len(told(root)) == 1
    assert run_lines(root)
    assert breaks(root) == []


def test_a_notice_that_cannot_be_read_comes_back(root):
    unread(root)
    assert len(told(root)) == 1
    assert run_lines(root)
    assert breaks(root) == []


@pytest.mark.parametrize("name", ["话费 [1].yaml", "it's.yaml", "*.yaml"])
def test_a_text_comes_back_by_any_name(root, name):
    other = f"processes/{name}"
    (root / PATH).rename(root / other)
    git(root, "add", "-A")
    git(root, "commit", "-qm", "another name")
    (root / other).unlink()
    kept = next(path for path in (root / "processes").iterdir())
    kept.write_bytes(kept.read_bytes() + b"# mine\n")
    assert one(root).kind == "gone"
    run_lines(root)
    assert breaks(root) == []
    assert kept.read_bytes().endswith(b"# mine\n"), "nothing else is put back"


def staged(root: Path, path: str) -> None:
    git(root, "add", path)


@pytest.mark.parametrize("leave", [lambda root, path: None, staged], ids=["unstaged", "staged"])
def test_a_deletion_that_is_staged_comes_back_as_well(root, leave: Callable[[Path, str], None]):
    path = str(latest("review")(root).relative_to(root))
    (root / path).unlink()
    leave(root, path)
    assert run_lines(root) == 1
    assert git(root, "status", "--porcelain") == ""


def test_what_no_revision_has_is_said_to_be_lost(root):
    path = str(latest("review")(root).relative_to(root))
    (root / path).unlink()
    shutil.rmtree(root / ".git")
    found = one(root)
    assert (found.values["restore"], found.values["lost"]) == ([], [path])


def test_a_register_that_is_right_is_never_rolled_back(root):
    git(root, "tag", "-f", "-a", "-m", "manifest " + "0" * 64, "publication/0002", "HEAD")
    found = one(root)
    assert (found.kind, found.values["restore"], found.values["lost"]) == ("other-tag", [], [])


def test_nothing_is_called_lost_that_was_never_published(root):
    other = (root / PATH).read_text("utf-8").replace("QRY-BILL-001", "QRY-BILL-003")
    write(root, {"processes/QRY-BILL-003.yaml": other})
    found = one(root)
    assert (found.kind, found.values["restore"], found.values["lost"]) == ("unpublished-version", [], [])


def test_thousands_of_damaged_files_do_not_mean_thousands_of_proofs(root):
    tree, proofs = WorkTree(root), []

    def failing(_):
        proofs.append(1)
        return broken

    names = [f"changes/2026/CN-{n:04}/notice.yaml" for n in range(200)]
    write(root, dict.fromkeys(names, "good: 1\n"))
    git(root, "add", "-A")
    git(root, "commit", "-qm", "x")
    write(root, dict.fromkeys(names, "x: [\n"))
    broken = tuple(Break("CHG013", "", "unread", {"path": each}, {each: ""}) for each in names)
    told = restored(broken, tree, Sources(open_git(root), Register(), None), failing)
    assert len(proofs) < 50
    assert [each.values["path"] for each in told] == names
    assert not told[-1].values.get("restore")
