"""`change show`: one notice, with what it changes read back from the texts before and after it."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date

from ccproc.changing.differing import Differences, between, numbered
from ccproc.errors import Misused, Stopped
from ccproc.evidence.drift import Shown, values_between
from ccproc.governance.chain import links
from ccproc.governance.rows import unpublished
from ccproc.governance.values import gathered
from ccproc.model.centre import Centre
from ccproc.model.change import EntryChange
from ccproc.model.notice import Filed, Part
from ccproc.model.record import Record
from ccproc.model.register import Row
from ccproc.model.written import Written
from ccproc.store.archive import Archive, archive
from ccproc.store.library import centre
from ccproc.store.notices import notices
from ccproc.store.past import left
from ccproc.store.records import records
from ccproc.store.register import register
from ccproc.store.repository import Repository
from ccproc.store.texts import readable

Waiting = Mapping[str, str | None]


@dataclass(frozen=True, slots=True)
class Told:
    """A notice and its differences, None where git no longer has the texts they were made from.

    `rows` are its publications, `records` the reviews, confirmations and trainings that these rest on, or that
    there are of its texts until then. `waits` says what is in force in their place, by process, None for nothing;
    it is empty for a notice that is published, or not issued.
    """

    filed: Filed
    centre: Centre
    differences: Differences | None
    rows: tuple[Row, ...] = ()
    records: tuple[Record, ...] = ()
    waits: Waiting = field(default_factory=dict)


def told(repository: Repository, name: str, today: date) -> Told:
    """The notice of that id, or of a beginning or an end of it that no other has. Raises Misused `unknown-notice`."""
    tree = repository.tree
    filed = notices(tree).get(name)
    if filed is None:
        raise Misused("unknown-notice", notice=name)
    known = register(tree)
    rows = tuple(row for row in known.rows if row.notice == filed.notice.id)
    bare = Told(
        filed=filed,
        centre=centre(tree, today),
        differences=None,
        rows=rows,
        records=tuple(_records(filed, rows, records(tree).found)),
        waits=waiting(repository, today).get(filed.notice.id, {}),
    )
    with suppress(Stopped):
        files = archive(repository, today, {part.id for part in filed.notice.processes})
        return replace(bare, centre=files.centre, differences=_differences(files, filed))
    return bare


def waiting(repository: Repository, today: date) -> dict[str, Waiting]:
    """The issued notices that are not published yet, with the versions in force on a day in their place."""
    filed, known = notices(repository.tree).found, register(repository.tree)
    late, now = unpublished(filed, known), known.in_force(today)
    return {
        each.notice.id: {
            part.id: now[part.id].version if part.id in now else None for part in each.notice.processes
        }
        for each in filed
        if each.notice.id in late
    }


def _records(filed: Filed, rows: tuple[Row, ...], found: Iterable[Record]) -> Iterator[Record]:
    """What the publications name as their evidence; of texts that are not published yet, what there is of them."""
    named = {path for row in rows for path in row.evidence}
    texts = {(part.id, part.to) for part in filed.notice.processes} - {
        (row.process, row.digest) for row in rows
    }
    return (each for each in found if each.path in named or (each.process, each.digest) in texts)


def only_draft(repository: Repository) -> str | None:
    """The notice that is neither issued nor withdrawn, where there is exactly one."""
    found = [filed.notice.id for filed in notices(repository.tree).found if filed.is_draft]
    return found[0] if len(found) == 1 else None


def _differences(files: Archive, filed: Filed) -> Differences:
    parts = filed.notice.processes
    sides = {part.id: _sides(files, part) for part in parts}
    return Differences(
        diffs=tuple(numbered(between(*sides[part.id], files.language), part) for part in parts),
        centre=files.centre,
        before={id: old for id, (old, _) in sides.items() if old is not None},
        after={id: new for id, (_, new) in sides.items() if new is not None},
        entries=gathered(each for part in parts for each in _entries(files, filed, part, *sides[part.id])),
    )


def _entries(
    files: Archive, filed: Filed, part: Part, old: Written | None, new: Written | None
) -> Iterator[EntryChange]:
    """The registry values that the notice speaks of, as the pages of a process had and have them."""
    chain = links(part.id, files.notices.found)
    was = next((chain[parent].part.values for parent in part.parents if parent in chain), None)
    if filed.notice.registry and old and new:
        before, after = Shown(readable(old), was or ""), Shown(readable(new), part.values or "")
        yield from (
            each for each in values_between(files, before, after) if each.entry in filed.notice.registry
        )


def _sides(files: Archive, part: Part) -> tuple[Written | None, Written | None]:
    old, new = (left(files, part.id, digest) if digest else None for digest in (part.from_, part.to))
    return old, new
