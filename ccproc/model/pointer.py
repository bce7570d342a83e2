"""Between a pointer of ids and codes and the path of keys and indices in a file's plain values."""

from collections import Counter
from collections.abc import Mapping
from contextlib import suppress
from functools import lru_cache
from typing import Any

from ccproc.model.finding import Pointer
from ccproc.model.reading import claim
from ccproc.model.touchpoint import DIMENSIONS, Claim, fold, parts

Path = tuple[str | int, ...]
CLAIMS = "touchpoints"
OTHERWISE = "otherwise"
_NAMES = (
    "id", "code", "name", "to", "case", "metric", "check", "role", "when", "is", "next", "file", "ask", "who",
    "document", "title", "kind", "channel",
)  # fmt: skip


class _Items:
    """A list as itself, not as what it holds, so that what its items are called can be remembered."""

    def __init__(self, items: list[object]) -> None:
        self.items = items

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Items) and self.items is other.items

    def __hash__(self) -> int:
        return id(self.items)


def locate(data: object, pointer: Pointer) -> Path:
    """The path a pointer means, as deep as the data goes: a missing key points at its parent.

    A touchpoint code that names no entry means the first entry that claims it.
    """
    path: list[str | int] = []
    for part in pointer:
        step = _step_into(data, part, path[-1:] == [CLAIMS])
        if step is None:
            break
        path.append(step)
        data = data[step]  # type: ignore[index]
    return tuple(path)


def pointer_of(data: object, path: Path) -> Pointer:
    """The pointer that `locate` leads back to `path`: names and codes, never an index."""
    pointer: list[str] = []
    parent: str | int = ""
    here: Any = data
    for step in path:
        pointer.append(_called(here, step, parent == CLAIMS))
        here, parent = _inside(here, step), step
    return tuple(pointer)


def names(items: object, in_claims: bool = False) -> list[str]:
    """What pointers, and the differences of two texts, call the items of a list; of anything else nothing.

    Of several items with one name the second is called `NAME#2`, and one that nothing names `#3`, the third.
    """
    if not isinstance(items, list):
        return []
    plain = [_name(item, in_claims) for item in items]
    taken = set(plain)
    if len(taken) == len(plain) and "" not in taken:
        return plain
    seen, called = Counter[str](), []
    for place, name in enumerate(plain, start=1):
        seen[name] += 1
        again = f"{name}#{seen[name]}" if name else ""
        told = name if seen[name] == 1 else "" if again in taken else again
        called.append(told or f"#{place}")
    return called


def _step_into(data: object, part: str, in_claims: bool) -> str | int | None:
    if isinstance(data, Mapping):
        return part if part in data else None
    if not isinstance(data, list):
        return None
    called = _names(_Items(data), in_claims)
    if part in called:
        return called.index(part)
    return next((index for index, item in enumerate(data) if in_claims and _holds(item, part)), None)


def _called(data: object, step: str | int, in_claims: bool) -> str:
    if not isinstance(data, list) or not isinstance(step, int):
        return str(step)
    return _names(_Items(data), in_claims)[step] if step < len(data) else f"#{step + 1}"


@lru_cache(maxsize=16)
def _names(of: _Items, in_claims: bool) -> list[str]:
    """Remembered, because hundreds of findings ask it of one list; what was read is never changed."""
    return names(of.items, in_claims)


def _name(item: object, in_claims: bool) -> str:
    """What an item of a list is called: the first of its telling keys, a scalar by itself.

    A text in several languages names it by the first of them, a list of codes by its first code.
    """
    if not isinstance(item, Mapping):
        return "" if isinstance(item, list) else str(item)
    if in_claims:
        read = _claim(item)
        return read.name if read else ""
    if OTHERWISE in item:
        return OTHERWISE
    for key in _NAMES:  # a loop, because this runs over every branch of every file
        if key in item and (told := _said(item[key])):
            return told
    return ""


def _claim(item: object) -> Claim | None:
    """An entry of `touchpoints`, None where it has no shape; without quotes a code is a number."""
    if not isinstance(item, Mapping):
        return None
    told = {key: str(said) if isinstance(said, int) else said for key, said in item.items()}
    with suppress(TypeError, AttributeError, IndexError):
        read = claim(told)
        return read if read.name else None
    return None


def _holds(item: object, touchpoint: str) -> bool:
    """Whether an entry of `touchpoints` claims a code."""
    read, sides = _claim(item), parts(touchpoint)
    if read is None or sides is None:
        return False
    return all(sides[side] in map(fold, read.along(side)) for side in DIMENSIONS)


def _said(value: object) -> str:
    if isinstance(value, Mapping):
        value = next(iter(value.values()), "")
    elif isinstance(value, list):
        value = value[0] if value else ""
    return value if isinstance(value, str) else ""


def _inside(data: Any, step: str | int) -> object:
    try:
        return data[step]
    except (KeyError, IndexError, TypeError):
        return None
