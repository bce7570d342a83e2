"""Where a problem is: from ids in a file to a line and a column, looked up only when there is one."""

from dataclasses import replace
from typing import TYPE_CHECKING

from ccproc.linting.found import Found
from ccproc.model.finding import Problem
from ccproc.model.pointer import Path, locate
from ccproc.yamltext.meaning import Reading
from ccproc.yamltext.positions import positions_of

if TYPE_CHECKING:
    from ccproc.yamltext.lines import Repair


class Placing:
    """The places of one file; its positions are read at the first problem, so a clean file costs nothing."""

    def __init__(self, reading: Reading) -> None:
        self._path = reading.source.path
        self._value = reading.source.data
        self._positions = positions_of(reading.data)
        self._origin = reading.origin

    def place(self, code: str, problem: Problem) -> Found:
        """The problem with its line and column; one that already knows its place keeps it."""
        problem = replace(problem, path=problem.path or self._path)
        if problem.line:
            return Found(code, problem)
        if not isinstance(self._value, (dict, list)):
            return Found(code, replace(problem, line=1, column=1))
        path = locate(self._value, problem.at)
        missing = len(path) < len(problem.at)
        span = self._positions.key(path) if problem.key or missing else self._positions.value(path)
        line, column = self._origin.place(span.line, span.column)
        end_line, end = self._origin.place(span.end_line, span.end_column)
        values = {**problem.values, **self._repair(problem, path)} if not missing else dict(problem.values)
        if line != span.line and "repaired" in values:  # the line offered brings together what stands apart
            values.setdefault("replaces", sorted((line, span.line)))
        placed = replace(problem, line=line, column=column, values=values)
        return Found(code, placed, end if end_line == line else 0)

    def _repair(self, problem: Problem, path: Path) -> "Repair":
        """The line with the nearest word in place, where a single word is all that is wrong."""
        from ccproc.yamltext.lines import with_key, with_value

        near, positions = problem.values.get("nearest"), self._positions
        if not isinstance(near, (str, list)) or "repaired" in problem.values or positions.style(path) is None:
            return {}
        return with_key(positions, path, str(near)) if problem.key else with_value(positions, path, near)
