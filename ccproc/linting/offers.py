"""The line that findings offer to take over: all findings of one line offer the same, with all of it mended."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ccproc.linting.found import Found
from ccproc.yamltext.meaning import Meaning
from ccproc.yamltext.together import merged


def together(file: Meaning, earlier: Sequence[Found], last: Sequence[Found]) -> list[Found]:
    """The findings of one file; `last` are those of its last reading, whose lines have the others mended."""
    written, meant = (source.text.split("\n") for source in (file.source, file.meant))
    lines: dict[int, str] = {}
    for number in {each.problem.line for each in (*earlier, *last) if _offers(each)}:
        known = number <= min(len(written), len(meant))
        if known and not _spread(number, (*earlier, *last)):
            same = written[number - 1] == meant[number - 1]
            lines[number] = merged(meant[number - 1], _offered(number, (*earlier, *last) if same else last))
    return [_offering(each, lines) for each in (*earlier, *last)]


def _offers(found: Found) -> bool:
    return "repaired" in found.problem.values


def _spread(number: int, found: Iterable[Found]) -> bool:
    """Whether one of the lines offered here stands for several."""
    here = (each.problem for each in found if each.problem.line == number)
    return any("replaces" in each.values or "\n" in str(each.values.get("repaired")) for each in here)


def _offered(number: int, found: Iterable[Found]) -> list[str]:
    here = (each for each in found if each.problem.line == number and _offers(each))
    return [str(each.problem.values["repaired"]) for each in here]


def _offering(found: Found, lines: dict[int, str]) -> Found:
    problem = found.problem
    if not _offers(found) or problem.line not in lines:
        return found
    values = {**problem.values, "repaired": lines[problem.line]}
    return replace(found, problem=replace(problem, values=values))
