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
from ccproc.store.library import load
from ccproc.store.tree import WorkTree

DAY = date(2026, 11, 22)


@cache
def example() -> Library:
    """The example centre."""
    return load(WorkTree(EXAMPLE))


def small(folder: Path) -> Library:
    """The tests' centre with the fuller example of the file format beside its one process."""
    shutil.copytree(HERE / "centre", folder, dirs_exist_ok=True)
    (folder / "processes").mkdir()
    shutil.copy(HERE / "complete.yaml", folder / "processes" / "QRY-BILL-001.yaml")
    shutil.copy(HERE / "cases" / "format" / "fuller.yaml", folder / "processes" / "CMP-001.yaml")
    return load(WorkTree(folder))


def publication(library: Library, *, preview: bool = False) -> Publication:
    """All processes of a library, each in force since another day of November; none of a preview is."""
    shown = tuple(
        Published(process, "1.0.0", f"sha256:{number:064x}", "" if preview else f"2026-11-{number:02}")
        for number, process in enumerate(library, start=1)
    )
    return Publication(library.centre, shown, DAY, preview)


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
        made.append(Published(process, "1.0.0", f"sha256:{number:064x}", "2026-11-01"))
    return Publication(example().centre, tuple(made), DAY)


def with_texts(library: Library, text: str) -> Publication:
    """The library with every sentence of its processes and every name of its registry replaced."""
    registry = library.centre.registry
    lists = {
        kind: {code: replace(entry, name=_text(text), data=_replaced(entry.data, text)) for code, entry in some.items()}
        for kind, some in registry.lists.items()
    }
    config = replace(library.centre.config, name=_text(text), governance=_replaced(library.centre.config.governance, text))
    centre = replace(library.centre, config=config, registry=replace(registry, lists=lists))
    processes = {p.id: reading.process(_replaced(p.data, text), p.path) for p in library}
    return publication(Library(centre, processes))


def _text(text: str) -> Any:
    return reading.text({"zh": text, "en": text})


# What is no sentence: codes, kinds, times. Everything else that is text may hold anything.
_KEPT = frozenset(
    "id category team owner users by to for next otherwise call end kind by on is on_overdue closed_hours handover"
    " uses takes reads collects needs gives accountable consults informs skills tags wait deadline after metric"
    " business channel brand environment region hours reasons self_service stage promise segments level view edit"
    " storage type sensitive retention role fields system version date until log step moment parent code medium"
    " department mode login grade fallback_role supervisor family scope contact prefix owner_until_closed workaround"
    " efficiency cost complaints morale automation basis walkthrough_every review_every drill_every return_step"
    " href file keeper direction frequency".split()
)  # fmt: skip


def _replaced(value: Any, text: str, key: str = "") -> Any:
    if isinstance(value, Mapping):
        return {name: _replaced(inner, text, name if name not in ("zh", "en") else key) for name, inner in value.items()}
    if isinstance(value, list):
        return [_replaced(inner, text, key) for inner in value]
    return text if isinstance(value, str) and key not in _KEPT else value
