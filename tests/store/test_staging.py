"""What a killed run left: never committed, gone with the next write, and never somebody else's."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import git, write

from ccproc.store.staging import staging, tidy
from ccproc.store.writing import write as write_files

DIE = """
import os, signal, sys
from pathlib import Path
from ccproc.store import writing
writing.os.replace = lambda *_, **__: os.kill(os.getpid(), signal.SIGKILL)
writing.write(Path(sys.argv[1]), {"a.yaml": b"new", "processes/b.yaml": b"new"})
"""


@pytest.fixture
def killed(repo) -> Path:
    """A repository in which a writer was killed when all was written and nothing in its place."""
    root: Path = repo({"a.yaml": "old\n", "processes/b.yaml": "old\n"})
    assert subprocess.run([sys.executable, "-c", DIE, root], check=False).returncode == -9
    assert len(rooms(root)) == 2
    return root


def rooms(root: Path) -> list[Path]:
    return sorted(path for path in root.rglob(".ccproc-*") if ".git" not in path.parts)


def test_what_a_killed_run_left_is_never_committed(killed):
    git(killed, "add", "-A")
    assert git(killed, "status", "--porcelain", "--untracked-files=all") == ""


def test_it_goes_with_the_next_run_that_writes_there(killed):
    write_files(killed, {"a.yaml": b"newer", "processes/c.yaml": b"new"})
    assert rooms(killed) == []
    assert git(killed, "status", "--porcelain").splitlines() == [" M a.yaml", "?? processes/c.yaml"]


def test_a_run_that_still_writes_keeps_what_it_has_written(tmp_path):
    folder = os.open(tmp_path, os.O_RDONLY)
    with staging(folder) as room:
        (tmp_path / room / "0").write_bytes(b"being written")
        write_files(tmp_path, {"a.yaml": b"beside"})
        assert (tmp_path / room / "0").read_bytes() == b"being written"
    os.close(folder)
    assert rooms(tmp_path) == []


@pytest.mark.parametrize(
    "path", [".ccproc-notes/a", ".ccproc-0123456789abcdef/.gitignore", ".0123456789abcdef.tmp"]
)
def test_what_only_looks_like_it_is_left_alone(tmp_path, path):
    write(tmp_path, {path: "mine"})
    write_files(tmp_path, {"a.yaml": b"new"})
    assert (tmp_path / path).read_text() == "mine"


def test_all_that_killed_runs_left_can_be_taken_away_at_once(killed):
    tidy(killed)
    assert rooms(killed) == []
    assert (killed / "processes/b.yaml").read_text() == "old\n"


def test_nothing_behind_a_link_is_taken_away(killed, tmp_path):
    centre = tmp_path / "centre"
    centre.mkdir()
    (centre / "processes").symlink_to(killed / "processes")
    (centre / ".ccproc-0123456789abcdef").symlink_to(rooms(killed)[0])
    tidy(centre)
    assert len(rooms(killed)) == 2
