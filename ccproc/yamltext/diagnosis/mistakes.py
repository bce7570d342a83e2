"""The everyday mistakes in how a line begins, each with the line as it was meant; the list of all mistakes."""

import re
from collections.abc import Callable

from ccproc.yamltext.diagnosis.lines import Fix, Fixes, cut
from ccproc.yamltext.diagnosis.value_mistakes import (
    after_quote,
    bracket,
    colon_in_text,
    comparison,
    dash_value,
    escape,
    extra_bracket,
    symbol,
    unclosed_quote,
    wide_brackets,
)

_LEAD = r"(\s*(?:- +)*)"
_WORD = rf"{_LEAD}([A-Za-z_][A-Za-z0-9_-]*)"
_KEY = rf"{_LEAD}([^\s：:#\"'\[{{][^：:#]{{0,39}}?|\"[^\"]+\")"
_FULL_WIDTH_COLON = re.compile(rf"{_KEY}\s*([：﹕∶])[\s：]*(.*)$")
_NO_SPACE = re.compile(rf"{_KEY}((?<!\d):|:(?!\d))[\u3000\u00a0]*([^\s:/].*)$")
_EQUALS = re.compile(rf"{_WORD}\s*([=＝])\s*(.*)$")
_NO_COLON = re.compile(rf"{_WORD}( +)([^\s=:\x00-\x7f].*|[\"'\[{{].*)$")
_BULLET = re.compile(r"( *)([•·●○▪◦■□◆※－–—*]|\d+[.、．)）])[\s\u3000]*(\S.*)$")
_DASH = re.compile(r"( *)(-)([^\s-].*)$")
_TWO_DASHES = re.compile(r"( *- +)(-)(?: +(.*))?$")
_COMMENT = re.compile(r"(\s*)(//|＃|--|<!--)\s*(.*?)(?:\s*-->)?$")
_SEMICOLON = re.compile(rf"{_WORD}\s*([；;])\s*(.*)$")
_BARE_KEY = re.compile(rf"{_WORD}()\s*()$")
_STRAY = re.compile(r"( *)()([^\s#%].*)$")
_COLON = re.compile(r"(?<!\d):|:(?!\d)")  # in a time of day it is none


def full_width_colon(line: str) -> Fixes:
    """`name：投诉`, typed with the Chinese input method on."""
    return _colon("full-width-colon", _FULL_WIDTH_COLON.match(line))


def missing_space(line: str) -> Fixes:
    """`name:投诉`, or a full-width space after the colon."""
    return _colon("missing-space", _NO_SPACE.match(line))


def equals_sign(line: str) -> Fixes:
    """`name = 投诉`."""
    return _colon("equals-sign", _EQUALS.match(line))


def bullet(line: str) -> Fixes:
    """A bullet pasted from a document: `• csr`, `* csr`, `－ csr`."""
    return _marked("bullet", "-", _BULLET.match(line))


def dash_without_space(line: str) -> Fixes:
    """`-id: verify`."""
    return _marked("dash-without-space", "-", _DASH.match(line))


def two_dashes(line: str) -> Fixes:
    """`- - csr`."""
    if match := _TWO_DASHES.match(line):
        yield Fix("two-dashes", match.start(2) + 1, (match[1] + (match[3] or "")).rstrip())


def comment_mark(line: str) -> Fixes:
    """A remark that does not begin with `#`: `// 说明`, `＃ 说明`."""
    return _marked("comment-mark", "#", _COMMENT.match(line))


def missing_colon(line: str) -> Fixes:
    """`name 投诉`, or `steps` alone; an English sentence is left alone."""
    return _colon("missing-colon", _NO_COLON.match(line) or _BARE_KEY.match(line))


def semicolon(line: str) -> Fixes:
    """`title；投诉`."""
    return _colon("semicolon", _SEMICOLON.match(line))


def stray_line(line: str) -> Fixes:
    """A line that is no content at all: a heading, a fence, a row of dots."""
    return _marked("stray-line", "#", None if _COLON.search(line) else _STRAY.match(line))


MISTAKES: tuple[Callable[[str], Fixes], ...] = (
    full_width_colon,
    missing_space,
    bullet,
    comparison,
    symbol,
    wide_brackets,
    extra_bracket,
    bracket,
    after_quote,
    unclosed_quote,
    escape,
    dash_value,
    colon_in_text,
    two_dashes,
    dash_without_space,
    comment_mark,
    equals_sign,
)
# What a line looks like only when nothing else explains it.
UNLIKELY: tuple[Callable[[str], Fixes], ...] = (missing_colon, semicolon)


def _marked(kind: str, mark: str, match: re.Match[str] | None) -> Fixes:
    if match:
        yield Fix(kind, match.start(2) + 1, f"{match[1]}{mark} {match[3]}")


def _colon(kind: str, match: re.Match[str] | None) -> Fixes:
    if match is None:
        return
    lead, key, _, value = match.groups()
    line = f"{lead}{key}: {value}".rstrip()
    yield Fix(kind, match.start(3) + 1, line)
    if value:
        yield Fix(kind, match.start(3) + 1, cut(line).with_quotes())
