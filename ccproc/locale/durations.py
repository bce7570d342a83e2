"""Durations and cycles in words, and why some cannot be read."""

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

DURATION_REASONS: dict[str, Words] = {
    "empty": Words("没有填写时长", "no duration is given"),
    "full-width": Words(
        "数字是全角的，要改成半角，例如 30m", "digits are full-width; use half-width ones, as in 30m"
    ),
    "words": Words(
        "时长用字母作单位：s 秒、m 分钟、h 小时、d 天、wd 工作日",
        "units are letters: s, m, h, d, and wd for working days",
    ),
    "fraction": Words("不能写小数，1.5 小时要写成 1h30m", "no fractions: write 1h30m for 1.5 hours"),
    "no-unit": Words("少了单位，例如 30s、15m、24h", "the unit is missing, as in 30s, 15m, 24h"),
    "space": Words("数字和单位之间不留空格，例如 1h30m", "no spaces: 1h30m"),
    "unit": Words(
        "没有这个单位；可用 s、m、h、d、wd，周期可用 d、w、mo、y",
        "no such unit; use s m h d wd, and w mo y for review cycles",
    ),
    "order": Words(
        "单位要从大到小写，每个只写一次，例如 1h30m", "units go from great to small, each once: 1h30m"
    ),
    "cycle-only": Words(
        "周、月、年只用于复核周期和核实周期；这里要写 d 或 wd",
        "weeks, months and years are for review and verification cycles only; use d or wd here",
    ),
    "fixed-only": Words("周期要按天、周、月、年写，例如 3mo", "cycles are in d, w, mo or y, as in 3mo"),
    "alone": Words("工作日不能和其他单位混写", "working days stand alone"),
    "zero": Words("周期不能为零", "a cycle cannot be zero"),
    "long": Words("时长太长，超过一百年", "longer than a hundred years"),
    "syntax": Words("这个时长看不懂，写法如 30s、1h30m、2wd", "not readable; write like 30s, 1h30m, 2wd"),
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
