"""The chain of notices: no published text changes without one, whatever git went through meanwhile."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import git, write
from office import BILL, DAY, PATH, at, breaks, drafted, edit, issued, prepare, release

from ccproc.changing.verify import verify
from ccproc.digest import digest_of_bytes
from ccproc.errors import Stopped
from ccproc.model.notice import Event, Filed, Part
from ccproc.model.noticing import plain, plain_event
from ccproc.store.notices import notices
from ccproc.yamltext.dump import dump

OTHER = "processes/QRY-BILL-002.yaml"
PNG = b"\x89PNG\r\n\x1a\n"


def filed(root: Path) -> list[Filed]:
    return list(notices(at(root).tree).found)


def slower(root: Path) -> None:
    edit(root, "promise: 10m", "promise: 20m")


def test_a_published_text_proves_itself(root):
    found = verify(at(root), DAY)
    assert (found.processes, found.notices, found.breaks) == (1, 1, ())


def test_an_edit_without_a_notice_is_named(root):
    slower(root)
    assert breaks(root) == [("CHG001", "edited")]
    assert verify(at(root), DAY).breaks[0].process == BILL


def test_committing_the_edit_hides_nothing(root):
    slower(root)
    git(root, "commit", "-qam", "small fix")
    assert breaks(root) == [("CHG001", "edited")]


def test_a_draft_is_no_notice(root, capsys):
    slower(root)
    from office import drafted

    draft = drafted(root).notice
    assert breaks(root) == [("CHG001", "drafted")]
    assert verify(at(root), DAY).breaks[0].values["draft"] == draft.id


def test_an_issued_change_proves_itself(root):
    slower(root)
    assert issued(root).commit
    assert breaks(root) == []


def test_an_edit_after_the_notice_is_found(root):
    slower(root)
    issued(root)
    edit(root, "promise: 20m", "promise: 30m")
    assert breaks(root) == [("CHG001", "edited")]


def test_a_notice_for_another_process_covers_nothing(root):
    text = (root / PATH).read_text("utf-8")
    write(root, {OTHER: text.replace(BILL, "QRY-BILL-002").replace('business: "0101"', 'business: "0102"')})
    prepare(root, "QRY-BILL-002")
    release(root)
    slower(root)
    edit(root, "promise: 10m", "promise: 20m", OTHER)
    issued(root, processes=("QRY-BILL-002",))
    assert [(each.process, each.kind) for each in verify(at(root), DAY).breaks] == [(BILL, "edited")]


def test_reformatting_needs_no_notice(root):
    text = (root / PATH).read_text("utf-8")
    head, _, rest = text.partition("team:")
    lines = head.splitlines()
    moved = "# 说明\n" + "\n".join([*lines[1:], lines[0]]) + "\nteam:   " + rest.lstrip()
    moved = moved.replace("users: [csr]", "users:\n- csr").replace("\n", "\r\n")
    (root / PATH).write_bytes(moved.encode())
    assert breaks(root) == []


def test_a_note_is_no_part_of_the_text(root):
    edit(root, "category: query", "category: query\nnote: 待与市场部核对")
    assert breaks(root) == []


def test_a_version_nobody_issued_is_found(root):
    edit(root, 'version: "1.0.0"', 'version: "9.0.0"')
    assert breaks(root) == [("CHG001", "version")]


def test_a_key_that_breaks_the_schema_is_an_edit_too(root):
    edit(root, "category: query", "category: query\nurgent: true")
    assert breaks(root) == [("CHG001", "edited")]


@pytest.mark.parametrize("drafted_before", [False, True])
def test_a_text_made_unreadable_is_found_and_never_called_an_edit(root, drafted_before):
    if drafted_before:
        edit(root, "promise: 10m", "promise: 20m")
        drafted(root)
    (root / PATH).write_text("id: [", "utf-8")
    assert breaks(root) == [("CHG001", "broken")]


def test_a_published_file_that_is_gone_is_found(root):
    (root / PATH).unlink()
    assert breaks(root) == [("CHG001", "gone")]


def test_a_renamed_file_is_the_same_process(root):
    (root / "processes/query").mkdir()
    (root / PATH).rename(root / "processes/query/话费.yaml")
    assert breaks(root) == []


def changed_on_a_branch(root: Path) -> None:
    git(root, "switch", "-qc", "change")
    slower(root)
    git(root, "commit", "-qam", "work")
    issued(root)
    git(root, "switch", "-q", "main")


def test_a_squash_merge_loses_nothing(root):
    changed_on_a_branch(root)
    git(root, "merge", "-q", "--squash", "change")
    git(root, "commit", "-qm", "all in one")
    assert breaks(root) == []
    edit(root, "promise: 20m", "promise: 30m")
    git(root, "commit", "-qam", "sneaked in")
    assert breaks(root) == [("CHG001", "edited")]


def test_a_rebase_loses_nothing(root):
    changed_on_a_branch(root)
    write(root, {"README.md": "x\n"})
    git(root, "add", "README.md")
    git(root, "commit", "-qm", "meanwhile")
    git(root, "switch", "-q", "change")
    git(root, "rebase", "-q", "main")
    assert breaks(root) == []


def test_a_clone_of_depth_one_is_enough(root, tmp_path):
    slower(root)
    issued(root)
    git(tmp_path, "clone", "-q", "--depth=1", root.as_uri(), "shallow")
    assert breaks(tmp_path / "shallow") == []
    edit(tmp_path / "shallow", "promise: 20m", "promise: 30m")
    assert breaks(tmp_path / "shallow") == [("CHG001", "edited")]


def test_no_branch_and_no_git_at_all_are_enough(root):
    git(root, "checkout", "-q", "--detach")
    assert breaks(root) == []
    shutil.rmtree(root / ".git")
    assert breaks(root) == []


def test_a_history_written_anew_proves_the_same(root):
    slower(root)
    issued(root)
    git(root, "checkout", "-q", "--orphan", "anew")
    git(root, "commit", "-qm", "one commit")
    assert breaks(root) == []


def test_two_changes_that_git_merged_are_forked(root, tmp_path, tmp_path_factory):
    changed_on_a_branch(root)
    edit(root, "goal: 让客户当场知道余额", "goal: 让客户当场知道余额与账单")
    issued(root)
    git(root, "merge", "-q", "--no-edit", "-X", "ours", "change")
    assert ("CHG012", "forked") in breaks(root)


def test_reconciling_two_heads_mends_the_fork(root):
    changed_on_a_branch(root)
    edit(root, "goal: 让客户当场知道余额", "goal: 让客户当场知道余额与账单")
    issued(root)
    git(root, "merge", "-q", "--no-edit", "-X", "ours", "change")
    ends = [each for each in filed(root) if each.notice.kind == "normal"]
    from ccproc.store.archive import archive

    text = archive(at(root), DAY).texts[BILL]
    last = ends[-1].notice.processes[0]
    part = Part(
        BILL, tuple(end.digest for end in ends), last.to, text.digest, replace(last.version, to=text.version)
    )
    notice = replace(ends[-1].notice, id="CN-01JZ8Q6T3V5W7X9Y0A2B4C6D8E", kind="reconcile", processes=(part,))
    data = dump(plain(notice))
    event = Event(
        "01JZ8Q6T3V5W7X9Y0A2B4C6D8F", notice.id, "issue", "p1", "2026-03-02",
        digest=digest_of_bytes(data.encode()),
    )  # fmt: skip
    folder = root / notice.folder
    write(folder, {"notice.yaml": data, f"event-{event.id}.yaml": dump(plain_event(event))})
    assert breaks(root) == []


def test_going_back_to_an_older_text_with_a_notice_is_no_fork(root):
    slower(root)
    issued(root)
    edit(root, "promise: 20m", "promise: 10m")
    assert breaks(root) == [("CHG001", "edited")]
    assert issued(root, kind="revert").commit
    assert breaks(root) == []
    assert [each.notice.kind for each in filed(root)] == ["first", "normal", "revert"]


@pytest.fixture
def twice(root):
    slower(root)
    issued(root)
    edit(root, "promise: 20m", "promise: 30m")
    issued(root)
    return root


def test_a_deleted_notice_breaks_the_chain(twice):
    shutil.rmtree(twice / filed(twice)[1].notice.folder)
    assert breaks(twice) == [("CHG013", "missing-parent")]


def test_a_deleted_notice_is_missed_even_after_a_revert_to_the_same_text(root):
    slower(root)
    issued(root)
    edit(root, "promise: 20m", "promise: 10m")
    issued(root, kind="revert")
    shutil.rmtree(root / filed(root)[1].notice.folder)
    assert breaks(root) == [("CHG013", "missing-parent")]


def test_an_altered_old_notice_breaks_the_chain(twice):
    middle = filed(twice)[1]
    edit(twice, "客户反映等候过久", "领导要求", middle.path)
    assert breaks(twice) == [("CHG013", "altered-since-issue")]


def test_line_ends_do_not_alter_a_notice(twice):
    path = twice / filed(twice)[1].path
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert breaks(twice) == []


def test_an_unreadable_notice_proves_nothing(twice):
    (twice / filed(twice)[1].path).write_text("id: CN-1\n", "utf-8")
    assert ("CHG013", "unread") in breaks(twice)


def test_records_and_notices_are_only_ever_added(root):
    base = git(root, "rev-parse", "HEAD")
    slower(root)
    issued(root)
    assert breaks(root, base) == []
    write(root, {"records/walkthrough/_/01JZ8Q6T3V5W7X9Y0A2B4C6D8E.yaml": "kind: walkthrough\n"})
    git(root, "add", "-A")
    git(root, "commit", "-qm", "an odd record")
    base = git(root, "rev-parse", "HEAD")
    edit(root, "walkthrough", "drill", "records/walkthrough/_/01JZ8Q6T3V5W7X9Y0A2B4C6D8E.yaml")
    assert breaks(root) == []
    assert breaks(root, base) == [("CHG013", "rewritten")]
    (root / "records/walkthrough/_/01JZ8Q6T3V5W7X9Y0A2B4C6D8E.yaml").unlink()
    assert breaks(root, base) == [("CHG013", "removed")]


def test_a_draft_may_change_and_go_against_the_base(root):
    from office import drafted

    slower(root)
    folder = root / drafted(root).notice.folder
    git(root, "add", "-A")
    git(root, "commit", "-qm", "draft")
    base = git(root, "rev-parse", "HEAD")
    shutil.rmtree(folder)
    edit(root, "promise: 20m", "promise: 10m")
    assert breaks(root, base) == []


def test_the_base_is_compared_tree_to_tree_without_history(root, tmp_path):
    base = git(root, "rev-parse", "HEAD")
    slower(root)
    issued(root)
    git(tmp_path, "clone", "-q", "--depth=1", root.as_uri(), "shallow")
    shallow = tmp_path / "shallow"
    with pytest.raises(Stopped, match="shallow-history"):
        verify(at(shallow), DAY, base)
    git(root, "config", "uploadpack.allowAnySHA1InWant", "true")
    git(shallow, "fetch", "-q", "--depth=1", "origin", base)
    assert breaks(shallow, base) == []


def test_a_changed_picture_is_a_changed_text(repo):
    from office import tree

    files = tree()
    files[PATH] = files[PATH].replace(
        "    do: 核对服务密码。", "    do: 核对服务密码。\n    images: [{file: assets/a.png, alt: 图}]"
    )
    root = repo(files)
    write(root, {"assets/a.png": PNG + b"one"})
    prepare(root)
    assert release(root).commit
    assert "assets/a.png" in git(root, "show", "--name-only", "--format=").split("\n")
    assert breaks(root) == []
    write(root, {"assets/a.png": PNG + b"two"})
    assert breaks(root) == [("CHG001", "edited")]
    assert [each.rule for each in issued(root).notice.processes[0].changes] == ["image-changed"]
    assert breaks(root) == []


def test_nothing_published_is_nothing_proven(repo):
    from office import tree

    with pytest.raises(Stopped, match="nothing-published"):
        verify(at(repo(tree())), DAY)


def test_a_link_in_place_of_a_text_is_no_text(root, tmp_path):
    (tmp_path / "elsewhere.yaml").write_bytes((root / PATH).read_bytes())
    (root / PATH).unlink()
    (root / PATH).symlink_to(tmp_path / "elsewhere.yaml")
    assert breaks(root) == [("CHG001", "gone")]
