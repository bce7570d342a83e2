"""The first page: find a process in seconds, by search, by what the customer wants, by category."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import quote

from ccproc.exporters.publication import Published
from ccproc.exporters.reading import Said
from ccproc.exporters.site.frame import Frame, Page, file_of
from ccproc.exporters.site.register import categories, places
from ccproc.locale import language_of
from ccproc.locale.site import MOMENTS
from ccproc.model.process import Process
from ccproc.touchmap import TouchMap

# What keeps the page small however many processes there are; the register and the map show all.
_ON_A_TILE = 7
_RECENT = 8
_TRIED = 6


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a tile: a business or a process, and where it leads; several processes are told apart."""

    label: Said
    href: str
    also: tuple[tuple[Said, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Tile:
    """One heading with its first entries; `rest` counts those that are left out, `all` leads to them."""

    title: str
    entries: tuple[Entry, ...]
    rest: int
    all: str


def page(frame: Frame, touchmap: TouchMap) -> Page:
    """The home page of one language."""
    values = {
        "moments": list(_moments(frame, touchmap)),
        "categories": list(_categories(frame)),
        "recent": _recent(frame),
        "tried": [(frame.reader.said(word), f"?q={quote(word)}") for word in _tried(frame)],
        "said": frame.reader.said,
        "file_of": file_of,
    }
    return frame.page("home.html.j2", "index.html", "home", values)


def _moments(frame: Frame, touchmap: TouchMap) -> Iterator[Tile]:
    served: dict[str, dict[str, None]] = {}
    moments: dict[str, str] = {}
    for cell in touchmap.cells:
        if cell.processes:
            served.setdefault(cell.business, {}).update(dict.fromkeys(cell.processes))
            moments[cell.business] = cell.moment
    for moment, words in MOMENTS.items():
        here = [code for code, when in moments.items() if when == moment]
        entries = tuple(_business(code, list(served[code]), frame) for code in here[:_ON_A_TILE])
        if entries:
            yield Tile(words.to(frame.language), entries, len(here) - len(entries), "map.html")


def _business(code: str, processes: list[str], frame: Frame) -> Entry:
    entry = frame.reader.registry.find("businesses", code)
    label = frame.reader.said(entry.name) if entry else Said(code)
    if len(processes) == 1:
        return Entry(label, file_of(processes[0]))
    known = frame.reader.processes
    return Entry(label, "", tuple((frame.reader.said(known[id].title), file_of(id)) for id in processes))


def _categories(frame: Frame) -> Iterator[Tile]:
    where = places(frame)
    for code, processes in categories(frame):
        entries = tuple(_entry(process, frame) for process in processes[:_ON_A_TILE])
        title = frame.reader.name("categories", code)
        yield Tile(title, entries, len(processes) - len(entries), f"{where[code]}#category-{code}")


def _entry(process: Process, frame: Frame) -> Entry:
    return Entry(frame.reader.said(process.title), file_of(process.id))


def _recent(frame: Frame) -> list[Published]:
    """The last to take effect, the newest first."""
    dated = [each for each in frame.publication.processes if each.effective_from]
    return sorted(dated, key=lambda each: each.effective_from, reverse=True)[:_RECENT]


def _tried(frame: Frame) -> list[str]:
    """What customers say, a word of each process that they set off, in the language of the pages where there is one."""
    called = [each.process for each in frame.publication.processes if _is_called_for(each.process)]
    own = [[word for word in each.keywords if language_of(word) == frame.language] for each in called]
    words = [some[0] for some in own if some] or [each.keywords[0] for each in called if each.keywords]
    return list(dict.fromkeys(words))[:_TRIED]


def _is_called_for(process: Process) -> bool:
    trigger = process.data.get("trigger")
    return isinstance(trigger, Mapping) and trigger.get("by") == "customer"
