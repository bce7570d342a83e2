"""From bytes to text: what may not stand in a file, whatever it says."""

import re
from functools import cache
from typing import NamedTuple

from ccproc.model.flaw import Flaw
from ccproc.model.layout import MAX_BYTES

_PLANE_ENDS = [plane + last for plane in range(0, 17 << 16, 1 << 16) for last in (0xFFFE, 0xFFFF)]

# A file holding one of the first three kinds is not read on: YAML 1.1, YAML 1.2 and editors disagree on
# what these characters are, so that two readers of the same bytes would see two processes.
_CLASSES = {
    "control": "\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ufeff",
    "line-separator": "\x85\u2028\u2029",
    "noncharacter": "\ufdd0-\ufdef" + "".join(map(chr, _PLANE_ENDS)),
    "replacement": "\ufffd",
    "private-use": "\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd",
    "bidi": "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069",
    "zero-width": "\xad\u180e\u200b-\u200d\u2060-\u2065\u206a-\u206f\ufff9-\ufffb\U000e0000-\U000e007f",
}
_UNSEEN = frozenset({"zero-width", "bidi"})
_BOM = "\ufeff"
_FATAL = frozenset(list(_CLASSES)[:3])
# The joiner inside a compound emoji (a family, a technician) is how that emoji is written.
_JOINED = "(?<![\u2600-\u27bf\ufe0f\U0001f000-\U0001faff]\u200d)"
UNWANTED = re.compile(f"[{''.join(_CLASSES.values())}]{_JOINED}")

# In GBK text the common characters and punctuation are pairs of this shape; in UTF-8 such pairs are rare.
_GBK_PAIR = re.compile(rb"[\xa1-\xa3\xb0-\xd7][\xa1-\xfe]")


class Decoded(NamedTuple):
    """The text without byte order mark, its lines ended by LF alone; None where it cannot be read on."""

    text: str | None
    flaws: tuple[Flaw, ...] = ()


def decode(data: bytes, limit: int = MAX_BYTES) -> Decoded:
    """The text of a file and the flaws of its characters (DOC001, SCH011 size); never raises."""
    if len(data) > limit:
        return Decoded(None, (Flaw("SCH011", "size", 1, 1, {"bytes": len(data), "limit": limit}),))
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        return Decoded(None, (_undecodable(data, error.start),))
    flaws: tuple[Flaw, ...] = ()
    if text.startswith("\ufeff"):
        text, flaws = text[1:], (Flaw("DOC001", "bom", 1, 1),)
    if "\r" in text:
        text = text.replace("\r\n", "\n")
    if text.replace("\n", "").isprintable() and "\ufffd" not in text:
        return Decoded(text, flaws)
    found = _unwanted(text)
    fatal = next((flaw for flaw in found if flaw.kind in _FATAL), None)
    return Decoded(None, (fatal,)) if fatal else Decoded(text, flaws + found)


def without_unseen(text: str) -> str:
    """The text without the characters that nobody sees: byte order marks, zero-width and bidi ones."""
    return UNWANTED.sub(
        lambda match: "" if _kind(match[0]) in _UNSEEN or match[0] == _BOM else match[0], text
    )


def place(text: str, index: int) -> tuple[int, int]:
    """Line and column (from 1) of an offset into a text."""
    return text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index)


def _unwanted(text: str) -> tuple[Flaw, ...]:
    """One flaw a kind, at its first place, with all lines that hold it."""
    places: dict[str, list[tuple[int, int, str]]] = {}
    for number, line in enumerate(text.split("\n"), 1):
        for match in UNWANTED.finditer(line):
            places.setdefault(_kind(match[0]), []).append((number, match.start() + 1, match[0]))
    flaws = []
    for kind, found in places.items():
        line_number, column, character = found[0]
        lines = tuple(dict.fromkeys(number for number, _, _ in found))
        values: dict[str, object] = {
            "character": f"U+{ord(character):04X}",
            "count": len(found),
            "lines": lines[:20],
        }
        if kind in _UNSEEN and len(lines) == 1:
            values["repaired"] = without_unseen(text.split("\n")[line_number - 1])
        flaws.append(Flaw("DOC001", kind, line_number, column, values))
    return tuple(flaws)


@cache
def _kind(character: str) -> str:
    return next(kind for kind, members in _CLASSES.items() if re.match(f"[{members}]", character))


def _undecodable(data: bytes, start: int) -> Flaw:
    encoding = _encoding(data)
    if encoding == "gbk":  # some of its pairs pass for UTF-8
        start = next(at for at, byte in enumerate(data) if byte >= 0x80)
    before = data[:start]
    line = before.count(b"\n") + 1
    column = len(before[before.rfind(b"\n") + 1 :].decode()) + 1
    return Flaw("DOC001", encoding, line, column, {"byte": f"0x{data[start]:02X}"})


def _encoding(data: bytes) -> str:
    """What the bytes are likely to be: "utf-16", "gbk", or just "not-utf8"."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return "utf-16"
    try:
        data.decode("gb18030")
    except UnicodeDecodeError:
        return "not-utf8"
    beyond_ascii = len(data) - len(data.translate(None, bytes(range(128, 256))))
    return "gbk" if 2 * len(_GBK_PAIR.findall(data)) > 0.7 * beyond_ascii else "not-utf8"
