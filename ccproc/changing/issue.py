"""`change issue`: a notice frozen, the versions written into the texts, one commit."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from ccproc.changing.draft import against, composed, drafts, lead_back, problems
from ccproc.changing.edits import edits
from ccproc.digest import digest_of_bytes
from ccproc.errors import Misused, Stopped
from ccproc.governance.answers import Objection
from ccproc.governance.approvals import lacking, unlisted
from ccproc.governance.dating import recorded_for, under_issue
from ccproc.governance.notice import known, undue
from ccproc.governance.references import recorded, resolved
from ccproc.linting.engine import Request, lint
from ccproc.model.centre import Centre
from ccproc.model.finding import Finding
from ccproc.model.layout import kind_of
from ccproc.model.notice import Event, Filed, Notice
from ccproc.model.written import Written
from ccproc.store.archive import Archive, archive
from ccproc.store.commit import commit, ready
from ccproc.store.filing import below, ulid
from ccproc.store.notices import content, event_content, event_path, notices
from ccproc.store.people import Who, people, who
from ccproc.store.repository import Repository
from ccproc.store.staging import tidy
from ccproc.store.turn import turn
from ccproc.store.writing import write
from ccproc.yamltext.versions import with_version


@dataclass(frozen=True, slots=True)
class Issued:
    """What came of it: the commit, or the objections that stand in the way of one, the linter's `errors` among them."""

    notice: Notice
    path: str
    by: Who
    centre: Centre
    commit: str | None = None
    objections: tuple[Objection, ...] = ()
    errors: tuple[Finding, ...] = ()


def issue(repository: Repository, name: str | None, by: str | None, today: date) -> Issued:
    """Freeze a draft: its answers held against the difference, its versions written, all in one commit.

    A text that publication would refuse is not frozen: its errors at that stage come back in place of a commit.

    A call that was cut short between writing and committing is taken up where it stopped. Raises Misused
    `which-notice`, `unknown-notice`, `unsupported-kind`, `no-earlier-text`, `backdated`, `nobody`,
    `unknown-person`, and as `resolved` and `recorded`; Stopped `no-draft`, `already-issued`, `issued-meanwhile`,
    `withdrawn`, `nothing-edited`, and all a commit can be refused for.
    """
    files = archive(repository, today)
    files.sound()
    tidy(files.root)
    filed = _waiting(files, name)
    found = edits(files, [part.id for part in filed.notice.processes])
    if not found:
        raise Stopped("nothing-edited", processes=[part.id for part in filed.notice.processes])
    recorded_for(today.isoformat(), under_issue(filed, [each.edited.head for each in found]))
    lead_back(files, filed.notice.kind, found)
    composition = composed(files, filed.notice, found)
    resolved(filed.notice, filed.path, files.centre.registry, composition.registry)
    recorded(filed.notice.problem, problems(files))
    # Answers stand as typed: what they say is held against the difference, never quietly mended.
    notice = replace(composition, answers=filed.notice.answers)
    person = who(files.root, files.centre, files.git, by)
    data = content(notice, files.language)
    errors = tuple(_errors(repository, [each.after.id for each in found], today))
    objections = (
        *against(notice, found),
        *([Objection("lint-errors", {"errors": len(errors), "path": errors[0].path})] if errors else []),
        *_strangers(files, replace(filed, notice=notice)),
        *undue(filed.notice.requires, notice.requires),
        *lacking(notice, filed.approvals, digest_of_bytes(data)),
    )
    issued = Issued(
        notice=notice, path=filed.path, by=person, centre=files.centre, objections=objections, errors=errors
    )
    if objections:
        return issued
    paths = tuple(dict.fromkeys(_paths(files, filed, notice, [each.after for each in found])))
    event = _event(files, notice, digest_of_bytes(data), person)
    beside = event_path(filed.path, event)
    written = {**_texts(files, notice), filed.path: data, beside: event_content(event)}
    with turn(files.needs_git().state):
        _alone(files, notice, event)
        ready(files.needs_git(), paths, subfolder=files.centre.config.subfolder)
        files.unsaved(written)
        write(files.root, written)
        return replace(issued, commit=_commit(files, notice, (*paths, beside)))


def _alone(files: Archive, notice: Notice, event: Event) -> None:
    """Refuse a notice that somebody else has issued since it was read."""
    now = notices(files.tree).get(notice.id)
    if now and any(each.kind == "issue" and each.id != event.id for each in now.events):
        raise Stopped("issued-meanwhile", notice=notice.id)


def _errors(repository: Repository, processes: Collection[str], today: date) -> Iterator[Finding]:
    """The errors of these texts as publication judges them; what is wrong with the notice is told as objections."""
    for finding in lint(repository, Request(today=today, stage="publish")).findings:
        about = kind_of(finding.path) == "process" and not set(processes).isdisjoint(finding.processes)
        if about and finding.severity == "error":
            yield finding


def _strangers(files: Archive, filed: Filed) -> Iterator[Objection]:
    """Whoever is on no list of people stands behind no notice."""
    if strangers := list(unlisted(filed, people(files.root, files.centre))):
        values = {"people": strangers, "path": filed.path, "first": strangers[0]}
        yield Objection("unlisted-people", values)


def _event(files: Archive, notice: Notice, digest: str, person: Who) -> Event:
    """The issue of exactly this file, under the name that a run which was cut short gave it."""
    begun = files.begun.get(notice.id)
    name = begun.id if begun else ulid()
    today = files.centre.today.isoformat()
    return Event(id=name, notice=notice.id, kind="issue", by=person.code, on=today, digest=digest)


def _waiting(files: Archive, name: str | None) -> Filed:
    """The draft to issue, of a kind that can be. Raises as `issue`."""
    filed = _chosen(files, name)
    if filed.withdrawn:
        raise Stopped("withdrawn", notice=filed.notice.id)
    if filed.issued:
        raise Stopped("already-issued", notice=filed.notice.id)
    known(filed.notice.kind)
    return filed


def _chosen(files: Archive, name: str | None) -> Filed:
    if name is not None:
        found = files.notices.get(name)
        if found is None:
            raise Misused("unknown-notice", notice=name)
        return found
    waiting = drafts(files)
    if not waiting:
        raise Stopped("no-draft")
    if len(waiting) > 1:
        raise Misused("which-notice", notices=[filed.notice.id for filed in waiting])
    return waiting[0]


def _paths(files: Archive, filed: Filed, notice: Notice, texts: Iterable[Written]) -> Iterator[str]:
    """What belongs in the commit: texts, their pictures, changed registry files, all in the notice's folder."""
    lists = {f"registry/{entry.partition('/')[0]}.yaml" for entry in notice.registry}
    yield from sorted(lists.intersection(files.tree.paths()))
    for text in texts:
        yield text.path
        yield from text.pictures
    yield from below(files.tree, filed.path.rpartition("/")[0] + "/")


def _texts(files: Archive, notice: Notice) -> dict[str, bytes]:
    """The files of the processes with their new versions."""
    found = ((files.texts[part.id], part.version.to) for part in notice.processes)
    return {text.path: with_version(text.source, version) for text, version in found}


def _commit(files: Archive, notice: Notice, paths: tuple[str, ...]) -> str:
    lines = (f"{part.id} {part.version.from_} → {part.version.to}" for part in notice.processes)
    message = "\n".join((notice.title.to(files.language), "", *lines))
    trailers = [("Change-Notice", notice.id), *(("Affects", part.id) for part in notice.processes)]
    return commit(files.needs_git(), tuple(dict.fromkeys(paths)), message, trailers)
