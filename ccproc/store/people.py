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
from ccproc.model.person import People, Person, real, serving
from ccproc.model.record import codes
from ccproc.nearest import nearest
from ccproc.store.git import Git, as_user
from ccproc.yamltext import dialect

VARIABLE = "CCPROC_PEOPLE"
_NAMED = 5  # people offered to whoever did not say who they are
_ADDRESS = re.compile(r"<([^<>]*)>")


class Who(NamedTuple):
    """The code of a person; unchecked where no list of people is kept."""

    code: str
    checked: bool


def who(root: Path, centre: Centre, git: Git | None, by: str | None, otherwise: str | None = None) -> Who:
    """Who acts: the one named, else the person whose commit address git has (format.md, section 4).

    `otherwise` stands in where nothing tells who it is. Raises Misused as `known`, `nobody` where nothing tells
    and nothing stands in; Stopped as `people`.
    """
    code = known(root, centre, git, by)
    if code is not None:
        return Who(code, people(root, centre) is not None)
    if otherwise is None:
        raise _nobody(serving(people(root, centre) or {}, centre.today.isoformat()))
    return Who(otherwise, checked=True)


def known(root: Path, centre: Centre, git: Git | None, by: str | None) -> str | None:
    """The code of who acts; None where nothing tells. Raises Misused as `listed` on the centre's day, `still-blank`."""
    everybody = people(root, centre)
    code = real(by) if by else (_committer(git, everybody) if git and everybody else None)
    if code is not None and everybody is not None:
        listed(everybody, code, centre.today.isoformat())
    return code


def _nobody(known: People) -> Misused:
    """That nothing tells who acts, with somebody of those who could."""
    return (
        Misused("nobody-of-these", first=next(iter(known)), people=list(known)[:_NAMED])
        if known
        else Misused("nobody")
    )


def listed(known: People, code: str, on: str) -> Person:
    """Somebody on the list who counts on that day.

    Raises Misused `unknown-person`, `unknown-person-near`, `retired-person`.
    """
    there = serving(known, on)
    if code in known and code not in there:
        raise Misused("retired-person", by=code, day=known[code].retired)
    if code not in there:
        close = nearest(code, list(there))
        raise Misused("unknown-person-near" if close else "unknown-person", by=code, nearest=close)
    return there[code]


def hash_of(address: str) -> str:
    """The SHA-256 that stands in the list of people for a commit address, which itself is never kept."""
    return hashlib.sha256(address.strip().lower().encode()).hexdigest()


def people(root: Path, centre: Centre) -> People | None:
    """Everybody on the list by code, those who are retired too; None where no list is kept.

    An empty list is one that nobody is on. Raises Stopped `unread-list`, `unreadable-file`: of a list that cannot be
    read nobody knows who is on it.
    """
    named = os.environ.get(VARIABLE) or centre.config.people
    if named:
        return _outside(root / Path(named).expanduser())
    if "people" in centre.registry.unread:
        raise Stopped("unread-list", path="registry/people.yaml")
    if "people" not in centre.registry.kept:
        return None
    return {each.code: _person(each.data) for each in centre.registry["people"].values()}


def _person(row: Mapping[str, object]) -> Person:
    retired = row.get("retired")
    return Person(str(row.get("git") or ""), codes(row.get("roles")), str(retired) if retired else None)


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
    if not isinstance(rows, list):
        raise Stopped("unreadable-file", path=str(path))
    return {str(row["code"]): _person(row) for row in rows if isinstance(row, Mapping) and "code" in row}
