"""Text from files made safe to print: no escape sequence, no hidden or reordering character gets through."""

import re
from json import dumps

# C0 and C1 controls except the line feed, soft hyphen, zero-width and bidi controls, line separators,
# interlinear annotation, byte order mark, noncharacters, tags and lone surrogates.
_UNSAFE = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff\U000e0000-\U000e007f]"
)
# What a CI log takes for a command of its own: `::error` at the beginning of a line, however it came to begin
# there, and `##[` anywhere.
_COMMAND = re.compile(r":(?=:[a-z])|(?<=##)\[", re.IGNORECASE)


def clean(text: str) -> str:
    """The text with everything unsafe spelled out, as `\\u{1b}`."""
    return _COMMAND.sub(_spelt, _UNSAFE.sub(_spelt, text))


def _spelt(match: re.Match[str]) -> str:
    return f"\\u{{{ord(match[0]):x}}}"


def one_line(text: str) -> str:
    """The text on one line, safe to print."""
    return clean(" ".join(text.split("\n")))


def as_json(document: object) -> str:
    """A document as JSON that is safe to print as well: what is unsafe stands there in JSON's own escapes."""
    text = dumps(document, ensure_ascii=False, indent=2)
    return _UNSAFE.sub(lambda match: dumps(match[0])[1:-1], text)
