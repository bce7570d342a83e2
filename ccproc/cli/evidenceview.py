"""What a publication rests on, as people read it: who published, who reviewed, confirmed and trained, and when."""

from collections.abc import Iterator, Mapping

from ccproc.changing.telling import Told
from ccproc.cli.width import folded
from ccproc.governance.saying import VERDICTS
from ccproc.governance.wording import roles_named
from ccproc.locale import Language
from ccproc.locale import proofs as words
from ccproc.locale.gates import VERDICTS as POINTS
from ccproc.model.record import Record
from ccproc.model.register import Row
from ccproc.model.registry import Registry


def evidence(told: Told, language: Language) -> str:
    """The publications of a notice and the records about its texts; empty where there are neither."""
    lines = [line for row in told.rows for line in _row(row, language)]
    lines += [line for each in told.records for line in _record(each, told.centre.registry, language)]
    return "\n".join((words.PROOFS.to(language), *lines)) if lines else ""


def _row(row: Row, language: Language) -> Iterator[str]:
    values = {
        "number": f"{row.number:04}",
        "process": row.process,
        "version": row.version,
        "since": row.effective_from[:10],
        "on": row.on[:10],
        "by": row.by or words.UNKNOWN.to(language),
    }
    yield from folded((words.ROW if row.on else words.ROW_BEFORE).to(language, values), "  ")


def _record(record: Record, registry: Registry, language: Language) -> Iterator[str]:
    """One record: its kind, day and author, then what it says."""
    kind = words.RECORDS.get(record.kind)
    head = {
        "kind": kind.to(language) if kind else record.kind,
        "process": record.process,
        "on": record.on[:10],
        "by": record.by,
    }
    said = list(_SAID[record.kind](record, registry, language)) if record.kind in _SAID else []
    yield from folded(words.RECORD.to(language, head), "  ")
    yield from (line for each in said for line in folded(each, "    "))


def _review(record: Record, registry: Registry, language: Language) -> Iterator[str]:
    verdicts = record.data.get("verdicts")
    given = verdicts if isinstance(verdicts, Mapping) else {}
    failed = [POINTS[point].to(language) for point in VERDICTS if given.get(point) != "pass"]
    yield (words.FAILED if failed else words.PASSED).to(language, {"points": failed})
    listed = record.data.get("participants")
    people = [each for each in listed if isinstance(each, Mapping)] if isinstance(listed, list) else []
    named = [
        words.AS_ROLE.to(language, {"name": each.get("name"), "role": _role(each.get("role"), registry)})
        for each in people
    ]
    if named:
        yield words.TOOK_PART.to(language, {"people": named})


def _confirmation(record: Record, registry: Registry, language: Language) -> Iterator[str]:  # noqa: ARG001
    values = {"organisation": record.data.get("organisation"), "role": record.data.get("role")}
    yield (words.CONFIRMED_AS if values["role"] else words.CONFIRMED).to(language, values)


def _training(record: Record, registry: Registry, language: Language) -> Iterator[str]:
    yield words.TRAINED.to(language, {"roles": [_role(each, registry) for each in record.codes("roles")]})
    counted = record.data.get("persons")
    if isinstance(counted, Mapping):
        yield words.PERSONS.to(language, {"count": counted.get("count"), "of": counted.get("of")})
    if method := record.data.get("method"):
        yield words.METHOD.to(language, {"method": method})


def _role(code: object, registry: Registry) -> object:
    return next(iter(roles_named((str(code),), registry)))


_SAID = {"review": _review, "confirmation": _confirmation, "training": _training}
