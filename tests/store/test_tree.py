"""Reading files of a work tree: never out of it, never for ever, and nothing left out in silence."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import write
from oddfiles import ODD

from ccproc.errors import Stopped
from ccproc.store import tree as module
from ccproc.store.scan import scan
from ccproc.store.tree import WorkTree, read_inside


def reason(root: Path, path: str) -> object:
    with pytest.raises(Stopped, match="unreadable-file") as stopped:
        read_inside(root, path)
    return stopped.value.values["reason"]


@pytest.mark.parametrize(
    "path", ["../secret", "a/../../secret", "./a.yaml", "", "/etc/passwd", "a//b.yaml", "a\0b", "a/./b.yaml"]
)
def test_no_path_leads_out_of_the_repository(tmp_path: Path, path: str) -> None:
    root = write(tmp_path / "root", {"a/b.yaml": "b", "a.yaml": "a"})
    write(tmp_path, {"secret": "s"})
    assert reason(root, path) in ("outside", "gone", "folder")


@pytest.mark.filterwarnings("ignore::ResourceWarning")
@pytest.mark.parametrize(("make", "why"), ODD, ids=lambda each: getattr(each, "__name__", each))
def test_what_is_no_file_is_named_and_refused(tmp_path: Path, make: Callable[[Path], None], why: str) -> None:
    make(tmp_path / "X.yaml")
    assert "X.yaml" in WorkTree(tmp_path).paths()
    assert reason(tmp_path, "X.yaml") == why


def test_a_link_to_a_folder_is_named_and_not_entered(tmp_path: Path) -> None:
    write(tmp_path / "elsewhere", {"a.yaml": "a"})
    root = write(tmp_path / "root", {"b.yaml": "b"})
    (root / "sub").symlink_to(tmp_path / "elsewhere")
    assert WorkTree(root).paths() == ("b.yaml", "sub/")
    assert reason(root, "sub/") == reason(root, "sub/a.yaml") == "link"


def test_a_folder_that_cannot_be_opened_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, {"a.yaml": "a", "shut/b.yaml": "b"})
    real = os.scandir

    def shut(folder: str) -> object:
        if folder.endswith("shut"):
            raise PermissionError(13, "Permission denied", folder)
        return real(folder)

    monkeypatch.setattr(os, "scandir", shut)
    assert sorted(path for path, _ in scan(tmp_path)) == ["a.yaml", "shut/"]


@pytest.mark.parametrize(("number", "why"), [(13, "denied"), (1, "denied"), (5, "damaged")])
def test_why_a_file_is_refused_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, why: str
) -> None:
    write(tmp_path, {"a.yaml": "a"})
    real = os.open

    def refused(path: object, *more: int, **named: int) -> int:
        if path == "a.yaml":
            raise OSError(number, os.strerror(number))
        return real(path, *more, **named)  # type: ignore[call-overload,no-any-return]

    monkeypatch.setattr(os, "open", refused)
    assert reason(tmp_path, "a.yaml") == why


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "most_bytes", lambda path: 10)
    write(tmp_path, {"a.yaml": "x" * 11, "b.yaml": "x" * 10})
    assert reason(tmp_path, "a.yaml") == "size"
    assert read_inside(tmp_path, "b.yaml") == b"x" * 10
