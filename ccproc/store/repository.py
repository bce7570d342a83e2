"""Where a process repository is: found from any folder inside it."""

import logging
import os
from dataclasses import dataclass
from pathlib import Path

from ccproc.errors import Stopped
from ccproc.model.layout import MARKER
from ccproc.store.tree import WorkTree

_LOG = logging.getLogger("ccproc")


@dataclass(frozen=True, slots=True)
class Repository:
    """A process repository on disk; `root` is the folder that holds its marker."""

    root: Path

    @property
    def tree(self) -> WorkTree:
        """The files as they are on disk now."""
        return WorkTree(self.root)

    def lines(self, path: str) -> list[str]:
        """The lines of one file as people see them; none where it cannot be read."""
        try:
            return self.tree.read(path).decode("utf-8", "replace").replace("\r\n", "\n").split("\n")
        except Stopped:
            return []


def find(start: Path) -> Repository:
    """The repository that `start` lies in: the nearest folder upward with a `ccproc.yaml`.

    Raises Stopped `no-folder` when there is no such folder, `no-repository` when no marker is found.
    """
    try:
        here = start.resolve(strict=True)
    except OSError as error:
        raise Stopped("no-folder", folder=str(start.absolute())) from error
    for folder in (here, *here.parents):
        if os.path.lexists(folder / MARKER):
            _LOG.info("%s", folder / MARKER)
            return Repository(folder)
    raise Stopped("no-repository", folder=str(here), marker=MARKER)
