"""`ccproc demo`: the main job end to end; every figure it prints is read back from files."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import EXAMPLE, Result, git

from ccproc.cli import tour
from ccproc.store import example

Run = Callable[..., Result]


def figures(text: str) -> dict[str, str]:
    """The figures of the map, of the publication and of the chain."""
    found = re.search(
        r"Touchpoints: (?P<cells>\d+). Covered: (?P<covered>\d+), blind spots: (?P<gaps>\d+)", text
    )
    published = re.search(r"Publication 0001, newly in force: (?P<published>\d+) ", text)
    chain = re.search(r"processes: (?P<processes>\d+), notices: (?P<notices>\d+)", text)
    assert found, text
    assert published, text
    assert chain, text
    return {**found.groupdict(), **published.groupdict(), **chain.groupdict()}


def test_the_main_job_runs_to_its_end(run: Run, tmp_path: Path) -> None:
    done = run("--lang", "en", "demo", tmp_path / "demo")
    assert done.code == 0
    assert f"run this first: cd {tmp_path / 'demo'}\n" in done.out
    assert (tmp_path / "demo" / "site" / "index.html").is_file()
    assert git(tmp_path / "demo", "tag") == "publication/0001"
    trailers = git(tmp_path / "demo", "log", "-1", "--format=%(trailers:key=Affects,valueonly)")
    assert trailers.strip() == "QRY-MAIL-001"
    assert git(tmp_path / "demo", "status", "--porcelain") == ""


def test_a_process_less_changes_the_figures(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = figures(run("--lang", "en", "demo", tmp_path / "whole").out)
    shutil.copytree(EXAMPLE, tmp_path / "example")
    (tmp_path / "example" / "processes" / "business" / "callback" / "CBK-SAT-001.yaml").unlink()
    monkeypatch.setattr(example, "packaged", lambda name: tmp_path / "example")
    less = figures(run("--lang", "en", "demo", tmp_path / "less").out)
    assert int(less["published"]) == int(whole["published"]) - 1
    assert int(less["processes"]) == int(whole["processes"]) - 1
    assert int(less["covered"]) < int(whole["covered"])
    assert int(less["gaps"]) - int(whole["gaps"]) == int(whole["covered"]) - int(less["covered"])


def test_the_example_is_the_same_commits_each_time(run: Run, tmp_path: Path) -> None:
    for name in ("one", "two"):
        assert run("init", "--example", tmp_path / name).code == 0
    assert git(tmp_path / "one", "rev-parse", "HEAD") == git(tmp_path / "two", "rev-parse", "HEAD")
    names = git(tmp_path / "one", "log", "--format=%ae").splitlines()
    assert len(set(names)) > 1
    assert all(name.endswith("@example.invalid") for name in names)


def test_no_folder_is_overwritten(run: Run, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "kept.txt").write_text("mine")
    for command in (["demo"], ["init"], ["init", "--example"]):
        done = run(*command, tmp_path / "mine")
        assert done.code == 3
    assert [path.name for path in (tmp_path / "mine").iterdir()] == ["kept.txt"]


def test_a_step_that_is_not_shown_must_not_fail_either(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def acts(*_: object) -> list[tour.Act]:
        return [tour.Act("gates", [], [["list"], ["show", "NOSUCH"], ["tree"]])]

    monkeypatch.setattr(tour, "acts", acts)
    done = run("--lang", "en", "demo", tmp_path / "demo")
    assert done.code == 2
    assert "$ ccproc show NOSUCH" in done.out
    assert "NOSUCH" in done.out.rpartition("$ ccproc show NOSUCH")[2]
    assert "ccproc tree" not in done.out
