"""Durations and cycles in words."""

import re
from collections.abc import Iterable

from ccproc.locale import Language, Words

_PART = re.compile(r"([0-9]+)(wd|mo|[wydhms])")
_UNITS = {
    "s": Words("秒", "second"),
    "m": Words("分钟", "minute"),
    "h": Words("小时", "hour"),
    "d": Words("天", "day"),
    "wd": Words("个工作日", "working day"),
    "w": Words("周", "week"),
    "mo": Words("个月", "month"),
    "y": Words("年", "year"),
}


def spoken(written: str, language: Language) -> str:
    """A duration as it is written, in words: `48h` as 48小时; unchanged where it is none."""
    parts = _PART.findall(written)
    if "".join(amount + unit for amount, unit in parts) != written:
        return written
    return duration_in_words([(int(amount), unit) for amount, unit in parts], language)


def duration_in_words(parts: Iterable[tuple[int, str]], language: Language) -> str:
    """Amounts and units of a duration or a cycle: 1 小时 30 分钟; 1 hour 30 minutes."""
    if language == "zh":
        return " ".join(f"{amount} {_UNITS[unit].zh}" for amount, unit in parts)
    return " ".join(f"{amount} {_UNITS[unit].en}{'' if amount == 1 else 's'}" for amount, unit in parts)
