"""The folder a publication is handed out in."""

import errno
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import git

from ccproc.errors import Stopped
from ccproc.publishing.output import MARK, aside, lay_out, put

MANIFEST = b"{" + MARK + b" 1}"


def publish(out: Path, words: str) -> None:
    with aside(out) as room:
        lay_out(room, [("index.html", words)], MANIFEST)
        put(room, out)


def test_a_new_publication_takes_the_place_of_the_old_one_and_leaves_nothing_beside_it(tmp_path):
    out = tmp_path / "site"
    publish(out, "old")
    publish(out, "new")
    assert (out / "index.html").read_text() == "new"
    assert list(tmp_path.iterdir()) == [out]


def test_the_floor_keeps_its_site_where_the_new_one_cannot_be_put_in_place(tmp_path, monkeypatch):
    out = tmp_path / "site"
    publish(out, "old")
    rename = Path.rename

    def full(self: Path, target: Path) -> Path:
        if target == out and (self / "index.html").read_text() == "new":
            raise OSError(errno.ENOSPC, "No space left on device")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", full)
    with pytest.raises(Stopped) as stopped:
        publish(out, "new")
    assert stopped.value.code == "disk-full"
    assert (out / "index.html").read_text() == "old"
    assert list(tmp_path.iterdir()) == [out]


def test_a_folder_that_somebody_else_filled_is_left_alone(tmp_path):
    out = tmp_path / "site"
    out.mkdir()
    (out / "mine.txt").write_text("mine")
    with pytest.raises(Stopped) as stopped, aside(out):
        pass
    assert stopped.value.code == "not-ours"
    assert (out / "mine.txt").read_text() == "mine"


DIE = """
import os, signal, sys
from pathlib import Path
from ccproc.publishing.output import aside, lay_out
with aside(Path(sys.argv[1])) as room:
    lay_out(room, [("index.html", "half")], b"{}")
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_pages_that_a_killed_run_built_are_never_committed_and_go_with_the_next_one(repo):
    root = repo({"ccproc.yaml": "ccproc: 1\n"})
    assert subprocess.run([sys.executable, "-c", DIE, root / "site"], check=False).returncode == -9
    assert list(root.glob(".ccproc-*/**/index.html"))
    assert git(root, "status", "--porcelain", "--untracked-files=all") == ""
    publish(root / "site", "whole")
    assert sorted(path.name for path in root.iterdir()) == [".git", "ccproc.yaml", "site"]
