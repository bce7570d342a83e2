"""Plain values as YAML of our dialect, the same text for the same value, every time."""

import re
from collections.abc import Iterator
from math import isfinite

from ccproc.yamltext.scalars import MAX_INTEGER, double_quoted, is_block_text, is_text, plain_is_safe

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")  # `on` and `y` are names of fields, and texts in YAML 1.2
_LONGEST_KEY = 1_000  # libyaml wants a longer one behind `? `


def dump(value: object) -> str:
    """Block style, two spaces, texts on one line or as `|`, quotes wherever a reader could see a number.

    `read(dump(value).encode()).value == value` for every value JSON can hold, at most 60 levels deep;
    anything else is a `TypeError`, nan or an integer beyond 2^53 a `ValueError`. It is not ruamel.yaml's
    emitter, which writes a list in a list as `- - `, breaks long Chinese texts and leaves dates bare.
    """
    if isinstance(value, (dict, list, tuple)) and value:
        return "".join(line + "\n" for line in _block(value, ""))
    return (double_quoted(value) if isinstance(value, str) else _scalar(value)) + "\n"


def _block(value: object, indent: str) -> Iterator[str]:
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _entry(key, item, indent)
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from _item(item, indent)


def _entry(key: object, item: object, indent: str) -> Iterator[str]:
    if not isinstance(key, str):
        raise TypeError(f"a key must be a text: {key!r}")
    name = key if _NAME.fullmatch(key) and is_text(key) else _scalar(key)
    if len(name) <= _LONGEST_KEY:
        yield from _value(f"{indent}{name}:", item, indent)
    else:
        yield f"{indent}? {name}"
        yield from _value(f"{indent}:", item, indent)


def _item(item: object, indent: str) -> Iterator[str]:
    if isinstance(item, dict) and item:
        lines = _block(item, indent + "  ")
        yield f"{indent}- {next(lines)[len(indent) + 2 :]}"
        yield from lines
    else:
        yield from _value(f"{indent}-", item, indent)


def _value(head: str, item: object, indent: str) -> Iterator[str]:
    if isinstance(item, (dict, list, tuple)) and item:
        yield head
        yield from _block(item, indent + "  ")
    elif isinstance(item, str) and is_block_text(item):
        yield head + (" |" if item.endswith("\n") else " |-")
        yield from (f"{indent}  {line}" if line else "" for line in item.removesuffix("\n").split("\n"))
    else:
        yield f"{head} {_scalar(item)}"


def _scalar(value: object) -> str:
    if isinstance(value, str):
        return value if plain_is_safe(value) else double_quoted(value)
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, float) and isfinite(value):
        return repr(value)
    if isinstance(value, int) and abs(value) <= MAX_INTEGER:
        return repr(value)
    if value in ({}, [], ()):
        return "{}" if isinstance(value, dict) else "[]"
    raise ValueError(f"not a value YAML can hold here: {value!r}")
