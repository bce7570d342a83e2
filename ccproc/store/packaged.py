"""Files that ship with ccproc: schemas and the example centre, in a wheel or in a checkout."""

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).parent.parent


@cache
def folder(name: str) -> Path:
    """The folder of that name: inside the installed package, else beside it in a checkout."""
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name
