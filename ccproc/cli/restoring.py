"""How the files of a broken chain are put back, as people see it on a terminal."""

from collections.abc import Iterator

from ccproc.clean import one_line
from ccproc.cli.width import folded
from ccproc.governance.chain import Break
from ccproc.locale import Language, chain
from ccproc.locale.changing import RUN
from ccproc.model.record import codes

_BELOW = " " * len("CHG013 ")


def put_back(each: Break, language: Language) -> Iterator[str]:
    """The lines that put the files of a failure back, and which no revision here has."""
    if back := codes(each.values.get("restore")):
        yield from folded(chain.BACK.to(language), _BELOW)
        yield from (one_line(RUN.to(language, {"command": line})) for line in back)
    if lost := codes(each.values.get("lost")):
        yield from folded(chain.LOST.to(language, {"files": lost}), _BELOW)
