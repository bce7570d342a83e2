"""`list`, `find`, `tree`, `map`: the processes as people ask for them on the terminal."""

import csv
import io
import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import EXAMPLE, Result, git, write
from office import DAY
from rich.cells import cell_len

from ccproc.cli import tables
from ccproc.store.library import load
from ccproc.store.tree import WorkTree

Run = Callable[..., Result]
LIBRARY = load(WorkTree(EXAMPLE), DAY)
TITLES = [(process.id, process.title.to("zh")) for process in LIBRARY]


@pytest.mark.parametrize(("id", "title"), TITLES, ids=[id for id, _ in TITLES])
def test_two_characters_of_a_title_find_the_process(run: Run, id: str, title: str) -> None:
    for start in range(len(title) - 1):
        done = run("-C", EXAMPLE, "find", title[start : start + 2])
        assert id in done.out
        assert done.code == 0


def test_pinyin_initials_find_the_process(run: Run) -> None:
    assert "QRY-BILL-001" in run("-C", EXAMPLE, "find", "hfye").out


def test_a_touchpoint_code_finds_the_one_process_that_serves_it(run: Run) -> None:
    assert run("-C", EXAMPLE, "find", "HOTLINE-ANY-0101").out.startswith("QRY-BILL-001")
    assert run("-C", EXAMPLE, "find", "--channel", "hotline", "--business", "0101").out.startswith(
        "QRY-BILL-001"
    )


def test_no_hit_is_said_and_ends_with_one(run: Run) -> None:
    done = run("-C", EXAMPLE, "find", "量子纠缠")
    assert (done.code, done.out) == (1, "")
    assert done.err


def test_the_list_holds_exactly_the_files(run: Run) -> None:
    rows = json.loads(run("-C", EXAMPLE, "list", "--format", "json").out)["processes"]
    assert sorted(row["id"] for row in rows) == sorted(LIBRARY.processes)


@pytest.mark.parametrize("family", ["business", "management", "external"])
def test_a_register_holds_its_family_only(run: Run, family: str) -> None:
    rows = json.loads(run("-C", EXAMPLE, "list", family, "--format", "json").out)["processes"]
    assert rows
    assert {row["family"] for row in rows} == {family}


def test_an_empty_library_is_told_from_a_kind_that_has_no_process(run: Run, centre: Path) -> None:
    assert "没有符合这些条件的流程" in run("-C", centre, "--lang", "zh", "list", "external").err
    for path in (centre / "processes").rglob("*.yaml"):
        path.unlink()
    assert "流程库里还没有流程" in run("-C", centre, "--lang", "zh", "list").err


def test_no_cell_of_a_register_is_a_formula(run: Run, centre: Path) -> None:
    path = centre / "processes" / "QRY-BILL-001.yaml"
    text = path.read_text("utf-8").replace(
        "title: {zh: 话费查询, en: Bill query}", "title: '=HYPERLINK(\"x\")'"
    )
    path.write_text(text, "utf-8")
    cells = [
        cell
        for row in csv.reader(io.StringIO(run("-C", centre, "list", "--format", "csv").out))
        for cell in row
    ]
    assert '\'=HYPERLINK("x")' in cells


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("width", [40, 80, 200])
@pytest.mark.parametrize("command", [["map"], ["map", "--by", "brand"], ["list"]])
def test_nothing_is_wider_than_the_terminal(
    run: Run, language: str, command: list[str], width: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setattr(tables.sys.stdout, "isatty", lambda: True)
    lines = run("-C", EXAMPLE, "--lang", language, *command).out.splitlines()
    tables_only = (line for line in lines if not re.match(r" *\d+ |[A-Zn数共“]|\d\. ", line))
    assert [line for line in tables_only if cell_len(line) > width] == []


@pytest.mark.parametrize("width", ["40", "80"])
def test_the_channels_of_the_map_keep_their_names(
    run: Run, width: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", width)
    words = set(run("-C", EXAMPLE, "--lang", "en", "map").out.split())
    assert words >= {"hotline", "ivr", "web", "app", "sms", "chat", "mail"}


@pytest.mark.parametrize("width", ["40", "80"])
def test_in_a_pipe_every_process_has_a_line_of_its_own(
    run: Run, width: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", width)
    lines = run("-C", EXAMPLE, "--lang", "en", "list").out.splitlines()
    for process in LIBRARY:
        (line,) = [line for line in lines if process.id in line]
        assert process.title.to("en") in line


def test_the_map_says_the_same_in_every_format(run: Run) -> None:
    document = json.loads(run("-C", EXAMPLE, "map", "--format", "json").out)
    counts = document["summary"]
    assert counts["cells"] == len(document["cells"])
    assert str(counts["gap"]) in run("-C", EXAMPLE, "map", "--stats").out
    served = {id for cell in document["cells"] for id in cell["processes"]}
    for form in ("table", "md", "csv"):
        text = run("-C", EXAMPLE, "map", "--format", form).out
        assert [id for id in served if id not in text] == []


def test_check_fails_while_there_is_a_blind_spot(run: Run, centre: Path) -> None:
    assert run("-C", centre, "map", "--check").code == 1
    offered = '- {code: "0101", name: 查询, category: query, channels: [hotline]}\n'
    write(centre, {"registry/businesses.yaml": offered})
    assert run("-C", centre, "map", "--check").code == 0


def test_map_diff_names_who_lost_cover(run: Run, repo: Callable[..., Path]) -> None:
    files = {str(path.relative_to(EXAMPLE)): path.read_bytes() for path in EXAMPLE.rglob("*.yaml")}
    root = repo(files)
    git(root, "rm", "-q", "processes/business/query/QRY-BILL-001.yaml")
    git(root, "commit", "-q", "-m", "gone")
    lines = run("-C", root, "map", "diff", "HEAD~1", "HEAD").out.splitlines()
    assert any("0101" in line and line.startswith("-") for line in lines)
    assert all("QRY-BILL-001" in line for line in lines)
    assert run("-C", root, "map", "diff", "HEAD", "HEAD").code == 0
