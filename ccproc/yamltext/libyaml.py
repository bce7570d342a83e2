"""What libyaml refuses and ruamel.yaml's own parser reads: refused there too, so that both read one language."""

import re
from typing import Any

from ruamel.yaml.error import StreamMark
from ruamel.yaml.events import DocumentStartEvent
from ruamel.yaml.parser import ParserError
from ruamel.yaml.scanner import ScannerError

from ccproc.yamltext.characters import place

_ANCHOR = re.compile(r"[0-9A-Za-z_-]*")
_DIRECTIVE = re.compile("^%", re.MULTILINE)
_COLON = re.compile(r"\s*:")
_BLOCK_AT_MARGIN = re.compile(r"[|>][^\n]*\n[ \n]*^[^ \n]", re.MULTILINE)
_BLOCK_AFTER_TAB = re.compile(r"[|>][-+]?(?: [^\n]*)?\n(?: *\n)* *(?=\t)")
_SURROGATE = re.compile("[\ud800-\udfff]")


def refuse(event: Any, text: str, flow: bool) -> None:
    """Raise where libyaml would, in its words, since they are told on from there; `flow` means within brackets."""
    mark = event.start_mark
    anchor = getattr(event, "anchor", None)
    if anchor and not _ANCHOR.fullmatch(anchor):
        raise ScannerError(None, None, "did not find expected alphabetic or numeric character", mark)
    if type(event) is DocumentStartEvent and not event.version and _DIRECTIVE.search(text, 0, mark.index):
        raise ScannerError(None, None, "found unknown directive name", StreamMark("", 0, 0, 0))
    if hasattr(event, "value"):
        _refuse_scalar(event, text, mark, flow)


def place_empty(event: Any, before: Any, text: str) -> None:
    """Put an empty value behind its colon, not behind the comment that follows."""
    colon = _COLON.match(text, before.end_mark.index)
    if colon:
        event.start_mark = event.end_mark = _mark(text, colon.end())


def _refuse_scalar(event: Any, text: str, mark: StreamMark, flow: bool) -> None:
    value, is_block = event.value, event.style in ("|", ">")
    if flow and not event.style and value.startswith(":"):
        raise ParserError("while parsing a flow sequence", mark, "did not find expected ',' or ']'", mark)
    if not value and not event.style and text[mark.index : mark.index + 1] == ":":
        raise ParserError(None, None, "did not find expected key", mark)
    if is_block and value.strip() and _BLOCK_AT_MARGIN.match(text, mark.index):
        raise ScannerError("while scanning a simple key", mark, "could not find expected ':'", mark)
    tab = _BLOCK_AFTER_TAB.match(text, mark.index) if is_block else None
    if tab:
        problem = "found a tab character where an indentation space is expected"
        raise ScannerError("while scanning a block scalar", mark, problem, _mark(text, tab.end()))
    if not value.isascii() and _SURROGATE.search(value):
        raise ScannerError(None, None, "found invalid Unicode character escape code", mark)


def _mark(text: str, index: int) -> StreamMark:
    line, column = place(text, index)
    return StreamMark("", index, line - 1, column - 1)
