"""A file as its author meant it: judged with the repaired lines in place, so that no mistake counts twice."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ccproc.model.flaw import Flaw
from ccproc.model.source import Source
from ccproc.yamltext import sources
from ccproc.yamltext.characters import without_unseen

_ROUNDS = 20
_UNSEEN = frozenset({"bom", "zero-width", "bidi"})
_ENCODINGS = {"gbk": "gb18030", "utf-16": "utf-16"}


@dataclass(frozen=True, slots=True)
class Meaning:
    """A file as it was read, and as it was meant: `meant` is what other findings are about, in the lines of `data`."""

    source: Source
    meant: Source
    data: bytes

    @property
    def readable(self) -> bool:
        """Whether the file itself could be read, so that more can be said of it than its one flaw."""
        return self.source.data is not None or not self.source.flaws


def understand(source: Source, data: bytes) -> Meaning:
    """One file, as it was read from its bytes, with what was meant by it; nothing in it can make this raise.

    Each flaw that tells its repair is repaired before the next is looked for: what vanishes with it was no
    mistake of its own. Of a file that cannot be read at all, only the first is told.
    """
    if not source.flaws:
        return Meaning(source, source, data)
    told, meant, now = [], source, data
    for _ in range(_ROUNDS):
        flaw, mended = _first_mended(meant.flaws, now)
        if flaw is None or mended == now:
            break
        told.append(flaw)
        now, meant = mended, sources.read(source.path, source.kind, mended)
    if source.data is not None:
        flaws = sorted((*told, *meant.flaws), key=lambda flaw: (flaw.line, flaw.column))
        source = replace(source, flaws=tuple(flaws))
    return Meaning(source, meant, now)


def _first_mended(flaws: Sequence[Flaw], data: bytes) -> tuple[Flaw | None, bytes]:
    """The first flaw that can be repaired, and the file without it."""
    return next(((flaw, mended) for flaw in flaws if (mended := _mended(flaw, data)) != data), (None, data))


def _mended(flaw: Flaw, data: bytes) -> bytes:
    if flaw.kind in _ENCODINGS:
        return data.decode(_ENCODINGS[flaw.kind], "replace").replace("\r\n", "\n").encode()
    text = data.decode("utf-8", "replace")
    if flaw.kind in _UNSEEN:
        return without_unseen(text).encode()
    if "repaired" not in flaw.values:
        return data
    lines = text.split("\n")
    first, last = flaw.replaces
    repaired = str(flaw.values["repaired"]).split("\n")
    blanks = [""] * (last - first + 1 - len(repaired))  # the lines below keep their numbers
    return "\n".join([*lines[: first - 1], *repaired, *blanks, *lines[last:]]).encode()
