"""What a notice owes to those before it: no text takes effect before one that it goes on from."""

from collections.abc import Iterable, Iterator
from datetime import date

from ccproc.governance.answers import Objection
from ccproc.governance.chain import Link
from ccproc.model.notice import Notice


def earliest(kind: str, before: Iterable[Link], today: date) -> str:
    """The first day, as ISO text, on which a notice that follows these may take effect."""
    return max((today.isoformat(), *(_day(link) for link in _binding(kind, before))))


def overtaking(notice: Notice, before: Iterable[Link]) -> Iterator[Objection]:
    """The last notices that this one would take effect before: its text holds their changes, and brings them early.

    A notice that goes back holds none of them, and one that was withdrawn lets out nothing.
    """
    for link in _binding(notice.kind, before):
        if notice.created[:10] <= notice.effective_from[:10] < _day(link):
            values = {
                "process": link.part.id,
                "effective_from": notice.effective_from[:10],
                "notice": link.filed.notice.id,
                "day": _day(link),
            }
            yield Objection("effective-before-last", values)


def _binding(kind: str, before: Iterable[Link]) -> Iterator[Link]:
    return (link for link in before if kind != "revert" and not link.filed.withdrawn)


def _day(link: Link) -> str:
    return link.filed.notice.effective_from[:10]
