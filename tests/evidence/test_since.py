"""What may only ever be added to: a later tree that lacks or alters some of it is found out."""

import pytest
from conftest import git
from office import BILL, at, drafted, edit

from ccproc.evidence.since import rewritten
from ccproc.store.git import need_git
from ccproc.store.revision import revision


def found(root) -> list[tuple[str, str]]:
    """What the files of now have of HEAD no longer, or otherwise: how, and in which folder."""
    was = revision(need_git(root), "HEAD")
    return [(each.kind, str(each.values["path"]).partition("/")[0]) for each in rewritten(was, at(root).tree)]


def some(root, folder: str) -> str:
    return next(str(path.relative_to(root)) for path in sorted((root / folder).rglob("*.yaml")))


def test_what_is_only_added_to_is_as_it_was(root):
    assert found(root) == []
    new = root / "records/review" / BILL / "01JZ8Q6T3V5W7X9Y0A2B4C6D8E.yaml"
    new.write_bytes((root / some(root, "records/review")).read_bytes())
    edit(root, "promise: 10m", "promise: 20m")
    assert found(root) == []


@pytest.mark.parametrize("folder", ["records", "changes"])
def test_a_record_or_an_issued_notice_that_is_gone_or_altered_is_named(root, folder):
    path = root / some(root, folder)
    data = path.read_bytes()
    path.write_bytes(data + b"# later\n")
    assert found(root) == [("rewritten", folder)]
    path.unlink()
    assert found(root) == [("removed", folder)]
    path.symlink_to(root / "register.yaml")
    assert found(root) == [("removed", folder)]


def test_a_row_of_the_register_that_is_another_is_named(root):
    edit(
        root,
        "version: 1.0.0"
        if "version: 1.0.0" in (root / "register.yaml").read_text("utf-8")
        else 'version: "1.0.0"',
        'version: "9.0.0"',
        "register.yaml",
    )
    assert found(root) == [("register-rewritten", "register.yaml")]


def test_a_draft_may_be_altered_until_it_is_issued(root):
    edit(root, "promise: 10m", "promise: 20m")
    path = drafted(root).path
    git(root, "add", "-A")
    git(root, "commit", "-qm", "draft")
    edit(root, "author: p1", "author: p2", path)
    assert found(root) == []
