"""Registry values that published pages show and that changed since, without the notice that has to say so."""

from collections.abc import Collection, Iterator
from contextlib import suppress

from ccproc.errors import Stopped
from ccproc.governance.values import digest_of, moved, values, values_digest
from ccproc.model.centre import Centre
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
        for centre in centres(files, files.register.of(process.id)):
            before = values(process, centre)
            if digest_of(before) == shown:
                yield tuple(moved(before, now))


def noticed(files: Archive, shown: Collection[tuple[Process, str]]) -> Centre:
    """The nearest centre in git that says on every one of these pages what it said when they were published.

    `shown` are processes with the digests of their values. Where git has none, the files themselves may say it.
    Raises Stopped `values-not-in-force`.
    """
    pages = [(process, said) for process, said in shown if said and not process.retired]
    others: list[str] = []
    for centre in _known(files):
        others = [process.id for process, said in pages if values_digest(process, centre) != said]
        if not others:
            return centre
    raise Stopped("values-not-in-force", processes=others)


def _known(files: Archive) -> Iterator[Centre]:
    if files.git is not None:
        with suppress(Stopped):
            yield from centres(files, files.register.rows)
    yield files.centre
