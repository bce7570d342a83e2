"""The register of publications: which text of which process is in force since when."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from ccproc.model.standing import Release

Plain = Mapping[str, object]
_KEYS = ("notice", "process", "version", "digest", "blob", "values", "effective_from", "on", "by", "manifest")
_ORDER = (
    "number", "notice", "process", "version", "digest", "blob", "values", "effective_from", "on", "by",
    "evidence", "manifest",
)  # fmt: skip
_LATER = ("on", "by")  # rows of earlier versions of ccproc do without


@dataclass(frozen=True, slots=True)
class Row:
    """One process in one publication; `blob` is the git object of its text, `digest` its semantic digest.

    `evidence` gives the digest of each file the publication rests on by its path: the notice, its approvals and
    events, and the records about this text. `values` is the digest of the registry values its pages show,
    `manifest` that of the whole publication. `on` is the day it was published, `by` who did; empty where an
    earlier version of ccproc wrote the row, `by` also where nothing told who it was.
    """

    number: int
    notice: str
    process: str
    version: str
    digest: str
    blob: str
    effective_from: str
    manifest: str
    values: str = ""
    evidence: Mapping[str, str] = field(default_factory=dict)
    on: str = ""
    by: str = ""

    @property
    def release(self) -> Release:
        """What was published, without what it rests on."""
        return Release(self.version, self.digest, self.effective_from)

    @property
    def day(self) -> str:
        """The day it was published, as ISO text; where nothing tells, the first on which it can have been."""
        return (self.on or self.effective_from)[:10]


@dataclass(frozen=True, slots=True)
class Register:
    """All rows in the order of publication; only `publish` adds to it."""

    rows: tuple[Row, ...] = ()

    @property
    def number(self) -> int:
        """The number of the last publication; 0 before the first."""
        return max((row.number for row in self.rows), default=0)

    def of(self, process: str) -> Iterator[Row]:
        """The rows of one process, oldest first."""
        return (row for row in self.rows if row.process == process)

    def releases(self, process: str) -> tuple[Release, ...]:
        """The texts of one process that were published, oldest first."""
        return tuple(each.release for each in self.of(process))

    def last(self) -> dict[str, Row]:
        """The last row of each process, whatever the day."""
        return {row.process: row for row in self.rows}

    def in_force(self, day: date) -> dict[str, Row]:
        """The row of the text in force on a day, by process: the last that had taken effect; none before the first."""
        return Register(tuple(self.effective(day))).last()

    def effective(self, day: date) -> Iterator[Row]:
        """The rows that had taken effect on a day."""
        return (row for row in self.rows if row.effective_from[:10] <= day.isoformat())


def register(data: object) -> Register:
    """The register that well-shaped plain values tell; an absent one is empty."""
    rows = [_row(each) for each in data if isinstance(each, Mapping)] if isinstance(data, list) else []
    return Register(tuple(sorted(rows, key=lambda row: row.number)))


def plain(register: Register) -> list[dict[str, object]]:
    """A register as it is written."""
    return [plain_row(row) for row in register.rows]


def plain_row(row: Row) -> dict[str, object]:
    """One row as it is written."""
    said = {key: getattr(row, key) for key in _ORDER} | {"evidence": dict(sorted(row.evidence.items()))}
    return {key: value for key, value in said.items() if value or key not in _LATER}


def _row(data: Plain) -> Row:
    number, evidence = data.get("number"), data.get("evidence")
    said = {key: str(data.get(key, "")) for key in _KEYS}
    listed = (
        {str(key): str(value) for key, value in evidence.items()} if isinstance(evidence, Mapping) else {}
    )
    return Row(number if isinstance(number, int) else 0, **said, evidence=listed)
