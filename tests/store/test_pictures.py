"""Which pictures are handed out: told by their bytes, from nowhere but `assets/`."""

from pathlib import Path

import pytest
from conftest import write

from ccproc.store.pictures import LIMIT, pictures
from ccproc.store.texts import images, written
from ccproc.store.tree import WorkTree

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 32
SVG = b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
KINDS = {
    "png": PNG,
    "jpeg": b"\xff\xd8\xff\xe0" + b"\0" * 32,
    "gif": b"GIF89a" + b"\0" * 32,
    "webp": b"RIFF\x20\0\0\0WEBPVP8 ",
}


def seen(root: Path, file: str, data: bytes | None = None):
    """What becomes of one picture that a step names."""
    text = f"id: A-1\nsteps:\n  - {{id: a, images: [{{file: '{file}', alt: x}}]}}\n".encode()
    write(root, {"ccproc.yaml": "ccproc: 1\n"} | ({file: data} if data is not None else {}))
    tree = WorkTree(root)
    found, unshown = pictures(written("processes/A-1.yaml", text, "zh", images(tree)), tree)
    return found.get(file), [each.why for each in unshown]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", ["login.png", "login", "登录 页#1.svg", "x.html"])
def test_a_picture_is_known_by_its_bytes_and_named_by_them(tmp_path: Path, kind: str, name: str) -> None:
    picture, unshown = seen(tmp_path, f"assets/{name}", KINDS[kind])
    assert unshown == []
    assert picture is not None
    assert (picture.media, picture.data) == (f"image/{kind}", KINDS[kind])
    assert picture.name.isascii()
    assert picture.name.startswith("assets/")
    assert picture.name.endswith(f".{kind}")


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (SVG, "vector"),
        (b"<svg onload=alert(1)>", "vector"),
        (b"<html><script>alert(1)</script>", "unknown"),
        (b"", "unknown"),
        (b"\x89PNG", "unknown"),
        (PNG + b"\0" * LIMIT, "large"),
        (None, "missing"),
    ],
    ids=["svg", "bare svg", "page", "empty", "cut short", "large", "missing"],
)
def test_what_could_run_or_cannot_be_seen_is_not_handed_out(
    tmp_path: Path, data: bytes | None, why: str
) -> None:
    assert seen(tmp_path, "assets/login.png", data) == (None, [why])


@pytest.mark.parametrize("file", ["registry/x.png", "assets/../registry/x.png", "/etc/hostname", "../x.png"])
def test_no_picture_comes_from_outside_of_its_folder(tmp_path: Path, file: str) -> None:
    write(tmp_path / "registry", {"x.png": PNG})
    assert seen(tmp_path, file) == (None, ["outside"])


def test_a_link_is_no_picture(tmp_path: Path) -> None:
    write(tmp_path, {"secret.png": PNG, "assets/a.png": PNG})
    (tmp_path / "assets" / "login.png").symlink_to(tmp_path / "secret.png")
    assert seen(tmp_path, "assets/login.png") == (None, ["missing"])
