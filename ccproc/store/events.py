"""The one source of YAML events: libyaml through ruamel.yaml.clib, else ruamel.yaml's own parser."""

import re
from collections.abc import Callable, Iterator
from itertools import islice, repeat, starmap
from typing import Any, TypeVar

from ruamel.yaml import YAML
from ruamel.yaml.error import StreamMark, YAMLError
from ruamel.yaml.events import (
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    StreamEndEvent,
)
from ruamel.yaml.parser import ParserError
from ruamel.yaml.scanner import ScannerError

from ccproc.store.characters import place

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
_DIRECTIVE = re.compile("^%", re.MULTILINE)
_COLON = re.compile(r"\s*:")
_NOT_INDENTED = re.compile(r"[|>][^\n]*\n\s*^\S", re.MULTILINE)
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
    """The events libyaml would give, by ruamel.yaml's parser, which takes a few liberties more."""
    before: Any = None
    try:
        for event in islice(YAML(typ="safe", pure=True).parse(text), _MAX_EVENTS):
            _refuse(event, text)
            if getattr(event, "value", None) == "" and event.start_mark.index == event.end_mark.index:
                _place_empty(event, before, text)
            before = event
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
    """What libyaml refuses: odd anchors and directives, a missing key, half a character, text without indent."""
    anchor, value, mark = getattr(event, "anchor", None), getattr(event, "value", None), event.start_mark
    if anchor and not _ANCHOR.fullmatch(anchor):
        raise ScannerError(None, None, "did not find expected alphabetic or numeric character", mark)
    if type(event) is DocumentStartEvent and not event.version and _DIRECTIVE.search(text, 0, mark.index):
        raise ScannerError(None, None, "found unknown directive name", StreamMark("", 0, 0, 0))
    if value == "" and not event.style and text[mark.index : mark.index + 1] == ":":
        raise ParserError(None, None, "did not find expected key", mark)
    if value and event.style in ("|", ">") and _NOT_INDENTED.match(text, mark.index) and value.strip():
        raise ScannerError("while scanning a simple key", mark, "could not find expected ':'", mark)
    if value and not value.isascii() and _SURROGATE.search(value):
        raise ScannerError(None, None, "found invalid Unicode character escape code", mark)


def _place_empty(event: Any, before: Any, text: str) -> None:
    """An empty value stands behind its colon, not behind the comment that follows."""
    colon = _COLON.match(text, before.end_mark.index)
    if colon:
        line, column = place(text, colon.end())
        event.start_mark = event.end_mark = StreamMark("", colon.end(), line - 1, column - 1)
