"""A picture nobody would see keeps a text back, and a preview says which it is."""

from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Result, write
from office import BILL, DAY, PATH, at, issued, prepare, release, tree

from ccproc.exporters.site import pages
from ccproc.publishing.publication import Place, publish

PNG = b"\x89PNG\r\n\x1a\n"
SHOWN = "  - id: verify\n    images: [{file: assets/a.png, alt: 登录页}]\n"


def showing(root: Path, data: bytes | None) -> None:
    """The one process with a picture in its first step."""
    text = (root / PATH).read_text("utf-8")
    write(root, {PATH: text.replace("  - id: verify\n", SHOWN)})
    if data is not None:
        write(root, {"assets/a.png": data})


@pytest.mark.parametrize(("data", "why"), [(b"<svg/>", "vector"), (None, "missing"), (b"x", "unknown")])
def test_a_text_with_a_picture_nobody_would_see_is_held_back(repo, data: bytes | None, why: str) -> None:
    root = repo(tree())
    showing(root, data)
    prepare(root)
    done = release(root)
    assert (done.commit, done.fails) == (None, True)
    assert [(each.gate, each.why) for each in done.held[0].unmet] == [("published", f"picture-{why}")]


def test_the_text_in_force_keeps_its_picture_when_a_new_one_lies_under_the_same_name(repo) -> None:
    root = repo(tree())
    showing(root, PNG + b"old")
    prepare(root)
    release(root)
    write(root, {"assets/a.png": PNG + b"new"})
    out = root.parent / "out"
    publish(at(root), pages, Place(out), "p1", DAY)
    assert [path.read_bytes() for path in (out / "assets").iterdir()] == [PNG + b"old"]
    issued(root, reviewed_on=("2026-03-16",))
    prepare(root)
    publish(at(root), pages, Place(out), "p1", DAY)
    assert [path.read_bytes() for path in (out / "assets").iterdir()] == [PNG + b"new"]


@pytest.mark.parametrize("unreadable", [False, True])
def test_a_preview_is_made_all_the_same_and_says_what_it_lacks(
    centre: Path, run: Callable[..., Result], unreadable: bool
) -> None:
    showing(centre, PNG * 2_000_000 if unreadable else b"<svg onload=x>")
    done = run("-C", centre, "publish", "--preview")
    assert done.code == 0
    assert f"{BILL}：" in done.err
    assert "assets/a.png" in done.err
    page = (centre / "site-preview" / "processes" / f"{BILL}.html").read_text("utf-8")
    assert "[登录页]" in page
    assert "<img" not in page
    assert not (centre / "site-preview" / "assets").exists()
