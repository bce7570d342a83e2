"""Where a process meets the customer, claim by claim."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from ccproc.exporters.reading.reader import Reader
from ccproc.locale.sheet import NARROWED
from ccproc.model.process import Process
from ccproc.model.touchpoint import ANY, Claim

# A claim is a box; a page shows some of its codes, and go.html knows them all.
_SHOWN = 6


@dataclass(frozen=True, slots=True)
class TouchpointView:
    """One claim: what for, through which channel, for whom, and the first of its codes."""

    businesses: str
    channels: str
    customers: str
    reasons: str
    codes: tuple[str, ...]
    more: int


def touchpoints(process: Process, reader: Reader) -> Iterator[TouchpointView]:
    """The claims of a process in the order of the file."""
    for claim in process.claims:
        codes = tuple(islice(claim.codes(), _SHOWN))
        yield TouchpointView(
            businesses=reader.names("businesses", claim.business),
            channels=reader.names("channels", claim.channel),
            customers=reader.joined(_customers(claim, reader)),
            reasons=reader.names("reasons", claim.reasons),
            codes=codes,
            more=_size(claim) - len(codes),
        )


def _customers(claim: Claim, reader: Reader) -> Iterator[str]:
    sides = {"brands": claim.brand, "environments": claim.environment, "regions": claim.region}
    narrowed = {kind: codes for kind, codes in sides.items() if codes != (ANY,)}
    yield from (reader.names(kind, codes) for kind, codes in narrowed.items())
    if not narrowed:
        yield NARROWED.to(reader.language)


def _size(claim: Claim) -> int:
    size = 1
    for codes in (claim.business, claim.channel, claim.brand, claim.environment, claim.region):
        size *= len(codes)
    return size
