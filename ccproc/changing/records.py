"""`review`, `confirm`, `train`: what was done with one text of a process, written down once."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from ccproc.errors import Misused
from ccproc.evidence.cases import cases_of
from ccproc.governance.dating import recorded_for, under_record
from ccproc.governance.gates import Unmet, unmet
from ccproc.governance.saying import VERDICTS
from ccproc.governance.walks import cover
from ccproc.governance.wording import checked, meant, offices, person, unentitled
from ccproc.locale import gates
from ccproc.model.person import real, serving
from ccproc.model.process import Process
from ccproc.model.record import Record, plain
from ccproc.model.text import Text
from ccproc.nearest import nearest
from ccproc.store import records
from ccproc.store.archive import Archive, archive
from ccproc.store.filing import ulid
from ccproc.store.people import Who, listed, people, who
from ccproc.store.repository import Repository
from ccproc.store.texts import readable
from ccproc.yamltext.shape.faults import faults_of


@dataclass(frozen=True, slots=True)
class Said:
    """What every record is told: about which process, by whom, on which day, with which remark."""

    process: str
    by: str | None
    on: date
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Recorded:
    """The record, where it lies, and whether its author is on a list of people."""

    record: Record
    path: str
    author: Who


@dataclass(frozen=True, slots=True)
class Standing:
    """The gates that a text has to pass by the family of its process, and what it still lacks of them."""

    gates: tuple[str, ...]
    unmet: tuple[Unmet, ...]


def review(
    repository: Repository,
    said: Said,
    participants: Iterable[tuple[str, str]],
    verdicts: Mapping[str, str],
    walked: tuple[tuple[str, ...], ...] | None,
    comment: str | None = None,
) -> Recorded:
    """Record a review: roles with who took part, verdicts by point, the ways walked; None walks every way.

    Roles, points and verdicts may be told by name. Raises Misused `unknown-verdict`, `unknown-role`,
    `unknown-step`, `unknown-person`, `still-blank`, `role-not-held`, `role-of-nobody`, and as `_kept`.
    """
    files = _opened(repository, said)
    process = readable(files.text(said.process))
    walks = walked if walked is not None else cover(process)
    _walkable(process, walks)
    took_part = tuple(dict.fromkeys((meant(files.centre, role), real(name)) for role, name in participants))
    _entitled(files, process, took_part)
    spoken = {_point(point): _spoken(verdict) for point, verdict in verdicts.items()}
    data: dict[str, object] = {
        "participants": [{"role": role, "name": name} for role, name in took_part],
        "verdicts": {**spoken, **({"comment": comment} if comment else {})},
        "paths_walked": [list(walk) for walk in walks],
    }
    return _kept(files, said, "review", data)


def confirm(repository: Repository, said: Said, organisation: str, role: str | None) -> Recorded:
    """Record that somebody outside has confirmed the text: which organisation, in which office.

    Raises Misused `still-blank`.
    """
    data = {"organisation": real(organisation), "role": role}
    return _kept(_opened(repository, said), said, "confirmation", data)


def train(
    repository: Repository,
    said: Said,
    roles: tuple[str, ...],
    persons: tuple[int, int] | None = None,
    method: str | None = None,
    score: float | None = None,
) -> Recorded:
    """Record a training: the roles trained, how many of how many persons, how, the mean score.

    Raises Misused `unknown-role`.
    """
    files = _opened(repository, said)
    trained = [meant(files.centre, role, registered=True) for role in roles]
    counted = {"count": persons[0], "of": persons[1]} if persons else None
    data = {"roles": trained, "persons": counted, "method": method, "score": score}
    return _kept(files, said, "training", data)


def _opened(repository: Repository, said: Said) -> Archive:
    """What a record is made from; Misused `unknown-policy-role` where the gates could never be met.

    Raises Stopped as `Archive.listed`.
    """
    files = archive(repository, said.on, {said.process})
    files.listed()
    checked(files.centre)
    return files


def _walkable(process: Process, walks: tuple[tuple[str, ...], ...]) -> None:
    """Refuse a way through steps that the process has not."""
    unknown = next((step for walk in walks for step in walk if process.step(step) is None), None)
    if unknown is not None:
        close = nearest(unknown, [step.id for step in process.steps])
        code = "unknown-step-near" if close else "unknown-step"
        raise Misused(code, step=unknown, process=process.id, nearest=close)


def _entitled(files: Archive, process: Process, took_part: Sequence[tuple[str, str]]) -> None:
    """Refuse whoever is not on the list of people, or holds no role that the word claimed stands for."""
    known, registry = people(files.root, files.centre), files.centre.registry
    if known is None:
        return
    today = files.centre.today.isoformat()
    there = serving(known, today)
    for word, code in unentitled(took_part, process, registry, there):
        wanted, held = offices(word, process, registry), listed(known, code, today).roles
        other = person(there, *wanted)
        unheld = "role-of-nobody" if set(wanted) & registry["roles"].keys() else "role-unregistered"
        raise Misused(
            "role-not-held" if other else unheld,
            person=code,
            role=word,
            wanted=wanted,
            held=held or "—",
            other=other,
            first=next(iter(wanted), word),
        )


def _point(said: str) -> str:
    """A point of a review, told by its name or in words."""
    named = {word: point for point, words in gates.VERDICTS.items() for word in words}
    point = named.get(said, said)
    if point not in VERDICTS:
        raise Misused("unknown-verdict", point=said, points=VERDICTS)
    return point


def _spoken(verdict: str) -> str:
    return {gates.PASSED.zh: "pass", gates.FAILED.zh: "fail"}.get(verdict, verdict)


def _kept(files: Archive, said: Said, kind: str, data: Mapping[str, object]) -> Recorded:
    """Write the record. Raises Misused `unknown-process`, `backdated`, `bad-record`, Stopped `unread-process`."""
    text = files.text(said.process)
    recorded_for(said.on.isoformat(), under_record(text.id, text.digest, files.notices.found))
    author = who(files.root, files.centre, files.git, said.by)
    note = Text((("", said.note),)) if said.note else None
    record = Record(
        id=ulid(),
        kind=kind,
        process=text.id,
        digest=text.digest,
        by=author.code,
        on=said.on.isoformat(),
        note=note,
        data=data,
    )
    faults = faults_of("record", plain(record))
    if faults:
        raise Misused("bad-record", at="/".join(map(str, faults[0].path)) or kind)
    return Recorded(record, records.write(files.root, record), author)


def standing(repository: Repository, process: str, today: date, actor: str) -> Standing:
    """How a text stands before its gates, the linter's errors left aside."""
    files = archive(repository, today, {process})
    cases = [case for _, case in cases_of(files, records.records(files.tree), actor=actor)]
    confirmed = ("confirmed",) if any(case.needs_confirmation for case in cases) else ()
    return Standing(
        ("reviewed", *confirmed, "trained"), tuple(need for case in cases for need in unmet(case))
    )
