"""`ccproc init`: what a new repository holds, and what it never touches."""

import errno
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Result, git
from ruamel.yaml import YAML

from ccproc import __version__
from ccproc.errors import Stopped
from ccproc.store import example, starting
from ccproc.store.git import Git

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


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_new_repository_speaks_the_language_it_was_asked_for_in(
    run: Run, tmp_path: Path, language: str
) -> None:
    run("--lang", language, "init", tmp_path / "centre")
    texts = [path.read_text("utf-8") for path in _starter(tmp_path / "centre")]
    comments = [line for text in texts for line in text.splitlines() if line.lstrip().startswith("#")]
    assert len(comments) > 5
    for comment in comments:
        assert any("\u4e00" <= letter <= "\u9fff" for letter in comment) == (language == "zh"), comment
    assert f"\nlanguage: {language}\n" in (tmp_path / "centre" / "ccproc.yaml").read_text("utf-8")


def test_both_languages_start_from_the_same_values(run: Run, tmp_path: Path) -> None:
    told = {}
    for language in ("zh", "en"):
        run("--lang", language, "init", tmp_path / language)
        told[language] = {
            path.relative_to(tmp_path / language): YAML(typ="safe").load(path.read_text("utf-8"))
            for path in _starter(tmp_path / language)
            if path.suffix in (".yaml", ".yml")
        }
        for key in ("name", "language", "languages", "timezone"):
            told[language][Path("ccproc.yaml")].pop(key)
    assert told["zh"] == told["en"]


def test_the_gates_ask_only_for_roles_that_are_there(run: Run, tmp_path: Path) -> None:
    run("init", tmp_path / "centre")
    load = YAML(typ="safe").load
    gates = load((tmp_path / "centre" / "ccproc.yaml").read_text("utf-8"))["gates"]
    roles = load((tmp_path / "centre" / "registry" / "roles.yaml").read_text("utf-8"))
    asked = {role for family in gates["review_roles"].values() for role in family}
    assert asked <= {"owner", "user", *(role["code"] for role in roles)}
    assert gates["confirm"] == ["external"]


def test_the_first_publication_commits_every_starter_file(run: Run, tmp_path: Path) -> None:
    root = _reviewed(run, tmp_path / "centre")
    assert run("-C", root, "publish", "--by", "p-0001").code == 0
    assert git(root, "status", "--porcelain") == ""
    assert ".github/workflows/ccproc.yml" in git(root, "ls-files").splitlines()
    assert run("-C", root, "change", "verify").code == 0


def _reviewed(run: Run, root: Path) -> Path:
    """A fresh repository whose one process passed its gates by the commands that a person is shown."""
    run("--lang", "zh", "init", root)
    git(root, "config", "user.name", "张主管")
    git(root, "config", "user.email", "zhang@example.invalid")
    known = ["--owner", "sv-inbound", "--user", "csr", "--category", "query", "--title", "话费查询"]
    assert run("-C", root, "new", "process", "QRY-BILL-001", *known).code == 0
    people = {"p-0001": "呼入运营主管", "p-0021": "tl", "p-0102": "客服代表"}
    for code, role in people.items():
        assert run("-C", root, "new", "person", code, "--set", f"roles={role}").code == 0
    seen = ["--participant", "owner=p-0001", "--participant", "user=p-0102", "--participant", "tl=p-0021"]
    done = run("-C", root, "review", "QRY-BILL-001", "--pass", "--walk", "all", *seen, "--by", "p-0001")
    assert done.code == 0, done.err
    assert (
        run("-C", root, "train", "QRY-BILL-001", "--roles", "sv-inbound，客服代表", "--by", "p-0001").code
        == 0
    )
    return root


def _starter(root: Path) -> list[Path]:
    return [path for path in sorted(root.rglob("*")) if path.is_file() and ".git" not in path.parts]


def test_nothing_is_made_inside_another_repository(run: Run, tmp_path: Path) -> None:
    run("init", tmp_path / "centre")
    git(tmp_path, "init", "-q", "other")
    for folder in (tmp_path / "centre" / "inner", tmp_path / "other" / "deep" / "inner"):
        done = run("init", folder)
        assert (done.code, done.out) == (3, "")
        assert not folder.exists()


def test_a_link_that_leads_nowhere_is_refused(run: Run, tmp_path: Path) -> None:
    (tmp_path / "centre").symlink_to(tmp_path / "nowhere")
    done = run("init", tmp_path / "centre")
    assert (done.code, done.out) == (3, "")
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.parametrize(
    "name", ["my centre", "it's", "-x", "$HOME", "a;b", "~x", 'a"b', "中心（一）", "a*b"]
)
def test_what_to_type_next_can_be_typed(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    out = run("--lang", "zh", "init", "--", name).out
    line = out.partition("接着：")[2].partition("，运行 ccproc")[0]
    there = subprocess.run(["sh", "-c", f"{line} && pwd"], capture_output=True, text=True, check=True).stdout
    assert there == f"{tmp_path}/{name}\n"


def test_the_first_push_is_not_red_before_anything_was_published(run: Run, tmp_path: Path) -> None:
    run("--lang", "en", "init", tmp_path / "centre")
    workflow = YAML(typ="safe").load((tmp_path / "centre/.github/workflows/ccproc.yml").read_text("utf-8"))
    steps = workflow["jobs"]["lint"]["steps"]
    assert steps[0]["with"]["fetch-depth"] == 0
    (verify,) = [step for step in steps if step.get("run", "").startswith("ccproc change verify")]
    assert verify["if"] == "hashFiles('register.yaml') != ''"
    assert verify["run"].endswith(' ${GITHUB_BASE_REF:+--base "origin/$GITHUB_BASE_REF"}')
    (lint,) = [each for each in steps if each.get("run", "").startswith("ccproc lint")]
    assert lint["if"] == "hashFiles('processes/**/*.yaml') != ''"
    assert next(step["run"] for step in steps if "run" in step).endswith(f"pip install ccproc=={__version__}")


@pytest.mark.parametrize("command", [["init"], ["init", "--example"], ["demo"]], ids=" ".join)
@pytest.mark.parametrize("existed", [True, False], ids=["empty folder", "no folder"])
def test_what_stops_it_leaves_the_disk_as_it_was(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: list[str], existed: bool
) -> None:
    def refuse(*_: object) -> None:
        raise Stopped("git-refused", command="init", output="permission denied")

    (tmp_path / "disk").mkdir()
    folder = tmp_path / "disk" / ("mine" if existed else "new/deep/mine")
    if existed:
        folder.mkdir()
    monkeypatch.setattr(starting if command == ["init"] else example, "git_init", refuse)
    done = run("--lang", "en", *command, folder)
    assert (done.code, len(done.err.splitlines())) == (3, 1)
    assert list((tmp_path / "disk").rglob("*")) == ([folder] if existed else [])


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("command", [["init"], ["init", "--example"], ["demo"]], ids=" ".join)
def test_a_place_that_may_not_be_written_is_told_in_one_line(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: list[str], language: str
) -> None:
    def refuse(path: Path, *_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", str(path))

    monkeypatch.setattr(Path, "mkdir", refuse)
    done = run("--lang", language, *command, tmp_path / "theirs" / "mine")
    assert (done.code, done.out, len(done.err.splitlines())) == (
        3,
        "" if command != ["demo"] else done.out,
        1,
    )
    assert str(tmp_path / "theirs" / "mine") in done.err
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_told_by_where_it_is_and_not_by_how_it_was_typed(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("init", tmp_path / "centre")
    monkeypatch.chdir(tmp_path / "centre")
    assert run("init", "../beside").code == 0
    (tmp_path / "shortcut").symlink_to(tmp_path / "centre" / "registry")
    assert run("init", tmp_path / "shortcut" / "inner").code == 3
    assert run("init", tmp_path / "shortcut").code == 3


DIE = """
import os, signal, subprocess, sys
from ccproc.cli import run
from ccproc.store import git, writing
left = int(sys.argv[1])
def mortal(real):
    def call(*arguments, **options):
        global left
        left -= 1
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return real(*arguments, **options)
    return call
writing.os.link, writing._fill, git._call = map(mortal, (writing.os.link, writing._fill, git._call))
run(sys.argv[2:])
"""


@pytest.mark.parametrize("survived", [0, 3, 9, 12, 18, 19, 20])
def test_what_was_killed_is_finished_by_the_same_command(run: Run, tmp_path: Path, survived: int) -> None:
    folder = tmp_path / "centre"
    killed = subprocess.run([sys.executable, "-c", DIE, str(survived), "init", folder], check=False)
    assert killed.returncode == -9
    assert not (folder / "ccproc.yaml").exists()
    done = run("--lang", "en", "init", folder)
    assert (done.code, done.err) == (0, "")
    whole = run("--lang", "en", "init", tmp_path / "whole")
    assert whole.code == 0
    assert [each.relative_to(folder) for each in _starter(folder)] == [
        each.relative_to(tmp_path / "whole") for each in _starter(tmp_path / "whole")
    ]
    assert git(folder, "symbolic-ref", "HEAD") == "refs/heads/main"


@pytest.mark.slow
@pytest.mark.parametrize("survived", range(12))
def test_an_example_that_was_killed_is_finished_by_the_same_command(
    run: Run, tmp_path: Path, survived: int
) -> None:
    folder = tmp_path / "centre"
    line = [sys.executable, "-c", DIE, str(survived), "init", "--example", folder]
    if subprocess.run(line, check=False).returncode == -9:
        assert not (folder / "ccproc.yaml").exists()
        assert run("init", "--example", folder).code == 0
    assert git(folder, "status", "--porcelain") == ""


def test_what_a_killed_run_left_is_not_cleared_with_somebodys_own_file_in_it(
    run: Run, tmp_path: Path
) -> None:
    run("--lang", "en", "init", tmp_path)
    (tmp_path / "ccproc.yaml").unlink()
    (tmp_path / "registry/roles.yaml").write_text("mine", "utf-8")
    done = run("--lang", "en", "init", tmp_path)
    assert (done.code, "not empty" in done.err) == (3, True)
    assert (tmp_path / "registry/roles.yaml").read_text("utf-8") == "mine"
    assert (tmp_path / "registry/teams.yaml").is_file()


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_whole_repository_without_git_says_how_it_gets_one(run: Run, tmp_path: Path, language: str) -> None:
    folder = tmp_path / "my centre"
    run("init", folder)
    shutil.rmtree(folder / ".git")
    done = run("--lang", language, "init", folder)
    assert done.code == 3
    line = re.search(r"git init -b main '[^']+'", done.err)
    assert line
    subprocess.run(shlex.split(line[0]), check=True, capture_output=True)
    assert git(folder, "symbolic-ref", "HEAD") == "refs/heads/main"
    assert "git init" not in run("--lang", language, "init", folder).err


def test_two_at_once_do_not_clear_away_what_the_other_writes(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = starting.git_init
    beside: list[Result] = []

    def slow(folder: Path) -> Git:
        monkeypatch.setattr(starting, "git_init", real)
        beside.append(run("init", folder))
        return real(folder)

    monkeypatch.setattr(starting, "git_init", slow)
    assert run("init", tmp_path / "centre").code == 0
    assert [each.code for each in beside] == [3]
    assert (tmp_path / "centre/registry/roles.yaml").is_file()
