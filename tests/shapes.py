"""The shipped schemas as other readers than ccproc's understand them, and the places in a document."""

import json
from collections.abc import Iterator
from typing import Any

from conftest import HERE
from referencing import Registry, Resource

FOLDER = HERE.parent / "schemas"
SCHEMAS: dict[str, dict[str, Any]] = {
    path.relative_to(FOLDER).as_posix().removesuffix(".schema.json"): json.loads(path.read_text("utf-8"))
    for path in sorted(FOLDER.rglob("*.schema.json"))
}
SHARED = Registry().with_resources(
    (schema["$id"], Resource.from_contents(schema)) for schema in SCHEMAS.values()
)


def places(document: Any) -> Iterator[tuple[Any, Any]]:
    """Every place in a document that can be changed: the container and the key in it."""
    for key in list(document) if isinstance(document, dict) else range(len(document)):
        yield document, key
        if isinstance(document[key], dict | list):
            yield from places(document[key])
