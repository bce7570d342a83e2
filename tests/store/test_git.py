"""Reading through git: what is there, and nothing else, whatever the repository tries."""

from pathlib import Path

import pytest
from conftest import git, write

from ccproc.errors import Stopped
from ccproc.store.commit import commit, ready
from ccproc.store.git import open_git
from ccproc.store.history import branch, head, in_progress, is_shallow, log, resolve
from ccproc.store.objects import blob, blob_id
from ccproc.store.revision import revision

CJK = "processes/投诉 处理/CMP-001.yaml"


def opened(root: Path):
    found = open_git(root)
    assert found is not None
    return found


def test_a_plain_folder_is_no_repository_and_no_error(tmp_path):
    assert open_git(tmp_path) is None


def test_a_centre_below_the_top_knows_its_place(repo):
    root = repo({"centre/ccproc.yaml": "ccproc: 1\n"})
    found = opened(root / "centre")
    assert (found.top, found.prefix, found.inside("register.yaml")) == (
        root,
        "centre/",
        "centre/register.yaml",
    )


def test_before_the_first_commit_there_is_a_branch_but_no_head(tmp_path):
    git(tmp_path, "init", "-q", "-b", "main")
    found = opened(tmp_path)
    assert (head(found), branch(found), in_progress(found)) == (None, "main", None)
    with pytest.raises(Stopped, match="no-identity"):
        ready(found, (), subfolder=False)


def test_an_earlier_text_is_read_without_a_checkout(repo):
    root = repo({CJK: "a: 1\n", "ccproc.yaml": "ccproc: 1\n"})
    write(root, {CJK: "a: 2\n"})
    git(root, "commit", "-qam", "next")
    write(root, {CJK: "a: 3\n"})
    before = revision(opened(root), "HEAD~1")
    assert before.paths() == ("ccproc.yaml", CJK)
    assert [before.read(path) for path in before.paths()] == [b"ccproc: 1\n", b"a: 1\n"]


def test_a_revision_shows_only_the_centre_s_own_folder(repo):
    root = repo({"centre/a.yaml": "a\n", "centre2/b.yaml": "b\n", "c.yaml": "c\n"})
    assert revision(opened(root / "centre"), "HEAD").paths() == ("a.yaml",)


def test_many_files_of_a_revision_are_all_read_right(repo):
    tree = {f"processes/P-{i:04}.yaml": f"n: {i}\n" * (i % 7 + 1) for i in range(600)}
    found = revision(opened(repo(tree)), "HEAD")
    assert {path: found.read(path).decode() for path in found.paths()} == tree
    assert found.read("processes/P-0003.yaml").decode() == tree["processes/P-0003.yaml"]


def test_links_and_submodules_of_a_revision_are_not_followed(repo):
    root = repo({"a.yaml": "a\n"})
    (root / "link.yaml").symlink_to("/etc/passwd")
    git(root, "add", "link.yaml")
    git(root, "update-index", "--add", "--cacheinfo", f"160000,{'1' * 40},sub")
    git(root, "commit", "-qm", "link")
    found = revision(opened(root), "HEAD")
    assert found.paths() == ("a.yaml", "link.yaml", "sub")
    for path in ("link.yaml", "sub", "absent.yaml"):
        with pytest.raises(Stopped, match="unreadable-file"):
            found.read(path)


def test_a_huge_file_of_a_revision_is_refused_before_it_is_read(repo):
    found = revision(opened(repo({"a.yaml": b"x" * (8 * 1024 * 1024 + 1)})), "HEAD")
    with pytest.raises(Stopped, match="unreadable-file"):
        found.read("a.yaml")


@pytest.mark.parametrize("name", ["nowhere", "--output=stolen", "HEAD~9", "", "a b", "HEAD:a.yaml"])
def test_a_name_that_is_no_commit_is_refused_and_never_an_option(repo, name):
    root = repo({"a.yaml": "a\n"})
    with pytest.raises(Stopped, match="unknown-revision"):
        resolve(opened(root), name)
    assert sorted(path.name for path in root.iterdir()) == [".git", "a.yaml"]


def test_a_shallow_clone_says_so_instead_of_not_found(repo, tmp_path):
    root = repo({"a.yaml": "a\n"})
    write(root, {"a.yaml": "b\n"})
    lost = git(root, "rev-parse", "HEAD:a.yaml")
    git(root, "commit", "-qam", "next")
    git(tmp_path, "clone", "-q", "--depth=1", root.as_uri(), "shallow")
    found = opened(tmp_path / "shallow")
    assert is_shallow(found)
    with pytest.raises(Stopped, match="shallow-history"):
        resolve(found, "HEAD~1")
    with pytest.raises(Stopped, match="shallow-object"):
        blob(found, lost)
    assert blob(opened(root), lost) == b"a\n"


def test_an_id_that_is_none_reads_nothing(repo):
    with pytest.raises(Stopped, match="lost-object"):
        blob(opened(repo({})), "HEAD:a.yaml")


def test_a_blob_s_id_is_known_before_it_is_committed_line_endings_applied(repo):
    root = repo({".gitattributes": "*.yaml text eol=lf\n", "a.yaml": "a\nb\n"})
    committed = git(root, "rev-parse", "HEAD:a.yaml")
    assert blob_id(opened(root), "a.yaml", b"a\r\nb\r\n") == committed


def test_an_embedded_bare_repository_runs_nothing(repo, tmp_path):
    root = repo({"ccproc.yaml": "ccproc: 1\n"})
    mark = tmp_path / "executed"
    monitor = write(root, {"assets/hook": f"#!/bin/sh\ntouch {mark}\n"}) / "assets/hook"
    monitor.chmod(0o755)
    config = f"[core]\n\tbare = true\n\tfsmonitor = {monitor}\n"
    write(
        root,
        {
            "assets/HEAD": "ref: refs/heads/main\n",
            "assets/config": config,
            "assets/refs/x": "",
            "assets/objects/x": "",
        },
    )
    assert open_git(root / "assets") is None or open_git(root / "assets").top == root
    assert not mark.exists()


def test_a_monitor_set_in_the_repository_is_not_run_by_a_read(repo, tmp_path):
    root = repo({"a.yaml": "a\n"})
    mark = tmp_path / "executed"
    git(root, "config", "core.fsmonitor", f"touch {mark}; false")
    found = opened(root)
    assert revision(found, "HEAD").read("a.yaml") == b"a\n"
    assert not mark.exists()


def test_called_from_another_repository_s_hook_it_stays_in_its_own(repo, monkeypatch):
    one, other = repo({"a.yaml": "a\n"}, "one"), repo({"b.yaml": "b\n"}, "other")
    monkeypatch.setenv("GIT_DIR", str(other / ".git"))
    monkeypatch.setenv("GIT_INDEX_FILE", str(other / ".git/index"))
    assert opened(one).top == one
    assert revision(opened(one), "HEAD").paths() == ("a.yaml",)


def test_without_git_the_message_says_what_to_install(repo, monkeypatch):
    root = repo({})
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(Stopped, match="git-missing"):
        open_git(root)


@pytest.mark.parametrize(
    ("file", "word"),
    [
        ("MERGE_HEAD", "merge"),
        ("CHERRY_PICK_HEAD", "cherry-pick"),
        ("REVERT_HEAD", "revert"),
        ("BISECT_LOG", "bisect"),
    ],
)
def test_an_unfinished_operation_is_named(repo, file, word):
    root = repo({})
    (root / ".git" / file).touch()
    assert in_progress(opened(root)) == word


def promised(root: Path, source: str) -> None:
    """Settings by which git fetches what it lacks, as only a repository of its own can bring them in."""
    for name, value in {
        "core.repositoryformatversion": "1",
        "extensions.partialClone": "o",
        "remote.o.promisor": "true",
        "remote.o.url": source,
        "protocol.ext.allow": "always",
    }.items():
        git(root, "config", name, value)


def lose(root: Path, path: str) -> None:
    lost = git(root, "rev-parse", f"HEAD:{path}").strip()
    (root / ".git" / "objects" / lost[:2] / lost[2:]).unlink()


def test_no_read_fetches_what_is_lacking_by_a_program_the_repository_names(repo, tmp_path):
    root = repo({"a.yaml": "a\n"})
    promised(root, f"ext::sh -c touch% {tmp_path}/ran")
    lose(root, "a.yaml")
    with pytest.raises(Stopped, match="partial-clone"):
        revision(opened(root), "HEAD").read("a.yaml")
    assert not (tmp_path / "ran").exists()


def test_what_a_repository_has_lost_is_told_and_the_rest_is_read(repo):
    root = repo({"a.yaml": "a\n", "b/b.yaml": "b\n"})
    lose(root, "a.yaml")
    found = revision(opened(root), "HEAD")
    assert found.read("b/b.yaml") == b"b\n"
    with pytest.raises(Stopped, match="lost-object"):
        found.read("a.yaml")


def test_replaced_and_grafted_commits_change_no_history(repo):
    root = repo({"a.yaml": "a\n"})
    first = git(root, "rev-parse", "HEAD").strip()
    write(root, {"a.yaml": "b\n"})
    git(root, "commit", "-qam", "next")
    last = git(root, "rev-parse", "HEAD").strip()
    git(root, "replace", first, last)
    (root / ".git" / "info" / "grafts").write_text(f"{last}\n", "ascii")
    assert revision(opened(root), first).read("a.yaml") == b"a\n"
    assert log(opened(root), "a.yaml", 9) == (last, first)


def test_signatures_shown_in_every_log_are_no_ids_and_run_nothing(repo, tmp_path):
    root = repo({"a.yaml": "a\n"})
    script = tmp_path / "gpg"
    script.write_text(f"#!/bin/sh\ntouch {tmp_path}/ran\n", "ascii")
    script.chmod(0o755)
    signed = git(root, "cat-file", "commit", "HEAD").replace("\n\n", "\ngpgsig -----BEGIN\n x\n\n", 1)
    (tmp_path / "commit").write_text(signed, "utf-8")
    name = git(root, "hash-object", "-t", "commit", "-w", str(tmp_path / "commit")).strip()
    git(root, "update-ref", "HEAD", name)
    git(root, "config", "log.showSignature", "true")
    git(root, "config", "gpg.program", str(script))
    assert log(opened(root), "a.yaml", 9) == (name,)
    write(root, {"a.yaml": "b\n"})
    made = commit(opened(root), ["a.yaml"], "next")
    assert made == git(root, "rev-parse", "HEAD").strip()
    assert not (tmp_path / "ran").exists()


def test_a_clone_without_contents_says_how_to_get_them(repo, tmp_path):
    root = repo({"a.yaml": "a\n"})
    git(root, "config", "uploadpack.allowFilter", "true")
    git(tmp_path, "clone", "-q", "--no-checkout", "--filter=blob:none", root.as_uri(), "partial")
    with pytest.raises(Stopped, match="partial-clone"):
        revision(opened(tmp_path / "partial"), "HEAD").read("a.yaml")
