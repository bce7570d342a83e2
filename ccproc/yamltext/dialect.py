"""From the bytes of a YAML file to plain values, in the one dialect of ccproc."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from ruamel.yaml.error import YAMLError

from ccproc.model.flaw import Flaw
from ccproc.model.layout import MAX_BYTES
from ccproc.yamltext.characters import decode
from ccproc.yamltext.diagnosis.lines import GLUED_MARK
from ccproc.yamltext.events import parse, walk
from ccproc.yamltext.load import Notes, RefusedError, load

Worth = Callable[[object], int]  # how much a value leaves to be desired; 0 is a perfect one

_UNREADABLE = 10_000
_NODE_SIGN = re.compile(r"(?<![^\s,\[{:?-])[&!]")
_COMMENT_WITHOUT_SPACE = re.compile(r" #+[^\s#]")
_GLUED_COMMENT = re.compile(r"\S +#+[^\s#]")
_CHINESE_LIST = re.compile(r"\[[^\[\]]*[，、；;“＂]")
_ODD_START = re.compile("\n[ -]*+[\u3000\u00a0•·●○▪◦－]")
_ODD_ENDS = ("｜\n", "＞\n")


@dataclass(frozen=True, slots=True)
class Document:
    """What a file says, and its flaws. A file that cannot be read has no value and exactly one flaw."""

    value: object
    flaws: tuple[Flaw, ...] = ()


def read(data: bytes, worth: Worth = lambda value: 0, limit: int = MAX_BYTES) -> Document:
    """The one document of a YAML file as dict, list, str, int, float, bool and None (format.md 1.2).

    Strict YAML 1.2 core. Bad input never raises, it is a flaw: DOC001 for characters, SCH009 where it is
    not YAML, SCH010 for a key that stands twice (the last one counts), SCH011 for what the dialect leaves
    out, SCH012 for text that YAML cuts in silence. Of several lines that would mend a file, the one is offered
    whose value `worth` finds least fault with. `limit` is the most bytes it may have.
    """
    text, flaws = decode(data, limit)
    if text is None:
        return Document(None, flaws)
    try:
        value, notes = parse(text, load)
    except (YAMLError, RefusedError) as problem:
        return _inspected(text, None, flaws, Notes(), problem, worth)
    if notes.odd or _suspicious(text, value, notes.items):
        return _inspected(text, value, flaws, notes, None, worth)
    return Document(value, flaws)


def _inspected(
    text: str,
    value: object,
    flaws: tuple[Flaw, ...],
    notes: Notes,
    problem: YAMLError | RefusedError | None,
    worth: Worth,
) -> Document:
    from ccproc.yamltext.diagnosis.inspection import (  # few files come here: most runs never load it
        fatal,
        gentle,
    )

    found, error = walk(text)
    flaw = fatal(text, found, value, notes.odd, error or problem, partial(_left, worth=worth))
    if flaw:
        return Document(None, (flaw,))
    return Document(value, tuple(sorted((*flaws, *gentle(text, found, notes.odd)), key=_place)))


def _left(text: str, worth: Worth) -> int:
    """How much is still wrong with a text that was mended in one line."""
    from ccproc.yamltext.diagnosis.inspection import gentle

    try:
        value, notes = parse(text, load)
    except (YAMLError, RefusedError):
        return _UNREADABLE
    events, _ = walk(text)
    return worth(value) + len(notes.odd) + len(gentle(text, events, notes.odd))


def _suspicious(text: str, value: object, items: int) -> bool:
    """Whether the text could hold what the loop does not look at; a false alarm only costs time."""
    return (
        "\t" in text
        or "- - " in text
        or text.count("- ") > items
        or type(value) is str
        or (("&" in text or "!" in text) and _NODE_SIGN.search(text) is not None)
        or (_COMMENT_WITHOUT_SPACE.search(text) is not None and _GLUED_COMMENT.search(text) is not None)
        or _CHINESE_LIST.search(text) is not None
        or (("|" in text or ">" in text) and GLUED_MARK.search(text) is not None)
        or _ODD_START.search("\n" + text) is not None
        or any(end in text for end in _ODD_ENDS)
    )


def _place(flaw: Flaw) -> tuple[int, int]:
    return flaw.line, flaw.column
