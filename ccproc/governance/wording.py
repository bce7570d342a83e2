"""The words a centre may use for roles in its gates: those of the registry, and those every centre knows."""

from collections.abc import Iterable, Iterator, Mapping

from ccproc.errors import Misused
from ccproc.locale import LANGUAGES, Language
from ccproc.locale.gates import ROLES
from ccproc.model.centre import Centre
from ccproc.model.person import People
from ccproc.model.process import Process
from ccproc.model.record import codes
from ccproc.model.registry import Registry
from ccproc.nearest import nearest

Plain = Mapping[str, object]
# Whom a word of the gates stands for where no role has that very code.
_GRADES = {"sv": "supervisor", "trainer": "specialist"}


def wanted_roles(gates: Plain, family: str) -> tuple[str, ...]:
    """Who takes part in the review of a family's processes (`gates.review_roles`)."""
    wanted = gates.get("review_roles")
    return codes(wanted.get(family)) if isinstance(wanted, Mapping) else ()


def checked(centre: Centre) -> None:
    """Refuse role words in ccproc.yaml that nobody could ever meet: Misused `unknown-policy-role`, `-near`."""
    known = _known(centre)
    for at, word in _said(centre):
        if word not in known:
            close = nearest(word, known)
            code = "unknown-policy-role-near" if close else "unknown-policy-role"
            raise Misused(code, at=at, role=word, nearest=close)


def meant(centre: Centre, said: str, *, registered: bool = False) -> str:
    """The code of a role told by code or by name; Misused `unknown-role`, `-near` for anything else.

    `registered` leaves out the words that only gates know: nobody is trained as an owner.
    """
    roles = centre.registry["roles"]
    words = tuple(roles) if registered else _known(centre)
    if said in words:
        return said
    named = {word: code for code, spoken in ROLES.items() for word in spoken if code in words}
    named |= {entry.name.to(each): code for code, entry in roles.items() for each in LANGUAGES}
    if said in named:
        return named[said]
    close = nearest(said, [*words, *named])
    raise Misused("unknown-role-near" if close else "unknown-role", role=said, nearest=close)


def roles_named(words: Iterable[str], registry: Registry) -> tuple[Mapping[str, str], ...]:
    """What roles and the words of the gates are called, in both languages."""
    return tuple({each: _called(word, each, registry) for each in LANGUAGES} for word in words)


def offices(word: str, process: Process, registry: Registry) -> tuple[str, ...]:
    """The roles of the registry behind a word of the gates: whoever holds one of them may stand for it."""
    own = {"owner": (process.owner,), "user": process.working_roles}
    if word in own or word in registry["roles"]:
        return own.get(word) or (word,)
    grade = _GRADES.get(word)
    graded = (each.code for each in registry["roles"].values() if grade and each.get("grade") == grade)
    return tuple(graded) or (word,)


def unentitled(
    took_part: Iterable[tuple[str, str]], process: Process, registry: Registry, people: People
) -> Iterator[tuple[str, str]]:
    """Those who are not on the list of people, or hold no role that the word stands for under which they took part."""
    for word, name in took_part:
        held = people[name].roles if name in people else ()
        if not set(held) & set(offices(word, process, registry)):
            yield word, name


def person(people: People, *roles: str, rather: str | None = None) -> str | None:
    """Somebody of these people who has one of the roles, `rather` this one than another."""
    found = [code for code, each in people.items() if set(roles) & set(each.roles)]
    return rather if rather in found else next(iter(found), None)


def _called(word: str, language: Language, registry: Registry) -> str:
    if word in registry["roles"] or word not in ROLES:
        return registry.name("roles", word, language)
    return ROLES[word].to(language)


def _known(centre: Centre) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*centre.registry["roles"], *ROLES)))


def _said(centre: Centre) -> Iterator[tuple[str, str]]:
    """Every role word of ccproc.yaml with the place it stands at."""
    config = centre.config
    wanted = config.gates.get("review_roles")
    for family in wanted if isinstance(wanted, Mapping) else ():
        yield from ((f"gates.review_roles.{family}", word) for word in wanted_roles(config.gates, family))
    for place, plain in (("governance.keeper", config.governance), ("feedback.to", config.feedback)):
        if word := plain.get(place.rpartition(".")[2]):
            yield place, str(word)
