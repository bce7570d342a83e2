"""Who people are: pseudonymous codes, known by the address they commit with."""

import hashlib
import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from ccproc.errors import Misused, Stopped
from ccproc.model.centre import Centre
from ccproc.model.layout import MAX_BYTES
from ccproc.model.person import People, Person, real
from ccproc.model.record import codes
from ccproc.nearest import nearest
from ccproc.store.git import Git, as_user
from ccproc.yamltext import dialect

VARIABLE = "CCPROC_PEOPLE"
_ADDRESS = re.compile(r"<([^<>]*)>")


class Who(NamedTuple):
    """The code of a person; unchecked where no list of people is kept."""

    code: str
    checked: bool


def who(root: Path, centre: Centre, git: Git | None, by: str | None, otherwise: str | None = None) -> Who:
    """Who acts: the one named, else the person whose commit address git has (format.md, section 4).

    `otherwise` stands in where nothing tells who it is. Raises Misused `unknown-person` for a code that the
    list has not (as `listed`), `still-blank`, `nobody` where nothing tells and nothing stands in.
    """
    known = people(root, centre)
    code = real(by) if by else (_committer(git, known) if git and known else None)
    if code is None:
        if otherwise is None:
            raise Misused("nobody")
        return Who(otherwise, checked=True)
    if known is not None:
        listed(known, code)
    return Who(code, known is not None)


def listed(known: People, code: str) -> Person:
    """Somebody on the list. Raises Misused `unknown-person`, `unknown-person-near`."""
    if code not in known:
        close = nearest(code, list(known))
        raise Misused("unknown-person-near" if close else "unknown-person", by=code, nearest=close)
    return known[code]


def hash_of(address: str) -> str:
    """The SHA-256 that stands in the list of people for a commit address, which itself is never kept."""
    return hashlib.sha256(address.strip().lower().encode()).hexdigest()


def people(root: Path, centre: Centre) -> People | None:
    """Everybody on the list by code; None where no list is kept."""
    named = os.environ.get(VARIABLE) or centre.config.people
    if named:
        return _outside(root / Path(named).expanduser())
    entries = centre.registry["people"].items()
    return {code: Person(str(each.get("git") or ""), each.many("roles")) for code, each in entries} or None


def _committer(git: Git, known: People) -> str | None:
    ident = _ADDRESS.search(as_user(git, "var", "GIT_AUTHOR_IDENT").output.decode("utf-8", "replace"))
    if ident is None:
        return None
    hashes = {hash_of(ident[1]), hashlib.sha256(ident[1].encode()).hexdigest()}
    return next((code for code, each in known.items() if each.git in hashes), None)


def _outside(path: Path) -> People:
    try:
        if path.stat().st_size > MAX_BYTES or not path.is_file():
            raise Stopped("unreadable-file", path=str(path))
        rows = dialect.read(path.read_bytes()).value
    except OSError as error:
        raise Stopped("unreadable-file", path=str(path)) from error
    entries = [row for row in rows if isinstance(row, Mapping)] if isinstance(rows, list) else []
    return {
        str(row["code"]): Person(str(row.get("git", "")), codes(row.get("roles")))
        for row in entries
        if "code" in row
    }
