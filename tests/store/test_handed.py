"""A handed-out file takes no place that is not its own."""

from pathlib import Path

import pytest
from conftest import git, write

from ccproc.errors import Stopped
from ccproc.store.handed import hand_out

MARK = b"<!-- mine -->"
BOOK = MARK + b" new"


@pytest.fixture
def root(repo) -> Path:
    return repo(
        {
            "ccproc.yaml": "ccproc: 1\n",
            "notes.md": "mine",
            "old.md": MARK.decode(),
            "processes/A-1.yaml": "id: A-1\n",
        }
    )


def refused(root: Path, place: Path) -> str:
    before = place.read_bytes() if place.is_file() else None
    with pytest.raises(Stopped) as stopped:
        hand_out(root, place, BOOK, MARK)
    assert (place.read_bytes() if place.is_file() else None) == before
    return stopped.value.code


@pytest.mark.parametrize(
    "path",
    ["processes/A-1.yaml", "processes/new.html", "registry/roles.yaml", "ccproc.yaml", "register.yaml", "assets/a.png",
     "signers", ".git/config", ".gitignore", "acks/x.html", "old.md"],
)  # fmt: skip
def test_nothing_that_belongs_to_the_centre_or_to_git_is_written_over(root: Path, path: str) -> None:
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    assert refused(root, root / path) == "kept-file"


def test_a_way_round_leads_to_the_same_refusal(root: Path) -> None:
    (root / "out").mkdir()
    (root.parent / "door").symlink_to(root)
    for place in (root / "out" / ".." / "ccproc.yaml", root.parent / "door" / "processes" / "A-1.yaml"):
        assert refused(root, place) == "kept-file"


def test_somebody_elses_file_stays_and_a_handbook_is_made_anew(root: Path, tmp_path: Path) -> None:
    write(tmp_path, {"theirs.html": "<p>mine", "book.html": MARK + b" old"})
    assert refused(root, tmp_path / "theirs.html") == "foreign-file"
    hand_out(root, tmp_path / "book.html", BOOK, MARK)
    assert (tmp_path / "book.html").read_bytes() == BOOK
    hand_out(root, root / "handbook.html", BOOK, MARK)
    hand_out(root, root / "handbook.html", BOOK, MARK)
    assert git(root, "status", "--porcelain") == "?? handbook.html"


def test_a_link_or_a_folder_is_not_written_to(root: Path, tmp_path: Path) -> None:
    write(tmp_path, {"target.html": MARK})
    (tmp_path / "link.html").symlink_to(tmp_path / "target.html")
    assert refused(root, tmp_path / "link.html") == "link-refused"
    assert refused(root, tmp_path / "no" / "folder.html") == "unwritable"
