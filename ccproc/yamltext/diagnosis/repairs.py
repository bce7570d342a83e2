"""Why a file cannot be read as YAML, said as the mistake a person made, with the line proven to mend it."""

import re
from collections.abc import Sequence
from itertools import islice

from ccproc.model.flaw import Flaw
from ccproc.yamltext.diagnosis.failure import Failure
from ccproc.yamltext.diagnosis.flow_mistakes import flow_mistakes
from ccproc.yamltext.diagnosis.indentation import (
    indentations,
    lost_dash,
    missing_dash,
    text_below,
    wide_dash,
)
from ccproc.yamltext.diagnosis.lines import LONGEST
from ccproc.yamltext.diagnosis.mistakes import (
    MISTAKES,
    UNLIKELY,
    full_width_colon,
    missing_space,
    stray_line,
)
from ccproc.yamltext.diagnosis.proof import Candidates, Worth, best, mends

_MOST_TRIALS, _TRIAL_BYTES = 80, 2_000_000
_CONFLICT = re.compile(r"(?:<{7}|>{7}|\|{7})(?: |$)|={7}$")


def diagnose(text: str, failed: Failure, worth: Worth) -> Flaw:
    """The one flaw of a text that is not YAML (SCH009).

    Candidates for the repaired line are generated, likeliest first, and tried: the one with which the text
    is read and best keeps its form is the diagnosis, so the line shown is never a guess.
    """
    lines = text.split("\n")
    marker = next((n for n, line in enumerate(lines) if _CONFLICT.match(line)), None)
    if marker is not None:
        return Flaw("SCH009", "merge-conflict", marker + 1, 1)
    trials = max(8, min(_MOST_TRIALS, _TRIAL_BYTES // (len(text) + 1)))
    suspects = [n for n in failed.suspects if n < len(lines) and len(lines[n]) <= LONGEST]
    found = best(lines, islice(_likely(lines, suspects), trials), failed, worth) or best(
        lines, islice(_possible(lines, suspects), trials), failed, worth
    )
    if found:
        number, fix = found
        values: dict[str, object] = {"repaired": fix.line}
        if fix.lines > 1:
            values["replaces"] = [number + 1, number + fix.lines]
        return Flaw("SCH009", fix.kind, number + 1, fix.column, values)
    told = {"problem": failed.problem}
    return Flaw("SCH009", "broken-yaml", failed.line + 1, failed.column + 1, told)


def misread(text: str) -> Flaw | None:
    """The flaw of a file that is one single text because its first colon is not one (`name：投诉`)."""
    lines = text.split("\n")
    number = next((n for n, line in enumerate(lines) if line.strip() and line.lstrip()[0] != "#"), 0)
    start = Failure(number, 0, number, (number,), "unreadable", 0)
    for mistake in (full_width_colon, missing_space):
        for fix in mistake(lines[number][:LONGEST]):
            if mends(lines, number, fix, start):
                return Flaw("SCH009", fix.kind, number + 1, fix.column, {"repaired": fix.line})
    return None


def _likely(lines: Sequence[str], suspects: Sequence[int]) -> Candidates:
    """Signs of the wrong kind: each tells what was meant."""
    for mistake in (*MISTAKES, flow_mistakes):
        for number in suspects:
            for fix in mistake(lines[number]):
                yield number, fix


def _possible(lines: Sequence[str], suspects: Sequence[int]) -> Candidates:
    """Lines in the wrong column, without their dash or colon, or that do not belong to the file at all."""
    for number in suspects:
        yield from text_below(lines, number)
    for shift in (wide_dash, missing_dash, indentations, lost_dash):
        for number in suspects:
            for fix in shift(lines, number):
                yield number, fix
    for mistake in (*UNLIKELY, stray_line):
        for number in suspects:
            for fix in mistake(lines[number]):
                yield number, fix
