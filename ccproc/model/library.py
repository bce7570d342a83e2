"""A whole repository of processes, read."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from ccproc.model.centre import Centre
from ccproc.model.process import Process


@dataclass(frozen=True, slots=True, eq=False)
class Library:
    """The centre and its processes by id, in the order of their paths.

    `unread` lists the files of processes and registry that could not be read, `partly` those of which values
    that break their schema were left out.
    """

    centre: Centre
    processes: Mapping[str, Process] = field(default_factory=dict)
    unread: tuple[str, ...] = ()
    partly: tuple[str, ...] = ()

    def __iter__(self) -> Iterator[Process]:
        return iter(self.processes.values())

    def live(self) -> Iterator[Process]:
        """The processes that are not retired."""
        return (process for process in self if not process.retired)
