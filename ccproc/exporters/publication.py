"""What a publication holds: the text in force of each process, and the centre they belong to."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from ccproc.model.centre import Centre
from ccproc.model.picture import Picture, Unshown
from ccproc.model.process import Process


@dataclass(frozen=True, slots=True)
class Published:
    """One process as it is handed out.

    `version` and `effective_from` (an ISO date) are empty where the text was never published; `digest` is the
    semantic digest. `pictures` are those its steps show, by the path they name; `centre` is the one it went out
    with, where its registry was another than that of the publication.
    """

    process: Process
    version: str
    digest: str
    effective_from: str = ""
    pictures: Mapping[str, Picture] = field(default_factory=dict)
    centre: Centre | None = None

    @property
    def mark(self) -> str:
        """The first twelve digits of the digest: enough to tell a printed copy from a later text."""
        return self.digest[:12]


@dataclass(frozen=True, slots=True, eq=False)
class Publication:
    """The processes of one publication, once each; a preview says on every page that it is none.

    `unshown` are pictures that steps name and nobody sees, `unread` the files that should have been processes,
    `partly` those of which only a part was read.
    """

    centre: Centre
    processes: tuple[Published, ...]
    preview: bool = False
    unshown: tuple[Unshown, ...] = ()
    unread: tuple[str, ...] = ()
    partly: tuple[str, ...] = ()

    @property
    def missing(self) -> tuple[str, ...]:
        """Every file that says something which is not shown."""
        return (*self.unread, *self.partly)

    def by_id(self) -> dict[str, Process]:
        """The processes by their id."""
        return {each.process.id: each.process for each in self.processes}
