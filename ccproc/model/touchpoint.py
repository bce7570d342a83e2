"""Touchpoints: a claim on cells of the business x channel map, and the codes of those cells."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from typing import NamedTuple

ANY = "any"
DIMENSIONS = ("channel", "brand", "business", "environment", "region")
SPOKEN = ("business", "channel", "brand", "environment", "region")
"""The order in which people name the sides of a touchpoint."""
_DROPPED = re.compile(r"[\W_]")
_CODE = re.compile(r"([0-9A-Z]+)-([0-9A-Z]+)-([0-9A-Z]+)(?:~([0-9A-Z]+))?(?:@([0-9A-Z]+))?")


class Touchpoint(NamedTuple):
    """One touchpoint by the registry's codes, in the order of `DIMENSIONS`."""

    channel: str
    brand: str
    business: str
    environment: str = ANY
    region: str = ANY


@dataclass(frozen=True, slots=True)
class Claim:
    """What one entry of `touchpoints` claims: a box over five dimensions (format.md, touchpoints).

    Each dimension is a tuple of registry codes, or `("any",)` for all of them.
    """

    business: tuple[str, ...]
    channel: tuple[str, ...]
    brand: tuple[str, ...] = (ANY,)
    environment: tuple[str, ...] = (ANY,)
    region: tuple[str, ...] = (ANY,)
    hours: str | None = None
    reasons: tuple[str, ...] = ()

    def along(self, dimension: str) -> tuple[str, ...]:
        """The codes claimed along one of `DIMENSIONS`."""
        codes: tuple[str, ...] = getattr(self, dimension)
        return codes

    def touchpoints(self) -> Iterator[Touchpoint]:
        """Every touchpoint of the box, in the order the file lists them."""
        return map(Touchpoint._make, product(*map(self.along, DIMENSIONS)))

    def codes(self) -> Iterator[str]:
        """Their codes."""
        return (code(*each) for each in self.touchpoints())

    @property
    def name(self) -> str:
        """The first code: how messages and pointers name this claim."""
        return code(*(self.along(dimension)[0] for dimension in DIMENSIONS))


def fold(part: str) -> str:
    """A registry code as it stands in a touchpoint code: upper case, punctuation dropped."""
    return _DROPPED.sub("", part).upper()


def code(channel: str, brand: str, business: str, environment: str = ANY, region: str = ANY) -> str:
    """The touchpoint code `CHANNEL-BRAND-BUSINESS[~ENVIRONMENT][@REGION]` (R56); nobody types it."""
    tail = "" if environment == ANY else "~" + fold(environment)
    tail += "" if region == ANY else "@" + fold(region)
    return f"{fold(channel)}-{fold(brand)}-{fold(business)}{tail}"


def parts(touchpoint: str) -> dict[str, str] | None:
    """The folded parts of a touchpoint code by dimension, or None when it is not one."""
    match = _CODE.fullmatch(touchpoint)
    if match is None:
        return None
    channel, brand, business, environment, region = match.groups()
    found = (channel, brand, business, environment or fold(ANY), region or fold(ANY))
    return dict(zip(DIMENSIONS, found, strict=True))
