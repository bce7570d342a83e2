"""What a date owes to its grounds: nothing is recorded for a day before that of what it rests on."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ccproc.errors import Misused
from ccproc.governance.chain import Link, heads, links
from ccproc.locale import LANGUAGES
from ccproc.locale.chain import DATED
from ccproc.model.notice import Filed, Notice
from ccproc.model.record import Record
from ccproc.model.register import Register, Row


class Dated(NamedTuple):
    """Something recorded, by its kind and name, and the day that it bears, as ISO text."""

    kind: str
    name: str
    day: str

    @property
    def said(self) -> dict[str, str]:
        """What it is called, by language."""
        words = DATED.get(self.kind, DATED["record"])
        return {each: words.to(each, {"name": self.name}) for each in LANGUAGES}


def latest(grounds: Iterable[Dated]) -> Dated | None:
    """The ground of the last day; None where something rests on nothing."""
    return max(grounds, key=lambda each: each.day, default=None)


def recorded_for(day: str, grounds: Iterable[Dated]) -> None:
    """Refuse to record something for a day before that of its grounds. Raises Misused `backdated`."""
    last = latest(grounds)
    if last is not None and day < last.day:
        raise Misused("backdated", day=day, ground=last.said, since=last.day)


def under_notice(parents: Iterable[Link]) -> Iterator[Dated]:
    """What a notice rests on: those that it goes on from."""
    for link in parents:
        yield from of_notice(link.filed)


def under_issue(filed: Filed, parents: Iterable[Link]) -> Iterator[Dated]:
    """What the issue of a notice rests on: the notice, its approvals, and the notices before it."""
    yield written(filed.notice)
    yield from _approved(filed)
    yield from under_notice(parents)


def under_record(process: str, digest: str, notices: Iterable[Filed]) -> Iterator[Dated]:
    """What a record about the text of that digest rests on: the last notice, and the draft about this very text."""
    told = tuple(notices)
    yield from under_notice(heads(links(process, told)))
    for filed in told:
        part = filed.notice.part(process)
        if filed.is_draft and part is not None and part.to == digest:
            yield written(filed.notice)


def under_publication(
    before: Register, notices: Iterable[Filed], relied: Iterable[Record]
) -> Iterator[Dated]:
    """What a publication rests on: the ones before it, the notices of its texts, the records about them."""
    yield from (of_row(row) for row in before.rows)
    for filed in notices:
        yield from of_notice(filed)
        yield from _approved(filed)
    yield from map(of_record, relied)


def written(notice: Notice) -> Dated:
    """A notice on the day that it was begun."""
    return Dated("notice", notice.id, notice.created[:10])


def of_notice(filed: Filed) -> Iterator[Dated]:
    """A notice on the day that it was begun, and on the days of its issue."""
    yield written(filed.notice)
    yield from issues(filed)


def issues(filed: Filed) -> Iterator[Dated]:
    """The issue of a notice."""
    return (Dated("issue", each.notice, each.on[:10]) for each in filed.events if each.kind == "issue")


def of_record(record: Record) -> Dated:
    """A record on the day of what it tells."""
    return Dated(record.kind, record.process, record.on[:10])


def of_row(row: Row) -> Dated:
    """A publication on its day."""
    return Dated("publication", f"{row.number:04}", row.day)


def _approved(filed: Filed) -> Iterator[Dated]:
    return (Dated("approval", each.notice, each.on[:10]) for each in filed.approvals)
