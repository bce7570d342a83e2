"""What somebody who wants to deceive might do to the evidence, and who would see it."""

import shutil
from pathlib import Path

import pytest
from conftest import git, write
from deeds import BILL, DEEDS, OTHER, PATH, PNG, newest, published_thrice
from office import DAY, at, breaks, issued, prepare, release

from ccproc.model.noticing import plain
from ccproc.store.notices import notices
from ccproc.store.register import register
from ccproc.yamltext.dump import dump


@pytest.fixture
def root(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Path(
        shutil.copytree(published_thrice(tmp_path_factory.getbasetemp()), tmp_path / "repo", symlinks=True)
    )


each_deed = pytest.mark.parametrize("deed", DEEDS, ids=[deed.name for deed in DEEDS])


def kinds(root: Path, base: str | None = None) -> set[str]:
    return {kind for _, kind in breaks(root, base)}


def committed(root: Path) -> None:
    git(root, "add", "-A")
    git(root, "commit", "-q", "-m", "nothing to see")


@each_deed
def test_with_the_publication_tags_nothing_passes(root, deed):
    deed.act(root)
    committed(root)
    found = kinds(root)
    assert found
    assert deed.seen is None or deed.seen in found


@each_deed
def test_a_clone_of_depth_one_sees_what_the_tree_can_tell(root, tmp_path, deed):
    base = git(root, "rev-parse", "HEAD")
    deed.act(root)
    committed(root)
    git(root, "config", "uploadpack.allowAnySHA1InWant", "true")
    git(tmp_path, "clone", "-q", "--depth=1", "--no-tags", root.as_uri(), "shallow")
    found = kinds(tmp_path / "shallow")
    assert (deed.seen in found) if deed.seen else not found
    git(tmp_path / "shallow", "fetch", "-q", "--depth=1", "--no-tags", "origin", base)
    assert kinds(tmp_path / "shallow", base)


@each_deed
def test_a_squash_merge_hides_nothing(root, deed):
    base = git(root, "rev-parse", "HEAD")
    git(root, "switch", "-qc", "side")
    deed.act(root)
    committed(root)
    git(root, "switch", "-q", "main")
    git(root, "merge", "-q", "--squash", "side")
    git(root, "commit", "-qm", "all in one")
    git(root, "branch", "-qD", "side")
    for number in (1, 2, 3):
        git(root, "tag", "-d", f"publication/000{number}")
    found = kinds(root)
    assert (deed.seen in found) if deed.seen else not found
    assert kinds(root, base)


def test_an_honest_history_passes_everywhere(root, tmp_path):
    base = git(root, "rev-parse", "publication/0001^{commit}")
    assert kinds(root, base) == set()
    git(tmp_path, "clone", "-q", "--depth=1", root.as_uri(), "shallow")
    assert kinds(tmp_path / "shallow") == set()
    shutil.rmtree(root / ".git")
    assert kinds(root) == set()


def test_a_picture_changed_with_a_notice_is_no_tampering_where_tags_are_missing(root, tmp_path):
    write(root, {"assets/a.png": PNG + b"two"})
    issued(root)
    for process in (BILL, OTHER):
        prepare(root, process)
    release(root)
    git(tmp_path, "clone", "-q", "--no-tags", root.as_uri(), "clone")
    assert kinds(root) == kinds(tmp_path / "clone") == set()


def test_a_tag_of_another_manifest_is_named(root):
    git(root, "tag", "-f", "-a", "-m", "manifest " + "0" * 64, "publication/0002", "HEAD")
    assert "other-tag" in kinds(root)


def test_a_second_file_of_the_same_process_stops_every_proof(root):
    from ccproc.errors import Stopped

    write(root, {"processes/old/copy.yaml": (root / PATH).read_text("utf-8")})
    with pytest.raises(Stopped, match="duplicate-id") as caught:
        breaks(root)
    assert caught.value.values["paths"] == [PATH, "processes/old/copy.yaml"]
    with pytest.raises(Stopped, match="duplicate-id"):
        release(root)
    with pytest.raises(Stopped, match="duplicate-id"):
        prepare(root)


def test_an_approval_of_other_words_is_seen(root):
    path = newest(root)
    approval = {
        "id": "01JZ8Q6T3V5W7X9Y0A2B4C6D8E", "notice": notices(at(root).tree).get(path.parent.name[:29]).notice.id,
        "digest": "0" * 64, "by": "p9", "role": "om", "verdict": "approve", "on": "2026-03-02",
    }  # fmt: skip
    write(path.parent, {"approval-01JZ8Q6T3V5W7X9Y0A2B4C6D8E.yaml": dump(approval)})
    assert kinds(root) == {"altered-since-approval"}


def test_the_notice_of_the_model_keeps_its_form(root):
    filed = next(each for each in notices(at(root).tree).found if each.notice.kind == "normal")
    assert plain(filed.notice)["processes"][0]["values"] == register(at(root).tree).in_force(DAY)[BILL].values
