"""Nothing that a file or its name holds can act on the terminal, turn text round or speak for ccproc in a CI log."""

from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import HERE, Result, write

from ccproc.locale import LANGUAGES

Run = Callable[..., Result]
PROCESS = (HERE / "linting" / "CMP-BILL-001.yaml").read_text("utf-8")
EVIL = r'"\u202E\u2066\e[31m\0\r话::error::forged\n::error file=a::forged ##[error]forged"'
ODD_NAME = "processes/\u202e\u2066\x1b[31m\r\n::error::x,y%.yaml"
RAW = "\u202e\u2066\x1b\0\r"
COMMANDS = [
    "lint -f full", "lint -f concise", "lint -f json", "lint -f github", "map", "map --format json", "map --by region",
    "map --format md", "map --format csv", "map --format html", "map diff HEAD HEAD", "list", "list --format json",
    "list --format md", "list --format csv", "find forged", "find forged --format json", "show CMP-BILL-001",
    "show CMP-BILL-001 --format json", "tree",
]  # fmt: skip


@pytest.fixture
def hostile(centre: Path) -> Path:
    said = PROCESS
    for good in ("话费投诉处理", "接手并给出处理意见", "升级班组长", "50 元以内", "客户确认满意"):
        said = said.replace(good, EVIL)
    write(centre, {
        "processes/CMP-BILL-001.yaml": said.replace("uses: [billing]", f"uses: [{EVIL}]"),
        ODD_NAME: PROCESS.replace("CMP-BILL-001", "CMP-BILL-002").replace('"0900"', '"0901"'),
    })  # fmt: skip
    return centre


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("command", COMMANDS)
def test_no_output_carries_a_control_character_or_a_forged_command(
    run: Run, hostile: Path, command: str, language: str
) -> None:
    done = run("-C", hostile, "--lang", language, *command.split())
    said = done.out + done.err
    assert not [character for character in RAW if character in said]
    if "html" in command or "csv" in command or "json" in command:
        return  # data for a file, not lines for a log
    ours = [line for line in said.splitlines() if line.lstrip().startswith("::")]
    assert all(" file=processes/" in line and "github" in command for line in ours)
    assert all("##[" not in line for line in said.splitlines() if line not in ours)
