"""Lists of texts at the top of a file grow, and every byte that stands there stays."""

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Any

from ccproc.errors import Stopped
from ccproc.yamltext.dialect import read
from ccproc.yamltext.dump import dump
from ccproc.yamltext.positions import Positions
from ccproc.yamltext.scalars import double_quoted


def grown(data: bytes, more: Mapping[str, Sequence[str]]) -> bytes:
    """A file that is a map of lists, with `more` texts in some of them, each behind those that sort lower.

    A list that is missing is added at the end. Proven by reading: Stopped `splice-not-proven` where the file is
    written in a way that this cannot keep.
    """
    for key, texts in more.items():
        data = _with(data, key, sorted(texts))
    return data


def _with(data: bytes, key: str, texts: Sequence[str]) -> bytes:
    value: Any = read(data).value or {}
    if key in value and not texts:
        return data
    there = value.get(key) or []
    ahead = [next((n for n, each in enumerate(there) if str(each) > text), len(there)) for text in texts]
    groups = {
        n: [text for _, text in pairs]
        for n, pairs in groupby(zip(ahead, texts, strict=True), lambda pair: pair[0])
    }
    expected = [each for n in range(len(there) + 1) for each in (*groups.get(n, ()), *there[n : n + 1])]
    made = _ended(data)
    if key not in value:
        made += dump({key: [*texts]}).replace("\n", _newline(data)).encode()
    else:
        made = _filled(made, key, groups, len(there))
    if read(made).value != value | {key: expected}:
        raise Stopped("splice-not-proven", path=f"/{key}")
    return made


def _ended(data: bytes) -> bytes:
    return data if not data or data.endswith(b"\n") else data + _newline(data).encode()


def _newline(data: bytes) -> str:
    return "\r\n" if b"\r\n" in data else "\n"


def _filled(data: bytes, key: str, groups: Mapping[int, Sequence[str]], length: int) -> bytes:
    """The file with a group of texts before each of these items of the list; behind the last is `length`."""
    positions, newline = Positions(data), _newline(data)
    text, whole, below = positions.text, positions.value((key,)), positions.key((key,))
    after = text.find("\n", below.end) + 1
    indent = " " * (below.column + 1)
    if not length:  # `[]`, or nothing
        text = text[: whole.start] + text[whole.end :]
        after -= whole.end - whole.start
    elif text[whole.start] == "[":
        return _listed(positions, key, groups)
    else:
        first = positions.value((key, 0))
        indent = " " * (first.column - 3)
    for n in sorted(groups, reverse=True):
        at = text.find("\n", positions.value((key, n - 1)).end) + 1 if n else after
        lines = (f"{indent}- {double_quoted(each)}{newline}" for each in groups[n])
        text = text[:at] + "".join(lines) + text[at:]
    return text.encode()


def _listed(positions: Positions, key: str, groups: Mapping[int, Sequence[str]]) -> bytes:
    """The same in brackets."""
    text = positions.text
    for n in sorted(groups, reverse=True):
        quoted = [double_quoted(each) for each in groups[n]]
        at = positions.value((key, n - 1)).end if n else positions.value((key, 0)).start
        piece = "".join(f", {each}" for each in quoted) if n else "".join(f"{each}, " for each in quoted)
        text = text[:at] + piece + text[at:]
    return text.encode()
