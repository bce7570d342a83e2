"""What a business is not offered on, by its own marks in the registry."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ccproc.model.registry import Entry
from ccproc.model.touchpoint import ANY


@dataclass(frozen=True, slots=True)
class Mark:
    """One `not_offered` mark of a business: channels and brands, `any` where it names none."""

    channels: tuple[str, ...]
    brands: tuple[str, ...]
    until: str | None = None

    def holds(self, channel: str, brand: str) -> bool:
        """Whether the mark speaks of a channel and a brand; `any` asks for all brands."""
        return bool({ANY, channel} & set(self.channels)) and bool({ANY, brand} & set(self.brands))


def not_offered(business: Entry, on: date) -> Iterator[Mark]:
    """The marks that hold on a day; the last day of a mark is its `until`."""
    rows = business.data.get("not_offered")
    for row in rows if isinstance(rows, list) else ():
        until = row.get("until")
        if not until or until >= on.isoformat():
            yield Mark(_codes(row.get("channel")), _codes(row.get("brand")), until)


def _codes(said: object) -> tuple[str, ...]:
    return tuple(said) if isinstance(said, list) else (str(said),) if said else (ANY,)
