"""What ships with ccproc: the schemas and the example centre, in a wheel or in a checkout, and the templates."""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ccproc.clean import clean

if TYPE_CHECKING:
    from jinja2 import Environment as Environment  # noqa: PLC0414 - for those who keep one

_PACKAGE = Path(__file__).parent


@cache
def folder(name: str) -> Path:
    """The folder of that name: inside the installed package, else beside it in a checkout."""
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


@cache
def has_schema(name: str) -> bool:
    """Whether a schema of that name ships."""
    return _schema(name).is_file()


@cache
def schema(name: str) -> Mapping[str, Any]:
    """A shipped JSON Schema by name: `process`, `registry/roles`, `output/lint`."""
    document: Mapping[str, Any] = json.loads(_schema(name).read_text("utf-8"))
    return document


def schema_names(group: str) -> tuple[str, ...]:
    """The last names of the shipped schemas of one group: `registry`, `output`."""
    ending = ".schema.json"
    return tuple(
        sorted(path.name.removesuffix(ending) for path in (folder("schemas") / group).glob(f"*{ending}"))
    )


def _schema(name: str) -> Path:
    return folder("schemas") / f"{name}.schema.json"


def templates(package: str) -> "Environment":
    """The one way to fill a template: from the package's own folder, everything escaped, nothing undefined let pass."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    return Environment(
        loader=PackageLoader(package, "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_visible,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _visible(value: object) -> object:
    """Plain text with its hidden and reordering characters spelled out; markup has been through this."""
    return clean(value) if type(value) is str else value
