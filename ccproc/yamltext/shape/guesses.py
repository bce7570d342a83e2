"""What somebody meant by a value or key that the schema refuses: candidates, likeliest first."""

import re
from collections.abc import Iterator, Mapping, Sequence

from ccproc.durations.spoken import amount, written
from ccproc.locale import typed
from ccproc.locale.values import VALUES
from ccproc.nearest import nearest, tidied
from ccproc.yamltext.scalars import resolve

_BRACKETS = "[]【】［］()（）{}｛｝"
_BETWEEN = re.compile(r"[，、,;；|／/]\s*|\s+|(?<=[a-z0-9])[和及与](?=[a-z0-9])")
_ARROW = re.compile(r"(.+?)\s*(?:[-=]+>|→|⇒)\s*(\S+)")
_DATE = re.compile(r"(\d{4})(?:[-/.年]\s?(\d{1,2})[-/.月]\s?(\d{1,2})日?|(\d{2})(\d{2}))")
_PERCENT = re.compile(r"(\d{1,15}(?:\.\d+)?)\s*%")
_LEADING_NUMBER = re.compile(r"-?\d{1,15}(?!\d)(?:[.。,]\d+)?")
_YES, _NO = (
    frozenset({"是", "yes", "y", "on", "1", "true", "对"}),
    frozenset({"否", "no", "n", "off", "0", "false", "不"}),
)
# The unit that a bare number most likely has: handling times are minutes, promises are hours.
_USUAL_UNITS = dict.fromkeys(("takes", "min", "typical", "max", "deadline", "after"), "m") | {
    "promise": "h",
    "wait": "h",
}


def key_meant(key: str, allowed: Sequence[str]) -> str | None:
    """The key that was meant by an unknown one: by its meaning in Chinese, its capitals, or its spelling."""
    said = tidied(key).casefold()
    spelt = re.sub(r"[\s-]+", "_", said)
    if spelt in allowed:
        return spelt
    return next((each for each in typed.KEYS.get(said, ()) if each in allowed), None) or nearest(
        spelt, allowed
    )


def word_meant(found: object, allowed: Sequence[object]) -> str | None:
    """The word of a fixed list that was meant: by its Chinese name or its spelling."""
    said, words = tidied(str(found)).casefold(), [each for each in allowed if isinstance(each, str)]
    if found is None:
        return None
    return next(words_called(said, words), None) or nearest(said, words)


def words_called(text: str, allowed: Sequence[str]) -> Iterator[str]:
    """The words of a fixed list that are called so, in Chinese, in English or in another tool."""
    said = tidied(text).casefold()
    yield from (each for each in allowed if said == each.casefold() or said in VALUES.get(each, ()))
    yield from (each for each in typed.VALUES.get(said, ()) if each in allowed)


def values_meant(found: object, raw: str, key: str) -> Iterator[object]:
    """What a value of the wrong kind or form may have been meant to be; the schema has the last word."""
    if isinstance(found, Mapping):
        if found and all(value is None for value in found.values()):
            yield list(found)
        return
    if isinstance(found, list):
        yield from _unwrapped(found)
        return
    text = tidied(raw)
    if not isinstance(found, str):
        yield raw
        if key == "version":
            yield f"{raw}.0"
        unit = _USUAL_UNITS.get(key)
        if unit and isinstance(found, (int, float)):
            yield from written(f"{raw}{unit}")
    yield from (text, text.upper(), re.sub(r"[\s_]+", "-", text.upper()), re.sub(r"\s+", "-", text.lower()))
    yield from written(text)
    yield from _dates(text)
    yield from _scalars(text)
    yield from _entries(text)
    items = [tidied(each) for each in _BETWEEN.split(text.strip(_BRACKETS)) if tidied(each)]
    yield items if all(map(_is_word, items)) else [text]


def _unwrapped(found: Sequence[object]) -> Iterator[object]:
    """The one text in needless brackets."""
    if len(found) == 1 and isinstance(found[0], str):
        yield found[0]


def _dates(text: str) -> Iterator[str]:
    match = _DATE.fullmatch(text)
    if match:
        month, day = match[2] or match[4], match[3] or match[5]
        yield f"{match[1]}-{int(month):02}-{int(day):02}"


def _scalars(text: str) -> Iterator[object]:
    """A number or a yes-or-no, written as people write them."""
    if text.casefold() in _YES | _NO:
        yield text.casefold() in _YES
    percent = _PERCENT.fullmatch(text)
    if percent:
        yield round(float(percent[1]) / 100, 6)
    spoken = amount(text.rstrip("级次项步"))
    if spoken is not None and spoken.denominator == 1:
        yield int(spoken)
    number = _LEADING_NUMBER.match(text)
    if number:
        value = resolve(number[0].replace("。", ".").replace(",", "."))
        yield value
        if isinstance(value, int) and 1 < value <= 100 and number.end() == len(text):
            yield value / 100


def _entries(text: str) -> Iterator[dict[str, str]]:
    """A key and its value with nothing between them, `otherwise raise`; or a branch as an arrow, `yes → pay`."""
    drawn = _ARROW.fullmatch(text)
    if drawn:
        yield {"when": drawn[1], "next": drawn[2]}
    key, _, value = text.partition(" ")
    if key.isidentifier() and value:
        yield {key: value}


def _is_word(item: str) -> bool:
    return item.isascii() or len(item) <= 12
