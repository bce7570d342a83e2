"""Durations and review cycles as people say them, and how they are written."""

import re
import unicodedata
from collections.abc import Iterator
from fractions import Fraction

from ccproc.durations.reading import from_seconds as _duration

_UNITS = {
    "s": "秒钟|秒|seconds?|secs?|s",
    "m": "分钟|分|minutes?|mins?|m(?!o)",
    "h": "个?(?:小时|钟头)|hours?|hrs?|h",
    "wd": "个?工作日|working days?|wd",
    "d": "个?自然日|天|日|days?|d",
    "w": "个?(?:周|星期)|weeks?|w",
    "mo": "个?月|months?|mo",
    "y": "年|years?|y",
}
_QUARTER = "个?季度|quarters?"
# No span is told in more digits, and Python refuses to read thousands of them.
_NUMBER = r"[0-9]{1,15}(?:\.[0-9]{1,9})?|[零〇一二两三四五六七八九十百]+|半"
_PART = re.compile(
    rf"(?P<amount>{_NUMBER})?\s*(?:(?P<quarter>{_QUARTER})|"
    + "|".join(f"(?P<{unit}>{words})" for unit, words in _UNITS.items())
    + r")(?P<half>半)?\s*",
    re.I,
)
_AROUND = re.compile(
    r"^(?:每隔?|不超过|约|every|within)\s*|\s*(?:之内|以内|内|以后|之后|后|一次|左右)$", re.I
)
_CLOCK = re.compile(r"(\d{1,3}):(\d{2})")
_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
_DIGITS = {
    "零": 0,
    "〇": 0,
    "两": 2,
    **{digit: value for value, digit in enumerate("一二三四五六七八九", 1)},
}


def written(said: str) -> Iterator[str]:
    """How a spoken span may be written, likeliest first: `48小时` as `48h`, `每季度` as `3mo`, `1.5h` as `1h30m`.

    Nothing for what is no span of time; whether a place takes days, working days or cycles, it does not know.
    """
    text = _AROUND.sub("", unicodedata.normalize("NFKC", said).strip())
    text = re.sub("个半(小时|月)$", r"\1半", text)
    clock = _CLOCK.fullmatch(text)
    if clock:
        yield _fixed(int(clock[1]) * 3600 + int(clock[2]) * 60)
        return
    parts = list(_parts(text))
    if not parts or sum(len(each) for each, _, _ in parts) != len(text):
        return
    if all(unit in _SECONDS for _, _, unit in parts):
        seconds = sum(amount * _SECONDS[unit] for _, amount, unit in parts)
        exact = len(parts) == 1 and parts[0][1].denominator == 1
        if seconds.denominator == 1:
            yield f"{parts[0][1]}{parts[0][2]}" if exact else _fixed(int(seconds))
        if parts[0][2] == "m" and exact:
            yield f"{parts[0][1]}mo"
    elif len(parts) == 1:
        yield from _single(parts[0][1], parts[0][2])


def _fixed(seconds: int) -> str:
    return "".join(f"{amount}{unit}" for amount, unit in _duration(seconds).parts)


def _single(amount: Fraction, unit: str) -> Iterator[str]:
    if unit == "y" and (amount * 12).denominator == 1 and amount.denominator > 1:
        amount, unit = amount * 12, "mo"
    if amount.denominator == 1:
        yield f"{amount}{unit}"


def _parts(text: str) -> Iterator[tuple[str, Fraction, str]]:
    """What was matched, how much, and its unit."""
    at = 0
    while match := _PART.match(text, at):
        unit = str(next(name for name in ("quarter", *_UNITS) if match[name]))
        amount = _amount(match["amount"] or "1") + (Fraction(1, 2) if match["half"] else 0)
        yield match[0], amount * (3 if unit == "quarter" else 1), "mo" if unit == "quarter" else unit
        at = match.end()


def amount(said: str) -> Fraction | None:
    """The number that Chinese words say; None where they say none."""
    return _amount(said) if re.fullmatch(_NUMBER, said) else None


def _amount(said: str) -> Fraction:
    if said == "半":
        return Fraction(1, 2)
    if said[0].isascii():
        return Fraction(said)
    hundreds, _, rest = said.rpartition("百")
    tens, ten, ones = rest.rpartition("十")
    return Fraction(_digit(hundreds, 0) * 100 + (_digit(tens, 1) * 10 if ten else 0) + _digit(ones, 0))


def _digit(said: str, default: int) -> int:
    return _DIGITS.get(said[-1:], default)
