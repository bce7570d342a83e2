"""Whatever stops a command ends in one line that people can act on, and an exit code that scripts can."""

import errno
import subprocess
import sys
from pathlib import Path

import pytest
import typer

from ccproc.cli.wall import stop
from ccproc.errors import Exit, Misused


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        (OSError(errno.ENOSPC, "full", "register.yaml"), Exit.STOPPED, "register.yaml"),
        (PermissionError(errno.EACCES, "denied", "ccproc.yaml"), Exit.STOPPED, "ccproc.yaml"),
        (Misused("not-a-setting", text="a"), Exit.USAGE, "a"),
    ],
)
def test_an_error_is_one_line_that_names_what_it_is_about(
    error: Exception, code: Exit, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert stop(error, "zh") == code
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.startswith("ccproc：")
    assert said in shown.err
    assert shown.err.count("\n") == 1


def test_a_full_disk_is_not_told_as_a_file_that_cannot_be_read(capsys: pytest.CaptureFixture[str]) -> None:
    stop(OSError(errno.ENOSPC, "full", "a.yaml"), "en")
    full = capsys.readouterr().err
    stop(OSError(errno.EACCES, "denied", "a.yaml"), "en")
    assert capsys.readouterr().err != full


@pytest.mark.parametrize("arguments", [["lint"], ["init", "x"], ["demo"], ["new", "process"]])
def test_who_stands_in_a_folder_that_is_gone_is_told_so(tmp_path: Path, arguments: list[str]) -> None:
    (tmp_path / "gone").mkdir()
    code = "import os, sys; os.rmdir(os.getcwd()); from ccproc.cli import run; sys.exit(run(sys.argv[1:]))"
    line = [sys.executable, "-c", code, "--lang", "en", *arguments]
    done = subprocess.run(line, check=False, capture_output=True, text=True, cwd=tmp_path / "gone")
    assert (done.returncode, done.stdout) == (Exit.STOPPED, "")
    assert done.stderr.startswith("ccproc: The folder you are in has been removed")


def test_who_breaks_off_is_told_nothing_and_scripts_see_130(capsys: pytest.CaptureFixture[str]) -> None:
    assert stop(typer.Abort(), "en") == Exit.INTERRUPTED == 130
    assert capsys.readouterr().err == ""


def test_nothing_a_message_quotes_reaches_the_terminal_as_a_command(
    capsys: pytest.CaptureFixture[str],
) -> None:
    stop(Misused("not-a-setting", text="\x1b[2J\u202ea"), "en")
    assert not set("\x1b\u202e") & set(capsys.readouterr().err)


def test_a_fault_of_ccproc_itself_keeps_its_traceback() -> None:
    with pytest.raises(KeyError):
        stop(KeyError("x"), "en")
