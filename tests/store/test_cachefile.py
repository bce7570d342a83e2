"""The cache: nowhere but in git's folder, and whatever happens to it, lint says the same."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import HERE, Result

from ccproc.store.cachefile import connect

Run = Callable[..., Result]
PLACE = ".git/ccproc/cache-4.sqlite"
WRITE_AND_DIE = """
import os, signal, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("pragma cache_size = 1")
connection.execute("begin immediate")
connection.execute("delete from results")
connection.execute("delete from answers")
connection.executemany("insert into answers values (?, '', 0, ?, '')", ((str(n), "x" * 5000) for n in range(200)))
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def root(repo: Callable[..., Path]) -> Path:
    folder = HERE / "centre"
    files = {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*.yaml")}
    bill = (HERE / "complete.yaml").read_text("utf-8").replace("[csr", "[cs")
    return repo({**files, "processes/QRY-BILL-001.yaml": bill})


def said(run: Run, root: Path) -> Result:
    done = run("-C", root, "lint", "-f", "json")
    assert (
        done == run("-C", root, "lint", "-f", "json") == run("-C", root, "lint", "-f", "json", "--no-cache")
    )
    assert (done.code, done.err) == (1, "")
    return done


def everything(folder: Path) -> set[Path]:
    return set(folder.rglob("*"))


def test_lint_in_a_plain_folder_writes_nothing_anywhere(run: Run, centre: Path, tmp_path: Path) -> None:
    home = Path(os.environ["HOME"])
    before = everything(home), everything(tmp_path)
    run("-C", centre, "lint")
    run("-C", tmp_path, "lint")
    assert (everything(home), everything(tmp_path)) == before
    assert connect(centre) is None


@pytest.mark.parametrize("home", ["", "/nonexistent", "relative", "/dev/null"])
def test_nobody_s_home_is_needed(run: Run, root: Path, home: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, home)
    said(run, root)


def test_a_repository_remembers_in_git_s_own_folder(run: Run, root: Path) -> None:
    said(run, root)
    assert (root / PLACE).is_file()


@pytest.mark.parametrize("content", [b"", b"no sqlite" * 1000, b"SQLite format 3\0" + b"\xff" * 9000])
def test_a_damaged_cache_changes_nothing(run: Run, root: Path, content: bytes) -> None:
    first = said(run, root)
    (root / PLACE).write_bytes(content)
    assert said(run, root) == first


@pytest.mark.parametrize("at", [5000, 9000, 13000])
def test_a_cache_damaged_in_the_middle_changes_nothing(run: Run, root: Path, at: int) -> None:
    first = said(run, root)
    data = bytearray((root / PLACE).read_bytes())
    data[at : at + 2000] = b"\xa5" * 2000
    (root / PLACE).write_bytes(data)
    assert said(run, root) == first


def test_a_folder_in_the_place_of_the_cache_changes_nothing(run: Run, root: Path) -> None:
    (root / PLACE).mkdir(parents=True)
    said(run, root)


@pytest.mark.parametrize("link", [".git/ccproc", PLACE])
def test_the_cache_never_leads_out_of_the_repository(run: Run, root: Path, tmp_path: Path, link: str) -> None:
    (tmp_path / "elsewhere").mkdir()
    (root / link).parent.mkdir(exist_ok=True)
    (root / link).symlink_to(tmp_path / "elsewhere")
    said(run, root)
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_what_another_user_remembered_is_not_believed(
    run: Run, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said(run, root)
    uid = os.geteuid()
    monkeypatch.setattr(os, "geteuid", lambda: uid + 1)
    assert connect(root) is None
    said(run, root)


def test_a_locked_cache_changes_nothing(run: Run, root: Path) -> None:
    first = said(run, root)
    connection = sqlite3.connect(root / PLACE, isolation_level=None)
    connection.execute("begin exclusive")
    assert run("-C", root, "lint", "-f", "json") == first
    connection.close()


def test_a_run_that_was_killed_while_writing_leaves_a_usable_cache(run: Run, root: Path) -> None:
    first = said(run, root)
    killed = subprocess.run([sys.executable, "-c", WRITE_AND_DIE, str(root / PLACE)], check=False)
    assert killed.returncode == -9
    assert said(run, root) == first


def test_a_full_disk_changes_nothing(run: Run, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(sqlite3, "connect", full)
    said(run, root)
