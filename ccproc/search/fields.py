"""Everything a process can be found by, from the strongest field to the weakest."""

from collections.abc import Iterator
from itertools import chain

from ccproc.model.process import Process
from ccproc.model.registry import Entry
from ccproc.model.text import Text

# How much a hit is worth by where it was found: a word of the title beats a word somewhere in a script.
WEIGHTS = {
    "id": 100, "touchpoint": 90, "title": 60, "keywords": 40, "business": 30, "codes": 20, "names": 20,
    "initials": 15, "text": 5,
}  # fmt: skip


def involved(process: Process) -> Iterator[tuple[str, str]]:
    """Its roles, systems, contacts and category: the list and the code of each."""
    steps = process.steps
    used = {
        "roles": chain(process.roles(), process.users, (level.to for level in process.escalation)),
        "systems": chain.from_iterable(step.uses for step in steps),
        "contacts": (code for step in steps for code in (step.to, step.for_) if code),
        "categories": (process.category,),
    }
    for kind, codes in used.items():
        yield from ((kind, code) for code in dict.fromkeys(codes))


def named(entry: Entry | None) -> tuple[str, ...]:
    """Its name in every language and what else people call it."""
    return (*forms(entry.name), *entry.many("aliases")) if entry else ()


def sentences(process: Process) -> Iterator[str]:
    """What its steps and the cases beyond it say, in every language."""
    for step in process.steps:
        for text in (step.name, step.decide, step.say, step.do):
            yield from forms(text) if text else ()
    for limit in process.limits:
        yield from forms(limit.case) if limit.case else ()


def forms(text: Text) -> list[str]:
    """A text in every language."""
    return [form for _, form in text.forms]
