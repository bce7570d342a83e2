"""Who types a command wrong is told in their language what is wrong with it, and what was most likely meant."""

import shlex
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Result

from ccproc.errors import Exit
from ccproc.locale import LANGUAGES, Language, Words, usage

Run = Callable[..., Result]
STAGES = [
    {"en": code, "zh": f"{code}（{word}）"}
    for code, word in {"auto": "自动", "draft": "起草", "review": "审核", "publish": "发布"}.items()
]

WRONG: dict[str, tuple[Words, dict[str, object]]] = {
    "lnit": (usage.NO_COMMAND, {"name": "lnit"}),
    "lint --formt json": (usage.NO_OPTION, {"name": "--formt"}),
    "lint --stage rewiew": (usage.CHOICES, {"name": "--stage", "given": "rewiew", "choices": STAGES}),
    "--as-of tomorrow lint": (usage.DATE, {"name": "--as-of"}),
    "show A B C": (usage.MANY, {"name": "B C"}),
    "lint --stage": (usage.VALUE, {"name": "--stage"}),
    "lint -f": (usage.VALUE, {"name": "-f"}),
    "lint --no-cache=yes": (usage.NO_VALUE, {"name": "--no-cache"}),
}
MEANT = {"lnit": "lint", "lint --formt json": "--format", "lint --stage rewiew": "review"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("line", "said"), WRONG.items(), ids=list(WRONG))
def test_a_wrong_command_line_is_told_in_one_line_with_where_the_right_one_is_shown(
    run: Run, tmp_path: Path, language: Language, line: str, said: tuple[Words, dict[str, object]]
) -> None:
    done = run("-C", tmp_path, "--lang", language, *shlex.split(line))
    words, values = said
    assert (done.code, done.out, done.err.count("\n")) == (Exit.USAGE, "", 1)
    assert words.to(language, values) in done.err
    assert done.err.endswith("--help\n")


@pytest.mark.parametrize(("line", "meant"), MEANT.items())
def test_a_slip_is_answered_with_what_was_meant(run: Run, tmp_path: Path, line: str, meant: str) -> None:
    done = run("-C", tmp_path, "--lang", "zh", *shlex.split(line))
    assert usage.MEANT.to("zh", {"nearest": meant}) in done.err


def test_what_is_missing_is_called_as_the_help_calls_it(run: Run, tmp_path: Path) -> None:
    said = run("-C", tmp_path, "--lang", "zh", "show").err
    assert usage.MISSING.to("zh", {"name": "流程编号"}) in said
    assert "流程编号" in run("-C", tmp_path, "--lang", "zh", "show", "--help").out
