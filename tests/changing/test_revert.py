"""Going back to an earlier text: judged before anything is written, and nothing that git does not keep is lost."""

import pytest
from conftest import git, write
from office import BILL, DAY, PATH, asked, at, breaks, drafted, edit, issued, prepare, release

from ccproc.changing.draft import draft
from ccproc.changing.issue import issue
from ccproc.changing.telling import told
from ccproc.errors import CcprocError, Misused, Stopped
from ccproc.store import writing
from ccproc.store.register import register

PICTURE = b"\x89PNG\r\n\x1a\n" + b"\0" * 25


@pytest.fixture
def changed(root):
    """A centre whose process was changed once, under a notice: 2.0.0, not yet published."""
    edit(root, "promise: 10m", "promise: 20m")
    issued(root)
    return root


def back(root, **more):
    return drafted(root, **{"kind": "revert", "processes": (BILL,), "to": "1.0.0", **more})


def test_a_published_version_is_brought_back_and_noticed(changed):
    prepare(changed)
    release(changed)
    found = back(changed)
    assert "promise: 10m" in (changed / PATH).read_text("utf-8")
    assert back(changed).path == found.path
    done = issued(changed, kind="revert")
    first = register(at(changed).tree).rows[0]
    assert (done.notice.processes[0].to, done.notice.processes[0].version.to) == (first.digest, "3.0.0")
    assert breaks(changed) == []


def test_a_draft_to_one_version_may_turn_to_another(changed):
    edit(changed, "promise: 20m", "promise: 30m")
    issued(changed)
    prepare(changed)
    release(changed)
    edit(changed, "promise: 30m", "promise: 40m")
    issued(changed)
    first = back(changed)
    again = back(changed, to="3.0.0")
    assert (again.path, again.fresh) == (first.path, False)
    assert "promise: 30m" in (changed / PATH).read_text("utf-8")


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"by": None}, "nobody"),
        ({"by": "p2"}, "unknown-person"),
        ({"answers": {"nonsense": ("x",)}}, "unknown-question"),
        ({"to": "7.0.0"}, "unknown-version"),
        ({"kind": "normal"}, "to-without-revert"),
        ({"processes": ()}, "to-without-revert"),
    ],
)
def test_a_refused_revert_leaves_every_file_as_it_was(changed, more, code):
    write(changed, {"registry/people.yaml": "- {code: p1, roles: [sv-inbound]}\n"})
    before = (changed / PATH).read_bytes(), git(changed, "status", "--porcelain")
    with pytest.raises(Misused, match=code):
        back(changed, **more)
    assert ((changed / PATH).read_bytes(), git(changed, "status", "--porcelain")) == before


def test_going_back_to_where_one_is_writes_nothing(root):
    edit(root, "id: QRY-BILL-001\n", "id: QRY-BILL-001\nnote: 备忘\n")
    git(root, "commit", "-qam", "note")
    with pytest.raises(Stopped, match="nothing-edited"):
        back(root)
    assert git(root, "status", "--porcelain") == ""


def test_a_disk_that_fails_between_text_and_notice_leaves_neither(changed, monkeypatch):
    def refused(*_, **__):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(writing.os, "replace", refused)
    with pytest.raises(Stopped, match="disk-full"):
        back(changed)
    assert git(changed, "status", "--porcelain", "-uall") == ""


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("promise: 20m", "promise: 30m"),
        ("promise: 20m", "promise: 20m # 和运营部核对过"),
        ("id: QRY-BILL-001\n", "id: QRY-BILL-001\nnote: 周五开会要讲的三点\n"),
    ],
)
@pytest.mark.parametrize("staged", [False, True])
def test_work_that_git_does_not_keep_is_never_overwritten(changed, old, new, staged):
    edit(changed, old, new)
    if staged:
        git(changed, "add", PATH)
    before = (changed / PATH).read_bytes()
    with pytest.raises(Stopped, match="unsaved-edit") as caught:
        back(changed)
    assert caught.value.values["path"] == PATH
    assert (changed / PATH).read_bytes() == before
    git(changed, "commit", "-qam", "kept")
    if "30m" in new:
        with pytest.raises(Stopped, match="unnoticed-edit"):
            back(changed)
        assert (changed / PATH).read_bytes() == before
    else:
        assert back(changed).notice.processes[0].version.to == "3.0.0"


def test_a_picture_that_git_does_not_keep_is_never_overwritten(root):
    write(root, {"assets/a.png": PICTURE})
    edit(root, "do: 核对服务密码。", "do: 核对服务密码。\n    images: [{file: assets/a.png, alt: 图}]")
    git(root, "add", "-A")
    issued(root)
    prepare(root)
    release(root)
    edit(root, "promise: 10m", "promise: 20m")
    write(root, {"assets/a.png": PICTURE + b"1"})
    issued(root)
    write(root, {"assets/a.png": PICTURE + b"2"})
    version = register(at(root).tree).rows[-1].version
    with pytest.raises(Stopped, match="unsaved-edit") as caught:
        back(root, to=version)
    assert caught.value.values["path"] == "assets/a.png"
    git(root, "checkout", "assets/a.png")
    back(root, to=version)
    assert (root / "assets/a.png").read_bytes() == PICTURE


def test_what_is_saved_while_a_revert_is_judged_stays(changed, monkeypatch):
    from ccproc.changing import draft as drafting

    real = drafting.composed

    def slow(*arguments):
        edit(changed, "promise: 20m", "promise: 50m")
        return real(*arguments)

    monkeypatch.setattr(drafting, "composed", slow)
    with pytest.raises(CcprocError, match="saved-meanwhile"):
        draft(at(changed), asked(kind="revert", processes=(BILL,), to="1.0.0"), DAY)
    assert "promise: 50m" in (changed / PATH).read_text("utf-8")


def test_a_text_that_never_was_is_no_revert(root):
    edit(root, "promise: 10m", "promise: 20m")
    with pytest.raises(Misused, match="no-earlier-text"):
        drafted(root, kind="revert")


def test_the_screen_of_a_revert_names_the_version_that_the_notice_gives(changed):
    """Its file still bears the number it was published with."""
    prepare(changed)
    release(changed)
    found = back(changed)
    assert [diff.versions for diff in found.differences.diffs] == [("2.0.0", "3.0.0")]
    issue(at(changed), None, "p1", DAY)
    shown = told(at(changed), found.notice.id, DAY).differences
    assert [diff.versions for diff in shown.diffs] == [("2.0.0", "3.0.0")]


def test_a_draft_of_a_revert_that_is_refreshed_stays_one(changed):
    found = back(changed)
    assert drafted(changed, title="退回").notice.kind == found.notice.kind == "revert"
