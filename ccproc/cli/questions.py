"""The questions of `new process`, each with what there is to choose from and the answer most likely meant."""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import replace

from ccproc.cli import dialogue
from ccproc.exporters.tree import FAMILIES
from ccproc.locale import Language
from ccproc.locale import drafting as words
from ccproc.model.centre import Centre
from ccproc.model.library import Library
from ccproc.model.registry import Entry, Registry
from ccproc.model.touchpoint import ANY, code
from ccproc.scaffold import Known
from ccproc.touchmap import winners
from ccproc.touchmap.grid import in_scope, offered


def asked(known: Known, library: Library, language: Language) -> Known:
    """What the command line left open, asked one by one."""
    registry = library.centre.registry
    with dialogue.held(words.OPENING.to(language), language):
        category = known.category or _category(registry, language)
        known = _touchpoint(replace(known, category=category), library, language)
        title = known.title or _title(known, registry, language)
        id = known.id or _id(category, library, language)
        roles = list(registry["roles"].values())
        owner = known.owner or _choose("owner", roles, roles, language, _supervisor(roles))
        users = known.users or _users(replace(known, owner=owner), registry, language)
        return replace(known, title=title, id=id, owner=owner, users=users)


def names(entries: Iterable[Entry], language: Language) -> dict[str, str]:
    """What entries are called, by code."""
    return {entry.code: entry.name.to(language) for entry in entries}


def channels(business: str | None, centre: Centre) -> list[Entry]:
    """The channels in scope that a business is offered on."""
    entry = centre.registry.find("businesses", business)
    open_ = in_scope(centre.registry, centre.today)
    return [
        centre.registry["channels"][code] for code in (offered(entry, "channels", open_) if entry else open_)
    ]


def free_id(category: str, library: Library) -> str:
    """The first free number after the category's prefix."""
    prefix = library.centre.registry["categories"][category].get("prefix") or "PRC"
    numbers = (f"{prefix}-{number:03}" for number in range(1, 1000))
    return next((id for id in numbers if id not in library.processes), "")


def as_id(text: str) -> str:
    """A process id however it was typed: in capitals, of half-width letters."""
    return unicodedata.normalize("NFKC", text).strip().upper()


def is_id(text: str) -> bool:
    """Whether a text has the form of a process id."""
    from ccproc.yamltext.shape.faults import faults_of

    return not any(fault.path == ("id",) for fault in faults_of("process", {"id": text}))


def _category(registry: Registry, language: Language) -> str:
    """The category, from a list parted by families."""
    entries = registry["categories"].values()
    for family, title in FAMILIES.items():
        members = [each for each in entries if (each.get("family") or "") == family]
        if members:
            dialogue.offer(title.to(language), names(members, language), language)
    return dialogue.choose(words.QUESTIONS["category"].to(language), names(entries, language), language)


def _touchpoint(known: Known, library: Library, language: Language) -> Known:
    """Where customers meet it, if they do; the first blind spot of the category is proposed."""
    registry = library.centre.registry
    leaves = registry.leaves
    if not registry.is_direct(known.category or "") or not leaves:
        return known
    suited = [leaf for leaf in leaves if leaf.get("category") == known.category] or leaves
    default = next((leaf.code for leaf in suited if _uncovered(leaf.code, library)), "")
    business = known.business or _choose("business", suited, leaves, language, default)
    open_ = channels(business, library.centre)
    default = next(iter(_uncovered(business, library)), "")
    channel = known.channel or _choose("channel", open_, open_, language, default)
    return replace(known, business=business, channel=channel)


def _uncovered(business: str, library: Library) -> list[str]:
    """The channels that a business is offered on and no process serves."""
    registry = library.centre.registry
    open_ = [channel.code for channel in channels(business, library.centre)]
    return [each for each in open_ if not winners(code(each, ANY, business), library.live(), registry)]


def _title(known: Known, registry: Registry, language: Language) -> str:
    default = registry.name("businesses", known.business, language) if known.business else ""
    return dialogue.ask(words.QUESTIONS["title"].to(language), language, default)


def _id(category: str, library: Library, language: Language) -> str:
    def object_to(answer: str) -> str | None:
        answer = as_id(answer)
        taken = words.TAKEN.to(language, {"id": answer}) if answer in library.processes else None
        return taken if is_id(answer) else words.BAD_ID.to(language)

    free = free_id(category, library)
    return as_id(dialogue.ask(words.QUESTIONS["id"].to(language), language, free, object_to))


def _users(known: Known, registry: Registry, language: Language) -> tuple[str, ...]:
    facing = [role.code for role in registry["roles"].values() if role.flag("faces_customer")]
    serves = registry.is_direct(known.category or "") and facing
    default = facing[0] if serves else known.owner or ""
    called = names(registry["roles"].values(), language)
    question = words.QUESTIONS["user"].to(language)
    return tuple(dialogue.choose_several(question, called, language, default, "role"))


def _supervisor(roles: Iterable[Entry]) -> str:
    return next((role.code for role in roles if role.get("grade") == "supervisor"), "")


def _choose(
    what: str, shown: Sequence[Entry], accepted: Sequence[Entry], language: Language, default: str
) -> str:
    dialogue.offer(words.OFFERS[what].to(language), names(shown, language), language)
    question = words.QUESTIONS[what].to(language)
    kind = "role" if what == "owner" else what
    return dialogue.choose(question, names(accepted, language), language, default, kind)
