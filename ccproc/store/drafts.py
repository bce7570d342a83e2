"""New files and new entries: written once, never over what is there."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from ccproc.errors import Stopped
from ccproc.store.holidays import Holidays
from ccproc.store.tree import read_inside
from ccproc.store.writing import write
from ccproc.yamltext import dialect
from ccproc.yamltext.dump import dump

Entries = Mapping[str, Sequence[Mapping[str, object]]]
Known = TypeVar("Known", list[object], dict[str, object])
_ITEM = re.compile(rb"^( *)- ", re.MULTILINE)


def write_process(root: Path, family: str, values: Mapping[str, object], entries: Entries) -> str:
    """A new process file named by its id, in its family's folder, with the registry entries it needs: all or none.

    Raises Stopped `exists`, and as `add_entries`.
    """
    path = f"processes/{family or 'other'}/{values['id']}.yaml"
    write(root, _lists(root, entries), {path: dump(values).encode()})
    return path


def add_entries(root: Path, entries: Entries) -> None:
    """More entries at the end of registry lists, by kind; every byte before them stays.

    Raises Stopped as `refuse_taken`.
    """
    write(root, _lists(root, entries))


def refuse_taken(root: Path, kind: str, code: str) -> None:
    """Stopped `code-taken` where a list already has the code, `unfit-list` where nothing can be added to it."""
    _appended(root, kind, [{"code": code}])


def add_calendar(root: Path, found: Holidays, year: int) -> str:
    """The holidays of one more year; the years already there stay as they are. Raises Stopped `unfit-list`."""
    path = "registry/calendar.yaml"
    kept = _known(path, _bytes(root, path), {})
    merged = kept | {
        "holidays": _merged(kept.get("holidays"), found.holidays, year),
        "workdays": _merged(kept.get("workdays"), found.workdays, year),
        "until": max(str(kept.get("until", "")), f"{year}-12-31"),
    }
    write(root, {path: dump(merged).encode()})
    return path


def _lists(root: Path, entries: Entries) -> dict[str, bytes]:
    return dict(_appended(root, kind, rows) for kind, rows in entries.items())


def _appended(root: Path, kind: str, rows: Sequence[Mapping[str, object]]) -> tuple[str, bytes]:
    """The list's file with more rows; proven by reading it."""
    path = f"registry/{kind}.yaml"
    old = _bytes(root, path)
    known = _known(path, old, [])
    codes = {each.get("code") for each in known if isinstance(each, dict)}
    if taken := [row["code"] for row in rows if row["code"] in codes]:
        raise Stopped("code-taken", path=path, code=taken[0])
    first = _ITEM.search(old)
    indent = first[1].decode() if first and known else ""
    newline = "\r\n" if b"\r\n" in old else "\n"
    lines = "".join(indent + line + newline for line in dump([dict(row) for row in rows]).splitlines())
    before = old if known else old.replace(b"[]", b"")
    gap = b"" if not before or before.endswith(b"\n") else newline.encode()
    made = before + gap + lines.encode()
    if dialect.read(made).value != [*known, *rows]:
        raise Stopped("unfit-list", path=path)
    return path, made


def _bytes(root: Path, path: str) -> bytes:
    return read_inside(root, path) if (root / path).is_file() else b""


def _known(path: str, old: bytes, empty: Known) -> Known:
    """What a file holds, `empty` where it says nothing; what cannot be read is never taken for nothing."""
    found = dialect.read(old)
    if found.value is None and not found.flaws:
        return empty
    if not isinstance(found.value, type(empty)):
        raise Stopped("unfit-list", path=path)
    return found.value


def _merged(old: object, new: tuple[str, ...], year: int) -> list[str]:
    others = [day for day in old if not str(day).startswith(f"{year}-")] if isinstance(old, list) else []
    return sorted({*others, *new})
