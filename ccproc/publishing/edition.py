"""The texts of one publication as exporters take them: versions, dates and pictures with them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from ccproc.clean import clean
from ccproc.digest import Images
from ccproc.errors import Stopped
from ccproc.evidence.drift import Shown, went_out
from ccproc.exporters.publication import Publication, Published
from ccproc.model.picture import Picture, Unshown
from ccproc.model.process import Process
from ccproc.model.register import Row
from ccproc.publishing.decision import Chosen, standing
from ccproc.store.archive import Archive, archive
from ccproc.store.library import load
from ccproc.store.pictures import pictures
from ccproc.store.register import register
from ccproc.store.repository import Repository
from ccproc.store.texts import images, texts

Build = Callable[[Publication], Iterable[tuple[str, str | bytes]]]


def edition(files: Archive, chosen: Sequence[Chosen], rows: Iterable[Row]) -> Publication:
    """What goes out: each text under the version, from the day and with the values its row says, and its pictures.

    Retired ones are shown to nobody. What was not committed shows only where something new is published, which
    commits it. Raises Stopped as `went_out`.
    """
    said = {row.process: row for row in rows}
    pages = [Shown(each.process, said[each.process.id].values) for each in chosen]
    shared, centres = went_out(files, pages, now=any(each.is_new for each in chosen))
    shown: list[Published] = []
    unshown: list[Unshown] = []
    for each in (one for one in chosen if not one.process.retired):
        seen, unseen = pictures(each.text, each.tree)
        row = said[each.process.id]
        dated = replace(each.process, version=row.version, data={**each.process.data, "version": row.version})
        shown.append(
            Published(
                process=dated,
                version=row.version,
                digest=row.digest,
                effective_from=row.effective_from,
                pictures=seen,
                centre=centres[row.process],
            )
        )
        unshown += unseen
    return Publication(shared, tuple(shown), unshown=tuple(unshown))


def in_force(repository: Repository, today: date) -> Publication:
    """The texts in force by the register, without those that are retired, with the registry they went out with.

    Nothing new goes out by it. Raises Stopped as `archive`, `standing` and `edition`.
    """
    files = archive(repository, today)
    rows = [row for _, row in sorted(files.register.in_force(today).items())]
    chosen = [standing(files, row) for row in rows]
    return edition(files, chosen, rows)


def working(repository: Repository, today: date) -> Publication:
    """Every working text as it stands, live ones only, marked as a preview; what cannot be read is named in it.

    Only a text that is in force carries its date, and an edited one not the version it had before.
    """
    tree = repository.tree
    library, rows = load(tree, today), register(tree).in_force(today)
    written = texts(tree, library.centre.config.language, seen=_forgiving(images(tree)))
    shown: list[Published] = []
    unshown: list[Unshown] = []
    for each in library.live():
        text = written[each.id]
        found, unseen = pictures(text, tree)
        shown.append(_as_it_stands(each, text.digest, rows.get(each.id), found))
        unshown += unseen
    unread, partly = (
        tuple(map(clean, each)) for each in (library.unread, library.partly)
    )  # a name may hold anything
    return Publication(
        library.centre, tuple(shown), preview=True, unshown=tuple(unshown), unread=unread, partly=partly
    )


def handed_out(repository: Repository, today: date, draft: bool) -> Publication:
    """The texts in force; the working texts where these are asked for or nothing was ever published.

    Raises Stopped `unread-processes` where one of the working texts would be missing, else as `in_force`.
    """
    if not draft and register(repository.tree).rows:
        return in_force(repository, today)
    publication = working(repository, today)
    if publication.unread:
        raise Stopped("unread-processes", paths=publication.unread)
    return publication


def _as_it_stands(process: Process, digest: str, row: Row | None, found: Mapping[str, Picture]) -> Published:
    if row is not None and row.digest == digest:
        return Published(
            process=process,
            version=row.version,
            digest=digest,
            effective_from=row.effective_from,
            pictures=found,
        )
    is_edited = row is not None and row.version == process.version
    version = "" if is_edited else process.version or ""
    return Published(process=process, version=version, digest=digest, pictures=found)


def _forgiving(strict: Images) -> Images:
    """A picture that cannot be read counts by its path: what is only looked at does not stop for it."""

    def seen(path: str) -> str | None:
        try:
            return strict(path)
        except Stopped:
            return path

    return seen
