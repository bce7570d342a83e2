"""The one source of YAML events: libyaml through ruamel.yaml.clib, else ruamel.yaml's own parser."""

import re
from collections.abc import Callable, Iterator
from itertools import islice, repeat, starmap
from typing import Any, TypeVar

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.events import CollectionEndEvent, CollectionStartEvent, Event, StreamEndEvent
from ruamel.yaml.parser import ParserError
from ruamel.yaml.scanner import ScannerError

try:
    from _ruamel_yaml import CParser
except ImportError:
    CParser = None

T = TypeVar("T")
Events = Iterator[Event]

MAX_NODES = 200_000  # a full 1 MiB of ordinary YAML has fewer
MAX_DEPTH = 60
_MAX_EVENTS = 2 * MAX_NODES
_ANCHOR = re.compile(r"[0-9A-Za-z_-]*")
_SURROGATE = re.compile("[\ud800-\udfff]")


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
    return starmap(CParser(text).get_event, repeat((), _MAX_EVENTS))


def pure(text: str) -> Events:
    """Events by ruamel.yaml's parser, less the three liberties that libyaml does not take."""
    try:
        for event in islice(YAML(typ="safe", pure=True).parse(text), _MAX_EVENTS):
            _refuse(event, text)
            yield event
    except (AssertionError, AttributeError, IndexError, RecursionError, TypeError, ValueError) as error:
        raise YAMLError(str(error)) from error  # its parser stumbles over some broken files


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


def _refuse(event: Any, text: str) -> None:
    """An anchor of other than ASCII letters, a key that is not there, half a pair of surrogates."""
    anchor, value = getattr(event, "anchor", None), getattr(event, "value", None)
    mark = event.start_mark
    if anchor and not _ANCHOR.fullmatch(anchor):
        raise ScannerError(None, None, "did not find expected alphabetic or numeric character", mark)
    if value == "" and not event.style and text[mark.index : mark.index + 1] == ":":
        raise ParserError(None, None, "did not find expected key", mark)
    if value and not value.isascii() and _SURROGATE.search(value):
        raise ScannerError(None, None, "found invalid Unicode character escape code", mark)
