"""Registry values that published pages show and that changed since, without the notice that has to say so."""

from collections.abc import Iterator
from contextlib import suppress

from ccproc.errors import Stopped
from ccproc.governance.values import digest_of, moved, values
from ccproc.model.process import Process
from ccproc.store.archive import Archive
from ccproc.store.past import centres


def drifted(files: Archive, process: Process, shown: str | None) -> tuple[str, ...] | None:
    """The registry entries that differ from those of the digest `shown`; None where nothing does.

    Where git no longer has the earlier values, every entry the pages show may be meant, and all are named.
    """
    now = values(process, files.centre)
    if not shown or process.retired or digest_of(now) == shown:
        return None
    return tuple(next(_named(files, process, shown), ())) or tuple(moved({}, now))


def _named(files: Archive, process: Process, shown: str) -> Iterator[tuple[str, ...]]:
    now = values(process, files.centre)
    with suppress(Stopped):
        for centre in centres(files, process.id):
            before = values(process, centre)
            if digest_of(before) == shown:
                yield tuple(moved(before, now))
