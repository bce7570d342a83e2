"""A publication that ends half way: nothing is published twice, nothing is lost, and the same command finishes it."""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from conftest import git, write
from office import BILL, DAY, PATH, at, breaks, build, drafted, edit, issued, prepare, release

from ccproc.changing import issue as issuing
from ccproc.errors import Stopped
from ccproc.publishing.publication import Place, Released, publish
from ccproc.store.branching import branched, reclaim
from ccproc.store.git import open_git
from ccproc.store.register import register

DIE = """
import os, signal, sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from office import DAY, at, build
from ccproc.publishing import recording
from ccproc.publishing.publication import Place, publish
from ccproc.store import writing

def die(*_, **__):
    os.kill(os.getpid(), signal.SIGKILL)

moment, branch = sys.argv[3], sys.argv[4] or None
if moment == "tag":
    recording.tag = die
elif moment == "commit":
    recording.commit = die
elif moment == "leave":
    recording.leave = die
else:
    real, left = os.replace, [None] * int(moment)
    writing.os.replace = lambda *a, **k: real(*a, **k) if left and not left.pop() else die()
publish(at(Path(sys.argv[1])), build, Place(Path(sys.argv[1]).parent / "repo-out", branch), "p1", DAY)
"""


@pytest.fixture
def changed(root: Path) -> Path:
    """A centre with a change that is issued and only waits to be published."""
    edit(root, "promise: 10m", "promise: 20m")
    issued(root)
    prepare(root)
    return root


@pytest.fixture(autouse=True)
def own_temporary_folder(tmp_path, monkeypatch):
    """What a killed run leaves in the machine's folder for such things shows here, and nobody else's does."""
    (tmp_path / "aside").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "aside"))
    monkeypatch.setenv("TMPDIR", str(tmp_path / "aside"))


def killed(root: Path, moment: str, branch: str = "") -> None:
    here = Path(__file__).parent.parent
    done = subprocess.run([sys.executable, "-c", DIE, root, here, moment, branch], check=False)
    assert done.returncode == -9


def on_branch(root: Path, name: str = "side") -> Released:
    return publish(at(root), build, Place(root.parent / "repo-out", name), "p1", DAY)


def unsigned(root: Path) -> None:
    git(root, "config", "tag.gpgSign", "true")
    git(root, "config", "gpg.program", "/bin/false")


def numbers(root: Path) -> list[int]:
    return [row.number for row in register(at(root).tree).rows]


def test_rows_that_no_commit_holds_are_not_overwritten(changed):
    shutil.rmtree(changed / ".git")
    git(changed, "init", "-q", "-b", "main")
    git(changed, "config", "user.name", "x")
    git(changed, "config", "user.email", "x@example.invalid")
    before = (changed / "register.yaml").read_bytes()
    with pytest.raises(Stopped, match="register-unheld") as caught:
        release(changed)
    assert caught.value.values == {"path": "register.yaml", "number": 1, "count": 1}
    assert (changed / "register.yaml").read_bytes() == before


def test_rows_of_a_run_that_was_cut_short_are_written_again(changed):
    killed(changed, "commit")
    assert numbers(changed) == [1, 2]
    assert (release(changed).number, numbers(changed), breaks(changed)) == (2, [1, 2], [])


def test_rows_brought_along_from_elsewhere_are_not_taken_for_a_cut_short_run(changed, tmp_path):
    shutil.copytree(changed, tmp_path / "other", symlinks=True)
    release(tmp_path / "other")
    shutil.copy(tmp_path / "other/register.yaml", changed)
    with pytest.raises(Stopped, match="register-unheld"):
        release(changed)


@pytest.mark.parametrize("how", ["signing", "killed"])
def test_a_publication_on_a_branch_that_got_no_tag_is_finished_by_the_same_command(changed, how):
    if how == "signing":
        unsigned(changed)
        with pytest.raises(Stopped, match="tag-unsigned"):
            on_branch(changed)
        git(changed, "config", "--unset", "tag.gpgSign")
    else:
        killed(changed, "tag", "side")
    for other in (lambda: on_branch(changed, "other"), lambda: release(changed)):
        with pytest.raises(Stopped, match="publication-unfinished") as caught:
            other()
        assert caught.value.values == {"number": 2, "branch": "side"}
    done = on_branch(changed)
    assert (done.number, done.fresh, done.commit) == (2, (BILL,), git(changed, "rev-parse", "side"))
    assert git(changed, "rev-parse", "publication/0002^{commit}") == done.commit
    assert git(changed, "status", "--porcelain") == ""
    with pytest.raises(Stopped, match="publication-waits"):
        release(changed)
    git(changed, "merge", "-q", "side")
    assert (release(changed).number, breaks(changed), git(changed, "tag", "-l")) == (
        2,
        [],
        "publication/0001\npublication/0002",
    )


def test_a_publication_on_a_branch_whose_files_still_lie_about_can_be_merged_after_the_same_command(changed):
    killed(changed, "leave", "side")
    assert git(changed, "status", "--porcelain") != ""
    assert on_branch(changed).number == 2
    assert git(changed, "status", "--porcelain") == ""
    git(changed, "merge", "-q", "side")
    assert breaks(changed) == []


def test_what_was_saved_after_a_cut_short_publication_on_a_branch_stays(changed):
    killed(changed, "leave", "side")
    saved = next(p for p in (changed / "records").rglob("*.yaml") if git(changed, "status", "-s", str(p)))
    saved.write_bytes(saved.read_bytes() + b"# more\n")
    on_branch(changed)
    assert saved.read_bytes().endswith(b"# more\n")


def test_a_publication_on_a_branch_killed_before_its_commit_leaves_nothing(changed, tmp_path):
    killed(changed, "commit", "side")
    assert len(git(changed, "worktree", "list").splitlines()) == 2
    assert on_branch(changed).number == 2
    assert len(git(changed, "worktree", "list").splitlines()) == 1
    assert list((tmp_path / "aside").glob("ccproc-*")) == []


def test_what_a_killed_run_left_goes_also_when_the_machine_has_cleared_its_folder(changed, tmp_path):
    killed(changed, "commit", "side")
    shutil.rmtree(tmp_path / "aside")
    (tmp_path / "aside").mkdir()
    release(changed)
    assert len(git(changed, "worktree", "list").splitlines()) == 1
    assert git(changed, "branch", "--list", "side") == ""


def test_the_second_work_tree_of_a_run_at_work_and_those_of_others_stay(root, tmp_path):
    found = open_git(root)
    git(root, "worktree", "add", "-q", "-b", "mine", str(tmp_path / "mine/tree"))
    with branched(found, "busy") as busy:
        reclaim(found)
        assert (busy.top / PATH).exists()
        assert len(git(root, "worktree", "list").splitlines()) == 3
    assert git(root, "branch", "--list", "busy") == ""
    assert (tmp_path / "mine/tree" / PATH).exists()


def test_a_tag_that_cannot_be_signed_is_made_by_the_next_run(changed):
    unsigned(changed)
    with pytest.raises(Stopped, match="tag-unsigned"):
        release(changed)
    git(changed, "config", "--unset", "tag.gpgSign")
    done = release(changed)
    assert (done.number, done.commit) == (2, git(changed, "rev-parse", "publication/0002^{commit}"))
    assert numbers(changed) == [1, 2]


def formatter(root: Path, *paths: str) -> Path:
    """A hook that puts files in its own order and adds them again, as formatters do."""
    lines = "".join(f"echo '# formatted' >> '{path}'; git add '{path}'\n" for path in paths)
    hook = write(root, {".git/hooks/pre-commit": f"#!/bin/sh\n{lines}"}) / ".git/hooks/pre-commit"
    hook.chmod(0o755)
    return hook


@pytest.mark.parametrize("branch", ["", "side"])
def test_a_hook_that_changes_what_is_published_gets_no_commit_and_no_tag(changed, branch):
    before = git(changed, "rev-parse", "HEAD")
    hook = formatter(changed, PATH, "register.yaml")
    with pytest.raises(Stopped, match="hook-changed") as caught:
        on_branch(changed, branch) if branch else release(changed)
    assert caught.value.values["paths"] == [PATH, "register.yaml"]
    assert caught.value.values["hooks"][0].endswith("hooks/pre-commit")
    assert git(changed, "rev-parse", "HEAD") == before
    assert git(changed, "tag", "-l", "publication/0002") == git(changed, "branch", "--list", "side") == ""
    hook.unlink()
    assert (release(changed).number, breaks(changed), git(changed, "status", "--porcelain")) == (2, [], "")


def test_a_hook_that_changes_the_very_first_commit_leaves_none(tmp_path):
    from office import tree

    root = write(tmp_path / "new", tree())
    git(root, "init", "-q", "-b", "main")
    git(root, "config", "user.name", "x")
    git(root, "config", "user.email", "x@example.invalid")
    prepare(root)
    hook = formatter(root, "register.yaml")
    with pytest.raises(Stopped, match="hook-changed"):
        release(root)
    assert git(root, "for-each-ref") == git(root, "ls-files") == ""
    hook.unlink()
    assert (release(root).number, breaks(root)) == (1, [])


def test_a_hook_that_changes_an_issued_notice_gets_no_commit(root):
    edit(root, "promise: 10m", "promise: 20m")
    found = drafted(root)
    hook = formatter(root, found.path)
    with pytest.raises(Stopped, match="hook-changed"):
        issuing.issue(at(root), None, "p1", DAY)
    hook.unlink()
    assert issuing.issue(at(root), None, "p1", DAY).commit
    assert breaks(root) == []


def rooms(root: Path) -> list[Path]:
    return [path for path in root.rglob(".ccproc-*") if ".git" not in path.parts]


@pytest.mark.parametrize("moment", ["0", "1", "2"])
def test_what_a_killed_publication_built_in_is_gone_after_the_next(root, moment):
    other = (root / PATH).read_text("utf-8").replace(BILL, "QRY-BILL-002").replace('"0101"', '"0102"')
    write(root, {"processes/QRY-BILL-002.yaml": other.replace('version: "1.0.0"\n', "")})
    prepare(root, "QRY-BILL-002")
    killed(root, moment)
    assert rooms(root)
    release(root)
    assert rooms(root) == []
    assert [path for path in (root / "changes").rglob("*") if path.is_dir() and not any(path.iterdir())] == []


def test_two_people_who_issue_one_notice_at_once_are_told_so(root, monkeypatch):
    edit(root, "promise: 10m", "promise: 20m")
    found = drafted(root)
    real = issuing._alone

    def late(*arguments):
        monkeypatch.setattr(issuing, "_alone", real)
        issuing.issue(at(root), None, "p1", DAY)
        real(*arguments)

    monkeypatch.setattr(issuing, "_alone", late)
    with pytest.raises(Stopped, match="issued-meanwhile") as caught:
        issuing.issue(at(root), None, "p1", DAY)
    assert caught.value.values == {"notice": found.notice.id}
    assert breaks(root) == []
