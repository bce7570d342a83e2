"""The first hour of a process owner: from an empty folder to a published process, without a word of git."""

import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import HERE, Result, git, write
from terminal import converse

from ccproc.locale import Language
from ccproc.locale.drafting import QUESTIONS

Run = Callable[..., Result]
SMALLEST = (HERE / "cases" / "format" / "smallest.yaml").read_text("utf-8")
NOTHING = {"zh": "没有发现问题", "en": "No problems found"}
REVIEWERS = ("owner", "user", "tl", "qa", "perf", "trainer", "km")


def test_a_preview_of_nothing_is_told_as_lint_tells_it(run: Run, tmp_path: Path) -> None:
    root = tmp_path / "centre"
    run("init", root)
    checked, shown = (run("-C", root, *line) for line in (("lint",), ("publish", "--preview")))
    assert (shown.code, shown.out, shown.err) == (3, "", checked.err)
    assert not (root / "site-preview").exists()


def test_the_preview_opens_before_anything_is_committed(run: Run, tmp_path: Path) -> None:
    root = tmp_path / "mine"
    run("init", root)
    write(root, {"processes/QRY-BILL-001.yaml": SMALLEST})
    assert run("-C", root, "lint").code == 0
    assert run("-C", root, "publish", "--preview").code == 0
    assert "话费查询" in (root / "site-preview" / "processes" / "QRY-BILL-001.html").read_text("utf-8")


@pytest.mark.parametrize("command", [["diff"], ["map", "diff", "HEAD~1", "HEAD"]], ids=" ".join)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_before_anything_was_recorded_a_difference_is_refused_without_a_word_of_git(
    run: Run, tmp_path: Path, command: list[str], language: str
) -> None:
    root = tmp_path / "mine"
    run("--lang", language, "init", root)
    done = run("--lang", language, "-C", root, *command)
    assert (done.code, done.out) == (3, "")
    assert "git" not in done.err
    assert "ccproc publish" in done.err


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_hour_needs_no_word_of_git_and_no_home(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: Language
) -> None:
    for name in list(os.environ):
        if name != "PATH":
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("LANG", {"zh": "zh_CN.UTF-8", "en": "en_US.UTF-8"}[language])
    said = [converse(tmp_path, ["init", "mine"], [])]
    kinds = {"category": "query"} | dict.fromkeys(("business", "channel", "title", "id", "owner", "user"), "")
    answers = [(QUESTIONS[key].to(language), answer) for key, answer in kinds.items()]
    said.append(converse(tmp_path / "mine", ["new", "process"], answers))
    (drafted,) = (tmp_path / "mine" / "processes").rglob("*.yaml")
    drafted.rename(drafted.with_name("QRY-BILL-001.yaml")).write_text(SMALLEST, "utf-8")
    lines = ("lint", "lint --stage review", "map", "list", "show QRY-BILL-001", "publish --preview")
    said += [converse(tmp_path / "mine", line.split(), []) for line in lines]
    assert [each.code for each in said] == [0] * len(said)
    assert [each.shown for each in said if re.search(r"\bgit\b", each.shown)] == []
    assert NOTHING[language] in said[2].shown
    assert NOTHING[language] in said[3].shown


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
