"""The register of publications: which text of which process is in force since when."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

Plain = Mapping[str, object]
_KEYS = ("notice", "process", "version", "digest", "blob", "values", "effective_from", "manifest")
_ORDER = (
    "number", "notice", "process", "version", "digest", "blob", "values", "effective_from",
    "evidence", "manifest",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Row:
    """One process in one publication; `blob` is the git object of its text, `digest` its semantic digest.

    `evidence` gives the digest of each file the publication rests on by its path: the notice, its approvals and
    events, and the records about this text. `values` is the digest of the registry values its pages show,
    `manifest` that of the whole publication.
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

    def in_force(self) -> dict[str, Row]:
        """The last row of each process: the text in force."""
        return {row.process: row for row in self.rows}


def register(data: object) -> Register:
    """The register that well-shaped plain values tell; an absent one is empty."""
    rows = [_row(each) for each in data if isinstance(each, Mapping)] if isinstance(data, list) else []
    return Register(tuple(sorted(rows, key=lambda row: row.number)))


def plain(register: Register) -> list[dict[str, object]]:
    """A register as it is written."""
    return [plain_row(row) for row in register.rows]


def plain_row(row: Row) -> dict[str, object]:
    """One row as it is written."""
    return {key: getattr(row, key) for key in _ORDER} | {"evidence": dict(sorted(row.evidence.items()))}


def _row(data: Plain) -> Row:
    number, evidence = data.get("number"), data.get("evidence")
    said = {key: str(data.get(key, "")) for key in _KEYS}
    listed = (
        {str(key): str(value) for key, value in evidence.items()} if isinstance(evidence, Mapping) else {}
    )
    return Row(number if isinstance(number, int) else 0, **said, evidence=listed)
