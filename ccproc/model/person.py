"""A person as the centre's list knows them: by a code, never by name."""

from collections.abc import Mapping
from typing import NamedTuple

from ccproc.errors import Misused
from ccproc.locale.gates import BLANKS, DEPARTMENT


class Person(NamedTuple):
    """What the list tells of a person: the hash of the commit address, the codes of the roles held.

    `retired` is the day, as ISO text, from which they count no more.
    """

    git: str
    roles: tuple[str, ...]
    retired: str | None = None


People = Mapping[str, Person]
_BLANKS = frozenset(word.casefold() for words in (*BLANKS.values(), DEPARTMENT) for word in words)


def serving(people: People, on: str) -> People:
    """Those who count on a day, given as ISO text: from the very day that `retired` names, nobody does."""
    return {
        code: each for code, each in people.items() if each.retired is None or on[:10] < each.retired[:10]
    }


def is_blank(said: str) -> bool:
    """Whether a word names nobody: it has no letter or digit, or only holds a place in a printed command."""
    letters = "".join(each for each in said if each.isalnum()).casefold()
    return not letters or letters in _BLANKS


def real(said: str) -> str:
    """Whoever was named. Misused `still-blank` for a word that a printed command only holds in place of a name,
    `names-nobody` for one without a letter or a digit.
    """
    if not any(map(str.isalnum, said)):
        raise Misused("names-nobody", said=said)
    if is_blank(said):
        raise Misused("still-blank", said=said)
    return said
