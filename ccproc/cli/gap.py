"""A blind spot of the map, told by its code, as the start of the process that is to fill it."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from ccproc.errors import Misused
from ccproc.locale import Language
from ccproc.model.library import Library
from ccproc.model.registry import PLURAL, Registry
from ccproc.model.touchpoint import ANY, fold, parts
from ccproc.scaffold import Known
from ccproc.touchmap import winners


def fill(known: Known, touchpoint: str, library: Library, language: Language) -> Known:
    """What a blind spot tells of its process: the touchpoint, and category and title where none is given.

    Raises Misused `not-a-touchpoint`, or `no-gap` where a process serves it already.
    """
    registry = library.centre.registry
    place = _place(touchpoint, registry)
    served = winners(touchpoint.upper(), library.live(), registry)
    if served:
        raise Misused("no-gap", code=touchpoint, processes=served)
    business = registry["businesses"][place.pop("business")]
    return replace(
        known,
        business=business.code,
        channel=place.pop("channel"),
        narrower=place,
        category=known.category or business.get("category"),
        title=known.title or business.name.to(language),
    )


def _place(touchpoint: str, registry: Registry) -> dict[str, str]:
    """The registry codes that a touchpoint code names, by dimension, without those that are `any`."""
    named = {
        dimension: part for dimension, part in (parts(touchpoint.upper()) or {}).items() if part != fold(ANY)
    }
    found = dict(_unfolded(named, registry))
    if found.keys() != named.keys() or not {"business", "channel"} <= found.keys():
        raise Misused("not-a-touchpoint", code=touchpoint)
    return found


def _unfolded(named: Mapping[str, str], registry: Registry) -> Iterator[tuple[str, str]]:
    for dimension, part in named.items():
        for code in registry[PLURAL[dimension]]:
            if fold(code) == part:
                yield dimension, code
