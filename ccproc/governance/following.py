"""What a notice owes to those before it: no text takes effect before one that it goes on from."""

from collections.abc import Iterable, Iterator, Mapping
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


def ahead(chain: Mapping[str, Link], head: Link, today: date) -> tuple[Link, ...]:
    """The notices whose day is still to come and whose changes the text of `head` holds, its own among them.

    `chain` are the notices of one process by digest. What went back holds nothing of those before it.
    """
    found: dict[str, Link] = {}
    left = [head]
    while left:
        link = left.pop()
        if link.filed.digest not in found:
            found[link.filed.digest] = link
            parents = () if link.filed.notice.kind == "revert" else link.part.parents
            left.extend(chain[parent] for parent in parents if parent in chain)
    waiting = (link for link in found.values() if not link.filed.withdrawn)
    return tuple(link for link in waiting if _day(link) > today.isoformat())


def waits_until(waiting: Iterable[Link]) -> str:
    """The day, as ISO text, on which the last of these notices takes effect; empty for none."""
    return max(map(_day, waiting), default="")


def _binding(kind: str, before: Iterable[Link]) -> Iterator[Link]:
    return (link for link in before if kind != "revert" and not link.filed.withdrawn)


def _day(link: Link) -> str:
    return link.filed.notice.effective_from[:10]
