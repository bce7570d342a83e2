"""Whatever stands at the ends of its streams, ccproc ends with the right code and one plain line."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import EXAMPLE, Result

from ccproc.cli.again import asked
from ccproc.store.answers import Answer, keep

CCPROC = [sys.executable, "-m", "ccproc"]
LINES = [
    "list",
    "map --format json",
    "lint --format json",
    "show QRY-BILL-001",
    "rule",
    "tree",
    "find 投诉",
    "--help",
    "--version",
]
full_disk = pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")


@full_disk
@pytest.mark.parametrize("line", [*LINES, "diff", "map diff HEAD HEAD"])
def test_a_full_disk_is_told_in_one_line_and_never_called_done(line: str, git_example: Path) -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [*CCPROC, *line.split()], cwd=git_example, stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 3
    assert done.stderr.count(b"\n") == 1
    assert b"Traceback" not in done.stderr


@full_disk
def test_a_full_disk_is_told_also_where_the_answer_is_remembered(git_example: Path) -> None:
    line = ["-C", str(git_example), "lint"]
    question = asked(line)
    assert question is not None
    keep(question._replace(is_settled=True), Answer(0, "remembered"))
    assert subprocess.run([*CCPROC, *line], capture_output=True, check=True).stdout == b"remembered"
    with open("/dev/full", "wb") as full:
        done = subprocess.run([*CCPROC, *line], stdout=full, stderr=subprocess.PIPE, check=False)
    assert (done.returncode, done.stderr.count(b"\n")) == (3, 1)


@pytest.mark.parametrize("line", LINES[:-1])
def test_a_reader_who_has_gone_is_not_a_finding(line: str) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [*CCPROC, *line.split()], cwd=EXAMPLE, stdout=writing, stderr=subprocess.PIPE, check=False
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (141, b"")


@full_disk
def test_a_full_disk_behind_stderr_hides_no_exit_code() -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run([*CCPROC, "lsit"], cwd=EXAMPLE, stderr=full, check=False)
    assert done.returncode == 2


@pytest.mark.parametrize(("closed", "code"), [("<&-", 0), (">&-", 0), ("2>&-", 0), ("<&- >&- 2>&-", 0)])
def test_a_closed_stream_stops_nothing(closed: str, code: int) -> None:
    done = subprocess.run(
        ["sh", "-c", f'"$0" -m ccproc list {closed}', sys.executable],
        cwd=EXAMPLE,
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (code, b"")
    assert (b"QRY-BILL-001" in done.stdout) == (">&-" not in closed.replace("2>&-", ""))


def test_a_closed_stderr_puts_no_words_among_the_data() -> None:
    done = subprocess.run(
        ["sh", "-c", '"$0" -m ccproc list --team nosuch 2>&-', sys.executable],
        cwd=EXAMPLE, capture_output=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (2, b"")


@pytest.mark.parametrize("locale", ["C", "POSIX", "en_US.ISO-8859-1", "zh_CN.GBK", "zh_CN.UTF-8"])
def test_a_pipe_gets_utf_8_whatever_the_locale_says(locale: str) -> None:
    told = {**os.environ, "LC_ALL": locale, "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = subprocess.run(
        [*CCPROC, "--lang", "zh", "tree"], cwd=EXAMPLE, env=told, capture_output=True, check=False
    )
    assert "话费余额与账单查询" in done.stdout.decode("utf-8")


@pytest.mark.parametrize(
    "line", ["lint --lang en", "--lang en lint", "lint --lang=en", "lint --no-color --lang en"]
)
def test_what_holds_for_every_command_may_stand_anywhere(line: str) -> None:
    done = subprocess.run([*CCPROC, *line.split(), "-C", str(EXAMPLE)], capture_output=True, check=False)
    assert (done.returncode, done.stdout) == (0, b"")
    assert b"No problems found" in done.stderr


def test_after_two_dashes_nothing_is_an_option() -> None:
    done = subprocess.run(
        [*CCPROC, "-C", str(EXAMPLE), "find", "--", "--lang"], capture_output=True, check=False
    )
    assert done.returncode == 1


def test_quiet_leaves_the_data_alone() -> None:
    loud, quiet = (
        subprocess.run([*CCPROC, "list", "external", *more], cwd=EXAMPLE, capture_output=True, check=False)
        for more in ((), ("--quiet",))
    )
    assert quiet.stdout == loud.stdout
    assert quiet.stderr == b""


def test_ctrl_c_ends_lint_with_130_and_no_traceback(tmp_path: Path) -> None:
    for number in range(60):
        shutil.copytree(EXAMPLE / "processes", tmp_path / "processes" / f"{number}")
    shutil.copytree(EXAMPLE / "registry", tmp_path / "registry")
    shutil.copy(EXAMPLE / "ccproc.yaml", tmp_path)
    running = subprocess.Popen([*CCPROC, "lint", "--no-cache"], cwd=tmp_path, stderr=subprocess.PIPE)
    assert running.stderr is not None
    _until_busy(running.pid)
    running.send_signal(signal.SIGINT)
    with running:
        assert running.stderr.read() == b""
    # A shell tells both as 130: Python ends by the signal itself if that came while a class was being made.
    assert running.returncode in (130, -signal.SIGINT)


def _until_busy(pid: int) -> None:
    """Wait for the process to have read its registry: then it has begun to work."""
    while not any("ccproc/linting" in line or "_ruamel_yaml" in line for line in _mapped(pid)):
        pass


def _mapped(pid: int) -> list[str]:
    return Path(f"/proc/{pid}/maps").read_text("utf-8").splitlines()


@pytest.mark.parametrize("width", ["1", "20", "0"])
@pytest.mark.parametrize(
    "line", ["--help", "lint --help", "list", "map", "show QRY-BILL-001", "diff HEAD~1..HEAD"]
)
def test_a_terminal_may_be_as_narrow_as_it_likes(
    run: Callable[..., Result], git_example: Path, line: str, width: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", width)
    done = run("-C", git_example, "--lang", "zh", *line.split())
    assert (done.code, done.err) == (0, "")
    assert done.out


def test_bytes_that_are_no_text_are_asked_for_again() -> None:
    asking = "from ccproc.cli import streams, dialogue; streams.prepare(); print(dialogue.ask('Q', 'en'))"
    done = subprocess.run(
        [sys.executable, "-c", asking], input=b"\xff\xfe\nyes\n", capture_output=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, b"yes\n")
    assert b"invisible characters" in done.stderr


def test_verbose_tells_the_repository_what_git_is_asked_and_what_is_written(
    run: Callable[..., Result], git_example: Path, tmp_path: Path
) -> None:
    root = shutil.copytree(git_example, tmp_path / "repo")
    quiet = run("-C", root, "lint")
    assert run("-C", root, "lint").err == quiet.err
    for _ in range(2):
        told = run("-C", root / "processes", "-v", "lint")
        assert str(root / "ccproc.yaml") in told.err
        assert told.out == quiet.out
    told = run("-C", root, "new", "brand", "gold", "--name", "金卡", "--verbose")
    assert "registry/brands.yaml" in told.err
    assert "  git " in run("-C", root, "-v", "map", "diff", "HEAD~1", "HEAD").err
    assert run("-C", root, "map", "diff", "HEAD~1", "HEAD").err == ""
