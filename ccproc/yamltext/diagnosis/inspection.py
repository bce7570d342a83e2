"""The flaws of a file that YAML cannot read, or reads otherwise than meant; only odd files come here."""

from collections.abc import Iterator, Sequence
from itertools import chain, islice

from ruamel.yaml.error import YAMLError
from ruamel.yaml.events import (
    DocumentEndEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from ccproc.model.flaw import Flaw
from ccproc.yamltext.diagnosis.failure import located
from ccproc.yamltext.diagnosis.forbidden import number_flaw, refused_flaw, sign_flaws
from ccproc.yamltext.diagnosis.indentation import missing_item
from ccproc.yamltext.diagnosis.misplaced import (
    double_dashes,
    glued_dashes,
    glued_marks,
    lists_in_text,
    wide_marks,
    wide_spaces,
)
from ccproc.yamltext.diagnosis.proof import Worth
from ccproc.yamltext.diagnosis.repairs import diagnose, misread
from ccproc.yamltext.diagnosis.swallowed import (
    chinese_commas,
    chinese_quotes,
    glued_comments,
    keys_without_value,
)
from ccproc.yamltext.diagnosis.tabs import tab_flaw
from ccproc.yamltext.load import Odd, RefusedError

MAX_FLAWS = 301  # more than a report lists and counts


def fatal(
    text: str,
    events: Sequence[Event],
    value: object,
    odd: Sequence[Odd],
    problem: YAMLError | RefusedError | None,
    worth: Worth,
) -> Flaw | None:
    """The one flaw of a text that cannot be read, or not as it was meant; None where it can."""
    if isinstance(problem, YAMLError):
        return _broken(text, events, problem, worth)
    if problem and problem.event is None:
        return refused_flaw(text, problem)
    lines = text.split("\n")
    found = [
        misread(text) if type(value) is str else None,
        refused_flaw(text, problem) if problem else None,
        tab_flaw(text, events, None, worth),
        *islice(sign_flaws(text, events), 1),
        *islice(wide_spaces(lines, events, worth), 1),
        *islice(double_dashes(lines, events), 1),
        *islice(glued_dashes(lines, odd), 1),
        *islice(glued_marks(lines, events), 1),
    ]
    return min((flaw for flaw in found if flaw), key=lambda flaw: (flaw.line, flaw.column), default=None)


def _broken(text: str, events: Sequence[Event], error: YAMLError, worth: Worth) -> Flaw:
    failed = located(text, events, error)
    if events and isinstance(events[-1], DocumentEndEvent) and events[-1].explicit:
        return Flaw("SCH011", "second-document", failed.line + 1, failed.column + 1)
    return tab_flaw(text, events, failed, worth) or diagnose(text, failed, worth)


def gentle(text: str, events: Sequence[Event], odd: Sequence[Odd]) -> tuple[Flaw, ...]:
    """The flaws beside which a file is still read; so many of them as a report counts."""
    lines = text.split("\n")
    bare = frozenset(each.event.start_mark.index for each in odd if each.kind == "no-value")
    found = chain(
        _odd_flaws(text, lines, events, odd),
        glued_comments(text, lines, events),
        chinese_commas(lines, events),
        chinese_quotes(lines, events),
        keys_without_value(text, lines, events, bare),
        lists_in_text(lines, events),
        wide_marks(lines, events),
    )
    return tuple(islice(found, MAX_FLAWS))


def _odd_flaws(text: str, lines: list[str], events: Sequence[Event], odd: Sequence[Odd]) -> Iterator[Flaw]:
    firsts: dict[int, int] = {}
    for kind, event in odd:
        if kind in ("no-value", "dash"):
            continue
        line, column = event.start_mark.line + 1, event.start_mark.column + 1
        if kind == "number":
            yield number_flaw(text, event)
        elif kind == "duplicate-key":
            firsts = firsts or _first_lines(events)
            first = firsts[event.start_mark.index]
            if (event.value, column) == ("id", 1):
                yield Flaw("SCH010", "second-process", line, column, {"first_line": first})
                return
            dash = missing_item(lines, first, line)
            values = {"key": event.value, "first_line": first} | ({"repaired": dash} if dash else {})
            yield Flaw("SCH010", "missing-dash" if dash else kind, line, column, values)
        else:
            yield Flaw("SCH011", kind, line, column, {"key": event.value})


def _first_lines(events: Sequence[Event]) -> dict[int, int]:
    """For the offset of every key, the line where that key first stands in its mapping."""
    firsts: dict[int, int] = {}
    open_ones: list[dict[str, int] | None] = []
    at_key = False
    for event in events:
        if isinstance(event, (MappingStartEvent, SequenceStartEvent)):
            at_key = isinstance(event, MappingStartEvent)
            open_ones.append({} if at_key else None)
        elif isinstance(event, (MappingEndEvent, SequenceEndEvent)):
            open_ones.pop()
            at_key = bool(open_ones) and open_ones[-1] is not None
        elif isinstance(event, ScalarEvent) and open_ones and open_ones[-1] is not None:
            if at_key:
                mark = event.start_mark
                firsts[mark.index] = open_ones[-1].setdefault(event.value, mark.line + 1)
            at_key = not at_key
    return firsts
