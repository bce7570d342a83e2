"""What one record says: its verdicts, who took part, and what nobody filled in of a printed command."""

from collections.abc import Iterator, Mapping

from ccproc.model.person import is_blank
from ccproc.model.record import Record

VERDICTS = ("completeness", "clarity", "reasonableness", "practicality", "effectiveness", "generality")


def failed(review: Record) -> tuple[str, ...]:
    """The points of a review that are spoken of and did not pass."""
    said = _verdicts(review)
    return tuple(point for point in VERDICTS if point in said and said[point] != "pass")


def unspoken(review: Record) -> tuple[str, ...]:
    """The points that a review says nothing of."""
    return tuple(point for point in VERDICTS if point not in _verdicts(review))


def _verdicts(review: Record) -> Mapping[str, object]:
    said = review.data.get("verdicts")
    return said if isinstance(said, Mapping) else {}


def participants(review: Record) -> Iterator[tuple[str, str]]:
    """Role and name of everybody who took part."""
    listed = review.data.get("participants")
    for each in listed if isinstance(listed, list) else ():
        if isinstance(each, Mapping):
            yield str(each.get("role", "")), str(each.get("name", ""))


def took_part(record: Record) -> Iterator[str]:
    """Everybody whom a record names: who wrote it, and who was there."""
    yield record.by
    yield from (name for _, name in participants(record))


def blanks(record: Record) -> Iterator[str]:
    """What nobody filled in of a printed command: such a word names no person and no department."""
    yield from (said for said in (*took_part(record), *record.codes("organisation")) if is_blank(said))
