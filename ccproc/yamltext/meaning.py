"""A file as its author meant it: judged with the repaired lines in place, so that no mistake counts twice."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ccproc.model.flaw import Flaw
from ccproc.model.source import Fault, Source
from ccproc.yamltext import sources
from ccproc.yamltext.characters import without_unseen
from ccproc.yamltext.origin import Origin
from ccproc.yamltext.positions import positions_of
from ccproc.yamltext.together import Repair, mended

_ROUNDS = 20
_DEPTH = 8  # readings in which the schema may still find something: keys lie no deeper in one another
_BYTES = 2_000_000  # read again in such rounds at most: a file of a megabyte must not take minutes
_UNSEEN = frozenset({"bom", "zero-width", "bidi"})
_ENCODINGS = {"gbk": "gb18030", "utf-16": "utf-16"}


@dataclass(frozen=True, slots=True)
class Reading:
    """One reading of a file: what it says there, in the lines of `data`, and the way back to what was written."""

    source: Source
    data: bytes
    origin: Origin


@dataclass(frozen=True, slots=True)
class Meaning:
    """A file as it was read, with all its flaws, and its readings: in each, the faults of the one before are mended.

    The last reading is what was meant, and what other findings are about.
    """

    source: Source
    readings: tuple[Reading, ...]

    @property
    def meant(self) -> Source:
        """What the file was meant to say."""
        return self.readings[-1].source

    @property
    def data(self) -> bytes:
        """The bytes of what was meant."""
        return self.readings[-1].data

    @property
    def readable(self) -> bool:
        """Whether the file itself could be read, so that more can be said of it than its one flaw."""
        return self.source.data is not None or not self.source.flaws


def understand(source: Source, data: bytes) -> Meaning:
    """One file, as it was read from its bytes, with what was meant by it; nothing in it can make this raise.

    Each flaw that tells its repair is repaired before the next is looked for: what vanishes with it was no
    mistake of its own. Of a file that cannot be read at all, only the first is told. What the schema refuses is
    repaired in the same way, until there is nothing left that it knows better.
    """
    written = source.text
    told, first = _without_flaws(source, data)
    if source.data is not None and told:
        source = replace(source, flaws=tuple(sorted(told, key=lambda flaw: (flaw.line, flaw.column))))
    return Meaning(source, (first, *_without_faults(first, written)))


def _without_flaws(source: Source, data: bytes) -> tuple[list[Flaw], Reading]:
    """The flaws where they were written, and the file without those that can be repaired."""
    told, origin = [], Origin(source.text, source.text)
    written = source.text
    for _ in range(_within(_ROUNDS, data)):
        flaw, now = _first_mended(source.flaws, data)
        if flaw is None or now == data:
            break
        told.append(_placed(flaw, origin))
        data, source = now, sources.read(source.path, source.kind, now)
        origin = Origin(written, source.text)
    told += [_placed(flaw, origin) for flaw in source.flaws]
    return told, Reading(source, data, origin)


def _within(rounds: int, data: bytes) -> int:
    """How many of these rounds a file of that size gets."""
    return min(rounds, _BYTES // max(len(data), 1))


def _placed(flaw: Flaw, origin: Origin) -> Flaw:
    line, column = origin.place(flaw.line, flaw.column)
    return replace(flaw, line=line, column=column)


def _without_faults(reading: Reading, written: str) -> Iterator[Reading]:
    """The readings in each of which the faults of the one before stand as they were meant."""
    for _ in range(_within(_DEPTH, reading.data)):
        source, data = reading.source, reading.data
        repairs = [_repair(fault, data) for fault in source.faults if "repaired" in fault.values]
        if not repairs:
            return
        now = "\n".join(mended(source.text.split("\n"), repairs)).encode()
        read = sources.read(source.path, source.kind, now)
        if now == data or len(read.flaws) > len(source.flaws):
            return
        reading = Reading(read, now, Origin(written, read.text))
        yield reading


def _repair(fault: Fault, data: bytes) -> Repair:
    line, lines = positions_of(data).key(fault.path).line, fault.values.get("replaces")
    first, last = lines if isinstance(lines, list) else (line, line)
    return Repair(first, last, str(fault.values["repaired"]))


def _first_mended(flaws: Sequence[Flaw], data: bytes) -> tuple[Flaw | None, bytes]:
    """The first flaw that can be repaired, and the file without it."""
    return next(((flaw, now) for flaw in flaws if (now := _without(flaw, data)) != data), (None, data))


def _without(flaw: Flaw, data: bytes) -> bytes:
    if flaw.kind in _ENCODINGS:
        return data.decode(_ENCODINGS[flaw.kind], "replace").replace("\r\n", "\n").encode()
    text = data.decode("utf-8", "replace")
    if flaw.kind in _UNSEEN:
        return without_unseen(text).encode()
    if "repaired" not in flaw.values:
        return data
    repair = Repair(*flaw.replaces, str(flaw.values["repaired"]))
    return "\n".join(mended(text.split("\n"), [repair])).encode()
