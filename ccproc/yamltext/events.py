"""The one source of YAML events: libyaml through ruamel.yaml.clib, else ruamel.yaml's own parser."""

from collections.abc import Callable, Iterator
from itertools import islice, repeat, starmap
from typing import Any, TypeVar

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.events import (
    CollectionEndEvent,
    CollectionStartEvent,
    Event,
    StreamEndEvent,
)
from ruamel.yaml.scanner import ScannerError

from ccproc.model.layout import MAX_BYTES
from ccproc.yamltext.libyaml import place_empty, refuse

try:
    from _ruamel_yaml import CParser
except ImportError:
    CParser = None

T = TypeVar("T")
Events = Iterator[Event]

MAX_NODES = 200_000  # a full 1 MiB of ordinary YAML has fewer
MAX_DEPTH = 60


def parse(text: str, build: Callable[[Events], T]) -> T:
    """What `build` makes of the events of a text; raises `YAMLError` where the text is not YAML.

    The events end early at the limit of nodes. libyaml reads flow collections by YAML 1.1 and refuses
    `[08:30]` and `{when: ok?}`; YAML 1.2 and every editor read them, so the slower parser is asked then.
    """
    if CParser is None:
        return build(pure(text))
    try:
        return build(compiled(text))
    except ScannerError as error:
        if "unexpected ':'" not in str(error.problem):
            raise
    except YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        if mark is None or text[mark.index : mark.index + 1] != "?":
            raise
    return build(pure(text))


def compiled(text: str) -> Events:
    """Events by libyaml; after the last one follow Nones."""
    return starmap(CParser(text).get_event, repeat((), _most_events(text)))


def _most_events(text: str) -> int:
    """The limit grows with the text, which only the register may have longer than 1 MiB."""
    return 2 * MAX_NODES * (1 + len(text) // MAX_BYTES)


def pure(text: str) -> Events:
    """The events libyaml would give, by ruamel.yaml's parser, which takes a few liberties more."""
    before: Any = None
    flow = 0
    try:
        for event in islice(YAML(typ="safe", pure=True).parse(text), _most_events(text)):
            refuse(event, text, flow > 0)
            if isinstance(event, (CollectionStartEvent, CollectionEndEvent)):
                flow = _flow(event, flow)
            if getattr(event, "value", None) == "" and event.start_mark.index == event.end_mark.index:
                place_empty(event, before, text)
            before = event
            yield event
    except (AssertionError, AttributeError, IndexError, RecursionError, TypeError, ValueError) as error:
        raise YAMLError(str(error)) from error  # its parser stumbles over some broken files


def _flow(event: Any, depth: int) -> int:
    """How many brackets are open after an event: within one, everything is."""
    if isinstance(event, CollectionEndEvent):
        return max(depth - 1, 0)
    return depth + 1 if depth or event.flow_style else 0


def walk(text: str) -> tuple[list[Event], YAMLError | None]:
    """The events of a text as far as it is YAML and not too deep, and the error that ended them."""
    found: list[Event] = []

    def collect(events: Events) -> None:
        found.clear()
        depth = 0
        for event in events:
            found.append(event)
            depth += isinstance(event, CollectionStartEvent) - isinstance(event, CollectionEndEvent)
            if type(event) is StreamEndEvent or depth > MAX_DEPTH:
                return

    try:
        parse(text, collect)
    except YAMLError as error:
        return found, error
    return found, None
