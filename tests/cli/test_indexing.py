"""The index made anew after an edit: the same as if every file were read, at the cost of those that changed."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from conftest import Result, git
from published import example

from ccproc.cli import indexing
from ccproc.search import built
from ccproc.search.told import from_plain, to_plain, told
from ccproc.store.repository import Repository
from ccproc.store.tree import WorkTree

Run = Callable[..., Result]
TODAY = date(2026, 6, 1)
DAMAGES = ("set value = '[7, false]'", "set value = '{}'", "set value = x'ff', digest = 7", "set path = 7")


@pytest.fixture
def kept(centre: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    [own] = processes(centre)
    (own.parent / "QRY-BILL-002.yaml").write_text(
        own.read_text("utf-8").replace("QRY-BILL-001", "QRY-BILL-002")
    )
    git(centre, "init", "-q")  # what is remembered lies in git's own folder
    monkeypatch.setattr("ccproc.store.scan._RACY_NS", -(10**18))
    made(centre)
    return centre


def made(root: Path) -> dict[str, Any]:
    return indexing.made_anew(Repository(root), TODAY)


def read_by(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    seen: list[str] = []
    own = indexing.opened
    monkeypatch.setattr(indexing, "opened", lambda tree, path: seen.append(path) or own(tree, path))
    return seen


def processes(root: Path) -> list[Path]:
    return sorted((root / "processes").rglob("*.yaml"))


def test_what_is_remembered_of_a_process_gives_the_index_that_its_file_gives() -> None:
    for process in example():
        assert from_plain(json.loads(json.dumps(to_plain(told(process))))) == told(process), process.id


def test_the_index_of_the_shell_is_the_one_of_the_site(kept: Path) -> None:
    from ccproc.store.library import load

    library = load(WorkTree(kept), TODAY)
    whole = json.loads(json.dumps(built(library.live(), library.centre, ("zh", "en"))))
    for again in (made(kept), made(kept)):
        assert {key: json.loads(json.dumps(again[key])) for key in whole} == whole


def test_after_an_edit_only_the_changed_file_is_read(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = read_by(monkeypatch)
    path = processes(kept)[0]
    path.write_text(path.read_text("utf-8").replace("title:", "title: 全新说法 #", 1), "utf-8")
    assert any(title.startswith("全新说法") for title in made(kept)["titles"]["zh"])
    assert seen == [path.relative_to(kept).as_posix()]


def test_another_name_in_the_registry_counts_although_no_process_is_read(
    kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = read_by(monkeypatch)
    path = kept / "registry" / "roles.yaml"
    path.write_text(path.read_text("utf-8").replace("班组长", "带班师傅"), "utf-8")
    assert "带班师傅" in made(kept)["names"]
    assert seen == []


@pytest.mark.parametrize("gone", ["file", "process"])
def test_a_process_that_is_gone_is_not_found(kept: Path, gone: str) -> None:
    path = processes(kept)[0]
    path.unlink() if gone == "file" else path.write_text("id: [", "utf-8")
    for _ in range(2):
        index = made(kept)
        assert path.relative_to(kept).as_posix() not in index["paths"]
        assert index["unread"] == ([] if gone == "file" else [path.relative_to(kept).as_posix()])


def test_of_two_with_one_id_the_first_counts_and_the_other_is_told(kept: Path) -> None:
    path = processes(kept)[-1]
    (path.parent / "zzz.yaml").write_bytes(path.read_bytes())
    for _ in range(2):
        assert made(kept)["unread"] == [(path.parent / "zzz.yaml").relative_to(kept).as_posix()]


@pytest.mark.parametrize("damage", DAMAGES)
def test_damaged_rows_are_as_good_as_none(kept: Path, damage: str) -> None:
    before = made(kept)
    [place] = (kept / ".git" / "ccproc").glob("*.sqlite")
    with closing(sqlite3.connect(place)) as connection:
        connection.executescript(f"update or ignore results {damage}")
    assert made(kept) == before


def test_lint_and_find_do_not_forget_what_the_other_remembers(
    run: Run, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("-C", kept, "lint")
    seen = read_by(monkeypatch)
    made(kept)
    assert seen == []
