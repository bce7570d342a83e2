"""New files and new entries: written once, never over what is there."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from ccproc.errors import Stopped
from ccproc.model.mentions import named_first
from ccproc.store.holidays import Holidays
from ccproc.store.tree import read_inside
from ccproc.store.writing import write
from ccproc.yamltext import dialect
from ccproc.yamltext.dump import dump
from ccproc.yamltext.growing import grown
from ccproc.yamltext.positions import Positions
from ccproc.yamltext.splice import splice

Entries = Mapping[str, Sequence[Mapping[str, object]]]
Known = TypeVar("Known", list[object], dict[str, object])
_ITEM = re.compile(rb"^( *)- ", re.MULTILINE)


def write_process(root: Path, family: str, values: Mapping[str, object], entries: Entries) -> str:
    """A new process file named by its id, in its family's folder, after the registry entries it needs: all or none.

    Raises Stopped `exists`, and as `add_entries`.
    """
    path = f"processes/{family or 'other'}/{values['id']}.yaml"
    write(root, {**_lists(root, entries), path: dump(values).encode()}, new=[path])
    return path


def add_entries(root: Path, entries: Entries) -> None:
    """More entries at the end of registry lists, by kind; every byte before them stays.

    Raises Stopped as `refuse_taken`.
    """
    write(root, _lists(root, entries))


def refuse_taken(root: Path, kind: str, code: str) -> None:
    """Stopped `code-taken` where a list already has the code, `unfit-list` where nothing can be added to it."""
    _appended(root, kind, [{"code": code}])


def add_calendar(root: Path, found: Holidays, year: int) -> tuple[str, tuple[str, ...]]:
    """The days of one more year added to the calendar, of which every byte stays; Stopped `unfit-list`.

    Returns its path, and the days of that year which stand there though the holidays found know nothing of them.
    """
    path = "registry/calendar.yaml"
    old = _bytes(root, path)
    kept = _known(path, old, {})
    there = {key: [*map(str, _days(kept.get(key)))] for key in Holidays._fields}
    new = {key: [day for day in days if day not in there[key]] for key, days in found._asdict().items()}
    try:
        made = _until(grown(old, new), kept.get("until"), f"{year}-12-31")
    except Stopped as error:
        raise Stopped("unfit-list", path=path) from error
    write(root, {path: made})
    own = (day for key, days in there.items() for day in days if day not in getattr(found, key))
    return path, tuple(sorted(day for day in own if day.startswith(f"{year}-")))


def _until(data: bytes, old: object, new: str) -> bytes:
    """The calendar kept until a later day; never until an earlier one."""
    if old is None:
        return data + dump({"until": new}).encode()
    return splice(data, {("until",): max(str(old), new)})


def _days(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _lists(root: Path, entries: Entries) -> dict[str, bytes]:
    """The files of the lists, each after those whose codes its entries hold."""
    return dict(_appended(root, kind, entries[kind]) for kind in sorted(entries, key=named_first().index))


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
    before = old if known else _bare(old)
    gap = b"" if not before or before.endswith(b"\n") else newline.encode()
    made = before + gap + lines.encode()
    if dialect.read(made).value != [*known, *rows]:
        raise Stopped("unfit-list", path=path)
    return path, made


def _bare(old: bytes) -> bytes:
    """A list file that holds nothing, without the brackets that say so."""
    positions = Positions(old)
    span, text = positions.value(()), positions.text
    return (text[: span.start] + text[span.end :]).encode()


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
