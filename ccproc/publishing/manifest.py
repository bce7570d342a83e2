"""The manifest of a publication: every text in it, and the registry values its pages show, by digest."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from ccproc.digest import canonical
from ccproc.model.process import Process
from ccproc.model.registry import Registry
from ccproc.model.touchpoint import ANY

_LISTS = (
    "roles", "contacts", "systems", "teams", "channels", "metrics", "fields", "businesses", "brands", "regions",
    "environments", "segments", "reasons", "skills", "levels", "departments",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Line:
    """One process of a manifest; `values` is the digest of the registry entries its pages show."""

    process: str
    version: str
    digest: str
    notice: str
    effective_from: str
    values: str


def manifest(number: int, lines: Iterable[Line]) -> bytes:
    """The bytes of `manifest.json`, the same for the same publication, whoever makes it."""
    rows = [
        {
            "id": line.process,
            "version": line.version,
            "digest": line.digest,
            "notice": line.notice,
            "effective_from": line.effective_from,
            "values": line.values,
        }
        for line in sorted(lines, key=lambda line: line.process)
    ]
    return canonical({"ccproc_manifest": 1, "number": number, "processes": rows}) + b"\n"


def sha256(data: bytes) -> str:
    """The digest of a file as it stands, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def values_digest(process: Process, registry: Registry) -> str:
    """The digest of the registry values a process shows: a contact's new number changes it (format.md, section 7)."""
    return sha256(canonical(values(process, registry)))


def values(process: Process, registry: Registry) -> dict[str, dict[str, object]]:
    """The entries of every list that pages show, as far as a process names them, and its channels' wording."""
    named = frozenset(_codes(process.data))
    found: dict[str, dict[str, object]] = {}
    for kind in _LISTS:
        found[kind] = {code: dict(entry.data) for code, entry in registry[kind].items() if code in named}
    channels = {ANY, *found["channels"]}
    found["wording"] = {
        code: dict(entry.data)
        for code, entry in registry["wording"].items()
        if (entry.get("channel") or ANY) in channels
    }
    return found


def _codes(value: object) -> Iterator[str]:
    """Every text in a process: the ones that are codes of an entry are those it names."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from _codes(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _codes(inner)
