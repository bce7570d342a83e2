"""Between a pointer of ids and codes and the path of keys and indices in a file's plain values."""

from collections.abc import Mapping
from typing import Any

from ccproc.model.finding import Pointer
from ccproc.model.reading import claim

Path = tuple[str | int, ...]
CLAIMS = "touchpoints"
OTHERWISE = "otherwise"
_NAMES = (
    "id", "code", "name", "to", "case", "metric", "check", "role", "when", "is", "next", "file", "ask", "who",
    "document", "title", "kind", "channel",
)  # fmt: skip


def locate(data: object, pointer: Pointer) -> Path:
    """The path a pointer means, as deep as the data goes: a missing key points at its parent.

    Of several items with one name the second is called `NAME#2`, and one that nothing names `#3`, the third.
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
    names = [_name(item, in_claims) for item in data]
    if part in names:
        return names.index(part)
    name, _, nth = part.rpartition("#")
    number = int(nth) - 1 if nth.isascii() and nth.isdecimal() and len(nth) < 10 else -1
    same = [index for index, each in enumerate(names) if each == name] if name else range(len(data))
    return same[number] if 0 <= number < len(same) else None


def _called(data: object, step: str | int, in_claims: bool) -> str:
    if not isinstance(data, list) or not isinstance(step, int):
        return str(step)
    names = [_name(item, in_claims) for item in data]
    name = names[step] if step < len(names) else ""
    nth = names[: step + 1].count(name)
    called = name if nth == 1 else f"{name}#{nth}"
    return called if name and _step_into(data, called, in_claims) == step else f"#{step + 1}"


def _name(item: object, in_claims: bool) -> str:
    """What an item of a list is called: the first of its telling keys, a scalar by itself.

    A text in several languages names it by the first of them, a list of codes by its first code.
    """
    if not isinstance(item, Mapping):
        return "" if isinstance(item, list) else str(item)
    if in_claims:
        return claim_name(item)
    if OTHERWISE in item:
        return OTHERWISE
    return next(filter(None, (_said(item.get(key)) for key in _NAMES)), "")


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
