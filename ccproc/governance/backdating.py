"""Evidence that bears an earlier day than what it rests on, by whatever hand it came into the tree."""

from collections.abc import Iterable, Iterator, Mapping

from ccproc.governance.chain import Break, Link, links
from ccproc.governance.dating import (
    Dated,
    issues,
    latest,
    of_record,
    of_row,
    under_issue,
    under_notice,
    under_publication,
    written,
)
from ccproc.model.notice import Filed, counted
from ccproc.model.record import Record
from ccproc.model.register import Register, Row

_CLOCK = 10  # the characters of a ULID that tell when it was made
Grounds = Iterable[Dated]


def backdated(notices: Iterable[Filed], records: Iterable[Record], register: Register) -> Iterator[Break]:
    """Every notice, issue, record and publication that is dated before its grounds (CHG013)."""
    filed, held = counted(notices, register), tuple(records)
    for process in sorted({part.id for each in filed for part in each.notice.processes}):
        chain = links(process, filed)
        yield from _broken(process, _noticed(chain))
        about = (each for each in held if each.process == process)
        yield from _broken(process, _about(about, chain))
    known, there = {each.notice.id: each for each in filed}, {each.path: each for each in held}
    for number, row in enumerate(register.rows):
        yield from _broken(row.process, _published(row, register.rows[:number], known, there))


def _broken(process: str, found: Iterable[tuple[Dated, Grounds]]) -> Iterator[Break]:
    for thing, grounds in found:
        last = latest(grounds)
        if last is not None and thing.day < last.day:
            values = {"what": thing.said, "on": thing.day, "ground": last.said, "since": last.day}
            yield Break("CHG013", process, "backdated", values)


def _noticed(chain: Mapping[str, Link]) -> Iterator[tuple[Dated, Grounds]]:
    """The notices of a chain and their issues."""
    for link in chain.values():
        before = _parents(link, chain)
        yield written(link.filed.notice), under_notice(before)
        yield from ((each, under_issue(link.filed, before)) for each in issues(link.filed))


def _about(records: Iterable[Record], chain: Mapping[str, Link]) -> Iterator[tuple[Dated, Grounds]]:
    """The records about a process: before a first publication there is nothing that they could rest on."""
    first: dict[str | None, Link] = {}
    for each in sorted(chain.values(), key=lambda link: link.filed.notice.id):
        first.setdefault(each.part.to, each)
    for record in records:
        link = first.get(record.digest)
        if link and link.filed.notice.kind != "first":
            yield of_record(record), (*under_notice(_parents(link, chain)), *_drafted(record, link.filed))


def _drafted(record: Record, filed: Filed) -> Iterator[Dated]:
    """The notice of a text, for a record that came after it: a text may be reviewed before its notice is begun."""
    if record.id[:_CLOCK] >= filed.notice.id.removeprefix("CN-")[:_CLOCK]:
        yield written(filed.notice)


def _published(
    row: Row, before: tuple[Row, ...], known: Mapping[str, Filed], held: Mapping[str, Record]
) -> Iterator[tuple[Dated, Grounds]]:
    """A publication, if its own day is known; and the day of effect, which for one process only goes on."""
    filed = known.get(row.notice)
    earlier = (
        Dated("publication", f"{each.number:04}", each.effective_from[:10])
        for each in before
        if each.process == row.process
    )
    yield Dated("publication", f"{row.number:04}", row.effective_from[:10]), earlier
    if row.on or (filed is not None and filed.notice.kind == "first"):
        relied = (held[path] for path in row.evidence if path in held)
        yield of_row(row), under_publication(Register(before), filter(None, (filed,)), relied)


def _parents(link: Link, chain: Mapping[str, Link]) -> tuple[Link, ...]:
    return tuple(chain[parent] for parent in link.part.parents if parent in chain)
