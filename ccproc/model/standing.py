"""Where a shown text stands: in force on a day, ahead, past, or never published."""

from collections.abc import Sequence
from datetime import date
from typing import Literal, NamedTuple

Kind = Literal["in-force", "ahead", "past", "working", "never", "not-yet"]


class Release(NamedTuple):
    """A text of a process as it was published: its version, its digest, the day it takes effect (ISO text)."""

    version: str
    digest: str
    since: str


class Standing(NamedTuple):
    """How a text stands on a day; `shown` is its own release, `current` the one in force, `first` the earliest."""

    kind: Kind
    day: str
    shown: Release | None = None
    current: Release | None = None
    first: Release | None = None


def current(releases: Sequence[Release], day: date) -> Release | None:
    """The release in force on a day: the last that had taken effect."""
    return next((each for each in reversed(releases) if each.since[:10] <= day.isoformat()), None)


def standing(releases: Sequence[Release], digest: str, day: date, shown: Release | None = None) -> Standing:
    """How the text of that digest stands among all that were published; `shown` where its release is known."""
    now = current(releases, day)
    same = (each for each in (now, *reversed(releases)) if each and each.digest == digest)
    own = shown or next(same, None)
    return Standing(
        kind=_kind(own, now, day, published=bool(releases)),
        day=day.isoformat(),
        shown=own,
        current=now,
        first=releases[0] if releases else None,
    )


def _kind(own: Release | None, now: Release | None, day: date, *, published: bool) -> Kind:
    if own is not None:
        if own == now:
            return "in-force"
        return "ahead" if own.since[:10] > day.isoformat() else "past"
    if now is not None:
        return "working"
    return "not-yet" if published else "never"
