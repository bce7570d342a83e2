"""A publication: what the gates let through goes out, recorded in one commit and one tag; nothing else does."""

import json
import os
from datetime import date, timedelta

import pytest
from conftest import git, write
from office import (
    BILL,
    DAY,
    PATH,
    TEAM,
    at,
    breaks,
    build,
    edit,
    handed,
    issued,
    prepare,
    release,
    staffed,
    tree,
)  # fmt: skip

from ccproc.changing.records import Said, confirm, review, train
from ccproc.errors import Misused, Stopped
from ccproc.governance.saying import VERDICTS
from ccproc.publishing.publication import Place, preview, publish
from ccproc.store import writing
from ccproc.store.git import open_git
from ccproc.store.notices import notices
from ccproc.store.objects import blob
from ccproc.store.register import register

OTHER = "QRY-BILL-002"


def out(root):
    return root.parent / f"{root.name}-out"


def second(root, prepared: bool = True) -> None:
    text = (
        (root / PATH).read_text("utf-8").replace(BILL, OTHER).replace('business: "0101"', 'business: "0102"')
    )
    write(root, {f"processes/{OTHER}.yaml": text.replace('version: "1.0.0"\n', "")})
    if prepared:
        prepare(root, OTHER)


def test_a_first_publication_is_recorded_tagged_and_handed_out(repo):
    root = repo(tree())
    prepare(root)
    write(root, {"mine.txt": "x"})
    git(root, "add", "mine.txt")
    done = release(root)
    assert (done.number, done.fresh, handed(done), done.held, done.fails) == (1, (BILL,), (BILL,), (), False)
    assert (
        done.commit == git(root, "rev-parse", "HEAD") == git(root, "rev-parse", "publication/0001^{commit}")
    )
    assert git(root, "cat-file", "-t", "publication/0001") == "tag"
    row = register(at(root).tree).rows[0]
    notice = notices(at(root).tree).found[0]
    assert (row.number, row.process, row.version, row.notice) == (1, BILL, "1.0.0", notice.notice.id)
    assert (notice.notice.kind, notice.notice.processes[0].parents, notice.notice.processes[0].from_) == (
        "first",
        (),
        None,
    )
    assert 'version: "1.0.0"' in (root / PATH).read_text("utf-8")
    assert blob(open_git(root), row.blob) == (root / PATH).read_bytes()
    assert row.blob == git(root, "rev-parse", f"HEAD:{PATH}")
    assert git(root, "status", "--porcelain") == "A  mine.txt"
    assert (out(root) / f"{BILL}.txt").read_text("utf-8") == "1.0.0 话费查询"
    listed = (out(root) / "manifest.json").read_bytes()
    assert json.loads(listed)["processes"][0]["digest"] == row.digest
    assert row.manifest in git(root, "tag", "-l", "--format=%(contents)", "publication/0001")
    assert breaks(root) == []


def test_without_reviews_and_trainings_nothing_goes_out_and_every_gap_has_its_command(repo):
    root = repo(tree())
    done = release(root)
    assert (done.commit, done.fails, out(root).exists()) == (None, True, False)
    commands = [each.command for each in done.held[0].unmet]
    assert [command.split()[1] for command in commands] == ["review", "confirm", "train"]
    assert git(root, "tag") == ""
    assert git(root, "status", "--porcelain") == ""


def test_nothing_new_makes_no_commit_but_the_pages_again(root):
    before = git(root, "rev-parse", "HEAD")
    done = release(root)
    assert (done.number, done.fresh, handed(done), done.commit, done.fails) == (1, (), (BILL,), None, False)
    assert git(root, "rev-parse", "HEAD") == before
    assert (out(root) / f"{BILL}.txt").exists()


def test_an_edited_text_stays_in_until_noticed_and_the_one_in_force_goes_out(root):
    edit(root, "title: {zh: 话费查询", "title: {zh: 新的话费查询")
    done = release(root)
    assert (done.fresh, handed(done), done.fails) == ((), (BILL,), True)
    assert {each.why for each in done.held[0].unmet} >= {"stale-review", "no-notice"}
    assert (out(root) / f"{BILL}.txt").read_text("utf-8") == "1.0.0 话费查询"


def test_an_issued_change_goes_out_when_its_gates_hold_and_its_day_has_come(root):
    edit(root, "title: {zh: 话费查询", "title: {zh: 新的话费查询")
    done = issued(root, effective_from="2026-03-09", reviewed_on=("2026-03-23",))
    assert done.notice.processes[0].version.to == "1.0.1"
    prepare(root)
    early = release(root)
    assert (early.fresh, early.fails, early.held[0].unmet[0].why) == ((), False, "not-yet-effective")
    late = release(root, date(2026, 3, 9))
    assert (late.number, late.fresh) == (2, (BILL,))
    assert [row.version for row in register(at(root).tree).rows] == ["1.0.0", "1.0.1"]
    assert register(at(root).tree).rows[1].notice == done.notice.id
    assert (out(root) / f"{BILL}.txt").read_text("utf-8") == "1.0.1 新的话费查询"
    assert breaks(root) == []


def test_a_patch_keeps_its_training_but_not_its_review(root):
    edit(root, "title: {zh: 话费查询", "title: {zh: 新的话费查询")
    issued(root)
    assert {each.gate for each in release(root).held[0].unmet} == {"reviewed", "confirmed"}
    said = Said(BILL, "p1", DAY)
    review(at(root), said, TEAM.items(), dict.fromkeys(VERDICTS, "pass"), None)
    confirm(at(root), said, "市场部", None)
    assert release(root).fresh == (BILL,)


def test_a_major_change_is_trained_anew(root):
    edit(root, "promise: 10m", "promise: 20m")
    issued(root)
    said = Said(BILL, "p1", DAY)
    review(at(root), said, TEAM.items(), dict.fromkeys(VERDICTS, "pass"), None)
    confirm(at(root), said, "市场部", None)
    assert [each.why for each in release(root).held[0].unmet] == ["untrained"]
    train(at(root), said, ("csr", "sv-inbound"))
    assert release(root).fresh == (BILL,)


def test_a_draft_beside_published_texts_holds_nobody_up(root):
    second(root, prepared=False)
    done = release(root)
    assert (handed(done), done.fails, [each.process for each in done.held]) == ((BILL,), False, [OTHER])


def test_a_reviewed_text_that_is_held_back_fails_while_the_others_go_out(root):
    second(root, prepared=False)
    review(at(root), Said(OTHER, "p1", DAY), TEAM.items(), dict.fromkeys(VERDICTS, "pass"), None)
    done = release(root)
    assert (handed(done), done.fails) == ((BILL,), True)


def test_a_second_process_joins_with_rows_of_its_own(root):
    second(root)
    done = release(root)
    assert (done.number, done.fresh, handed(done)) == (2, (OTHER,), (BILL, OTHER))
    assert [(row.number, row.process) for row in register(at(root).tree).rows] == [(1, BILL), (2, OTHER)]
    assert sorted(path.name for path in out(root).iterdir()) == [
        f"{BILL}.txt",
        f"{OTHER}.txt",
        "manifest.json",
    ]


def test_an_error_of_the_linter_keeps_only_its_own_process_in(root):
    second(root)
    edit(root, "owner: sv-inbound", "owner: nobody-at-all", f"processes/{OTHER}.yaml")
    done = release(root)
    assert (done.fresh, handed(done)) == ((), (BILL,))
    assert "lint-errors" in {each.why for each in done.held[0].unmet}


@pytest.mark.parametrize(
    ("trouble", "code"),
    [
        (("checkout", "-q", "--detach"), "detached-head"),
        (("switch", "-qc", "side"), "wrong-branch"),
        (("config", "--unset", "user.email"), "no-identity"),
        (("update-ref", "MERGE_HEAD", "HEAD"), "in-progress"),
    ],
)
def test_where_git_cannot_record_it_nothing_goes_out(root, trouble, code):
    second(root)
    git(root, *trouble)
    with pytest.raises(Stopped, match=code):
        release(root)
    assert not out(root).exists()
    assert "\nversion:" not in (root / f"processes/{OTHER}.yaml").read_text("utf-8")


def test_a_plain_folder_has_nowhere_to_record(centre):
    with pytest.raises(Stopped, match="no-git"):
        release(centre)


def refusing(root):
    hook = write(root, {".git/hooks/pre-commit": "#!/bin/sh\nexit 1\n"}) / ".git/hooks/pre-commit"
    hook.chmod(0o755)
    return hook


def test_a_publication_that_a_hook_refused_is_finished_by_the_next_run(root):
    second(root)
    hook = refusing(root)
    with pytest.raises(Stopped, match="hook-silent"):
        release(root)
    assert not out(root).exists()
    hook.unlink()
    done = release(root)
    assert (done.number, done.commit) == (2, git(root, "rev-parse", "HEAD"))
    assert git(root, "rev-parse", "publication/0002^{commit}") == done.commit
    assert git(root, "status", "--porcelain") == ""
    assert len(register(at(root).tree).rows) == 2
    assert breaks(root) == []


def test_a_text_edited_after_a_refused_publication_goes_out_as_it_then_stands(root):
    second(root)
    hook = refusing(root)
    with pytest.raises(Stopped, match="hook-silent"):
        release(root)
    edit(root, "promise: 10m", "promise: 20m", f"processes/{OTHER}.yaml")
    hook.unlink()
    prepare(root, OTHER)
    done = release(root)
    row = register(at(root).tree).in_force(DAY)[OTHER]
    assert (done.number, row.blob) == (2, git(root, "rev-parse", f"HEAD:processes/{OTHER}.yaml"))
    assert len(notices(at(root).tree).found) == 2
    assert git(root, "status", "--porcelain") == ""
    assert breaks(root) == []


@pytest.mark.parametrize("survived", [0, 1, 2])
def test_a_publication_killed_between_two_files_is_done_by_the_next_run(root, monkeypatch, survived):
    second(root)
    real, left = writing.os.replace, [None] * survived

    def killed(*arguments, **options):
        if not left:
            raise KeyboardInterrupt
        left.pop()
        real(*arguments, **options)

    monkeypatch.setattr(writing.os, "replace", killed)
    with pytest.raises(KeyboardInterrupt):
        release(root)
    monkeypatch.setattr(writing.os, "replace", real)
    assert release(root).fresh == (OTHER,)
    assert len(notices(at(root).tree).found) == 2
    assert breaks(root) == []
    assert git(root, "status", "--porcelain") == ""


def test_two_publications_at_once_do_not_undo_each_other(root, tmp_path):
    second(root)

    def slow(publication):
        release(root)
        yield from build(publication)

    with pytest.raises(Stopped, match="published-meanwhile"):
        publish(at(root), slow, Place(tmp_path / "other"), "p1", DAY)
    assert [row.number for row in register(at(root).tree).rows] == [1, 2]
    assert breaks(root) == []


def test_what_is_saved_while_the_pages_are_built_is_neither_published_nor_lost(root, tmp_path):
    second(root)
    path = f"processes/{OTHER}.yaml"
    later = (root / path).read_text("utf-8").replace("name: ", "name: 新的", 1)

    def slow(publication):
        (root / path).write_text(later, "utf-8")
        yield from build(publication)

    with pytest.raises(Stopped, match="saved-meanwhile"):
        publish(at(root), slow, Place(tmp_path / "other"), "p1", DAY)
    assert (root / path).read_text("utf-8") == later
    assert [row.number for row in register(at(root).tree).rows] == [1]


def test_a_record_that_lies_outside_its_folders_stops_nothing(root):
    second(root)
    record = next((root / "records").rglob("*.yaml"))
    (root / "records/loose.yaml").write_bytes(record.read_bytes())
    assert release(root).fresh == (OTHER,)


def test_a_publication_cut_short_before_its_tag_gets_it_later(root):
    git(root, "tag", "-d", "publication/0001")
    assert release(root).commit == git(root, "rev-parse", "publication/0001^{commit}")


def test_a_clone_without_tags_makes_none_of_its_own(root, tmp_path):
    git(tmp_path, "clone", "-q", "--no-tags", root.as_uri(), "clone")
    clone = tmp_path / "clone"
    git(clone, "config", "user.name", "x")
    git(clone, "config", "user.email", "x@example.invalid")
    release(clone)
    assert git(clone, "tag") == ""


def test_a_register_edited_by_hand_is_not_built_upon(root):
    edit(root, 'version: "1.0.0"', 'version: "1.0.1"', "register.yaml")
    with pytest.raises(Stopped, match="register-altered"):
        release(root)


def test_a_builder_that_fails_leaves_everything_as_it_was(root):
    second(root)
    release(root)
    before = git(root, "rev-parse", "HEAD"), git(root, "status", "--porcelain")
    edit(root, "promise: 10m", "promise: 20m", f"processes/{OTHER}.yaml")
    issued(root, processes=(OTHER,))
    prepare(root, OTHER)
    head = git(root, "rev-parse", "HEAD")

    def broken(publication):
        raise Stopped("missing-glyph", path="x")

    with pytest.raises(Stopped, match="missing-glyph"):
        publish(at(root), broken, Place(out(root)), "p1", DAY)
    assert git(root, "rev-parse", "HEAD") == head != before[0]
    assert (out(root) / f"{OTHER}.txt").exists()
    assert sorted(path.name for path in root.parent.iterdir()) == ["repo", "repo-out"]


def test_somebody_s_own_folder_is_never_replaced(root):
    write(out(root), {"diary.txt": "mine", "manifest.json": '{"name": "my app"}'})
    with pytest.raises(Stopped, match="not-ours"):
        release(root)
    assert (out(root) / "diary.txt").read_text() == "mine"


def test_a_link_for_an_output_folder_is_refused(root, tmp_path):
    (tmp_path / "there").mkdir()
    out(root).symlink_to(tmp_path / "there")
    with pytest.raises(Stopped, match="not-ours"):
        release(root)


def test_a_contact_s_new_number_shows_in_the_manifest(root):
    release(root)
    before = json.loads((out(root) / "manifest.json").read_bytes())["processes"][0]["values"]
    edit(root, "fallback: 纸质登记表", "fallback: 备用系统", "registry/systems.yaml")
    issued(root)
    release(root)
    assert json.loads((out(root) / "manifest.json").read_bytes())["processes"][0]["values"] != before


def test_a_preview_needs_no_git_and_no_gate_and_records_nothing(centre):
    found = []

    def seen(publication):
        found.append(publication)
        return build(publication)

    preview(at(centre), seen, out(centre), DAY)
    assert (found[0].preview, [each.process.id for each in found[0].processes]) == (True, [BILL])
    assert (out(centre) / f"{BILL}.txt").exists()
    assert not (centre / "register.yaml").exists()


def test_the_text_in_force_is_read_from_a_shallow_clone_or_said_to_be_absent(root, tmp_path):
    edit(root, "promise: 10m", "promise: 20m")
    issued(root)
    git(tmp_path, "clone", "-q", "--depth=1", root.as_uri(), "shallow")
    shallow = tmp_path / "shallow"
    git(shallow, "config", "user.name", "x")
    git(shallow, "config", "user.email", "x@example.invalid")
    with pytest.raises(Stopped, match="shallow-object"):
        release(shallow)
    git(shallow, "fetch", "-q", "--depth=1", "origin", "tag", "publication/0001")
    assert handed(release(shallow)) == (BILL,)


def test_the_same_texts_make_the_same_manifest(root):
    release(root)
    first = (out(root) / "manifest.json").read_bytes()
    os.utime(root / PATH, (0, 0))
    release(root)
    assert (out(root) / "manifest.json").read_bytes() == first
    assert register(at(root).tree).in_force(DAY)[BILL].number == 1


def test_who_published_is_in_the_register(root):
    edit(root, "promise: 10m", "promise: 20m")
    issued(root)
    prepare(root)
    release(root)
    assert [(row.by, row.on) for row in register(at(root).tree).rows] == [("p1", DAY.isoformat())] * 2


def test_nobody_publishes_where_people_are_listed_and_none_is_named(repo):
    root = repo(tree())
    staffed(root)
    prepare(root)
    with pytest.raises(Misused, match="nobody"):
        publish(at(root), build, Place(out(root)), None, DAY)
    assert register(at(root).tree).rows == ()
    assert not out(root).exists()


def test_a_site_is_built_again_by_nobody_in_particular(root):
    write(root, {"registry/people.yaml": "- {code: p1, roles: [sv-inbound]}\n"})
    assert handed(publish(at(root), build, Place(out(root)), None, DAY)) == (BILL,)


def test_a_site_of_an_earlier_day_shows_the_text_that_was_in_force(root):
    edit(root, "promise: 10m", "promise: 20m")
    later = DAY + timedelta(days=8)
    version = issued(root, later).notice.processes[0].version.to
    prepare(root, BILL, later)
    release(root, later)
    assert (out(root) / f"{BILL}.txt").read_text("utf-8").startswith(version)
    done = release(root, DAY)
    assert (done.number, done.fresh, done.fails) == (1, (), False)
    assert (out(root) / f"{BILL}.txt").read_text("utf-8").startswith("1.0.0 ")


def test_a_publication_for_a_later_day_keeps_no_other_from_its_own(repo):
    root = repo(tree())
    prepare(root)
    later = DAY + timedelta(days=90)
    publish(at(root), build, Place(out(root)), "p1", later, clock=DAY)
    (row,) = register(at(root).tree).rows
    assert (row.on, row.effective_from) == (DAY.isoformat(), later.isoformat())
    assert breaks(root) == []
