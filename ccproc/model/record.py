"""One event in the life of a process: a review, a confirmation, a training, …, never rewritten."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from ccproc.model.text import Text, text

Plain = Mapping[str, object]
NO_PROCESS = "_"
_COMMON = ("id", "kind", "process", "digest", "by", "on")


@dataclass(frozen=True, slots=True)
class Record:
    """What format.md section 9 gives every record; `data` holds what its kind adds.

    `on` is an ISO date, `digest` the text it speaks of; `process` is empty where it is of no process.
    """

    id: str
    kind: str
    process: str
    digest: str
    by: str
    on: str
    note: Text | None = None
    data: Plain = field(default_factory=dict)

    @property
    def path(self) -> str:
        """Where it lies in the repository."""
        return f"records/{self.kind}/{self.process or NO_PROCESS}/{self.id}.yaml"

    @property
    def order(self) -> tuple[str, str]:
        """Records of one day keep the order they were made in, because ULIDs sort by time."""
        return (self.on, self.id)

    def codes(self, key: str) -> tuple[str, ...]:
        """A key of `data` that lists codes."""
        return codes(self.data.get(key))


def record(data: Plain) -> Record:
    """The record that well-shaped plain values tell."""
    head = {key: said(data.get(key)) for key in _COMMON}
    rest = {key: value for key, value in data.items() if key not in (*_COMMON, "note")}
    return Record(**head, note=text(data.get("note")), data=rest)


def plain(record: Record) -> dict[str, object]:
    """A record as it is written; empty keys are left out."""
    head = {key: getattr(record, key) for key in _COMMON}
    whole = {**head, **record.data, "note": spoken(record.note)}
    return {key: value for key, value in whole.items() if value not in ("", None, [], {})}


def spoken(value: Text | None) -> object:
    """A text as it is written: a plain string where it is in the centre's language alone."""
    if value is None:
        return None
    forms = dict(value.forms)
    return forms[""] if list(forms) == [""] else forms


def codes(value: object) -> tuple[str, ...]:
    """A code or a list of codes, as a tuple of texts."""
    if isinstance(value, str):
        return (value,)
    return tuple(map(str, value)) if isinstance(value, (list, tuple)) else ()


def said(value: object) -> str:
    """A text, or an empty one where there is none."""
    return value if isinstance(value, str) else ""
