"""What is told on a terminal fits it, and what is to be pasted stays whole."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Result
from rich.cells import cell_len
from terminal import converse

from ccproc.cli.width import fitted

Run = Callable[..., Result]
LONG = "ccproc new role 代码 --name '后台 专员' --set department=operations --set grade=specialist --set authority=2"


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("line", ["lint", "new process", "show X-1", "lint --formt x", "init .", "publish"])
def test_an_error_fits_the_terminal_and_is_one_line_in_a_pipe(
    run: Run, tmp_path: Path, language: str, line: str
) -> None:
    folder = tmp_path / "a folder of a long name"
    folder.mkdir()
    (folder / "note.txt").write_text("x")
    shown = converse(folder, ["--lang", language, *line.split()], []).shown
    assert [each for each in shown.splitlines() if cell_len(each) > 80 and each[0] != "/"] == []
    piped = run("--lang", language, "-C", folder, *line.split()).err
    assert piped.count("\n") == 1


@pytest.mark.parametrize(
    "text",
    [
        f"登记表里没有这个岗位，流程里写的这个人没有人认识，所以先登记：{LONG}。",
        f"There is no such role, and nobody knows who is meant by it; to add it: {LONG}.",
        f"预览已生成，每页都标明“未经发布”，没有留下任何记录。打开看看：/home/{'a-b/' * 30}index.html",
        "流程库里还没有流程，什么都还不能检查，请先新建一个流程：ccproc new process --title 甲；再检查：ccproc lint。",
    ],
)
def test_no_command_is_broken_and_no_word_is_lost(text: str) -> None:
    lines = fitted(text).splitlines()
    assert len(lines) > 1
    assert re.sub(r"\s", "", "".join(lines)) == re.sub(r"\s", "", text)
    for command in re.findall(r"ccproc [^。；]+(?<!\.)", text):
        assert any(command in line for line in lines), lines
    assert [line for line in lines if cell_len(line) > 80 and "--set" not in line and line[0] != "/"] == []


def test_a_short_line_and_its_indent_stay() -> None:
    text = "补上，例如：\n  hours: Mo-Fr 08:30-18:00; PH off\n  channels: [hotline]"
    assert fitted(text) == text
