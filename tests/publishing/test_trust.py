"""What a publication may rest on: committed rules, untouched evidence, the very text, registry values noticed."""

import json
import shutil
from pathlib import Path

import pytest
from conftest import git, write
from office import (
    BILL,
    DAY,
    PATH,
    at,
    breaks,
    build,
    drafted,
    edit,
    handed,
    issued,
    prepare,
    release,
    tree,
)  # fmt: skip

from ccproc.changing.issue import issue
from ccproc.changing.verify import verify
from ccproc.errors import Stopped
from ccproc.publishing.edition import in_force
from ccproc.publishing.publication import Place, publish
from ccproc.store.notices import notices
from ccproc.store.register import register

SYSTEMS = "registry/systems.yaml"


def out(root: Path) -> Path:
    return root.parent / f"{root.name}-out"


def moved(root: Path) -> None:
    """Something the pages of the process show becomes another."""
    edit(root, "fallback: 纸质登记表", "fallback: 备用系统", SYSTEMS)


def why(done) -> list[str]:
    return [each.why for held in done.held for each in held.unmet]


def test_a_swapped_object_shows_nobody_anything(root):
    edit(root, "promise: 10m", "promise: 20m")
    issued(root)
    row = register(at(root).tree).rows[0]
    write(root, {"evil.yaml": (root / PATH).read_text("utf-8").replace("核对服务密码", "不用核对")})
    evil = git(root, "hash-object", "-w", "evil.yaml")
    edit(root, row.blob, evil, "register.yaml")
    git(root, "commit", "-q", "-m", "quiet", "register.yaml")
    with pytest.raises(Stopped, match="not-the-text") as caught:
        release(root)
    assert caught.value.values["process"] == BILL
    assert not out(root).exists()


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        ("ccproc.yaml", "ccproc: 1", "ccproc: 1\ngates: {confirm: []}"),
        ("ccproc.yaml", "ccproc: 1", "ccproc: 1\nbranch: side"),
        ("registry/categories.yaml", "family: business", "family: management"),
    ],
)
def test_rules_that_are_not_committed_publish_nothing(repo, path, old, new):
    files = tree() | {"registry/categories.yaml": "- {code: query, name: 查询, family: business}\n"}
    root = repo(files)
    prepare(root)
    if "side" in new:
        git(root, "switch", "-qc", "side")
    edit(root, old, new, path)
    with pytest.raises(Stopped, match="uncommitted-policy") as caught:
        release(root)
    assert caught.value.values["path"] == path
    git(root, "commit", "-q", "-m", "new rules", path)
    assert release(root).number == (0 if "management" in new else 1)


def test_a_comment_in_the_rules_is_no_other_rule(root):
    edit(root, "ccproc: 1", "# 说明\nccproc: 1", "ccproc.yaml")
    assert handed(release(root)) == (BILL,)


def test_before_the_first_commit_the_rules_on_disk_count(tmp_path):
    root = write(tmp_path / "new", tree())
    git(root, "init", "-q", "-b", "main")
    git(root, "config", "user.name", "x")
    git(root, "config", "user.email", "x@example.invalid")
    prepare(root)
    assert release(root).fresh == (BILL,)
    assert "ccproc.yaml" in git(root, "ls-files").split()


def test_a_record_removed_on_disk_lets_nothing_through(root):
    next((root / "records/review").rglob("*.yaml")).unlink()
    with pytest.raises(Stopped, match="evidence-altered"):
        release(root)


def test_what_the_pages_show_of_the_registry_is_committed_with_them(root):
    write(root, {"registry/glossary.yaml": "- {code: pin, name: 服务密码, means: 六位数字}\n"})
    release(root)
    assert git(root, "status", "--porcelain") == "?? registry/glossary.yaml"
    edit(root, "promise: 10m", "promise: 20m")
    issued(root)
    prepare(root)
    release(root)
    assert git(root, "status", "--porcelain") == ""


def test_nothing_new_shows_the_registry_that_is_committed(root):
    write(root, {"registry/glossary.yaml": "- {code: fcr, name: 一次解决, means: 一次办结}\n"})
    seen = []

    def builder(publication):
        seen.append("fcr" in publication.centre.registry["glossary"])
        return build(publication)

    publish(at(root), builder, Place(out(root)), "p1", DAY)
    assert seen == [False]


def test_a_value_put_back_on_disk_is_what_is_handed_out(root):
    """What was committed in between was noticed by nobody, and nobody may see it."""
    moved(root)
    git(root, "commit", "-qam", "new fallback")
    edit(root, "fallback: 备用系统", "fallback: 纸质登记表", SYSTEMS)
    seen = []

    def builder(publication):
        seen.append(publication.centre.registry["systems"]["crm"].data["fallback"])
        return build(publication)

    assert publish(at(root), builder, Place(out(root)), "p1", DAY).fails is False
    assert seen == ["纸质登记表"]


@pytest.mark.parametrize("commit", [False, True])
def test_a_changed_registry_value_is_not_handed_out_unnoticed(root, commit):
    release(root)
    before = (out(root) / "manifest.json").read_bytes()
    moved(root)
    if commit:
        git(root, "commit", "-qam", "new fallback")
    done = release(root)
    assert (done.fails, done.fresh, why(done)) == (True, (), ["registry-drift"])
    assert done.held[0].unmet[0].values["registry"] == ["systems/crm"]
    assert done.held[0].unmet[0].command == f"ccproc change new {BILL} --by p1"
    assert (out(root) / "manifest.json").read_bytes() == before
    assert breaks(root) == [("CHG014", "registry-drift")]


def test_a_noticed_registry_value_goes_out_under_a_number_of_its_own(root):
    moved(root)
    found = drafted(root)
    part = found.notice.processes[0]
    assert (found.notice.registry, part.from_ == part.to, part.changes) == (("systems/crm",), True, ())
    assert (part.version.to, part.version.computed_bump, found.objections) == ("1.0.1", "patch", ())
    assert issue(at(root), None, "p1", DAY).commit
    assert SYSTEMS in git(root, "show", "--name-only", "--format=").split()
    done = release(root)
    assert (done.number, done.fresh, done.fails) == (2, (BILL,), False)
    assert breaks(root) == []
    listed = json.loads((out(root) / "manifest.json").read_bytes())
    assert (listed["number"], listed["processes"][0]["version"]) == (2, "1.0.1")
    assert release(root).commit is None


def test_a_value_changed_again_after_its_notice_needs_another(root):
    moved(root)
    issued(root)
    edit(root, "fallback: 备用系统", "fallback: 什么都不用", SYSTEMS)
    done = release(root)
    assert (done.fresh, done.fails) == ((), True)
    assert "registry-drift" in why(done)
    issued(root)
    assert release(root).fresh == (BILL,)


def test_a_value_put_back_needs_no_notice(root):
    moved(root)
    edit(root, "fallback: 备用系统", "fallback: 纸质登记表", SYSTEMS)
    assert release(root).fails is False


def test_a_contact_tried_again_is_no_other_contact(root):
    edit(root, "fallback: 纸质登记表", "fallback: 纸质登记表\n  verified: {on: 2026-03-01, by: p1}", SYSTEMS)
    assert release(root).fails is False


def test_a_text_and_a_registry_value_change_in_one_notice(root):
    moved(root)
    edit(root, "promise: 10m", "promise: 20m")
    notice = issued(root).notice
    assert (notice.registry, notice.processes[0].version.to) == (("systems/crm",), "2.0.0")
    prepare(root)
    assert release(root).fresh == (BILL,)


def test_a_clone_without_tags_names_the_values_that_changed(root, tmp_path):
    git(tmp_path, "clone", "-q", "--no-tags", root.as_uri(), "clone")
    clone = tmp_path / "clone"
    git(clone, "config", "user.name", "x")
    git(clone, "config", "user.email", "x@example.invalid")
    moved(clone)
    git(clone, "commit", "-qam", "new fallback")
    assert release(clone).held[0].unmet[0].values["registry"] == ["systems/crm"]


def test_retiring_a_text_on_disk_does_not_make_it_vanish(root):
    edit(root, "category: query", "category: query\nretired: {on: 2026-03-01, because: 停办}")
    done = release(root)
    assert (handed(done), done.fails, why(done)) == ((BILL,), True, ["no-notice"])
    issued(root)
    done = release(root)
    assert (done.fresh, done.number) == ((BILL,), 2)
    assert not (out(root) / f"{BILL}.txt").exists()
    assert breaks(root) == []


def test_a_publication_for_a_pull_request_leaves_everything_else_alone(root):
    edit(root, "promise: 10m", "promise: 20m")
    issued(root)
    write(root, {"mine.txt": "x", "unknown.txt": "x"})
    git(root, "add", "mine.txt")
    before = git(root, "rev-parse", "HEAD"), git(root, "status", "--porcelain")
    prepare(root)
    done = publish(at(root), build, Place(out(root), "publish-2"), "p1", DAY)
    assert (done.number, done.fresh, done.out, out(root).exists()) == (2, (BILL,), None, False)
    assert (git(root, "rev-parse", "HEAD"), git(root, "status", "--porcelain")) == before
    assert git(root, "branch", "--show-current") == "main"
    assert git(root, "rev-parse", "publish-2~1") == before[0]
    assert git(root, "rev-parse", "publication/0002^{commit}") == done.commit
    assert len(git(root, "worktree", "list").splitlines()) == 1
    names = git(root, "show", "--name-only", "--format=", "publish-2").split()
    assert "register.yaml" in names
    assert "mine.txt" not in names
    git(root, "commit", "-qm", "mine")
    git(root, "merge", "-q", "--squash", "publish-2")
    git(root, "commit", "-qm", "all in one")
    assert breaks(root) == []
    assert handed(release(root)) == (BILL,)


def test_the_branch_of_a_publication_is_merged_by_the_plain_command(root):
    edit(root, "promise: 10m", "promise: 20m")
    issued(root)
    prepare(root)
    publish(at(root), build, Place(out(root), "side"), "p1", DAY)
    assert git(root, "status", "--porcelain") == ""
    git(root, "merge", "-q", "side")
    assert "promise: 20m" in (root / PATH).read_text("utf-8")
    assert (release(root).number, breaks(root)) == (2, [])


def test_what_is_saved_while_a_branch_is_made_is_not_taken_away(root):
    edit(root, "promise: 10m", "promise: 20m")
    issued(root)
    prepare(root)
    saved = next(path for path in (root / "records").rglob("*.yaml") if git(root, "status", "-s", str(path)))
    hook = write(root, {".git/hooks/pre-commit": f"#!/bin/sh\necho '# more' >> '{saved}'\n"})
    (hook / ".git/hooks/pre-commit").chmod(0o755)
    publish(at(root), build, Place(out(root), "side"), "p1", DAY)
    assert saved.read_text("utf-8").endswith("# more\n")


def test_a_publication_that_waits_on_a_branch_is_not_made_again_under_another_number(root):
    edit(root, "promise: 10m", "promise: 20m")
    issued(root)
    prepare(root)
    publish(at(root), build, Place(out(root), "side"), "p1", DAY)
    with pytest.raises(Stopped, match="publication-waits") as caught:
        publish(at(root), build, Place(out(root), "other"), "p1", DAY)
    assert caught.value.values == {"number": 2, "branches": ("side",)}
    with pytest.raises(Stopped, match="publication-waits"):
        release(root)
    limits = [(each.kind, each.values) for each in verify(at(root), DAY).limits]
    assert ("unmerged", {"numbers": ["0002"]}) in limits
    git(root, "cherry-pick", "--no-commit", "publication/0002")
    git(root, "branch", "-qD", "side")
    assert release(root).number == 3
    assert breaks(root) == []


@pytest.mark.parametrize(
    ("name", "code"), [("main", "branch-exists"), ("a..b", "bad-branch"), ("-x", "bad-branch")]
)
def test_a_branch_that_cannot_be_made_is_said_so(root, name, code):
    edit(root, "promise: 10m", "promise: 20m")
    issued(root)
    prepare(root)
    with pytest.raises(Stopped, match=code):
        publish(at(root), build, Place(out(root), name), "p1", DAY)


def test_a_hook_that_refuses_leaves_no_branch_behind(root):
    edit(root, "promise: 10m", "promise: 20m")
    issued(root)
    prepare(root)
    hook = write(root, {".git/hooks/pre-commit": "#!/bin/sh\nexit 1\n"}) / ".git/hooks/pre-commit"
    hook.chmod(0o755)
    with pytest.raises(Stopped, match="hook-silent"):
        publish(at(root), build, Place(out(root), "side"), "p1", DAY)
    assert git(root, "branch", "--list", "side") == ""
    assert len(git(root, "worktree", "list").splitlines()) == 1
    assert git(root, "tag", "-l", "publication/0002") == ""
    assert len(notices(at(root).tree).found) == 2


def fallback(root: Path) -> object:
    """What a handbook of the texts in force says one does while the system is down."""
    return in_force(at(root), DAY).centre.registry["systems"]["crm"].data["fallback"]


@pytest.mark.parametrize("commit", [False, True])
@pytest.mark.parametrize("tagged", [False, True])
def test_what_is_handed_out_as_in_force_shows_what_was_published(root, commit, tagged):
    before = fallback(root)
    moved(root)
    if commit:
        git(root, "commit", "-qam", "new fallback")
    if not tagged:
        git(root, "tag", "-d", "publication/0001")
    assert fallback(root) == before == "纸质登记表"


def test_a_noticed_value_is_in_force_from_the_publication_that_says_so(root):
    moved(root)
    issued(root)
    assert fallback(root) == "纸质登记表"
    release(root)
    assert fallback(root) == "备用系统"


@pytest.mark.parametrize("history", [False, True])
def test_values_nobody_published_are_not_in_force(root, tmp_path, history):
    """Where the history or all of git is missing, nothing else can say what the pages showed."""
    moved(root)
    git(root, "commit", "-qam", "new fallback")
    clone = tmp_path / "clone"
    git(tmp_path, "clone", "-q", "--no-tags", "--depth", "1", root.as_uri(), "clone")
    if not history:
        shutil.rmtree(clone / ".git")
    with pytest.raises(Stopped, match="values-not-in-force") as caught:
        in_force(at(clone), DAY)
    assert caught.value.values["processes"] == [BILL]
