"""The touchpoint map as a matrix: businesses down, channels across, as CSV, Markdown and JSON (R55)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from ccproc.clean import as_json as json_text
from ccproc.exporters import spreadsheet
from ccproc.exporters.markdown import plain, table
from ccproc.locale import Language
from ccproc.locale.site import MOMENTS
from ccproc.locale.touchmap import MARKS, STATES, TITLE, UNDIVIDED
from ccproc.model.registry import PLURAL, Registry
from ccproc.model.touchpoint import ANY
from ccproc.touchmap import Cell, Change, TouchMap

By = Literal["brand", "region", "moment"]


@dataclass(frozen=True, slots=True)
class Matrix:
    """One matrix: channel codes across, and for each business the cells on each channel."""

    title: str
    channels: tuple[str, ...]
    rows: tuple[tuple[str, tuple[tuple[Cell, ...], ...]], ...]


def matrices(touchmap: TouchMap, registry: Registry, by: By | None, language: Language) -> list[Matrix]:
    """The whole map as one matrix, or one for each brand, region or moment."""
    return [_matrix(title, each.cells, registry) for title, each in parted(touchmap, registry, by, language)]


def parted(
    touchmap: TouchMap, registry: Registry, by: By | None, language: Language
) -> list[tuple[str, TouchMap]]:
    """The whole map under its title, or a map for each brand, region or moment under its name."""
    if by is None:
        return [(TITLE.to(language), touchmap)]
    groups: dict[str, list[Cell]] = {}
    for cell in touchmap.cells:
        groups.setdefault(getattr(cell, by), []).append(cell)
    return [(_part(by, value, registry, language), TouchMap(tuple(cells))) for value, cells in groups.items()]


def _part(by: By, value: str, registry: Registry, language: Language) -> str:
    """What a brand, region or moment is called; `any` are the touchpoints that are not divided by it."""
    if by == "moment":
        return MOMENTS[value].to(language)
    return UNDIVIDED[by].to(language) if value == ANY else registry.name(PLURAL[by], value, language)


def _matrix(title: str, cells: tuple[Cell, ...], registry: Registry) -> Matrix:
    present = {cell.channel for cell in cells}
    channels = tuple(code for code in registry["channels"] if code in present)
    rows: dict[str, dict[str, list[Cell]]] = {}
    for cell in cells:
        rows.setdefault(cell.business, {}).setdefault(cell.channel, []).append(cell)
    return Matrix(
        title,
        channels,
        tuple(
            (business, tuple(tuple(found.get(channel, ())) for channel in channels))
            for business, found in rows.items()
        ),
    )


def state(cells: tuple[Cell, ...]) -> str:
    """The state to show for the cells of one square: the worst of them; empty where nothing is offered."""
    order = ("duplicate", "gap", "covered", "not_offered")
    states = {cell.state for cell in cells}
    return next((state for state in order if state in states), "")


def processes(cells: tuple[Cell, ...]) -> tuple[str, ...]:
    """The processes that serve the cells of one square, once each."""
    return tuple(dict.fromkeys(id for cell in cells for id in cell.processes))


def as_json(touchmap: TouchMap, shown: Iterable[Cell]) -> str:
    """Some cells of the map, and the summary of all, as JSON (cli.md, map)."""
    keys = ("code", "channel", "brand", "business", "environment", "region", "moment", "state")
    cells = [
        {**{key: getattr(cell, key) for key in keys}, "processes": list(cell.processes)} for cell in shown
    ]
    return _document({"cells": cells, "summary": touchmap.summary()})


def changes_as_json(changes: Iterable[Change]) -> str:
    """Which touchpoints gained, lost or changed cover; null where a map has no such cell."""
    return _document({"changes": [_change(each) for each in changes]})


def _change(change: Change) -> dict[str, object]:
    kind = "gained" if change.is_gain else "lost" if change.is_loss else "changed"
    sides = {"before": change.before, "after": change.after}
    told = {
        side: cell and {"state": cell.state, "processes": list(cell.processes)}
        for side, cell in sides.items()
    }
    return {"code": change.code, "change": kind, **told}


def _document(told: dict[str, object]) -> str:
    return json_text({"version": 1, **told})


def as_csv(found: list[Matrix], registry: Registry, language: Language) -> str:
    """One table a matrix: the process id or a word for what the cell is."""
    return spreadsheet.as_csv(line for matrix in found for line in _lines(matrix, registry, language))


def as_markdown(found: list[Matrix], registry: Registry, language: Language) -> str:
    """A Markdown table a matrix."""
    return "\n\n".join(
        f"# {plain(matrix.title)}\n\n{_markdown(matrix, registry, language)}" for matrix in found
    )


def _markdown(matrix: Matrix, registry: Registry, language: Language) -> str:
    head, *body = _lines(matrix, registry, language)
    return "\n".join(table(head, body)).rstrip()


def _lines(matrix: Matrix, registry: Registry, language: Language) -> Iterator[list[str]]:
    yield [
        TITLE.to(language),
        *(registry.name("channels", code, language) for code in matrix.channels),
    ]
    for business, squares in matrix.rows:
        name = registry.name("businesses", business, language)
        yield [f"{business} {name}", *(_word(cells, language) for cells in squares)]


def _word(cells: tuple[Cell, ...], language: Language) -> str:
    served = processes(cells)
    shown = state(cells)
    if shown in ("covered", "") or not shown:
        return " ".join(served)
    words = [*served, STATES[shown].to(language)]
    return f"{MARKS[shown]} " + " ".join(words)
