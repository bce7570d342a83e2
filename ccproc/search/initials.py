"""The first letters of pinyin, as people type them on a Chinese keyboard: 话费查询 is hfcx."""

from collections.abc import Iterator
from functools import cache

# Characters with two living readings: a dictionary of phrases knows most of their words, not 重置 or 重寄.
_TWOFOLD = {
    "重": "cz", "长": "cz", "传": "cz", "朝": "cz", "藏": "cz", "曾": "cz", "调": "dt", "弹": "dt", "行": "hx",
    "便": "bp", "参": "cs", "会": "hk", "乐": "ly", "降": "jx", "省": "sx", "系": "xj", "校": "xj", "折": "zs",
    "提": "td", "单": "ds", "给": "gj", "宿": "sx", "盛": "cs", "都": "d", "率": "ls", "厦": "sx",
}  # fmt: skip


@cache
def initials(text: str) -> tuple[str, ...]:
    """The initials of a Chinese text, the likeliest reading first; empty for a text without Chinese."""
    if text.isascii():
        return ()
    from pypinyin import Style, lazy_pinyin

    whole = "".join(lazy_pinyin(text, style=Style.FIRST_LETTER)).lower()
    others = _others(text, whole) if len(whole) == len(text) else ()
    return tuple(dict.fromkeys((whole, *others)))


def _others(text: str, whole: str) -> Iterator[str]:
    for place, char in enumerate(text):
        for letter in _TWOFOLD.get(char, ""):
            yield whole[:place] + letter + whole[place + 1 :]
