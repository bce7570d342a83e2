"""New files and new entries: written once, never over what is there."""

from collections.abc import Mapping
from pathlib import Path

from ccproc.errors import Stopped
from ccproc.store.holidays import Holidays
from ccproc.store.tree import read_inside
from ccproc.store.writing import create, write
from ccproc.yamltext import dialect
from ccproc.yamltext.dump import dump


def write_process(root: Path, family: str, values: Mapping[str, object]) -> str:
    """A new process file named by its id; the folder is the family's. Raises Stopped `exists`."""
    path = f"processes/{family or 'other'}/{values['id']}.yaml"
    create(root, {path: dump(values).encode()})
    return path


def add_entry(root: Path, kind: str, row: Mapping[str, object]) -> str:
    """One more entry at the end of a registry list; every byte before it stays.

    Raises Stopped `code-taken` where the list already has the code, `unreadable-file` where it is no list.
    """
    path = f"registry/{kind}.yaml"
    old = read_inside(root, path) if (root / path).is_file() else b""
    known = dialect.read(old).value if old.strip() else None
    if known is not None and not isinstance(known, list):
        raise Stopped("unreadable-file", path=path)
    if any(isinstance(each, dict) and each.get("code") == row["code"] for each in known or ()):
        raise Stopped("code-taken", path=path, code=row["code"])
    before = old if known else b""
    gap = b"" if not before or before.endswith(b"\n") else b"\n"
    write(root, {path: before + gap + dump([dict(row)]).encode()})
    return path


def add_calendar(root: Path, found: Holidays, year: int) -> str:
    """The holidays of one more year; the years already there stay as they are."""
    path = "registry/calendar.yaml"
    old = dialect.read(read_inside(root, path)).value if (root / path).is_file() else {}
    kept = old if isinstance(old, dict) else {}
    merged = {
        "holidays": _merged(kept.get("holidays"), found.holidays, year),
        "workdays": _merged(kept.get("workdays"), found.workdays, year),
        "until": max(str(kept.get("until", "")), f"{year}-12-31"),
    }
    write(root, {path: dump(merged).encode()})
    return path


def _merged(old: object, new: tuple[str, ...], year: int) -> list[str]:
    others = [day for day in old if not str(day).startswith(f"{year}-")] if isinstance(old, list) else []
    return sorted({*others, *new})
