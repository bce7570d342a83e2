"""`review`, `confirm`, `train`: what was done with one text of a process, written down once."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from ccproc.errors import Misused, Stopped
from ccproc.governance.cases import cases_of
from ccproc.governance.gates import VERDICTS, Unmet, unmet
from ccproc.governance.walks import cover
from ccproc.model.process import Process
from ccproc.model.record import Record, plain
from ccproc.model.text import Text
from ccproc.model.written import Written
from ccproc.nearest import nearest
from ccproc.store import records, schema
from ccproc.store.archive import Archive, archive
from ccproc.store.filing import ulid
from ccproc.store.people import Who, who
from ccproc.store.repository import Repository
from ccproc.store.texts import process


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


def review(
    repository: Repository,
    said: Said,
    participants: Mapping[str, str],
    verdicts: Mapping[str, str],
    walked: tuple[tuple[str, ...], ...] | None,
    comment: str | None = None,
) -> Recorded:
    """Record a review: roles with who took part, verdicts by point, the ways walked; None walks every way.

    Raises Misused `unknown-verdict`, and as `_kept`.
    """
    if unknown := [point for point in verdicts if point not in VERDICTS]:
        raise Misused("unknown-verdict", point=unknown[0], points=VERDICTS)
    files = archive(repository, {said.process})
    walks = walked if walked is not None else cover(_process(files.text(said.process)))
    data: dict[str, object] = {
        "participants": [{"role": role, "name": name} for role, name in participants.items()],
        "verdicts": {**verdicts, **({"comment": comment} if comment else {})},
        "paths_walked": [list(walk) for walk in walks],
    }
    return _kept(files, said, "review", data)


def confirm(repository: Repository, said: Said, organisation: str, role: str | None) -> Recorded:
    """Record that somebody outside has confirmed the text: which organisation, in which office."""
    data = {"organisation": organisation, "role": role}
    return _kept(archive(repository, {said.process}), said, "confirmation", data)


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
    files = archive(repository, {said.process})
    known = files.centre.registry["roles"]
    for role in roles:
        if role not in known:
            raise Misused(
                "unknown-role", role=role, nearest=nearest(role, known) or f"ccproc new role {role}"
            )
    counted = {"count": persons[0], "of": persons[1]} if persons else None
    data = {"roles": list(roles), "persons": counted, "method": method, "score": score}
    return _kept(files, said, "training", data)


def _kept(files: Archive, said: Said, kind: str, data: Mapping[str, object]) -> Recorded:
    """Write the record. Raises Misused `unknown-process`, `bad-record`, Stopped `unreadable-file`."""
    text = files.text(said.process)
    author = who(files.root, files.centre, files.git, said.by)
    note = Text((("", said.note),)) if said.note else None
    record = Record(ulid(), kind, text.id, text.digest, author.code, said.on.isoformat(), note, data)
    faults = schema.faults("record", plain(record))
    if faults:
        raise Misused("bad-record", at="/".join(map(str, faults[0].path)) or kind)
    return Recorded(record, records.write(files.root, record), author)


def remaining(repository: Repository, process: str, today: date) -> tuple[Unmet, ...]:
    """What a text still lacks before it can be published, the linter's errors left aside."""
    files = archive(repository, {process})
    return tuple(
        need for _, case in cases_of(files, records.records(files.tree), today) for need in unmet(case)
    )


def _process(text: Written) -> Process:
    found = process(text)
    if found is None:
        raise Stopped("unreadable-file", path=text.path)
    return found
