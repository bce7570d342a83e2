"""What is remembered between runs: never an answer that a fresh look would not give, never needless work."""

import os
import shutil
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

import pytest
from conftest import HERE, git, write
from hypothesis import given, settings
from hypothesis import strategies as st
from lintcase import TODAY, process

from ccproc.linting import memory
from ccproc.linting.engine import Request, lint
from ccproc.model.report import Report
from ccproc.store import tree
from ccproc.store.repository import Repository

Ask = Callable[..., Report]
Move = Callable[[Path], object]

A, B, C = (f"processes/{name}.yaml" for name in ("QRY-A", "QRY-B", "deep/QRY-C"))
VARIANTS = (
    process("QRY-A"),
    process("QRY-A", users="[cs]"),
    process("QRY-A", users="[tl]"),
    process("QRY-A", title="话费查询 # 旧"),
    "id: QRY-A\nname：投诉\n",
    process("QRY-A")
    .replace("users:", "# ccproc: ignore[unknown-code] 下月才设\nusers:")
    .replace("csr", "cs"),
)
MOVES: dict[str, Move] = {
    **{f"A says {n}": lambda root, text=text: write(root, {A: text}) for n, text in enumerate(VARIANTS)},
    "B claims what A claims": lambda root: write(root, {B: process("QRY-B")}),
    "B claims something else": lambda root: write(root, {B: process("QRY-B", "0102")}),
    "B goes": lambda root: (root / B).unlink(missing_ok=True),
    "C takes A's id": lambda root: write(root, {C: process("QRY-A")}),
    "C moves": lambda root: (root / C).exists() and (root / C).rename(root / "processes" / "QRY-C.yaml"),
    "a role goes": lambda root: _replace(root, "registry/roles.yaml", "code: csr", "code: cse"),
    "a role comes": lambda root: _replace(root, "registry/roles.yaml", "code: cse", "code: csr"),
    "a rule is off": lambda root: write(root, {"ccproc.yaml": _configured("lint: {ignore: [SCH]}")}),
    "a rule is on": lambda root: write(root, {"ccproc.yaml": _configured("")}),
    "a checkout": lambda root: [path.touch() for path in root.rglob("*.yaml")],
    "an old date": lambda root: os.utime(root / "processes" / "QRY-BILL-001.yaml", (1, 1)),
}
ASKED = ({}, {"stage": "publish"}, {"stage": "review", "select": ("SCH",)}, {"today": date(2031, 1, 1)})


def _replace(root: Path, path: str, old: str, new: str) -> None:
    write(root, {path: (root / path).read_text("utf-8").replace(old, new)})


def _configured(line: str) -> str:
    return (HERE / "centre" / "ccproc.yaml").read_text("utf-8") + line


@pytest.fixture
def examined(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The process files that a run really looked into."""
    paths: list[str] = []
    real = memory.examine

    def spy(file, centre):
        paths.append(file.source.path)
        return real(file, centre)

    monkeypatch.setattr(memory, "examine", spy)
    return paths


@settings(max_examples=12, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(sorted(MOVES)), st.sampled_from(ASKED)), min_size=3, max_size=7))
def test_what_is_remembered_never_changes_what_is_said(moves) -> None:
    now = time.time_ns
    with (
        TemporaryDirectory() as name,
        patch.object(time, "time_ns", lambda: now() + 10_000_000_000),
    ):
        root = Path(name).resolve() / "centre"
        shutil.copytree(HERE / "centre", root)
        git(root, "init", "-q")
        write(root, {"processes/QRY-BILL-001.yaml": (HERE / "complete.yaml").read_text("utf-8")})
        for move, asked in moves:
            MOVES[move](root)
            said = [
                lint(Repository(root), Request(**{"today": TODAY, **asked, "remember": remember}))
                for remember in (True, True, False)
            ]
            assert said[0] == said[1] == said[2], move


@pytest.mark.usefixtures("later")
@pytest.mark.parametrize(
    ("move", "again"),
    [
        (None, []),
        ("a checkout", []),
        ("an old date", []),
        ("A says 1", [A]),
        ("B goes", []),
        ("C takes A's id", [C]),
        ("a role goes", [A, B, "processes/QRY-BILL-001.yaml"]),
        ("a rule is off", [A, B, "processes/QRY-BILL-001.yaml"]),
    ],
)
def test_only_what_may_say_something_new_is_examined_again(
    ask: Ask, centre: Path, examined: list[str], move: str | None, again: list[str]
) -> None:
    write(centre, {A: process("QRY-A"), B: process("QRY-B", "0102")})
    ask()
    examined.clear()
    if move:
        MOVES[move](centre)
    ask()
    assert examined == again
    examined.clear()
    ask()
    assert examined == []


@pytest.mark.parametrize("asked", [{"stage": "publish"}, {"select": ("REF",)}, {"ignore": ("REF",)}])
def test_another_question_about_the_same_files_examines_none(ask: Ask, examined: list[str], asked) -> None:
    ask()
    examined.clear()
    ask(**asked)
    assert examined == []


def test_another_day_is_judged_anew(ask: Ask, examined: list[str]) -> None:
    ask()
    ask(today=date(2026, 6, 2))
    assert len(examined) == 2


def test_another_ccproc_judges_anew(ask: Ask, examined: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    ask()
    monkeypatch.setattr(memory, "toolstate", lambda: "the next version")
    ask()
    assert len(examined) == 2


def test_a_file_that_changed_within_its_time_stamp_is_read_again(
    ask: Ask, centre: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    now, real = time.time_ns(), tree.scan
    monkeypatch.setattr(tree, "scan", lambda root: ((path, (9, now, now)) for path, _ in real(root)))
    write(centre, {A: process("QRY-A")})
    assert "SCH006" not in [finding.code for finding in ask().findings]
    write(centre, {A: process("QRY-A", users="[cs]")})
    assert "SCH006" in [finding.code for finding in ask().findings]


def test_a_file_whose_name_is_not_text_is_linted(ask: Ask, centre: Path, examined: list[str]) -> None:
    path = os.fsdecode(b"processes/\xff.yaml")
    (centre / path).write_bytes(process("QRY-A").encode())
    assert ask() == ask(remember=False)
    examined.clear()
    ask()
    assert examined == []


def test_thousands_of_files_are_remembered_in_batches(
    ask: Ask, centre: Path, examined: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ccproc.store.cache._BATCH", 2)
    write(centre, {f"processes/QRY-{n}.yaml": process(f"QRY-{n}") for n in range(1, 6)})
    ask()
    examined.clear()
    assert ask() == ask(remember=False)
    assert len(examined) == 6  # those of the run that was told not to remember


def _cachefile(centre: Path) -> Path:
    return next((centre / ".git").rglob("*.sqlite"))


@pytest.fixture(autouse=True)
def kept(centre: Path) -> None:
    """Results are kept in git's own folder, and nowhere else."""
    git(centre, "init", "-q")


DAMAGES: dict[str, Callable[[Path], object]] = {
    "no database": lambda path: path.write_bytes(b"not a database " * 100),
    "cut off": lambda path: path.write_bytes(path.read_bytes()[:5000]),
    "empty": lambda path: path.write_bytes(b""),
    "other tables": lambda path: _sql(path, "drop table results; create table results (path blob)"),
    "rows of nonsense": lambda path: _sql(path, "update results set value = '{\"found\": 3}'"),
    "rows of no JSON": lambda path: _sql(path, "update results set value = x'ff', digest = 7"),
    "paths of no text": lambda path: _sql(path, "update results set path = 7"),
    "a folder": lambda path: (path.unlink(), path.mkdir()),
}


def _sql(path: Path, script: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(script)


@pytest.mark.usefixtures("later")
@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_a_damaged_cache_costs_time_and_nothing_else(
    ask: Ask, centre: Path, damage: Callable[[Path], object]
) -> None:
    whole = ask(remember=False)
    ask()
    damage(_cachefile(centre))
    assert ask() == whole
    assert ask() == whole


def test_a_cache_that_another_run_holds_is_done_without(ask: Ask, centre: Path) -> None:
    write(centre, {A: process("QRY-A", users="[cs]")})
    whole = ask(remember=False)
    ask()
    with (
        closing(sqlite3.connect(_cachefile(centre))) as other,
        patch("ccproc.store.cachefile.sqlite3.connect", _hasty),
    ):
        other.execute("begin exclusive")
        assert ask() == whole


def _hasty(path: Path, **given: object) -> sqlite3.Connection:
    return sqlite3.dbapi2.connect(path, **{**given, "timeout": 0})  # type: ignore[arg-type]


def test_what_is_gone_is_forgotten(ask: Ask, centre: Path) -> None:
    write(centre, {A: process("QRY-A")})
    ask()
    (centre / A).unlink()
    ask()
    with closing(sqlite3.connect(_cachefile(centre))) as connection:
        assert connection.execute("select path from results").fetchall() == [
            (b"processes/QRY-BILL-001.yaml",)
        ]
