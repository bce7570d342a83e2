"""The questions of `new process`, each with what there is to choose from and the answer most likely meant."""

import unicodedata
from dataclasses import replace

from ccproc.cli import dialogue
from ccproc.cli.desk import Desk, names
from ccproc.locale import Language
from ccproc.locale import drafting as words
from ccproc.locale.registers import FAMILIES
from ccproc.model.centre import Centre
from ccproc.model.library import Library
from ccproc.model.registry import Entry
from ccproc.model.touchpoint import ANY, code
from ccproc.scaffold import Known
from ccproc.touchmap import winners
from ccproc.touchmap.grid import in_scope, offered


def asked(known: Known, library: Library, desk: Desk) -> Known:
    """What the command line left open, asked one by one."""
    language = desk.language
    with dialogue.held(words.OPENING.to(language), language):
        category = known.category or _category(desk)
        known = _touchpoint(replace(known, category=category), library, desk)
        title = known.title or _title(known, desk)
        id = known.id or _id(category, library, language)
        owner = known.owner or _owner(desk)
        users = known.users or _users(replace(known, owner=owner), desk)
        return replace(known, title=title, id=id, owner=owner, users=users)


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


def _category(desk: Desk) -> str:
    """The category, from a list parted by families."""
    entries = desk.registry["categories"].values()
    for family, title in FAMILIES.items():
        members = [each for each in entries if (each.get("family") or "") == family]
        if members:
            dialogue.offer(title.to(desk.language), names(members, desk.language), desk.language)
    question = words.QUESTIONS["category"].to(desk.language)
    return dialogue.choose(question, names(entries, desk.language), desk.language)


def _touchpoint(known: Known, library: Library, desk: Desk) -> Known:
    """Where customers meet it, if they do; the first blind spot of the category is proposed."""
    if not desk.registry.is_direct(known.category or ""):
        return known
    business = known.business or _business(known, library, desk)
    channel = known.channel or _channel(business, library, desk)
    return replace(known, business=business, channel=channel)


def _channel(business: str, library: Library, desk: Desk) -> str:
    offered_on = channels(business, desk.centre)
    default = desk.newest("channels", offered_on) or next(
        iter(_uncovered(business, library, desk.centre)), ""
    )
    desk.offer("channels", offered_on)
    return desk.choose("channels", words.QUESTIONS["channel"].to(desk.language), default)


def _business(known: Known, library: Library, desk: Desk) -> str:
    leaves = desk.registry.leaves
    suited = [leaf for leaf in leaves if leaf.get("category") == known.category]
    open_ = (leaf.code for leaf in suited if _uncovered(leaf.code, library, desk.centre))
    desk.offer("businesses", suited or leaves)
    question, category = words.QUESTIONS["business"].to(desk.language), known.category or ""
    return desk.choose("businesses", question, next(open_, ""), category=category)


def _uncovered(business: str, library: Library, centre: Centre) -> list[str]:
    """The channels that a business is offered on and no process serves."""
    open_ = [channel.code for channel in channels(business, centre)]
    return [each for each in open_ if not winners(code(each, ANY, business), library.live(), centre.registry)]


def _title(known: Known, desk: Desk) -> str:
    default = desk.registry.name("businesses", known.business, desk.language) if known.business else ""
    return dialogue.ask(words.QUESTIONS["title"].to(desk.language), desk.language, default)


def _id(category: str, library: Library, language: Language) -> str:
    def object_to(answer: str) -> str | None:
        answer = as_id(answer)
        taken = words.TAKEN.to(language, {"id": answer}) if answer in library.processes else None
        return taken if is_id(answer) else words.BAD_ID.to(language)

    free = free_id(category, library)
    return as_id(dialogue.ask(words.QUESTIONS["id"].to(language), language, free, object_to))


def _owner(desk: Desk) -> str:
    roles = desk.registry["roles"].values()
    default = next((role.code for role in roles if role.get("grade") == "supervisor"), "")
    desk.offer("roles")
    return desk.choose("roles", words.QUESTIONS["owner"].to(desk.language), default)


def _users(known: Known, desk: Desk) -> tuple[str, ...]:
    facing = [role.code for role in desk.registry["roles"].values() if role.flag("faces_customer")]
    serves = desk.registry.is_direct(known.category or "") and facing
    default = facing[0] if serves else known.owner or ""
    return tuple(desk.choose_several("roles", words.QUESTIONS["user"].to(desk.language), default))
