"""One edition of the texts: what the pages are made from, whether it is recorded or only a preview."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from ccproc.model.library import Library
from ccproc.model.process import Process
from ccproc.publishing.manifest import Line


@dataclass(frozen=True, slots=True, eq=False)
class Edition:
    """The processes of a publication with their versions; `number` is None for a preview, which has no lines."""

    number: int | None
    day: date
    library: Library
    lines: tuple[Line, ...] = ()

    def line(self, process: str) -> Line | None:
        """Version, notice and effective date of one process."""
        return next((line for line in self.lines if line.process == process), None)


Build = Callable[[Edition, Path], None]


def versioned(processes: Iterable[Process], lines: Iterable[Line]) -> dict[str, Process]:
    """The processes by id, each with the version it goes out as."""
    versions = {line.process: line.version for line in lines}
    return {process.id: _with(process, versions.get(process.id)) for process in processes}


def _with(process: Process, version: str | None) -> Process:
    if version is None or process.version == version:
        return process
    return replace(process, version=version, data={**process.data, "version": version})
