"""The semantic digest: the same for the same words, however their file is written (format.md, section 6)."""

import hashlib
import unicodedata
from collections.abc import Callable, Mapping

import rfc8785

from ccproc.errors import Stopped
from ccproc.model.positions import OUTSIDE, SETS, TEXTS, Position

TAG = b"ccproc-digest-1\n"
Images = Callable[[str], str | None]
_IMAGE: Position = ("steps", "*", "images", "*", "file")


def unseen(path: str) -> str | None:  # noqa: ARG001
    """For texts whose pictures are out of reach: each counts by its path."""
    return None


def semantic_digest(data: Mapping[str, object], language: str, images: Images = unseen) -> str:
    """The digest of a process's text as 64 hexadecimal digits; docs/digest.md shows it by hand.

    `language` is the centre's; `images` gives the SHA-256 (hexadecimal) of a picture's bytes by its path, or
    None where there is no such picture. Raises Stopped `undigestible` for values that JSON cannot carry.
    """
    return _sha256(TAG + canonical(normal(data, language, images)))


def digest_of_bytes(data: bytes) -> str:
    """The digest of a file's bytes, line ends as LF, in the same form: what notices name each other by."""
    return _sha256(data.replace(b"\r\n", b"\n"))


def canonical(value: object) -> bytes:
    """RFC 8785 canonical JSON; Stopped `undigestible` for NaN, infinities, integers above 2^53 - 1."""
    try:
        return rfc8785.dumps(value)  # type: ignore[arg-type]
    except ValueError as error:
        raise Stopped("undigestible", reason=str(error)) from error


def normal(data: Mapping[str, object], language: str, images: Images = unseen) -> dict[str, object]:
    """The plain values of a process reduced to what it says: two texts say the same if these are equal."""
    text = {key: value for key, value in data.items() if key != "version"}
    return _mapping(text, (), language, images)


def _mapping(value: Mapping[str, object], at: Position, language: str, images: Images) -> dict[str, object]:
    kept: dict[str, object] = {}
    for key, inner in value.items():
        name = _nfc(key)
        if name in kept:
            raise Stopped("undigestible", reason=f"duplicate key {name}")
        if name not in OUTSIDE:
            kept[name] = _normal(inner, (*at, name), language, images)
    return kept


def _normal(value: object, at: Position, language: str, images: Images) -> object:
    if isinstance(value, str):
        seen = images(value) if at == _IMAGE else None
        return {"sha256": seen} if seen else _nfc(value)
    if isinstance(value, Mapping):
        kept = _mapping(value, at, language, images)
        alone = kept.get(language) if at in TEXTS and len(kept) == 1 else None
        return alone if isinstance(alone, str) else kept
    if isinstance(value, (list, tuple)):
        items = [_normal(item, (*at, "*"), language, images) for item in value]
        return sorted(items, key=canonical) if at[-1] in SETS else items
    return value


def _nfc(text: object) -> str:
    if not isinstance(text, str):
        raise Stopped("undigestible", reason=f"key {text!r} is no text")
    return unicodedata.normalize("NFC", text)


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
