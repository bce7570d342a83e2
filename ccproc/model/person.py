"""A person as the centre's list knows them: by a code, never by name."""

from collections.abc import Mapping
from typing import NamedTuple


class Person(NamedTuple):
    """What the list tells of a person: the hash of the commit address, and the codes of the roles held."""

    git: str
    roles: tuple[str, ...]


People = Mapping[str, Person]
