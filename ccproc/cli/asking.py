"""What a new process is: said by options, asked on a terminal, and checked against the registry."""

from collections.abc import Iterable
from dataclasses import replace

from ccproc.cli import dialogue
from ccproc.cli.codes import registered, several
from ccproc.cli.desk import Desk
from ccproc.cli.questions import as_id, asked, channels, free_id, is_id
from ccproc.errors import Misused
from ccproc.model.library import Library
from ccproc.model.registry import Entry
from ccproc.scaffold import Answers, Known


def answers(known: Known, library: Library, desk: Desk) -> Answers:
    """Everything a draft needs; what is missing is asked on a terminal, else refused with the options to give.

    What the registry lacks may be registered on the spot: `desk` holds it, to be written with the draft.
    Raises Misused `missing-answer`, `unregistered`, `unregistered-near`, `id-taken`, `bad-id`.
    """
    known = _coded(replace(known, id=known.id and as_id(known.id)), desk)
    _claim(known.id, library)
    known = asked(known, library, desk) if dialogue.possible() else _completed(known, desk)
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


def _completed(known: Known, desk: Desk) -> Known:
    """Without anybody to ask: what there is only one of is taken, what is still missing is refused."""
    registry = desk.registry
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
        channel = known.channel or _only(channels(business, desk.centre))
        known = replace(known, business=business, channel=channel)
        wanted |= {"--business": business, "--channel": channel}
    missing = [option for option, value in wanted.items() if not value]
    if missing:
        raise Misused("missing-answer", options=missing)
    return known


def _only(entries: Iterable[Entry]) -> str | None:
    codes = [entry.code for entry in entries]
    return codes[0] if len(codes) == 1 else None


def _coded(known: Known, desk: Desk) -> Known:
    """The same with the registry's codes, where a name was given or part of one."""

    def code(list: str, given: str | None) -> str | None:
        return given and registered(given, desk.registry, list)

    return replace(
        known,
        category=code("categories", known.category),
        owner=code("roles", known.owner),
        users=tuple(registered(user, desk.registry, "roles") for user in several(known.users)),
        business=code("businesses", known.business),
        channel=code("channels", known.channel),
    )
