"""The texts of one publication as exporters take them: versions, dates and pictures with them."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date

from ccproc.exporters.publication import Publication, Published
from ccproc.model.process import Process
from ccproc.publishing.decision import Chosen
from ccproc.publishing.manifest import Line
from ccproc.store.archive import Archive
from ccproc.store.library import load
from ccproc.store.repository import Repository
from ccproc.store.texts import texts

Build = Callable[[Publication], Iterable[tuple[str, str | bytes]]]


def edition(files: Archive, chosen: Iterable[Chosen], lines: Iterable[Line], today: date) -> Publication:
    """What goes out, each text under the version and from the day its line says."""
    said = {line.process: line for line in lines}
    each = tuple(chosen)
    shown = tuple(_published(one.process, said[one.process.id]) for one in each)
    centre = replace(files.centre, today=today)
    return Publication(centre, shown, today, images=dict(_pictures(each)))


def proof(repository: Repository, today: date) -> Publication:
    """Every working text as it stands, live ones only, marked as a preview."""
    library = load(repository.tree)
    language = library.centre.config.language
    written = texts(repository.tree, language)
    shown = [Published(each, each.version or "", written[each.id].digest) for each in library.live()]
    paths = {path for each in shown for path in written[each.process.id].pictures}
    images = {path: repository.tree.read(path) for path in sorted(paths)}
    return Publication(replace(library.centre, today=today), tuple(shown), today, preview=True, images=images)


def _published(process: Process, line: Line) -> Published:
    versioned = replace(process, version=line.version, data={**process.data, "version": line.version})
    return Published(versioned, line.version, line.digest, line.effective_from)


def _pictures(chosen: Iterable[Chosen]) -> Iterator[tuple[str, bytes]]:
    """The bytes of every picture from the tree its text stands in; where two differ, the newer text's counts."""
    for one in sorted(chosen, key=lambda one: one.row is None):
        for path in one.text.pictures:
            yield path, one.tree.read(path)
