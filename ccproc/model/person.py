"""A person as the centre's list knows them: by a code, never by name."""

from collections.abc import Mapping
from typing import NamedTuple

from ccproc.errors import Misused
from ccproc.locale.gates import BLANKS


class Person(NamedTuple):
    """What the list tells of a person: the hash of the commit address, and the codes of the roles held."""

    git: str
    roles: tuple[str, ...]


People = Mapping[str, Person]
_BLANKS = frozenset(word for words in BLANKS.values() for word in words)


def is_blank(said: str) -> bool:
    """Whether a word only holds the place of a person, a department or a role in a printed command."""
    return said.strip() in _BLANKS


def real(said: str) -> str:
    """Whoever was named. Misused `still-blank` for a word that a printed command only holds in place of a name."""
    if is_blank(said):
        raise Misused("still-blank", said=said)
    return said
