"""Registry values that published pages show and that changed since, and the centre they were published with."""

from collections.abc import Collection, Iterator
from contextlib import suppress
from dataclasses import replace
from typing import NamedTuple

from ccproc.errors import Stopped
from ccproc.governance.values import digest_of, entry_changes, moved, values, values_digest
from ccproc.model.centre import Centre
from ccproc.model.change import EntryChange
from ccproc.model.process import Process
from ccproc.store.archive import Archive
from ccproc.store.past import centres


class Shown(NamedTuple):
    """A process with the digest of the registry values that its pages show; empty where they show those of now."""

    process: Process
    values: str


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


def values_between(files: Archive, before: Shown, after: Shown) -> tuple[EntryChange, ...]:
    """What differs in the registry values of a process, each side by its digest; nothing where git has them no more."""
    was, now = (_shown_with(files, each) for each in (before, after))
    if was is None or now is None:
        return ()
    return tuple(entry_changes((before.process, was), (after.process, now)))


def _shown_with(files: Archive, page: Shown) -> Centre | None:
    """The nearest centre with the registry values of a page; None where there is none."""
    found = (each for each in _known(files, now=True) if values_digest(page.process, each) == page.values)
    return next(found, None) if page.values else None


def went_out(files: Archive, pages: Collection[Shown], *, now: bool) -> tuple[Centre, dict[str, Centre]]:
    """The centre that what speaks of all processes shows, and by process the one that its own pages show.

    Each text keeps the registry values it was published with, from the nearest commit that has them; what is
    shown of several processes has them too. `now` begins with the files as they lie on disk, which otherwise
    count only where git has nothing. Raises Stopped `values-not-in-force`.
    """
    left = {each.process.id: each for each in pages}
    found: dict[str, Centre] = {}
    base = files.centre
    for number, centre in enumerate(_known(files, now=now)):
        base = base if number else centre
        for id, (process, said) in tuple(left.items()):
            if not said or process.retired or values_digest(process, centre) == said:
                found[id] = centre
                del left[id]
        if not left:
            break
    if left:
        raise Stopped("values-not-in-force", processes=sorted(left))
    return _together(base, pages, found), found


def _together(base: Centre, pages: Collection[Shown], found: dict[str, Centre]) -> Centre:
    """The base with those values in place of its own that pages show otherwise."""
    lists = {kind: dict(entries) for kind, entries in base.registry.lists.items()}
    for process, _ in pages:
        centre = found[process.id]
        old = {} if centre is base else values(process, centre)
        for entry in moved(values(process, base), old) if old else ():
            kind, _, code = entry.partition("/")
            if code in centre.registry[kind]:
                lists[kind][code] = centre.registry[kind][code]
    return replace(base, registry=replace(base.registry, lists=lists))


def _known(files: Archive, *, now: bool) -> Iterator[Centre]:
    if now:
        yield files.centre
    if files.git is not None:
        with suppress(Stopped):
            yield from centres(files, files.register.rows)
    if not now:
        yield files.centre
