"""Writing files: whole or not at all, never through a link, records once only."""

import errno
import os
import stat
from pathlib import Path

import pytest

from ccproc.errors import Stopped
from ccproc.store import writing
from ccproc.store.writing import create, write


def names(root: Path) -> list[str]:
    return sorted(str(path.relative_to(root)) for path in root.rglob("*") if not path.is_dir())


def test_a_file_is_written_in_folders_that_were_not_there(tmp_path):
    write(tmp_path, {"processes/投诉/CMP-001.yaml": "甲".encode()})
    assert (tmp_path / "processes/投诉/CMP-001.yaml").read_text() == "甲"
    assert names(tmp_path) == ["processes/投诉/CMP-001.yaml"]


def test_a_file_that_is_replaced_keeps_its_permissions(tmp_path):
    path = tmp_path / "a.yaml"
    path.write_text("old")
    path.chmod(0o664)
    write(tmp_path, {"a.yaml": b"new"})
    assert (path.read_text(), path.stat().st_mode & 0o777) == ("new", 0o664)


def test_a_record_is_never_overwritten(tmp_path):
    create(tmp_path, {"records/a.yaml": b"one"})
    with pytest.raises(Stopped, match="exists"):
        create(tmp_path, {"records/a.yaml": b"two"})
    assert (tmp_path / "records/a.yaml").read_bytes() == b"one"
    assert names(tmp_path) == ["records/a.yaml"]


def test_a_full_disk_leaves_every_file_as_it_was(tmp_path, monkeypatch):
    write(tmp_path, {"a.yaml": b"old a", "b.yaml": b"old b"})
    left = [1]

    def full(descriptor: int) -> None:
        if not left:
            raise OSError(errno.ENOSPC, "No space left on device")
        left.pop()

    monkeypatch.setattr(writing.os, "fsync", full)
    with pytest.raises(Stopped, match="disk-full") as caught:
        write(tmp_path, {"a.yaml": b"new a", "b.yaml": b"new b"})
    assert caught.value.values == {"path": "b.yaml"}
    assert ((tmp_path / "a.yaml").read_bytes(), (tmp_path / "b.yaml").read_bytes()) == (b"old a", b"old b")
    assert names(tmp_path) == ["a.yaml", "b.yaml"]


def test_a_new_file_and_the_list_it_needs_are_written_both_or_neither(tmp_path, monkeypatch):
    (tmp_path / "list.yaml").write_bytes(b"old")
    (tmp_path / "taken.yaml").write_bytes(b"theirs")
    with pytest.raises(Stopped, match="exists"):
        write(
            tmp_path,
            {"list.yaml": b"new", "made.yaml": b"made", "taken.yaml": b"mine"},
            new=["made.yaml", "taken.yaml"],
        )
    assert names(tmp_path) == ["list.yaml", "taken.yaml"]
    assert (tmp_path / "list.yaml").read_bytes() == b"old"

    def refuse(*arguments: object, **options: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    with monkeypatch.context() as patch:
        patch.setattr(writing.os, "replace", refuse)
        with pytest.raises(Stopped, match="no-permission"):
            write(tmp_path, {"made.yaml": b"made", "list.yaml": b"new"}, new=["made.yaml"])
    assert names(tmp_path) == ["list.yaml", "taken.yaml"]
    assert (tmp_path / "list.yaml").read_bytes() == b"old"
    write(tmp_path, {"list.yaml": b"new", "made.yaml": b"made"}, new=["made.yaml"])
    assert (tmp_path / "made.yaml").read_bytes() == b"made"


@pytest.mark.parametrize("linked", [True, False])
def test_a_disk_that_fills_up_once_a_file_is_in_place_gives_back_what_was_there(
    tmp_path, monkeypatch, linked
):
    (tmp_path / "list.yaml").write_bytes(b"old")
    real = writing.os.fsync

    def full(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode) and (tmp_path / "made.yaml").exists():
            raise OSError(errno.ENOSPC, "No space left on device")
        real(descriptor)

    monkeypatch.setattr(writing.os, "fsync", full)
    new = ["made.yaml"] if linked else []
    with pytest.raises(Stopped, match="disk-full"):
        write(tmp_path, {"list.yaml": b"new", "made.yaml": b"made"}, new=new)
    assert names(tmp_path) == ["list.yaml"]
    assert (tmp_path / "list.yaml").read_bytes() == b"old"


def test_a_drive_without_links_can_be_written_to(tmp_path, monkeypatch):
    def refuse(*arguments: object, **options: object) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted")

    (tmp_path / "a.yaml").write_bytes(b"old")
    monkeypatch.setattr(writing.os, "link", refuse)
    write(tmp_path, {"a.yaml": b"new", "b.yaml": b"new"})
    assert [(tmp_path / each).read_bytes() for each in names(tmp_path)] == [b"new", b"new"]


@pytest.mark.parametrize("act", [write, create])
def test_nothing_is_written_where_a_link_points(tmp_path, act):
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "a.yaml").write_text("theirs")
    root = tmp_path / "root"
    root.mkdir()
    (root / "processes").symlink_to(outside)
    (root / "a.yaml").symlink_to(outside / "a.yaml")
    for path in ("processes/b.yaml", "processes/a.yaml", "a.yaml"):
        with pytest.raises(Stopped, match="link-refused"):
            act(root, {path: b"mine"})
    assert names(outside) == ["a.yaml"]
    assert (outside / "a.yaml").read_text() == "theirs"


@pytest.mark.parametrize(
    "path", ["../a", "a/../../b", "/etc/x", "", "a/", ".git/hooks/pre-commit", "a//b", "./a"]
)
def test_a_path_never_leads_out_of_the_centre_or_into_git(tmp_path, path):
    with pytest.raises(Stopped, match="link-refused"):
        write(tmp_path, {path: b"x"})
    assert names(tmp_path) == []


def test_a_folder_that_may_not_be_written_is_named(tmp_path, monkeypatch):
    def refuse(*arguments: object, **options: object) -> int:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(writing.os, "open", refuse)
    with pytest.raises(Stopped, match="no-permission"):
        write(tmp_path, {"a.yaml": b"x"})
