"""No command lets what a process says move the terminal, hide words or turn them round."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import HERE, Result, write

Run = Callable[..., Result]
# ESC, an OSC title, the C1 form of CSI, bidi override and isolate, a zero-width space, a carriage return, a bell.
EVIL = "坏\\e[31m\\e]0;x\\a\\x9b1m\\u202e\\u2066\\u200b\\r\\n::error::forged\\n[red]x[/red]"
CATEGORY = "- {code: query, name: 查询, family: business, scope: external, contact: direct, prefix: QRY}\n"
UNSAFE = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2066-\u2069]")
LINES = [
    "lint", "lint -f full", "lint -f github", "lint -f json", "list", "list --format md", "list --format csv",
    "list --format json", "show EVIL-001", "show EVIL-001 --handoffs", "show EVIL-001 --format json",
    "find 坏", "find 坏 --format json", "tree", "map", "map --gaps", "map --format md", "map --format csv",
    "map --format json", "diff", "diff --format md", "diff --format json", "map diff HEAD HEAD",
    "handbook --role csr --format md", "show 坏\x1b[31m", "list --team \x1b[31m", "rule \x1b[31m",
    "train EVIL-001 --roles csr --by \x1b[31m", "review EVIL-001 --pass --participant \x1b[31m=x",
]  # fmt: skip


@pytest.fixture
def hostile(repo: Callable[..., Path]) -> Path:
    """A centre whose every name and text is written to deceive a terminal, changed since its commit."""
    folder = HERE / "centre"
    files = {str(path.relative_to(folder)): path.read_text("utf-8") for path in folder.rglob("*.yaml")}
    text = (HERE / "cases" / "format" / "smallest.yaml").read_text("utf-8")
    text = text.replace("QRY-BILL-001", "EVIL-001")
    files["registry/categories.yaml"] = CATEGORY
    root = repo({**files, "processes/EVIL-001.yaml": text})
    evil = re.sub(
        r"^(title|    (?:name|do|say)): .*$", lambda found: f'{found[1]}: "{EVIL}"', text, flags=re.MULTILINE
    )
    names = {
        path: re.sub(r"name: \{.*?\}|name: [^,}\n]+", lambda _: f'name: "{EVIL}"', content)
        for path, content in files.items()
        if path.startswith("registry/")
    }
    return write(root, {**names, "processes/EVIL-001.yaml": evil})


@pytest.mark.parametrize("line", LINES)
def test_a_hostile_text_reaches_the_terminal_spelled_out(run: Run, hostile: Path, line: str) -> None:
    done = run("-C", hostile, "--lang", "zh", *line.split(" "))
    assert UNSAFE.findall(done.out + done.err) == []
    assert "\n::error::forged" not in done.out + done.err
    assert done.out + done.err
