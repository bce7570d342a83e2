"""The touchpoint map in the site: cut into pages that open at once, its parts named on each of them."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ccproc.exporters.site import mapgrid
from ccproc.exporters.site.frame import Frame, Page, file_of
from ccproc.exporters.site.mapgrid import Line, Patch
from ccproc.touchmap import TouchMap

# What the rows of one page may take of the 40 KB that a page has; a heading keeps room for a row below it.
_BYTES = 30_000
_ROW = 600
# Of more parts than these a list would be a page of its own.
_PARTS = 60


def pages(frame: Frame, touchmap: TouchMap) -> Iterator[Page]:
    """The map of one language, every process linked to its page."""
    known = frame.reader.processes
    found = mapgrid.grid(touchmap, frame.reader, lambda name: file_of(name) if name in known else "")
    cuts = list(_cuts(found.lines)) or [()]
    parts = list(_parts(cuts))
    for number, lines in enumerate(cuts, start=1):
        values = {
            **mapgrid.shown(replace(found, lines=lines), frame.language),
            "numbers": [(each, _file(each)) for each in range(1, len(cuts) + 1)],
            "number": number,
            "parts": parts if 1 < len(parts) <= _PARTS and len(cuts) > 1 else [],
        }
        yield frame.page("map.html.j2", _file(number), "map", values)


def _cuts(lines: Iterable[Line]) -> Iterator[tuple[Line, ...]]:
    """The rows page by page; a page that begins inside a part repeats the headings above."""
    page: list[Line] = []
    above: list[Line] = []
    size = 0
    for line in lines:
        weight = _weight(line)
        if page and size + weight > _BYTES:
            yield tuple(page)
            page = above[: line.depth]
            size = sum(map(_weight, page))
        if line.squares is None:
            above = [*above[: line.depth], line]
        page.append(line)
        size += weight if line.squares is not None else weight - _ROW
    if page:
        yield tuple(page)


def _weight(line: Line) -> int:
    """About how many bytes a row takes; Chinese takes three a character."""
    patches = sum(_patch(patch) for square in line.squares or () for patch in square)
    return 70 + len(line.name.text.encode()) + (patches if line.squares is not None else _ROW)


def _patch(patch: Patch) -> int:
    titles = sum(30 + len(title.text.encode()) + len(href) for title, href in patch.processes)
    return 110 + len(patch.brands) + len(patch.customers.encode()) + titles


def _parts(cuts: Iterable[tuple[Line, ...]]) -> Iterator[tuple[Line, str]]:
    """The uppermost headings and where each begins."""
    seen: set[str] = set()
    for number, lines in enumerate(cuts, start=1):
        for line in lines:
            if line.squares is None and line.depth == 0 and line.code not in seen:
                seen.add(line.code)
                yield line, f"{_file(number)}#business-{line.code}"


def _file(number: int) -> str:
    return "map.html" if number == 1 else f"map-{number}.html"
