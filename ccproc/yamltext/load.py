"""From YAML events to plain values: the loop every file of every lint run goes through."""

from typing import NamedTuple

from ruamel.yaml.events import (
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from ccproc.yamltext.events import MAX_DEPTH, Events
from ccproc.yamltext.scalars import WORDS, resolve

_KEY_WORDS = WORDS.keys() | {"<<"}


class Odd(NamedTuple):
    """A scalar that is not as it should be, by the kind of its flaw."""

    kind: str
    event: ScalarEvent


class Notes:
    """What the loop notices: odd events, and how many items stand behind a dash."""

    __slots__ = ("items", "odd")

    def __init__(self) -> None:
        self.odd: list[Odd] = []
        self.items = 0


class RefusedError(Exception):
    """The file is YAML, but holds something that ends the reading; without event, it is too long."""

    def __init__(self, kind: str, event: Event | None) -> None:
        super().__init__(kind)
        self.kind = kind
        self.event = event


def load(events: Events) -> tuple[object, Notes]:
    """The value of the one document and what was noticed on the way; raises `RefusedError`, `YAMLError`.

    It looks at nothing it can avoid: positions, anchors and tags are left to those who come after
    when the text gives cause. An event is told by its class; numbers and empty values sort before ":".
    """
    notes = Notes()
    try:
        next(events)
        start = next(events)
        if type(start) is not DocumentStartEvent:
            return None, notes
        if start.version or start.tags:
            raise RefusedError("directive", start)
        value = _node(next(events), events, notes, 1)
        next(events)
        end = next(events)
    except StopIteration:
        raise RefusedError("nodes", None) from None
    if type(end) is not StreamEndEvent:
        raise RefusedError("second-document", end)
    return value, notes


def _node(event: Event, events: Events, notes: Notes, depth: int) -> object:
    if type(event) is ScalarEvent:
        return event.value if event.style else _plain(event, notes)
    if depth > MAX_DEPTH:
        raise RefusedError("depth", event)
    if type(event) is MappingStartEvent:
        return _mapping(events, notes, depth, event.flow_style)
    if type(event) is SequenceStartEvent:
        return _sequence(events, notes, depth, event.flow_style)
    raise RefusedError("alias", event)


def _mapping(events: Events, notes: Notes, depth: int, flow: bool) -> dict[str, object]:
    result: dict[str, object] = {}
    for event in events:
        if type(event) is not ScalarEvent:
            if type(event) is MappingEndEvent:
                return result
            raise RefusedError("complex-key", event)
        key = event.value
        if (key < ":" or key in _KEY_WORDS) and not event.style:
            _check_key(event, notes)
        if key in result:
            notes.odd.append(Odd("duplicate-key", event))
        item = next(events)
        if type(item) is ScalarEvent:
            value = item.value
            if (value < ":" or value in WORDS) and not item.style:
                if flow and not value:
                    notes.odd.append(Odd("no-value", event))
                value = _plain(item, notes)
            result[key] = value
        else:
            result[key] = _node(item, events, notes, depth + 1)
    raise StopIteration


def _sequence(events: Events, notes: Notes, depth: int, flow: bool) -> list[object]:
    result: list[object] = []
    for event in events:
        if type(event) is ScalarEvent:
            value = event.value
            if (value < ":" or value in WORDS) and not event.style:
                value = _plain(event, notes)
            result.append(value)
        elif type(event) is SequenceEndEvent:
            if not flow:
                notes.items += len(result)
            return result
        else:
            result.append(_node(event, events, notes, depth + 1))
    raise StopIteration


def _plain(event: ScalarEvent, notes: Notes) -> object:
    try:
        value = resolve(event.value)
    except OverflowError:
        notes.odd.append(Odd("number", event))
        return event.value
    if type(value) is str and value[0] == "-":
        notes.odd.append(Odd("dash", event))
    return value


def _check_key(event: ScalarEvent, notes: Notes) -> None:
    if event.value in ("", "<<"):
        raise RefusedError("merge-key" if event.value else "empty-key", event)
    try:
        value = resolve(event.value)
    except OverflowError:
        value = None
    if type(value) is not str:
        notes.odd.append(Odd("key-not-text", event))
    elif value[0] == "-":
        notes.odd.append(Odd("dash", event))
