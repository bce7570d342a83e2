"""What a plain scalar means in YAML 1.2 core, and how a text is written so that it is read back."""

import math
import re

from ccproc.yamltext.characters import UNWANTED

WORDS: dict[str, bool | None] = {
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
}
MAX_INTEGER = 2**53 - 1  # beyond it JSON readers round; RFC 8785, by which texts are digested, refuses it

_NUMBER = re.compile(
    r"(?P<decimal>[-+]?[0-9]+)|0o(?P<octal>[0-7]+)|0x(?P<hex>[0-9a-fA-F]+)"
    r"|(?P<float>[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?)"
    r"|(?P<none>[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))"
)
_BASES = {"decimal": 10, "octal": 8, "hex": 16}
# Words that YAML 1.1 reads as true or false, and what looks like a number, a date, a time or a version:
# quoted although we would read them as text, because the next tool or person may not.
_LOOKS_ODD = re.compile(r"[-+.]*[0-9][-+0-9.:_/eExXbBoTZ ]*|(?i:y|n|yes|no|on|off|=|<<)")
_NEVER_FIRST = frozenset("-?:,[]{}#&*!|>'\"%@`~=<")
_BREAKS_PLAIN = re.compile(r": |:$| #|^(?:---|\.\.\.)|\n")
_BREAKS_FLOW = re.compile(r"[\[\]{},:?，、；;“”＂]")
_SHORT = str.maketrans({"\t": "\\t", "\n": "\\n", '"': '\\"', "\\": "\\\\"})


def resolve(text: str) -> object:
    """The value of a plain scalar; `OverflowError` for a number JSON cannot hold (1e400, .nan, 20 digits)."""
    if text in WORDS:
        return WORDS[text]
    match = _NUMBER.fullmatch(text)
    if match is None:
        return text
    kind = str(match.lastgroup)
    if kind == "none":
        raise OverflowError(text)
    return _float(text) if kind == "float" else _integer(match[kind], _BASES[kind])


def is_text(text: str) -> bool:
    """Whether a plain scalar of these characters is a text."""
    return text not in WORDS and _NUMBER.fullmatch(text) is None


def plain_is_safe(text: str, flow: bool = False) -> bool:
    """Whether a text can stand without quotes and be read back, by us and by careless readers."""
    if not is_text(text) or text[0] in _NEVER_FIRST or text != text.strip() or UNWANTED.search(text):
        return False
    if _LOOKS_ODD.fullmatch(text) or _BREAKS_PLAIN.search(text) or "\t" in text:
        return False
    return not (flow and _BREAKS_FLOW.search(text))


def is_block_text(text: str) -> bool:
    """Whether a text of several lines can stand behind `|` as a person would write it."""
    lines = text.removesuffix("\n").split("\n")
    return (
        "\n" in text
        and bool(lines[0].strip())
        and bool(lines[-1])
        and not text.startswith(" ")
        and all(line == line.rstrip() for line in lines)
        and not UNWANTED.search(text)
        and "\t" not in text
    )


def double_quoted(text: str) -> str:
    """The text in double quotes, on one line, with everything invisible written as an escape."""
    return '"' + UNWANTED.sub(_escape, text.translate(_SHORT)) + '"'


def single_quoted(text: str) -> str | None:
    """The text in single quotes; None where it needs escapes."""
    if UNWANTED.search(text) or "\n" in text or "\t" in text:
        return None
    return "'" + text.replace("'", "''") + "'"


def quoted(text: str) -> str:
    """The text in the quotes a person would choose: double, unless that needs escapes and single does not."""
    single = single_quoted(text) if '"' in text or "\\" in text else None
    return single if single is not None and "'" not in text else double_quoted(text)


def _integer(digits: str, base: int) -> int:
    value = int(digits, base) if len(digits) < 100 else MAX_INTEGER + 1
    if abs(value) > MAX_INTEGER:
        raise OverflowError(digits)
    return value


def _float(text: str) -> float:
    value = float(text)
    if math.isinf(value):
        raise OverflowError(text)
    return value


def _escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
