"""What a new process is: said by options, asked on a terminal, and checked against the registry."""

from collections.abc import Iterable
from dataclasses import replace

from ccproc.cli import dialogue
from ccproc.cli.questions import asked, free_id, is_id, names, offered
from ccproc.errors import Misused
from ccproc.locale import Language
from ccproc.locale import drafting as words
from ccproc.model.library import Library
from ccproc.model.registry import Entry, Registry
from ccproc.nearest import nearest
from ccproc.scaffold import Answers, Known


def answers(known: Known, library: Library, language: Language) -> Answers:
    """Everything a draft needs; what is missing is asked on a terminal, else refused with the options to give.

    Raises Misused `missing-answer`, `unregistered`, `unregistered-near`, `id-taken`, `bad-id`.
    """
    known = _coded(known, library.centre.registry, language)
    _claim(known.id, library)
    whole = asked if dialogue.possible() else _completed
    known = _coded(whole(known, library, language), library.centre.registry, language)
    place = {"business": known.business, "channel": known.channel, **known.narrower}
    return Answers(
        id=known.id or free_id(known.category or "", library),
        title=known.title or "",
        category=known.category or "",
        owner=known.owner or "",
        users=known.users,
        touchpoint={dimension: code for dimension, code in place.items() if code},
    )


def _claim(id: str | None, library: Library) -> None:
    """An id asked for must be one, and free."""
    if id is None:
        return
    if not is_id(id):
        raise Misused("bad-id", id=id)
    if id in library.processes:
        raise Misused("id-taken", id=id, path=library.processes[id].path)


def _completed(known: Known, library: Library, _: Language) -> Known:
    """Without anybody to ask: what there is only one of is taken, what is still missing is refused."""
    registry = library.centre.registry
    role = _only(registry["roles"].values())
    known = replace(known, owner=known.owner or role, users=known.users or tuple(filter(None, [role])))
    wanted = {
        "--title": known.title,
        "--category": known.category,
        "--owner": known.owner,
        "--user": known.users,
    }
    if registry.is_direct(known.category or ""):
        business = known.business or _only(registry.leaves)
        channel = known.channel or _only(offered(business or "", registry))
        known = replace(known, business=business, channel=channel)
        wanted |= {"--business": business, "--channel": channel}
    missing = [option for option, value in wanted.items() if not value]
    if missing:
        raise Misused("missing-answer", options=missing)
    return known


def _only(entries: Iterable[Entry]) -> str | None:
    codes = [entry.code for entry in entries]
    return codes[0] if len(codes) == 1 else None


def _coded(known: Known, registry: Registry, language: Language) -> Known:
    """The same with the registry's codes, where a name was given or part of one."""

    def code(kind: str, given: str | None) -> str | None:
        return given and _code(kind, given, registry, language)

    return replace(
        known,
        category=code("category", known.category),
        owner=code("role", known.owner),
        users=tuple(_code("role", user, registry, language) for user in known.users),
        business=code("business", known.business),
        channel=code("channel", known.channel),
    )


_LISTS = {"category": "categories", "business": "businesses", "channel": "channels", "role": "roles"}


def _code(kind: str, given: str, registry: Registry, language: Language) -> str:
    entries = registry[_LISTS[kind]]
    found = dialogue.matching(given, names(entries.values(), language))
    if len(found) == 1:
        return found[0]
    close = nearest(given, entries)
    values = {"list": words.LISTS[kind].to(language), "kind": kind, "code": given, "nearest": close}
    raise Misused("unregistered-near" if close else "unregistered", **values)
