"""Who types a command wrong is told in their language what is wrong with it, and what was most likely meant."""

import shlex
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Result

from ccproc.errors import Exit
from ccproc.locale import LANGUAGES, usage

Run = Callable[..., Result]

WRONG = {
    "lnit": ("NO_COMMAND", "lint"),
    "lint --formt json": ("NO_OPTION", "--format"),
    "lint --stage rewiew": ("CHOICES", "review"),
    "--as-of tomorrow lint": ("DATE", "--as-of"),
    "show": ("MISSING", "show --help"),
    "show A B C": ("MANY", "B C"),
    "lint --stage": ("VALUE", "--stage"),
    "lint --no-cache=yes": ("NO_VALUE", "--no-cache"),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("line", "said"), WRONG.items(), ids=list(WRONG))
def test_a_wrong_command_line_is_told_with_what_was_meant(
    run: Run, tmp_path: Path, language: str, line: str, said: tuple[str, str]
) -> None:
    done = run("-C", tmp_path, "--lang", language, *shlex.split(line))
    kind, named = said
    words = getattr(usage, kind)
    first = getattr(words, language).partition("{")[0].strip()
    assert done.code == Exit.USAGE
    assert done.out == ""
    assert done.err.count("\n") == 1
    assert first in done.err
    assert named in done.err
    assert "--help" in done.err
