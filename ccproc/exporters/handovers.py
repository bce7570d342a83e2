"""Where a process changes hands: from whom, to whom, with what (R5)."""

from collections.abc import Iterator
from typing import NamedTuple

from ccproc.exporters.markdown import plain, table
from ccproc.exporters.reading import Reader
from ccproc.flow import flow
from ccproc.locale import Language
from ccproc.locale.registers import GIVEN_BY, HANDED_OVER, HANDOVERS
from ccproc.model.library import Library
from ccproc.model.process import NOBODY, Process


class Handover(NamedTuple):
    """A place where another takes over: along an edge to `target`, or to somebody outside, where `target` is empty."""

    giver: str
    taker: str
    source: str
    target: str
    what: tuple[str, ...]


def handovers(process: Process) -> list[Handover]:
    """The role-changing edges, whom customers are handed on to, and who is waited for, in the order of the file."""
    order = flow(process).order
    found = (*_inside(process), *_outside(process))
    return sorted(found, key=lambda each: order[each.source])


def _inside(process: Process) -> Iterator[Handover]:
    actor = {step.id: process.actor(step) for step in process.steps}
    gives = {step.id: step.gives for step in process.steps}
    takes = {step.id: step.needs for step in process.steps}
    for edge in flow(process).known():
        giver, taker = actor[edge.source], actor[edge.target]
        if giver != taker:
            passed = tuple(item for item in gives[edge.source] if item in takes[edge.target])
            yield Handover(giver, taker, edge.source, edge.target, passed)


def _outside(process: Process) -> Iterator[Handover]:
    for step in process.steps:
        giver = process.actor(step)
        if step.end and step.to:
            yield Handover(giver, step.to, step.id, "", step.gives)
        elif step.for_ and step.for_ not in (giver, *NOBODY):
            yield Handover(giver, step.for_, step.id, "", step.needs)


def markdown(process: Process, library: Library, language: Language) -> str:
    """The handovers as a Markdown table."""
    found, reader = handovers(process), Reader(library.centre, language)
    steps = {
        step.id: f"{number} {reader.said(step.name).text or step.id}"
        for number, step in enumerate(process.steps, start=1)
    }
    items = _items(process, reader)
    rows = [
        (
            reader.who(each.giver),
            _taker(each.taker, library, reader),
            " → ".join(steps[step] for step in (each.source, each.target) if step),
            reader.joined(items.get(item, item) for item in each.what) or "–",
        )
        for each in found
    ]
    values = {"id": process.id, "title": plain(process.title.to(language)), "count": len(found)}
    heads = [words.to(language) for words in HANDOVERS]
    return "\n".join([f"# {HANDED_OVER.to(language, values)}", "", *table(heads, rows)]).rstrip()


def _taker(code: str, library: Library, reader: Reader) -> str:
    """A process by its title, else who it is."""
    known = library.processes.get(code)
    return f"{code} {known.title.to(reader.language)}" if known else reader.who(code)


def _items(process: Process, reader: Reader) -> dict[str, str]:
    """What is handed over by name; what only steps speak of is called by the step that gives it."""
    given = {
        item: GIVEN_BY.to(reader.language, {"step": reader.said(step.name).text or step.id})
        for step in process.steps
        for item in step.gives
    }
    named = {
        each.id: reader.said(each.name).text for each in (*process.inputs, *process.outputs) if each.name
    }
    return given | named
