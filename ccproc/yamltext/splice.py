"""Edits of a file that leave every other byte as it is, proven by reading the result."""

import copy
import re
from collections.abc import Iterator, Mapping

from ccproc.errors import Stopped
from ccproc.yamltext.dialect import read
from ccproc.yamltext.positions import Path, Positions
from ccproc.yamltext.scalars import double_quoted, is_block_text, plain_is_safe, single_quoted

_BLOCK_HEADER = re.compile(r"[|>][-+0-9]*([^\r\n]*)(\r?\n)\s*?\n?( +)")


def splice(data: bytes, changes: Mapping[Path, str]) -> bytes:
    """The file with other texts at some paths, written like the old ones where that can hold them.

    Raises `Stopped`: "splice-not-here" where a path leads to no scalar of a readable file, and
    "splice-not-proven" where the result, read again, would differ in anything but these paths.
    """
    for path, text in changes.items():
        data = _replaced(data, path, text)
    return data


def insert_key(data: bytes, after: Path, key: str, source: str) -> bytes:
    """The file with a line `key: source` below the entry at `after`, in its mapping; raises as `splice`."""
    value, positions = read(data).value, Positions(data)
    parent = _at(value, after[:-1])
    entry = read(f"{key}: {source}\n".encode()).value
    if (
        not isinstance(parent, dict)
        or not isinstance(entry, dict)
        or after[-1] not in parent
        or key in parent
    ):
        raise Stopped("splice-not-here", path=_shown((*after[:-1], key)))
    text, column = positions.text, positions.key(after).column
    newline = "\r\n" if "\r\n" in text else "\n"
    end = text.find("\n", positions.value(after).end)
    head, tail = (text[: end + 1], text[end + 1 :]) if end >= 0 else (text + newline, "")
    result = f"{head}{' ' * (column - 1)}{key}: {source}{newline}{tail}".encode()
    expected = _with(value, after[:-1], _inserted(parent, after[-1], entry))
    return _proven(data, [result], expected, (*after[:-1], key))


def _replaced(data: bytes, path: Path, text: str) -> bytes:
    value, positions = read(data).value, Positions(data)
    if value is None or isinstance(_at(value, path), (dict, list)) or positions.style(path) is None:
        raise Stopped("splice-not-here", path=_shown(path))
    span, whole = positions.value(path), positions.text
    raw = positions.raw(path)
    gap = "" if raw or whole[span.start - 1 : span.start].isspace() else " "
    sources = _sources(text, raw, positions.style(path) or "")
    results = [(whole[: span.start] + gap + source + whole[span.end :]).encode() for source in sources]
    return _proven(data, results, _with(value, path, text), path)


def _proven(data: bytes, results: list[bytes], expected: object, path: Path) -> bytes:
    """The first result that reads as expected, order and types included, and has no new flaw."""
    flaws = len(read(data).flaws)
    for result in results:
        document = read(result)
        if repr(document.value) == repr(expected) and len(document.flaws) <= flaws:
            return result
    raise Stopped("splice-not-proven", path=_shown(path))


def _sources(text: str, old: str, style: str) -> Iterator[str]:
    """Ways to write a text in the place of another, the most like the old one first."""
    header = _BLOCK_HEADER.match(old) if style in ("|", ">") else None
    comment, newline, indent = header.groups() if header else ("", "", "")
    if header and is_block_text(text.removesuffix("\n") + "\n"):
        lines = (indent + line if line else "" for line in text.removesuffix("\n").split("\n"))
        yield f"|{'' if text.endswith(chr(10)) else '-'}{comment}{newline}{newline.join(lines)}"
    if style == "" and plain_is_safe(text):
        yield text
    if style == "'" and (single := single_quoted(text)):
        yield single
    yield double_quoted(text) + comment


def _at(value: object, path: Path) -> object:
    for step in path:
        known = (
            value if isinstance(value, dict) else dict(enumerate(value)) if isinstance(value, list) else {}
        )
        if step not in known:
            raise Stopped("splice-not-here", path=_shown(path))
        value = known[step]
    return value


def _with(value: object, path: Path, new: object) -> object:
    if not path:
        return new
    result = copy.deepcopy(value)
    _at(result, path[:-1])[path[-1]] = new  # type: ignore[index]
    return result


def _inserted(parent: dict[str, object], after: str | int, entry: dict[str, object]) -> dict[str, object]:
    result: dict[str, object] = {}
    for key, value in parent.items():
        result |= {key: value, **entry} if key == after else {key: value}
    return result


def _shown(path: Path) -> str:
    return "/" + "/".join(map(str, path))
