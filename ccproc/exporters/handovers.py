"""Where a process changes hands: from whom, to whom, with what (R5)."""

from collections.abc import Iterator
from typing import NamedTuple

from ccproc.exporters.markdown import plain, table
from ccproc.exporters.reading import Reader
from ccproc.flow import flow
from ccproc.locale import Language
from ccproc.locale.registers import HANDED_OVER, HANDOVERS
from ccproc.model.library import Library
from ccproc.model.process import Process


class Handover(NamedTuple):
    """One edge of the flow along which another role takes over."""

    giver: str
    taker: str
    source: str
    target: str
    what: tuple[str, ...]


def handovers(process: Process) -> Iterator[Handover]:
    """The role-changing edges of the flow, in the order of the file."""
    actor = {step.id: process.actor(step) for step in process.steps}
    gives = {step.id: step.gives for step in process.steps}
    takes = {step.id: step.needs for step in process.steps}
    for edge in flow(process).known():
        giver, taker = actor[edge.source], actor[edge.target]
        if giver != taker:
            passed = tuple(item for item in gives[edge.source] if item in takes[edge.target])
            yield Handover(giver, taker, edge.source, edge.target, passed)


def markdown(process: Process, library: Library, language: Language) -> str:
    """The handovers as a Markdown table."""
    found, reader = list(handovers(process)), Reader(library.centre, language)
    items = {each.id: reader.said(each.name).text for each in (*process.inputs, *process.outputs)}
    steps = {
        step.id: f"{number} {reader.said(step.name).text or step.id}"
        for number, step in enumerate(process.steps, start=1)
    }
    rows = [
        (
            reader.who(each.giver),
            reader.who(each.taker),
            f"{steps[each.source]} → {steps[each.target]}",
            reader.joined(items.get(item) or item for item in each.what) or "–",
        )
        for each in found
    ]
    values = {"id": process.id, "title": plain(process.title.to(language)), "count": len(found)}
    heads = [words.to(language) for words in HANDOVERS]
    return "\n".join([f"# {HANDED_OVER.to(language, values)}", "", *table(heads, rows)]).rstrip()
