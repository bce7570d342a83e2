"""The pictures that processes show: what may be handed out is told by its bytes, never by its name."""

import hashlib
from collections.abc import Iterator, Mapping

from ccproc.errors import Stopped
from ccproc.model.picture import Flaw, Picture, Unshown
from ccproc.model.written import Written
from ccproc.store.tree import Tree

FOLDER = "assets/"
LIMIT = 2 * 1024 * 1024
_KINDS = (("png", b"\x89PNG\r\n\x1a\n"), ("jpeg", b"\xff\xd8\xff"), ("gif", b"GIF87a"), ("gif", b"GIF89a"))
_HEAD = 1024


def pictures(text: Written, tree: Tree) -> tuple[dict[str, Picture], tuple[Unshown, ...]]:
    """What the steps of a text show, by the path they name; and what of it no reader may or can be shown.

    `tree` is where the text stands. Nothing is read from outside `assets/`, and nothing through a link.
    """
    found: dict[str, Picture] = {}
    refused: list[Unshown] = []
    for file in dict.fromkeys(shown(text.data)):
        picture = _picture(file, text, tree)
        if isinstance(picture, Picture):
            found[file] = picture
        else:
            refused.append(Unshown(text.id, file, picture))
    return found, tuple(refused)


def shown(data: Mapping[str, object]) -> Iterator[str]:
    """The paths of the pictures that the steps of a text name, as it names them."""
    for step in _maps(data.get("steps")):
        for image in _maps(step.get("images")):
            if isinstance(file := image.get("file"), str):
                yield file


def _maps(value: object) -> Iterator[Mapping[str, object]]:
    return (each for each in value if isinstance(each, Mapping)) if isinstance(value, list) else iter(())


def _picture(file: str, text: Written, tree: Tree) -> Picture | Flaw:
    if not file.startswith(FOLDER) or ".." in file.split("/"):
        return "outside"
    if file not in text.pictures:
        return "missing"
    try:
        data = tree.read(file)
    except Stopped:
        return "unreadable"
    kind = _kind(data)
    if kind is None:
        return "vector" if b"<svg" in data[:_HEAD].lower() else "unknown"
    if len(data) > LIMIT:
        return "large"
    name = f"{FOLDER}{hashlib.sha256(data).hexdigest()[:16]}.{kind}"
    return Picture(name, f"image/{kind}", data)


def _kind(data: bytes) -> str | None:
    """PNG, JPEG, GIF or WebP; an SVG is a program as much as a picture, and opened by itself it runs."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    return next((kind for kind, magic in _KINDS if data.startswith(magic)), None)
