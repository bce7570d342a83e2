"""Between a pointer of ids and codes and the path of keys and indices in a file's plain values."""

from collections.abc import Mapping
from typing import Any

from ccproc.model.finding import Pointer
from ccproc.model.reading import claim

Path = tuple[str | int, ...]
CLAIMS = "touchpoints"
OTHERWISE = "otherwise"
_NAMES = ("id", "code", "name", "to", "case", "metric", "role", "next", "file", "ask", "who")


def locate(data: object, pointer: Pointer) -> Path:
    """The path a pointer means, as deep as the data goes: a missing key points at its parent.

    An item that nothing names is found by its number, counted from 0.
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
    """The pointer that `locate` leads back to `path`; an item without a name of its own by its number."""
    pointer: list[str] = []
    parent: str | int = ""
    here: Any = data
    for step in path:
        pointer.append(_called(here, step, parent == CLAIMS))
        here, parent = _inside(here, step), step
    return tuple(pointer)


def claim_name(item: Mapping[str, object]) -> str:
    """The touchpoint code by which pointers name an entry of `touchpoints`; empty where it has no shape."""
    try:
        return claim({key: str(said) if isinstance(said, int) else said for key, said in item.items()}).name
    except (TypeError, AttributeError, IndexError):
        return ""


def _step_into(data: object, part: str, in_claims: bool) -> str | int | None:
    if isinstance(data, Mapping):
        return part if part in data else None
    if not isinstance(data, list):
        return None
    named = next((index for index, item in enumerate(data) if _name(item, in_claims) == part), None)
    return _number(part, len(data)) if named is None else named


def _number(part: str, length: int) -> int | None:
    number = int(part) if part.isascii() and part.isdecimal() and len(part) < 10 else length
    return number if number < length else None


def _called(data: object, step: str | int, in_claims: bool) -> str:
    if not isinstance(data, list) or not isinstance(step, int) or step >= len(data):
        return str(step)
    name = _name(data[step], in_claims)
    return name if name and _step_into(data, name, in_claims) == step else str(step)


def _name(item: object, in_claims: bool) -> str:
    """What an item of a list is called: the first of its telling keys, a scalar by itself."""
    if not isinstance(item, Mapping):
        return "" if isinstance(item, list) else str(item)
    if in_claims:
        return claim_name(item)
    if OTHERWISE in item:
        return OTHERWISE
    return next((value for key in _NAMES if isinstance(value := item.get(key), str)), "")


def _inside(data: Any, step: str | int) -> object:
    try:
        return data[step]
    except (KeyError, IndexError, TypeError):
        return None
