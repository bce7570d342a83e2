"""The touchpoint map as a grid: businesses down, channels across, a state by shape, word and colour (R55)."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ccproc.exporters import matrix
from ccproc.exporters.reading import Reader, Said
from ccproc.exporters.templating import Speech, asset, render, source_hash
from ccproc.locale import Language
from ccproc.locale import touchmap as words
from ccproc.locale.site import MAP, SITE
from ccproc.model.library import Library
from ccproc.model.touchpoint import ANY
from ccproc.touchmap import Cell, TouchMap

Link = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Patch:
    """The cells of one square that are alike; `brands` are codes, empty where it holds for every brand."""

    state: str
    processes: tuple[tuple[Said, str], ...]
    brands: str
    customers: str


@dataclass(frozen=True, slots=True)
class Line:
    """One row: a leaf business with its squares, or a heading above some; `depth` counts from the top."""

    code: str
    name: Said
    depth: int
    squares: tuple[tuple[Patch, ...], ...] | None


@dataclass(frozen=True, slots=True)
class Grid:
    """The whole map as a table."""

    channels: tuple[str, ...]
    brands: tuple[tuple[str, str], ...]
    lines: tuple[Line, ...]
    summary: str


def grid(touchmap: TouchMap, reader: Reader, link: Link) -> Grid:
    """The table; `link` gives the page of a process, empty where it has none."""
    [whole] = matrix.matrices(touchmap, reader.registry, None, reader.language)
    brands = tuple(dict.fromkeys(cell.brand for cell in touchmap.cells if cell.brand != ANY))
    return Grid(
        channels=tuple(reader.name("channels", code) for code in whole.channels),
        brands=tuple((code, reader.name("brands", code)) for code in brands),
        lines=tuple(_lines(whole, reader, link, frozenset(brands))),
        summary=words.SUMMARY.to(reader.language, touchmap.summary()),
    )


def document(library: Library, touchmap: TouchMap, language: Language) -> str:
    """The map as one HTML page that needs nothing else."""
    reader = Reader(library.centre, language, library.processes)
    style, script = asset("base.css", "grid.css"), asset("map.js")
    values = {
        "t": Speech(language, SITE, MAP),
        "centre": reader.said(library.centre.config.name),
        "policy": f"default-src 'none'; style-src {source_hash(style)}; script-src {source_hash(script)}",
        "style": style,
        "script": script,
        **shown(grid(touchmap, reader, lambda name: ""), language),
    }
    return render("mapdoc.html.j2", values)


def shown(found: Grid, language: Language) -> dict[str, object]:
    """What the template of the grid is filled with."""
    states = {state: (words.MARKS[state], words.STATES[state].to(language)) for state in words.STATES}
    return {"grid": found, "states": states}


def _lines(whole: matrix.Matrix, reader: Reader, link: Link, brands: frozenset[str]) -> Iterator[Line]:
    above: tuple[str, ...] = ()
    for business, squares in whole.rows:
        line = reader.registry.line("businesses", business)[:0:-1]
        for depth, code in enumerate(line):
            if above[: depth + 1] != line[: depth + 1]:
                yield Line(code, _name(code, reader), depth, None)
        above = line
        made = tuple(tuple(_patches(cells, reader, link, brands)) for cells in squares)
        yield Line(business, _name(business, reader), len(line), made)


def _name(code: str, reader: Reader) -> Said:
    entry = reader.registry.find("businesses", code)
    return reader.said(entry.name) if entry else Said(code)


def _patches(cells: tuple[Cell, ...], reader: Reader, link: Link, brands: frozenset[str]) -> Iterator[Patch]:
    alike: dict[tuple[str, tuple[str, ...]], list[Cell]] = {}
    for cell in cells:
        alike.setdefault((cell.state, cell.processes), []).append(cell)
    for (state, processes), same in alike.items():
        held = dict.fromkeys(cell.brand for cell in same)
        yield Patch(
            state=state,
            processes=tuple((_title(id, reader), link(id)) for id in processes),
            brands="" if brands <= held.keys() or ANY in held else " ".join(held),
            customers=reader.joined(dict.fromkeys(_customer(cell, reader) for cell in same))
            if len(alike) > 1
            else "",
        )


def _title(id: str, reader: Reader) -> Said:
    process = reader.processes.get(id)
    return reader.said(process.title) if process else Said(id)


def _customer(cell: Cell, reader: Reader) -> str:
    sides = {"brands": cell.brand, "environments": cell.environment, "regions": cell.region}
    named = [reader.name(kind, code) for kind, code in sides.items() if code != ANY]
    return " · ".join(named) or reader.word(ANY)
