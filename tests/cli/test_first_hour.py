"""The first hour of a process owner: from an empty folder to a published process, without a word of git."""

from collections.abc import Callable
from pathlib import Path

from conftest import HERE, Result, git, write

Run = Callable[..., Result]
SMALLEST = (HERE / "cases" / "format" / "smallest.yaml").read_text("utf-8")
REVIEWERS = ("owner", "user", "tl", "qa", "perf", "trainer", "km")


def test_the_preview_opens_before_anything_is_committed(run: Run, tmp_path: Path) -> None:
    root = tmp_path / "mine"
    run("init", root)
    write(root, {"processes/QRY-BILL-001.yaml": SMALLEST})
    assert run("-C", root, "lint").code == 0
    assert run("-C", root, "publish", "--preview").code == 0
    assert "话费查询" in (root / "site-preview" / "processes" / "QRY-BILL-001.html").read_text("utf-8")


def test_the_first_publication_opens_the_repository_itself(run: Run, tmp_path: Path) -> None:
    root = tmp_path / "mine"
    run("init", root)
    git(root, "config", "user.name", "Owner")
    git(root, "config", "user.email", "owner@example.invalid")
    write(root, {"processes/QRY-BILL-001.yaml": SMALLEST})
    seen = [part for role in REVIEWERS for part in ("--participant", f"{role}=p-{role}")]
    run("-C", root, "review", "QRY-BILL-001", "--pass", *seen, "--walk", "all", "--by", "pm")
    run("-C", root, "confirm", "QRY-BILL-001", "--organisation", "Marketing", "--by", "pm")
    run("-C", root, "train", "QRY-BILL-001", "--roles", "sv-inbound,csr", "--by", "pm")
    done = run("-C", root, "publish", "--by", "pm")
    assert (done.code, done.err) == (0, "")
    committed = git(root, "ls-tree", "-r", "--name-only", "HEAD").splitlines()
    assert {"ccproc.yaml", "registry/roles.yaml", "processes/QRY-BILL-001.yaml", "register.yaml"} <= set(
        committed
    )
    assert run("-C", root, "change", "verify").code == 0
