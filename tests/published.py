"""Publications to make pages of: the example centre's, and a small one that shows every key of a process."""

import shutil
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from conftest import EXAMPLE, HERE

from ccproc.exporters.publication import Publication, Published
from ccproc.model import reading
from ccproc.model.library import Library
from ccproc.model.positions import TEXTS
from ccproc.model.process import Process
from ccproc.model.registry import Entry
from ccproc.model.text import Text
from ccproc.store.library import load
from ccproc.store.tree import WorkTree

DAY = date(2026, 11, 22)


@cache
def example() -> Library:
    """The example centre."""
    return load(WorkTree(EXAMPLE), DAY)


def small(folder: Path) -> Library:
    """The tests' centre with the fuller example of the file format beside its one process."""
    shutil.copytree(HERE / "centre", folder, dirs_exist_ok=True)
    (folder / "processes").mkdir()
    shutil.copy(HERE / "complete.yaml", folder / "processes" / "QRY-BILL-001.yaml")
    shutil.copy(HERE / "cases" / "format" / "fuller.yaml", folder / "processes" / "CMP-001.yaml")
    return load(WorkTree(folder), DAY)


def publication(library: Library, *, preview: bool = False) -> Publication:
    """All processes of a library, each in force since another day of November; none of a preview is."""
    shown = tuple(
        Published(process, "1.0.0", f"{number:064x}", "" if preview else f"2026-11-{number:02}")
        for number, process in enumerate(library, start=1)
    )
    return Publication(library.centre, shown, preview)


def many(count: int) -> Publication:
    """So many processes, each with a title of its own, made from those of the example."""
    models = list(example())
    made = []
    for number in range(count):
        model = models[number % len(models)]
        data: dict[str, Any] = {**model.data, "id": f"{model.id[:-3]}{number:04}"}
        data["title"] = f"{model.title.plain}{number}"
        if number >= len(models):
            data.pop("touchpoints", None)
        process = reading.process(data, model.path)
        made.append(Published(process, "1.0.0", f"{number:064x}", "2026-11-01"))
    return Publication(example().centre, tuple(made))


def offering(count: int, together: int = 20) -> Library:
    """The example centre with so many businesses, in groups that one process each serves on two channels."""
    library = example()
    registry, model = library.centre.registry, library.processes["QRY-BILL-001"]
    businesses: dict[str, Entry] = {}
    processes: dict[str, Process] = {}
    for number in range(count):
        group = f"G{number // together:03}"
        if group not in businesses:
            businesses[group] = _business(group, f"业务大类{group}", {})
            claim = {"business": group, "channel": ["hotline", "app"]}
            data = {
                **model.data,
                "id": f"QRY-{group}-001",
                "title": f"{group}业务办理与查询",
                "touchpoints": [claim],
            }
            processes[f"QRY-{group}-001"] = reading.process(data, model.path)
        code = f"{number:04}"
        businesses[code] = _business(code, f"移动业务办理{code}", {"parent": group, "moment": "apply"})
    lists = {**registry.lists, "businesses": businesses}
    return Library(replace(library.centre, registry=replace(registry, lists=lists)), processes)


def _business(code: str, name: str, more: Mapping[str, Any]) -> Entry:
    return Entry(code, Text((("zh", name), ("en", name))), None, {"code": code, **more})


def saying(library: Library, text: str, *, everywhere: bool) -> Publication:
    """The library with every sentence replaced, in its processes and in its registry.

    `everywhere` replaces every other value that is text as well, but for ids: what a preview may meet.
    """
    centre = library.centre
    lists = {
        kind: {
            code: replace(each, name=_name(text), data=_entry(each.data, text)) for code, each in some.items()
        }
        for kind, some in centre.registry.lists.items()
    }
    config = replace(
        centre.config, name=_name(text), governance=dict.fromkeys(centre.config.governance, text)
    )
    said = replace(centre, config=config, registry=replace(centre.registry, lists=lists))
    processes = {
        each.id: reading.process(_process(each.data, text, (), everywhere), each.path) for each in library
    }
    return publication(Library(said, processes))


def _name(text: str) -> Text:
    return Text((("zh", text), ("en", text)))


def _entry(data: Mapping[str, Any], text: str) -> dict[str, Any]:
    free = ("fallback", "decides", "means", "unit", "address")
    return {key: text if key in free else value for key, value in data.items()}


def _process(value: Any, text: str, at: tuple[str, ...], everywhere: bool) -> Any:
    if at in TEXTS and isinstance(value, (str, Mapping)):
        return {"zh": text, "en": text}
    if isinstance(value, Mapping):
        return {key: _process(inner, text, (*at, key), everywhere) for key, inner in value.items()}
    if isinstance(value, list):
        return [_process(inner, text, (*at, "*"), everywhere) for inner in value]
    return text if everywhere and isinstance(value, str) and at[-1] != "id" else value
