"""The registers of the sources as pages: their columns, their notes, who keeps them (R169-R173, R177)."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from ccproc.exporters import registers
from ccproc.exporters.reading import Said
from ccproc.exporters.site.frame import Frame, Page, file_of
from ccproc.locale.registers import COLUMNS
from ccproc.model.process import Process
from ccproc.model.touchpoint import code

# So many lines stay below the size that a page may have.
_ON_A_PAGE = 60
_TOUCHPOINTS = 2
_SOMETIMES = ("team", "touchpoints")


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a register, with the names and codes of the first touchpoints; `anchor` is where a category begins."""

    row: registers.Row
    title: Said
    href: str
    touchpoints: tuple[tuple[str, str], ...]
    more: int
    anchor: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """The part of one register that stands on one page."""

    title: str
    columns: dict[str, str]
    notes: tuple[str, ...]
    lines: tuple[Line, ...]


def pages(frame: Frame) -> Iterator[Page]:
    """All registers of one language, cut into pages of one size."""
    lines = list(_lines(frame))
    cuts = [lines[start : start + _ON_A_PAGE] for start in range(0, len(lines), _ON_A_PAGE)] or [[]]
    where = places(frame)
    for number, cut in enumerate(cuts, start=1):
        values = {
            "sheets": _sheets(cut, frame),
            "numbers": [(each, _file(each)) for each in range(1, len(cuts) + 1)],
            "number": number,
            "categories": [
                (frame.reader.name("categories", code), len(found), f"{where[code]}#category-{code}")
                for code, found in categories(frame)
            ],
            "keeper": _keeper(frame),
        }
        yield frame.page("register.html.j2", _file(number), "register", values)


def categories(frame: Frame) -> list[tuple[str, list[Process]]]:
    """The categories that have processes, in the order of the registers, with their processes by id."""
    found: dict[str, list[Process]] = {}
    for process in sorted(frame.reader.processes.values(), key=lambda process: process.id):
        found.setdefault(process.category, []).append(process)
    order = {code: number for number, code in enumerate(frame.reader.registry["categories"])}
    return sorted(found.items(), key=lambda item: (order.get(item[0], len(order)), item[0]))


def places(frame: Frame) -> dict[str, str]:
    """The page on which each category begins."""
    begun: dict[str, str] = {}
    before = 0
    for category, processes in categories(frame):
        begun[category] = _file(before // _ON_A_PAGE + 1)
        before += len(processes)
    return begun


def _lines(frame: Frame) -> Iterator[Line]:
    published = {each.process.id: each for each in frame.publication.processes if each.effective_from}
    for category, processes in categories(frame):
        rows = registers.rows(processes, frame.reader.centre, published.get, frame.language)
        for number, (row, process) in enumerate(zip(rows, processes, strict=True)):
            first = islice((each for claim in process.claims for each in claim.touchpoints()), _TOUCHPOINTS)
            named = tuple((frame.reader.touchpoint(each), code(*each)) for each in first)
            more = len(row.touchpoints.split()) - len(named)
            title = frame.reader.said(process.title)
            yield Line(row, title, file_of(process.id), named, more, "" if number else f"category-{category}")


def _sheets(lines: list[Line], frame: Frame) -> list[Sheet]:
    families = dict.fromkeys(line.row.family for line in lines)
    return [
        _sheet(family, [line for line in lines if line.row.family == family], frame) for family in families
    ]


def _sheet(family: str, lines: list[Line], frame: Frame) -> Sheet:
    """Team and touchpoints are columns only where some process has any: management has neither (R170)."""
    kept = {key for key in COLUMNS if key not in _SOMETIMES or any(getattr(line.row, key) for line in lines)}
    return Sheet(
        registers.title(family, frame.language),
        {key: words.to(frame.language) for key, words in COLUMNS.items() if key in kept},
        tuple(registers.notes(family, frame.language)),
        tuple(lines),
    )


def _keeper(frame: Frame) -> str:
    keeper = frame.reader.centre.config.governance.get("keeper")
    return frame.t("kept_by", who=frame.reader.who(keeper)) if isinstance(keeper, str) else ""


def _file(number: int) -> str:
    return "register.html" if number == 1 else f"register-{number}.html"
