"""`ccproc init`: what a new repository holds, and what it never touches."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Result, git

Run = Callable[..., Result]


def test_a_new_repository_has_its_registry_and_nothing_committed(run: Run, tmp_path: Path) -> None:
    done = run("init", tmp_path / "centre")
    assert (done.code, done.err) == (0, "")
    root = tmp_path / "centre"
    for path in (
        "ccproc.yaml",
        "registry/roles.yaml",
        "registry/businesses.yaml",
        ".editorconfig",
        ".gitattributes",
    ):
        assert (root / path).is_file()
    assert git(root, "symbolic-ref", "HEAD") == "refs/heads/main"
    assert not any((root / ".git" / "refs" / "heads").iterdir())


def test_it_says_what_to_do_next(run: Run, tmp_path: Path) -> None:
    done = run("--lang", "en", "init", tmp_path / "centre")
    assert "ccproc new process" in done.out
    assert str(tmp_path / "centre") in done.out


def test_every_command_it_names_works_from_a_folder_inside(run: Run, tmp_path: Path) -> None:
    run("init", tmp_path / "centre")
    assert run("-C", tmp_path / "centre" / "registry", "map").code == 0


def test_the_folder_may_hold_a_git_repository_already(run: Run, tmp_path: Path) -> None:
    git(tmp_path, "init", "-q", "-b", "work", "centre")
    assert run("init", tmp_path / "centre").code == 0
    assert git(tmp_path / "centre", "symbolic-ref", "HEAD") == "refs/heads/work"


@pytest.mark.parametrize("name", ["notes.txt", ".hidden"])
def test_a_folder_with_anything_in_it_is_left_alone(run: Run, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("mine", "utf-8")
    done = run("init", tmp_path)
    assert (done.code, done.out) == (3, "")
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_process_repository_is_not_started_twice(run: Run, tmp_path: Path) -> None:
    run("init", tmp_path / "centre")
    marker = (tmp_path / "centre" / "ccproc.yaml").read_bytes()
    done = run("init", tmp_path / "centre")
    assert done.code == 3
    assert (tmp_path / "centre" / "ccproc.yaml").read_bytes() == marker


def test_a_file_in_the_way_is_refused(run: Run, tmp_path: Path) -> None:
    (tmp_path / "centre").write_text("mine", "utf-8")
    assert run("init", tmp_path / "centre").code == 3
    assert (tmp_path / "centre").read_text("utf-8") == "mine"


def test_without_git_the_folder_is_made_all_the_same(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert run("init", tmp_path / "centre").code == 0
    assert (tmp_path / "centre" / "ccproc.yaml").is_file()


@pytest.mark.skipif(shutil.which("git") is None, reason="needs git")
def test_nobody_elses_hooks_come_with_it(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    template = tmp_path / "template" / "hooks"
    template.mkdir(parents=True)
    (template / "pre-commit").write_text("#!/bin/sh\nexit 1\n", "utf-8")
    monkeypatch.setenv("GIT_TEMPLATE_DIR", str(template.parent))
    run("init", tmp_path / "centre")
    assert not (tmp_path / "centre" / ".git" / "hooks" / "pre-commit").exists()
