"""Which processes no longer say what their last notices left, and in what."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from ccproc.changing.differing import between
from ccproc.errors import Misused, Stopped
from ccproc.evidence.drift import Shown, drifted, values_between
from ccproc.governance.chain import Link, heads, links
from ccproc.governance.following import ahead
from ccproc.governance.notice import Edited
from ccproc.governance.values import values, values_digest
from ccproc.impact import Impact, impact, shown, together
from ccproc.model.change import EntryChange, ProcessDiff
from ccproc.model.library import Library
from ccproc.model.process import Process
from ccproc.model.written import Written
from ccproc.store.archive import Archive
from ccproc.store.past import left
from ccproc.store.texts import process, readable


@dataclass(frozen=True, slots=True, eq=False)
class Edit:
    """One edited process: the text its last notice left, the text as it is now, what differs."""

    before: Written
    after: Written
    edited: Edited
    diff: ProcessDiff


def edits(archive: Archive, asked: Collection[str]) -> tuple[Edit, ...]:
    """The edited ones of the asked processes, or of all that were ever published, in the order of their ids.

    Raises Misused `not-published` for one without a notice yet, `unknown-process`; Stopped `forked-chain`,
    `unread-process`, and as `past.left`.
    """
    return tuple(_edits(archive, asked))


def _edits(archive: Archive, asked: Collection[str]) -> Iterator[Edit]:
    for name in sorted(asked or archive.texts):
        head = last(archive, name)
        if head is None and asked:
            archive.text(name)
            raise Misused("not-published", process=name)
        if head is not None and (found := _edit(archive, archive.text(name), head)):
            yield found


def _edit(archive: Archive, text: Written, head: Link) -> Edit | None:
    """What differs between a text, with the registry values it shows, and what its last notice left."""
    read, same = readable(text), text.digest == head.part.to
    before = text if same else left(archive, text.id, head.part.to or "")
    # Held against what the earlier text shows: an entry that a text begins to name has not changed by that.
    entries = drifted(archive, readable(before), head.part.values)
    if same and entries is None:
        return None
    diff = between(before, text, archive.language)
    edited = Edited(
        id=text.id,
        head=head,
        to=text.digest,
        changes=diff.changes,
        values=values_digest(read, archive.centre),
        entries=entries or (),
    )
    return Edit(before=before, after=text, edited=edited, diff=diff)


def last(archive: Archive, name: str) -> Link | None:
    """The single last notice of a process; Stopped `forked-chain` where there are two."""
    ends = heads(links(name, archive.notices.found))
    if len(ends) > 1:
        raise Stopped("forked-chain", process=name, notices=[end.filed.notice.id for end in ends])
    return ends[0] if ends else None


def before(archive: Archive, found: Collection[Edit]) -> tuple[Link, ...]:
    """The notices that these edits had best wait for: the last of each process, those of the same registry values."""
    last_ones = tuple(each.edited.head for each in found)
    told = {link.filed.notice.id for link in last_ones}
    entries = {entry for each in found for entry in each.edited.entries}
    beside = {
        link.filed.notice.id: link
        for link in (_waiting(archive) if entries else ())
        if entries.intersection(link.filed.notice.registry) and link.filed.notice.id not in told
    }
    return (*last_ones, *beside.values())


def _waiting(archive: Archive) -> Iterator[Link]:
    """Every notice that some text still goes on from and whose day is to come."""
    for name in archive.texts:
        chain = links(name, archive.notices.found)
        for end in heads(chain):
            yield from ahead(chain, end, archive.centre.today)


def moved_entries(archive: Archive, edit: Edit) -> tuple[EntryChange, ...]:
    """The registry values that an edit changes, before and after."""
    if not edit.edited.entries:
        return ()
    was = Shown(readable(edit.before), edit.edited.head.part.values or "")
    return values_between(archive, was, Shown(readable(edit.after), edit.edited.values))


def touched(found: Collection[Edit], library: Library) -> Impact:
    """Who and what all the edits touch together, the processes beside them that show a changed registry value too."""
    texts = (
        impact(process(each.before), process(each.after), each.edited.changes, library, library)
        for each in found
    )
    moved = {entry for each in found for entry in each.edited.entries}
    beside = _showing(moved, library, {each.after.id for each in found}) if moved else ()
    registry = (
        shown(library.processes[each.after.id], each.edited.entries, beside, library.centre)
        for each in found
        if each.edited.entries
    )
    return together((*texts, *registry))


def _showing(entries: Collection[str], library: Library, told: Collection[str]) -> tuple[str, ...]:
    """The processes, other than those told, whose pages show one of these registry entries."""

    def shows(each: Process) -> bool:
        named = values(each, library.centre)
        return any(f"{kind}/{code}" in entries for kind, codes in named.items() for code in codes)

    return tuple(each.id for each in library.live() if each.id not in told and shows(each))
