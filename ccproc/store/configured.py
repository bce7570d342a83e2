"""The configuration in `ccproc.yaml`: sound, or the reason why nothing is read by it."""

import re

from ccproc.errors import Misused
from ccproc.hours import HoursError, zone
from ccproc.model.config import FORMAT, Config, config
from ccproc.model.layout import MARKER
from ccproc.model.source import Source
from ccproc.store.opening import opened
from ccproc.store.tree import Tree, bytes_of

_LANGUAGE = re.compile(rb"""\blanguage["']?\s*(?::|\xef\xbc\x9a)\s*["']?([a-z]{2,3})\b""")


class Misconfigured(Misused):
    """`ccproc.yaml` is wrong; how, the rules tell that look at a text, as they would in lint."""

    def __init__(self, marker: Source, data: bytes) -> None:
        super().__init__("wrong-configuration")
        self.marker = marker
        self.data = data


def configuration(tree: Tree) -> Config:
    """What the marker of a tree says; the defaults where a revision has none yet.

    Raises Misconfigured: by half a configuration a centre would be judged, counted and printed as nobody chose.
    """
    source, data = opened(tree, MARKER)
    if any(flaw.kind == "gone" for flaw in source.flaws):
        return Config()
    if is_wrong(source):
        raise Misconfigured(source, data)
    return config(source.data)  # type: ignore[arg-type]  # its schema asks for a mapping


def is_wrong(source: Source) -> bool:
    """Whether a configuration cannot be read as it was meant; odd characters in a name are no reason."""
    if source.faults or not isinstance(source.data, dict):
        return True
    return any(flaw.code != "DOC001" for flaw in source.flaws) or _is_foreign(source.data)


def own_language(tree: Tree) -> str | None:
    """The centre's language, as far as even a wrong configuration tells it; None where there is none at all."""
    data = bytes_of(tree, MARKER)
    return None if data is None else language_in(data)


def language_in(data: bytes) -> str:
    """The language that the bytes of a configuration name, sound or not; the default where they name none."""
    named = _LANGUAGE.search(data)
    return named[1].decode() if named else Config().language


def _is_foreign(values: dict[str, object]) -> bool:
    """Whether it is of a later format, or in a time zone that nobody has."""
    try:
        zone(config(values).timezone)
    except HoursError:
        return True
    found = values["ccproc"]
    return not isinstance(found, int) or found > FORMAT
