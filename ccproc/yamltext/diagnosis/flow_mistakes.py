"""The everyday mistakes inside `{…}` and `[…]`, each with the line as it was meant."""

import re
from collections.abc import Iterator

from ccproc.yamltext.diagnosis.lines import Fix
from ccproc.yamltext.scalars import quoted

_ENTRY = re.compile(r"(?<=[\[{,])( *[\w-]+: +)([^,{}]*[^,{}\s\]])")
_NO_SPACE = re.compile(r"(?<=[{,]) *[\w-]+(:)(?=[^\s/])")
_NEEDS_QUOTES = re.compile(r"[\[{][^\]}]*[\]}]\s*\S|\"[^\"]*\"\s*\S|'[^']*'\s*\S|[*&!@`%|>]|.*:(?: |$)")


def flow_mistakes(line: str) -> Iterator[Fix]:
    """What may be wrong with a line of a flow collection."""
    yield from _replaced("full-width-colon", line, re.compile(r"(?<=[\w\"])\s*(：)\s*"), ": ")
    yield from _replaced("full-width-comma", line, re.compile(r"\s*(，)\s*"), ", ")
    yield from _replaced("missing-space", line, _NO_SPACE, r"\g<0> ")
    yield from _replaced("empty-item", line, re.compile(r",\s*(,)\s*"), ", ")
    yield from _entries(line)


def _replaced(kind: str, line: str, pattern: re.Pattern[str], by: str) -> Iterator[Fix]:
    start = min((at for at in (line.find("{"), line.find("[")) if at >= 0), default=-1)
    match = pattern.search(line, start + 1)
    if match and start >= 0:
        yield Fix(kind, match.start(1) + 1, line[: start + 1] + pattern.sub(by, line[start + 1 :]))


def _entries(line: str) -> Iterator[Fix]:
    for match in _ENTRY.finditer(line):
        key, text = match.groups()
        if _NEEDS_QUOTES.match(text):
            colon = re.search(r":(?= |$)", text)
            kind = "colon-in-text" if colon else "symbol-in-list"
            column = match.start(2) + (colon.start() if colon else 0) + 1
            yield Fix(kind, column, line[: match.start()] + key + quoted(text) + line[match.end() :])
