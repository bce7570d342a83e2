"""The folder a publication is handed out in."""

import errno
from pathlib import Path

import pytest

from ccproc.errors import Stopped
from ccproc.publishing.output import MARK, aside, lay_out, put

MANIFEST = b"{" + MARK + b" 1}"


def publish(out: Path, words: str) -> None:
    with aside(out) as room:
        lay_out(room, [("index.html", words)], MANIFEST)
        put(room, out)


def test_a_new_publication_takes_the_place_of_the_old_one_and_leaves_nothing_beside_it(tmp_path):
    out = tmp_path / "site"
    publish(out, "old")
    publish(out, "new")
    assert (out / "index.html").read_text() == "new"
    assert list(tmp_path.iterdir()) == [out]


def test_the_floor_keeps_its_site_where_the_new_one_cannot_be_put_in_place(tmp_path, monkeypatch):
    out = tmp_path / "site"
    publish(out, "old")
    rename = Path.rename

    def full(self: Path, target: Path) -> Path:
        if target == out and (self / "index.html").read_text() == "new":
            raise OSError(errno.ENOSPC, "No space left on device")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", full)
    with pytest.raises(Stopped) as stopped:
        publish(out, "new")
    assert stopped.value.code == "disk-full"
    assert (out / "index.html").read_text() == "old"
    assert list(tmp_path.iterdir()) == [out]


def test_a_folder_that_somebody_else_filled_is_left_alone(tmp_path):
    out = tmp_path / "site"
    out.mkdir()
    (out / "mine.txt").write_text("mine")
    with pytest.raises(Stopped) as stopped, aside(out):
        pass
    assert stopped.value.code == "not-ours"
    assert (out / "mine.txt").read_text() == "mine"
