"""`change new`: a notice prefilled from what was edited, and refreshed until it is issued."""

from dataclasses import asdict, dataclass, replace
from datetime import date

from ccproc.changing.authoring import Asked, blank, laid_in
from ccproc.changing.differing import Differences, numbered
from ccproc.changing.edits import Edit, before, edits, moved_entries, touched
from ccproc.changing.revert import is_earlier, put_back
from ccproc.errors import CcprocError, Misused, Stopped
from ccproc.governance.answers import Objection, objections
from ccproc.governance.case import knowers
from ccproc.governance.dating import latest, recorded_for, under_notice
from ccproc.governance.following import earliest, overtaking
from ccproc.governance.notice import known, refreshed
from ccproc.governance.references import recorded
from ccproc.governance.values import gathered
from ccproc.governance.wording import meant
from ccproc.model.notice import Filed, Notice
from ccproc.store.archive import Archive, archive
from ccproc.store.library import load
from ccproc.store.notices import content, path_of
from ccproc.store.people import Who, who
from ccproc.store.records import records
from ccproc.store.repository import Repository
from ccproc.store.texts import process
from ccproc.store.writing import write


@dataclass(frozen=True, slots=True)
class Drafted:
    """A draft notice, where it lies, whether it is new, and what still keeps it from being issued."""

    notice: Notice
    path: str
    fresh: bool
    author: Who
    objections: tuple[Objection, ...]
    differences: Differences


def draft(repository: Repository, asked: Asked, today: date) -> Drafted:
    """Write the notice of what was edited since the last one, or refresh the draft there is.

    A text to go back to is written beside it, both or neither. Raises Misused for a kind that cannot be written
    yet, for a process unknown or never published, for a revert to a text that never was (`no-earlier-text`)
    or to none that is named (`revert-without-to`), for a role or a problem that nothing is called, for a day before
    that of the last notice (`backdated`);
    Stopped `nothing-edited`, `two-drafts`, `saved-meanwhile`, and as `edits` and `put_back`.
    """
    known(asked.kind or "normal")
    there = archive(repository, today)
    there.sound()
    asked = _named(there, asked)
    files, back = put_back(there, asked)
    found = edits(files, _together(files, asked.processes))
    if not found:
        raise _nothing(files, asked)
    recorded_for(today.isoformat(), under_notice(each.edited.head for each in found))
    old = _open(files, found)
    author = who(files.root, files.centre, files.git, asked.by, old.notice.author if old else None)
    start = old.notice if old else _begun(files, asked, found, author.code)
    notice = composed(files, laid_in(start, asked), found)
    lead_back(files, notice.kind, found)
    path = old.path if old else path_of(notice)
    data = {path: content(notice, files.language)}
    there.unsaved(back)
    write(files.root, {**data, **back}, new=() if old else data)
    told = Differences(
        diffs=tuple(numbered(each.diff, part) for each, part in zip(found, notice.processes, strict=True)),
        centre=files.centre,
        before={each.before.id: each.before for each in found},
        after=files.texts,
        entries=gathered(entry for each in found for entry in moved_entries(files, each)),
    )
    return Drafted(
        notice=notice,
        path=path,
        fresh=old is None,
        author=author,
        objections=against(notice, found),
        differences=told,
    )


def _begun(files: Archive, asked: Asked, found: tuple[Edit, ...], author: str) -> Notice:
    """A new notice, proposed for the first day that the notices before it allow."""
    today = files.centre.today
    first = earliest(asked.kind or "normal", before(files, found), today)
    return blank(tuple(each.after for each in found), asked, author, files.language, today, first)


def _nothing(files: Archive, asked: Asked) -> CcprocError:
    """Why there is nothing to write a notice of: no edit, or no version named to go back to."""
    if asked.kind != "revert" or asked.to is not None:
        return Stopped("nothing-edited", processes=list(asked.processes))
    process = next(iter(asked.processes), "")
    versions = [row.version for row in files.register.rows if row.process == process]
    if not versions:
        return Misused("to-without-revert")
    return Misused("revert-without-to", process=process, versions=versions, first=versions[0])


def _named(files: Archive, asked: Asked) -> Asked:
    """What is asked with the reviewer by code; Misused `unknown-role`, `unknown-problem` for what nothing is called."""
    if asked.problem:
        recorded(asked.problem, problems(files))
    if not asked.reviewed_by:
        return asked
    return replace(asked, reviewed_by=meant(files.centre, asked.reviewed_by, registered=True))


def problems(files: Archive) -> frozenset[str]:
    """The numbers of the problems on record."""
    return frozenset(each.id for each in records(files.tree).found if each.kind == "problem")


def composed(files: Archive, notice: Notice, found: tuple[Edit, ...]) -> Notice:
    """The notice as the texts stand now, its impact computed."""
    notice = _after(notice, found)
    texts = [process(each.after) for each in found]
    users = tuple(dict.fromkeys(role for text in texts if text for role in knowers(text)))
    library = load(files.tree, files.centre.today)
    now = {text.id: text for text in texts if text}
    computed = asdict(touched(found, replace(library, processes={**library.processes, **now})))
    kept = {key: list(codes) for key, codes in computed.items() if codes}
    return refreshed(notice, [each.edited for each in found], kept, files.centre.config.gates, users)


def _after(notice: Notice, found: tuple[Edit, ...]) -> Notice:
    """The same, begun no earlier than the notices it goes on from: git may have merged one in beneath it."""
    last = latest(under_notice(each.edited.head for each in found))
    return notice if last is None or notice.created[:10] >= last.day else replace(notice, created=last.day)


def lead_back(files: Archive, kind: str, found: tuple[Edit, ...]) -> None:
    """A revert leads to texts that were published before, and to no others: Misused `no-earlier-text`."""
    for each in found if kind == "revert" else ():
        if not is_earlier(files, each.after.id, each.after.digest):
            raise Misused("no-earlier-text", process=each.after.id)


def against(notice: Notice, found: tuple[Edit, ...]) -> tuple[Objection, ...]:
    """What keeps a notice of these edits from being issued: its answers, and the notices before it."""
    changes = tuple(change for each in found for change in each.edited.changes)
    return (*objections(notice, changes), *overtaking(notice, (each.edited.head for each in found)))


def drafts(files: Archive) -> tuple[Filed, ...]:
    """The notices that still wait to be issued."""
    return tuple(filed for filed in files.notices.found if filed.is_draft)


def _together(files: Archive, asked: tuple[str, ...]) -> frozenset[str]:
    """The asked processes with those that a draft about one of them speaks of too."""
    groups = [{part.id for part in filed.notice.processes} for filed in drafts(files)]
    return frozenset(asked).union(*(group for group in groups if group & set(asked)))


def _open(files: Archive, found: tuple[Edit, ...]) -> Filed | None:
    """The draft that already speaks of one of the edited processes."""
    names = {each.after.id for each in found}
    near = [filed for filed in drafts(files) if names & {part.id for part in filed.notice.processes}]
    if len(near) > 1:
        raise Stopped("two-drafts", notices=[filed.notice.id for filed in near])
    return near[0] if near else None
