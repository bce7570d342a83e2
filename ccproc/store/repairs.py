"""Why a file cannot be read as YAML, said as the mistake a person made, with the line proven to mend it."""

from collections.abc import Iterator, Sequence

from ccproc.locale.flaws import PROBLEMS
from ccproc.model.flaw import Flaw
from ccproc.store.diagnosis.failure import Failure
from ccproc.store.diagnosis.flow_mistakes import flow_mistakes
from ccproc.store.diagnosis.indentation import indentations, missing_dash
from ccproc.store.diagnosis.mistakes import MISTAKES, Fix, full_width_colon, missing_space
from ccproc.store.diagnosis.proof import mends

_LONGEST_LINE = 2_000
_MOST_TRIALS, _TRIAL_BYTES = 40, 2_000_000


def diagnose(text: str, failed: Failure) -> Flaw:
    """The one flaw of a text that is not YAML (SCH009).

    Candidates for the repaired line are generated, likeliest first, and tried: the first with which the
    text can be read past the place of failure is the diagnosis, so the line shown is never a guess.
    """
    lines = text.split("\n")
    trials = max(8, min(_MOST_TRIALS, _TRIAL_BYTES // (len(text) + 1)))
    for number, fix in _candidates(lines, failed):
        if mends(lines, number, fix, failed):
            return Flaw("SCH009", fix.kind, number + 1, fix.column, {"repaired": fix.line})
        trials -= 1
        if not trials:
            break
    problem = PROBLEMS[failed.problem]._asdict()
    return Flaw("SCH009", "broken-yaml", failed.line + 1, failed.column + 1, {"problem": problem})


def misread(text: str) -> Flaw | None:
    """The flaw of a file that is one single text because its first colon is not one (`name：投诉`)."""
    lines = text.split("\n")
    number = next((n for n, line in enumerate(lines) if line.strip() and line.lstrip()[0] != "#"), 0)
    start = Failure(number, 0, number, (number,), "unreadable", 0)
    for mistake in (full_width_colon, missing_space):
        for fix in mistake(lines[number][:_LONGEST_LINE]):
            if mends(lines, number, fix, start):
                return Flaw("SCH009", fix.kind, number + 1, fix.column, {"repaired": fix.line})
    return None


def _candidates(lines: Sequence[str], failed: Failure) -> Iterator[tuple[int, Fix]]:
    suspects = [n for n in failed.suspects if n < len(lines) and len(lines[n]) <= _LONGEST_LINE]
    for mistake in (*MISTAKES, flow_mistakes):
        for number in suspects:
            for fix in mistake(lines[number]):
                yield number, fix
    for shift in (missing_dash, indentations):
        for number in suspects[:2]:
            for fix in shift(lines, number):
                yield number, fix
