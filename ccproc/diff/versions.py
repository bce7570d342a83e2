"""How far changes move the version of a process."""

import re
from collections.abc import Iterable

from ccproc.errors import Misused
from ccproc.model.change import BUMPS, Bump, Change

_FIRST = "1.0.0"
_VERSION = re.compile(r"([0-9]{1,9})\.([0-9]{1,9})\.([0-9]{1,9})")


def bump(changes: Iterable[Change]) -> Bump:
    """How far the changes move the version: the gravest of their levels, `none` where there are none."""
    return max((each.level for each in changes), key=BUMPS.index, default="none")


def next_version(current: str | None, bump: Bump) -> str:
    """The version after `current`, the first being 1.0.0.

    Raises Misused `bad-version` where `current` is not three numbers.
    """
    if current is None:
        return _FIRST
    read = _VERSION.fullmatch(current)
    if read is None:
        raise Misused("bad-version", version=current)
    major, minor, patch = map(int, read.groups())
    match bump:
        case "major":
            return f"{major + 1}.0.0"
        case "minor":
            return f"{major}.{minor + 1}.0"
        case "patch":
            return f"{major}.{minor}.{patch + 1}"
    return current
