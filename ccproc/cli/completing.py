"""What the Tab key offers beside the words of the command line: processes, notices and codes of the registry."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

import typer

if TYPE_CHECKING:
    from ccproc.store.repository import Repository

# What a parameter of that name takes: a folder whose files are named by it, or a list of the registry.
_FOLDERS = {"id": "processes/", "ids": "processes/", "processes": "processes/", "what": "processes/"}
_LISTS = {
    "category": "categories", "owner": "roles", "user": "roles", "role": "roles", "roles": "roles",
    "review_by": "roles", "business": "businesses", "channel": "channels", "brand": "brands", "team": "teams",
    "by": "people",
}  # fmt: skip


def equip(command: Callable[..., Any]) -> None:
    """Let the parameters of a command offer what there is in the repository that `-C` lies in."""
    for name, annotation in command.__annotations__.items():
        for given in getattr(annotation, "__metadata__", ()):
            if name in _FOLDERS or name in _LISTS:
                given.autocompletion = _offering(name)


def _offering(name: str) -> Callable[..., list[str]]:
    def offered(context: typer.Context, incomplete: str) -> list[str]:
        from ccproc.errors import CcprocError
        from ccproc.store.repository import find

        before, comma, typed = incomplete.rpartition(",")
        with suppress(CcprocError, OSError):
            repository = find(context.find_root().params["folder"])
            there = (
                _named(repository, _FOLDERS[name]) if name in _FOLDERS else _codes(repository, _LISTS[name])
            )
            return [before + comma + each for each in there if each.startswith(typed)]
        return []

    return offered


def _named(repository: "Repository", folder: str) -> Iterable[str]:
    """The ids that files are named by, unread: that a file is broken does not make its name longer to type."""
    paths = (PurePosixPath(path) for path in repository.tree.paths() if path.startswith(folder))
    return (path.stem for path in paths if path.suffix == ".yaml")


def _codes(repository: "Repository", kind: str) -> Iterable[str]:
    from ccproc.model.registry import registry
    from ccproc.yamltext import dialect

    path = f"registry/{kind}.yaml"
    there = path in repository.tree.paths()
    return registry({kind: dialect.read(repository.tree.read(path)).value if there else None})[kind]
