"""Committing: own paths only, hooks, signing and identity in force, nothing lost when it is refused."""

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from conftest import git, write

from ccproc.errors import Stopped
from ccproc.store import commit as door
from ccproc.store.commit import commit, has_tag, ready, tag
from ccproc.store.git import Git, open_git

NEW = "changes/2026/CN-1/通知 单.yaml"


@pytest.fixture
def root(repo):
    return repo({"ccproc.yaml": "ccproc: 1\n", "processes/CMP-001.yaml": "a: 1\n"})


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch):
    monkeypatch.setattr(door.time, "sleep", lambda seconds: None)


def opened(root: Path) -> Git:
    found = open_git(root)
    assert found is not None
    return found


def hook(root: Path, name: str, script: str) -> None:
    path = root / ".git/hooks" / name
    path.parent.mkdir(exist_ok=True)
    path.write_text("#!/bin/sh\n" + script)
    path.chmod(0o755)


def test_a_change_and_its_new_notice_are_one_commit_with_trailers(root):
    write(root, {NEW: "id: CN-1\n", "processes/CMP-001.yaml": "a: 2\n"})
    trailers = [("Change-Notice", "CN-1"), ("Affects", "CMP-001"), ("Affects", "FLT-002")]
    made = commit(opened(root), [NEW, "processes/CMP-001.yaml"], "变更：投诉\n\n正文", trailers)
    assert made == git(root, "rev-parse", "HEAD")
    assert git(root, "log", "-1", "--format=%B") == (
        "变更：投诉\n\n正文\n\nChange-Notice: CN-1\nAffects: CMP-001\nAffects: FLT-002\n"
    ).rstrip("\n")
    assert git(root, "log", "-1", "--format=%(trailers:key=Affects,valueonly)").split() == [
        "CMP-001",
        "FLT-002",
    ]
    assert git(root, "status", "--porcelain") == ""


def test_what_somebody_else_has_staged_stays_staged_and_out_of_the_commit(root):
    write(root, {"other.yaml": "o\n", "processes/CMP-001.yaml": "a: 2\n", NEW: "n\n"})
    git(root, "add", "other.yaml")
    commit(opened(root), [NEW, "processes/CMP-001.yaml"], "change")
    assert git(root, "status", "--porcelain") == "A  other.yaml"
    assert "other.yaml" not in git(root, "show", "--name-only", "--format=")


def test_a_path_that_looks_like_a_pattern_is_only_itself(root):
    write(root, {":(glob)*": "odd\n", "b.yaml": "b\n"})
    commit(opened(root), [":(glob)*"], "odd")
    assert git(root, "status", "--porcelain") == "?? b.yaml"


def test_the_centre_below_the_top_commits_its_own_files(repo):
    root = repo({"centre/ccproc.yaml": "ccproc: 1\n", "a.yaml": "a\n"})
    write(root, {"centre/b.yaml": "b\n", "b.yaml": "b\n"})
    commit(opened(root / "centre"), ["b.yaml"], "b")
    assert git(root, "show", "--name-only", "--format=") == "centre/b.yaml"


def refused(root: Path, **wanted) -> str:
    with pytest.raises(Stopped) as caught:
        ready(opened(root), ["processes/CMP-001.yaml"], subfolder=False, **wanted)
    return caught.value.code


def test_without_an_identity_nothing_is_written_under_a_made_up_name(root):
    git(root, "config", "--unset", "user.name")
    git(root, "config", "--unset", "user.email")
    assert refused(root) == "no-identity"
    write(root, {"processes/CMP-001.yaml": "a: 2\n"})
    with pytest.raises(Stopped, match="no-identity"):
        commit(opened(root), ["processes/CMP-001.yaml"], "x")


def test_on_no_branch_a_commit_would_be_lost(root):
    git(root, "checkout", "-q", "--detach")
    assert refused(root) == "detached-head"


def test_publishing_stays_on_its_branch(root):
    git(root, "switch", "-qc", "draft")
    assert refused(root, on_branch="main") == "wrong-branch"


def test_in_the_middle_of_a_merge_nothing_is_committed(root):
    (root / ".git/MERGE_HEAD").write_text(git(root, "rev-parse", "HEAD"))
    assert refused(root) == "in-progress"


def test_a_shared_repository_needs_to_be_meant(repo):
    root = repo({"centre/ccproc.yaml": "ccproc: 1\n"})
    with pytest.raises(Stopped, match="subfolder"):
        ready(opened(root / "centre"), [], subfolder=False)
    ready(opened(root / "centre"), [], subfolder=True)


def test_a_half_staged_text_is_not_overwritten(root):
    write(root, {"processes/CMP-001.yaml": "a: 2\n"})
    git(root, "add", "processes/CMP-001.yaml")
    ready(opened(root), ["processes/CMP-001.yaml"], subfolder=False)
    write(root, {"processes/CMP-001.yaml": "a: 3\n"})
    assert refused(root) == "half-staged"


@pytest.mark.parametrize("name", ["pre-commit", "prepare-commit-msg", "commit-msg"])
def test_a_hook_that_refuses_is_heard_and_the_files_stay(root, name):
    hook(root, name, "echo 请先登记工单 >&2\nexit 1\n")
    write(root, {NEW: "n\n", "processes/CMP-001.yaml": "a: 2\n"})
    before = git(root, "rev-parse", "HEAD")
    with pytest.raises(Stopped, match="hook-refused") as caught:
        commit(opened(root), [NEW, "processes/CMP-001.yaml"], "x")
    assert "请先登记工单" in str(caught.value.values["output"])
    assert git(root, "rev-parse", "HEAD") == before
    assert (root / NEW).read_text() == "n\n"
    assert git(root, "status", "--porcelain").splitlines() == [" M processes/CMP-001.yaml", "?? changes/"]
    hook(root, name, "exit 0\n")
    commit(opened(root), [NEW, "processes/CMP-001.yaml"], "x")
    assert git(root, "status", "--porcelain") == ""


def test_a_hook_that_refuses_without_a_word_is_named(root):
    hook(root, "pre-commit", "exit 1\n")
    (root / ".git/hooks/commit-msg").write_text("not executable, so git leaves it out\n")
    write(root, {NEW: "n\n"})
    with pytest.raises(Stopped, match="hook-silent") as caught:
        commit(opened(root), [NEW], "x")
    assert caught.value.values == {"hooks": (".git/hooks/pre-commit",)}


def test_hooks_that_agree_are_run(root, tmp_path):
    hook(root, "post-commit", f"touch {tmp_path}/ran\n")
    write(root, {"processes/CMP-001.yaml": "a: 2\n"})
    commit(opened(root), ["processes/CMP-001.yaml"], "x")
    assert (tmp_path / "ran").exists()


def test_a_signature_that_cannot_be_made_is_not_left_out(root):
    for key, value in {"commit.gpgsign": "true", "gpg.format": "ssh", "user.signingkey": "/nowhere"}.items():
        git(root, "config", key, value)
    write(root, {NEW: "n\n"})
    before = git(root, "rev-parse", "HEAD")
    with pytest.raises(Stopped, match="signing-failed"):
        commit(opened(root), [NEW], "x")
    assert git(root, "rev-parse", "HEAD") == before
    assert git(root, "status", "--porcelain") == "?? changes/"


@pytest.mark.parametrize("lock", ["index.lock", "refs/heads/main.lock", "HEAD.lock"])
def test_a_lock_is_waited_for_then_named_and_never_broken(root, lock):
    (root / ".git" / lock).touch()
    os.utime(root / ".git" / lock, (0, 0))
    write(root, {"processes/CMP-001.yaml": "a: 2\n"})
    with pytest.raises(Stopped, match="git-locked") as caught:
        commit(opened(root), ["processes/CMP-001.yaml"], "x")
    assert str(caught.value.values["path"]).endswith(lock)
    assert caught.value.values["minutes"] > 60
    (root / ".git" / lock).unlink()
    commit(opened(root), ["processes/CMP-001.yaml"], "x")


def test_a_lock_that_goes_away_is_waited_out(root, monkeypatch):
    lock = root / ".git/index.lock"
    lock.touch()
    monkeypatch.setattr(door.time, "sleep", lambda seconds: lock.unlink(missing_ok=True))
    write(root, {NEW: "n\n"})
    commit(opened(root), [NEW], "x")
    assert git(root, "status", "--porcelain") == ""


def full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *commands: str) -> None:
    """A git that finds no room for these commands."""
    real = subprocess.run(["which", "git"], capture_output=True, text=True, check=True).stdout.strip()
    full = "echo 'error: file write error: No space left on device' >&2; exit 128"
    cases = "|".join(f'*" {command} "*' for command in commands)
    write(tmp_path, {"bin/git": f'#!/bin/sh\ncase "$*" in {cases}) {full};; esac\nexec {real} "$@"\n'})
    (tmp_path / "bin/git").chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}/bin:{os.environ['PATH']}")


def test_a_full_disk_is_told_as_such(root, tmp_path, monkeypatch):
    write(root, {NEW: "n\n"})
    found = opened(root)
    full_disk(tmp_path, monkeypatch, "commit")
    with pytest.raises(Stopped, match="disk-full-for-git"):
        commit(found, [NEW], "x")
    assert git(root, "status", "--porcelain") == "?? changes/"


def test_what_a_full_disk_kept_from_being_committed_is_committed_once_there_is_room(
    root, tmp_path, monkeypatch
):
    write(root, {NEW: "n\n", "processes/CMP-001.yaml": "a: 2\n"})
    paths = [NEW, "processes/CMP-001.yaml"]
    with monkeypatch.context() as patch:
        found = opened(root)
        full_disk(tmp_path, patch, "commit", "rm")
        with pytest.raises(Stopped, match="disk-full-for-git"):
            commit(found, paths, "x")
    assert git(root, "ls-files", NEW) != ""
    ready(found, paths, subfolder=False)
    commit(found, paths, "x")
    assert git(root, "status", "--porcelain") == ""


def test_a_publication_is_tagged_with_words_and_once_only(root):
    found = opened(root)
    at = git(root, "rev-parse", "HEAD")
    tag(found, "publication/0001", "发布 0001\n", at)
    assert git(root, "cat-file", "-t", "publication/0001") == "tag"
    assert has_tag(found, "publication/0001")
    assert not has_tag(found, "publication/0002")
    with pytest.raises(Stopped, match="git-refused"):
        tag(found, "publication/0001", "again\n", at)


@pytest.mark.slow
def test_eight_people_committing_at_once_lose_nothing(root):
    script = textwrap.dedent("""
        import sys
        from pathlib import Path
        from ccproc.store.commit import commit
        from ccproc.store.git import open_git
        root, name = Path(sys.argv[1]), sys.argv[2]
        for number in range(6):
            path = f"records/review/_/{name}-{number}.yaml"
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(name)
            print(commit(open_git(root), [path], f"{name} {number}"), flush=True)
    """)
    writers = [
        subprocess.Popen([sys.executable, "-c", script, root, f"w{i}"], stdout=subprocess.PIPE, text=True)
        for i in range(8)
    ]
    reported = [line for writer in writers for line in writer.communicate()[0].split()]
    reachable = git(root, "rev-list", "HEAD").split()
    assert len(set(reported)) == 48
    assert set(reported) <= set(reachable)
    assert len(git(root, "ls-files", "records").split()) == 48
