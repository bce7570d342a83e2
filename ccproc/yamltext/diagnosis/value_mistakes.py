"""The everyday mistakes in the value of a line, each with the line as it was meant."""

import re

from ccproc.yamltext.diagnosis.lines import QUOTED, Fix, Fixes, cut
from ccproc.yamltext.scalars import quoted

_COMPARISON = re.compile(r"(?:[<>=≥≤＞＜]+)\s*(-?\d[\d.]*)")
_WIDE_BRACKETS = str.maketrans("｛｝［］【】，：", "{}[][],:")
_SYMBOLS = {
    "*": "alias",
    "&": "anchor",
    "!": "tag",
    "@": "at-sign",
    "`": "backtick",
    "%": "percent",
    "|": "block-mark",
    ">": "block-mark",
    ",": "comma",
    "]": "bracket",
    "}": "brace",
}
_BRACKETS = {"[": ("]", "bracket"), "{": ("}", "brace")}
_BAD_ESCAPE = re.compile(r"\\(?![0abtnvfre \"/\\N_LPxuU])|\\x(?![0-9A-Fa-f]{2})|\\u(?![0-9A-Fa-f]{4})")
_BLOCK_HEADER = re.compile(r"[|>][-+0-9]*")
_CODE = re.compile(r"[a-z0-9][a-z0-9._-]*")
_CURLY = str.maketrans("”’", "\"'")


def symbol(line: str) -> Fixes:
    """A text whose first character means something to YAML: `say: *号键返回`."""
    part = cut(line)
    kind = _SYMBOLS.get(part.value[:1])
    if kind and part.head.strip() and not _BLOCK_HEADER.fullmatch(part.value):
        yield Fix(kind, part.column, part.with_quotes())


def bracket(line: str) -> Fixes:
    """A text that begins with a bracket: `say: [重要] 请核对`; or a list nobody closed: `users: [csr, tl`."""
    part = cut(line)
    if part.value[:1] not in _BRACKETS:
        return
    closing, kind = _BRACKETS[part.value[0]]
    end = _closed_at(part.value)
    if end is None:
        yield Fix(f"unclosed-{kind}", part.column, part.with_value(part.value + closing))
    elif part.value[end + 1 :].strip():
        yield Fix(kind, part.column, part.with_quotes())


def extra_bracket(line: str) -> Fixes:
    """A bracket too many: `users: [csr, tl]]`."""
    part = cut(line)
    closing = _BRACKETS.get(part.value[:1], ("", ""))[0]
    end = _closed_at(part.value) if closing else None
    if end is not None and part.value[end + 1 :] and not part.value[end + 1 :].strip(closing + " "):
        yield Fix("extra-bracket", part.column + end + 1, part.with_value(part.value[: end + 1]))


def wide_brackets(line: str) -> Fixes:
    """Brackets typed with the Chinese input method on: `takes: ｛min: 1m｝`."""
    part = cut(line)
    if part.value[:1] in "｛［【" and part.value[-1:] in "｝］】" and part.value:
        value = re.sub(r"([,:])\s*", r"\1 ", part.value.translate(_WIDE_BRACKETS))
        yield Fix("full-width-bracket", part.column, part.with_value(value))


def comparison(line: str) -> Fixes:
    """A sign of comparison where a number is meant: `at_least: >=0.8`."""
    part = cut(line)
    if match := _COMPARISON.fullmatch(part.value):
        yield Fix("comparison", part.column, part.with_value(match[1]))


def after_quote(line: str) -> Fixes:
    """Text behind the closing quote: `say: "您好"，请`; or quotes inside quotes: `say: "他说"您好""`."""
    part = cut(line)
    match = re.match(QUOTED, part.value)
    if match is None or match.end() == len(part.value):
        return
    mark, column = part.value[0], part.column + match.end()
    if part.value.endswith(mark):
        yield Fix("quote-in-quotes", column, part.with_value(quoted(part.value[1:-1])))
    yield Fix("text-after-quote", column, part.with_quotes())


def unclosed_quote(line: str) -> Fixes:
    """A quote that is never closed, or closed by a Chinese one: `title: "话费”`."""
    part = cut(line)
    mark = part.value[:1]
    if mark not in ('"', "'") or re.match(QUOTED, part.value):
        return
    if part.value[-1].translate(_CURLY) == mark and len(part.value) > 1:
        yield Fix("unclosed-quote", part.column, part.with_value(part.value[:-1] + mark))
    yield Fix("unclosed-quote", part.column, part.with_value(part.value + mark))


def escape(line: str) -> Fixes:
    """A backslash in double quotes, as in a Windows path."""
    part = cut(line)
    match = _BAD_ESCAPE.search(part.value)
    if match and part.value.startswith('"') and part.value.endswith('"'):
        yield Fix("escape", part.column + match.start(), part.with_value(quoted(part.value[1:-1])))


def colon_in_text(line: str) -> Fixes:
    """A colon and a space inside a text: `say: 请说: 您好`."""
    part = cut(line)
    match = re.search(r":(?= |$)", part.value)
    if part.key and match and part.value[0] not in "\"'[{":
        yield Fix("colon-in-text", part.column + match.start(), part.with_quotes())


def dash_value(line: str) -> Fixes:
    """A list begun behind its key, `users: - csr`, or a text that is a dash or a question mark."""
    part = cut(line)
    match = re.match(r"([-?])(?: +|$)", part.value)
    if not part.key or not match:
        return
    rest = part.value[match.end() :]
    if match[1] == "-" and _CODE.fullmatch(rest):
        yield Fix("dash", part.column, part.with_value(f"[{rest}]"))
    yield Fix("dash" if match[1] == "-" else "question-mark", part.column, part.with_quotes())


def _closed_at(value: str) -> int | None:
    depth = 0
    for index, character in enumerate(value):
        depth += (character in "[{") - (character in "]}")
        if depth == 0:
            return index
    return None
