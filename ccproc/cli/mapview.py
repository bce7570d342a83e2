"""The touchpoint map as people see it on a terminal."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from rich.cells import cell_len
from rich.text import Text

from ccproc.clean import one_line
from ccproc.cli.tables import table
from ccproc.cli.width import columns, folded
from ccproc.exporters import matrix
from ccproc.locale import Language
from ccproc.locale import touchmap as words
from ccproc.model.library import Library
from ccproc.model.touchpoint import ANY
from ccproc.touchmap import Cell, Change, TouchMap

_LEAST = 18  # terminal cells of the businesses' column, so that they stay readable
_STYLES = {"gap": "bold red", "duplicate": "bold yellow", "covered": "green", "not_offered": "dim"}


@dataclass(frozen=True, slots=True)
class View:
    """A map and how to show it."""

    library: Library
    touchmap: TouchMap
    language: Language
    colour: bool


def whole(view: View, by: matrix.By | None, form: str) -> str:
    """The whole map in one of its formats."""
    registry = view.library.centre.registry
    if form == "json":
        return matrix.as_json(view.touchmap, _ordered(view, by))
    if form == "html":
        from ccproc.exporters.site import mapgrid

        return mapgrid.document(view.library, view.touchmap, view.language)
    found = matrix.matrices(view.touchmap, registry, by, view.language)
    if form == "csv":
        return matrix.as_csv(found, registry, view.language)
    if form == "md":
        return matrix.as_markdown(found, registry, view.language)
    channels = dict.fromkeys(channel for each in found for channel in each.channels)
    return "\n".join([*(_grid(each, view) for each in found), *_channels(channels, view), _below(view)])


def gaps(view: View, by: matrix.By | None, form: str) -> str:
    """The blind spots, a line each; brands that share one are told together."""
    if form == "json":
        return matrix.as_json(view.touchmap, (cell for cell in _ordered(view, by) if cell.state == "gap"))
    return _by_part(view, by, _gaps)


def _gaps(view: View) -> str:
    squares: dict[tuple[str, str], list[Cell]] = {}
    for cell in view.touchmap.cells:
        squares.setdefault((cell.business, cell.channel), []).append(cell)
    lines = [line for cells in squares.values() for line in _open(cells, view)]
    return "\n".join([words.GAPS.to(view.language), *lines]) if lines else words.NO_GAPS.to(view.language)


def _by_part(view: View, by: matrix.By | None, told: Callable[[View], str]) -> str:
    """What is told of the map; by a dimension, of each of its parts under its name."""
    if by is None:
        return told(view)
    parts = matrix.parted(view.touchmap, view.library.centre.registry, by, view.language)
    return "\n\n".join(f"{one_line(name)}\n{told(replace(view, touchmap=part))}" for name, part in parts)


def _ordered(view: View, by: matrix.By | None) -> list[Cell]:
    """The cells, those of one brand, region or moment together."""
    parts = matrix.parted(view.touchmap, view.library.centre.registry, by, view.language)
    return [cell for _, part in parts for cell in part.cells]


def _open(cells: list[Cell], view: View) -> list[str]:
    gaps = [cell for cell in cells if cell.state == "gap"]
    if len(gaps) == len(cells) and len(cells) > 1:
        whole = replace(gaps[0], brand=ANY, environment=ANY, region=ANY)
        return [f"  {_named(whole, view)}"]
    return [f"  {_named(cell, view)}" for cell in gaps]


def stats(view: View, by: matrix.By | None, form: str) -> str:
    """The counts, and how many touchpoints a process serves (R54)."""
    return whole(view, by, form) if form == "json" else _by_part(view, by, _stats)


def _stats(view: View) -> str:
    counts = view.touchmap.summary()
    serving = {id for cell in view.touchmap.cells for id in cell.processes}
    ratio = f"{counts['covered'] / len(serving):.1f}" if serving else "0"
    values = {**counts, "processes": len(serving), "ratio": ratio}
    return "\n".join((words.SUMMARY.to(view.language, counts), words.STATS.to(view.language, values)))


def changes(found: list[Change], form: str, language: Language) -> str:
    """Which touchpoints gained or lost cover, a line each."""
    if form == "json":
        return matrix.changes_as_json(found)
    lines = [f"{_sign(each, language)}  {each.code}  {_served(each)}" for each in found]
    return "\n".join(map(one_line, lines)) if lines else words.NO_CHANGE.to(language)


def _grid(found: matrix.Matrix, view: View) -> str:
    """One matrix; where its channels do not fit beside one another, as several tables below one another."""
    names = _heads(found.channels, view)
    width = words.FOLDED[view.language] or max(map(cell_len, names), default=1)
    numbers = _numbers(view)
    rows = [
        (_row_name(business, view), [_mark(cells, numbers) for cells in squares])
        for business, squares in found.rows
    ]
    terminal = columns()
    first = min(max((cell_len(name) for name, _ in rows), default=1), max(_LEAST, terminal // 3))
    across = max(1, (terminal - first - 2) // (width + 2))
    return "\n".join(
        table(
            [found.title, *names[start : start + across]],
            ([name, *marks[start : start + across]] for name, marks in rows),
            view.colour,
            narrow=width,
        )
        for start in range(0, max(1, len(names)), across)
    )


def _heads(channels: tuple[str, ...], view: View) -> list[str]:
    if not words.FOLDED[view.language]:
        return list(channels)
    return [view.library.centre.registry.name("channels", code, view.language) for code in channels]


def _channels(codes: Iterable[str], view: View) -> list[str]:
    """What the channels are called, where their columns are headed by codes."""
    if words.FOLDED[view.language]:
        return []
    registry = view.library.centre.registry
    named = {code: registry.name("channels", code, view.language) for code in codes}
    told = [f"{code}: {name}" for code, name in named.items() if name != code]
    return [*folded(words.CHANNELS.to(view.language, {"channels": told})), ""] if told else []


def _row_name(business: str, view: View) -> str:
    return f"{business} {view.library.centre.registry.name('businesses', business, view.language)}"


def _mark(cells: tuple[Cell, ...], numbers: dict[str, int]) -> Text:
    """The numbers of the processes that serve a square, and a mark for what is wrong with it."""
    state = matrix.state(cells)
    served = [str(numbers[id]) for id in matrix.processes(cells)]
    mark = [] if state in ("covered", "") else [words.MARKS[state]]
    return Text(" ".join([*served, *mark]), _STYLES.get(state, ""))


def _numbers(view: View) -> dict[str, int]:
    serving = dict.fromkeys(id for cell in view.touchmap.cells for id in cell.processes)
    return {id: number for number, id in enumerate(sorted(serving), start=1)}


def _below(view: View) -> str:
    lines = [*folded(words.LEGEND.to(view.language)), ""]
    for id, number in _numbers(view).items():
        lines.append(one_line(f"{number:>3}  {id}  {view.library.processes[id].title.to(view.language)}"))
    return "\n".join([*lines, "", words.SUMMARY.to(view.language, view.touchmap.summary())])


def _named(cell: Cell, view: View) -> str:
    registry = view.library.centre.registry
    parts = [
        registry.name("businesses", cell.business, view.language),
        registry.name("channels", cell.channel, view.language),
        *([registry.name("brands", cell.brand, view.language)] if cell.brand != ANY else []),
    ]
    return one_line(f"{cell.code}  {' · '.join(parts)}")


def _sign(change: Change, language: Language) -> str:
    if change.is_gain:
        return "+ " + words.GAINED.to(language)
    return "- " + words.LOST.to(language) if change.is_loss else "~ " + words.CHANGED.to(language)


def _served(change: Change) -> str:
    sides = (change.before, change.after)
    return " → ".join(" ".join(side.processes) or side.state if side else "∅" for side in sides)
