"""Where a process changes hands: from whom, to whom, with what (R5)."""

from collections.abc import Iterator
from typing import NamedTuple

from ccproc.clean import one_line
from ccproc.exporters.reading import Reader
from ccproc.flow import flow
from ccproc.locale import Language, Words
from ccproc.model.library import Library
from ccproc.model.process import Process

_TITLE = Words("# {id} {title}：交接 {count} 处", "# {id} {title}: {count} handovers")
_HEAD = Words("| 从 | 到 | 步骤 | 交接内容 |", "| From | To | Step | What is handed over |")


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
    values = {"id": process.id, "title": process.title.to(language), "count": len(found)}
    lines = [_TITLE.to(language, values), "", _HEAD.to(language), "|---|---|---|---|"]
    for each in found:
        way = f"{steps[each.source]} → {steps[each.target]}"
        what = reader.joined(items.get(item) or item for item in each.what) or "–"
        lines.append(f"| {reader.who(each.giver)} | {reader.who(each.taker)} | {way} | {what} |")
    return "\n".join(map(one_line, lines))
