"""The questions of `new`: asked on a terminal, answered by options anywhere else."""

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import typer

from ccproc.clean import one_line
from ccproc.errors import Misused
from ccproc.locale import Language
from ccproc.locale import drafting as words
from ccproc.model.library import Library
from ccproc.model.registry import Entry, Registry
from ccproc.model.touchpoint import fold, parts
from ccproc.nearest import nearest
from ccproc.scaffold import Answers


@dataclass(frozen=True, slots=True)
class Known:
    """What the command line already said of a new process."""

    id: str | None = None
    title: str | None = None
    category: str | None = None
    owner: str | None = None
    users: tuple[str, ...] = ()
    business: str | None = None
    channel: str | None = None


def from_gap(known: Known, code: str, registry: Registry, language: Language) -> Known:
    """What a blind spot tells of the process that is to fill it: business, channel, category and title."""
    place = parts(code.upper())
    business = _unfold(registry["businesses"], place["business"]) if place else None
    channel = _unfold(registry["channels"], place["channel"]) if place else None
    if business is None or channel is None:
        raise Misused("not-a-touchpoint", code=code)
    return replace(
        known,
        business=business.code,
        channel=channel.code,
        category=known.category or business.get("category"),
        title=known.title or business.name.to(language),
    )


def answers(known: Known, library: Library, language: Language) -> Answers:
    """Everything a draft needs; what is missing is asked on a terminal, else refused with the options to give."""
    registry = library.centre.registry
    ask = _asker(language)
    category = _pick(ask, "category", known.category, registry["categories"], language)
    id = known.id or ask("id", _free_id(category, library))
    title = known.title or ask("title", "")
    owner = _pick(ask, "owner", known.owner, registry["roles"], language)
    users = known.users or (_pick(ask, "user", None, registry["roles"], language),)
    business, channel = known.business, known.channel
    if registry.is_direct(category):
        leaves = {leaf.code: leaf for leaf in registry.leaves}
        business = _pick(ask, "business", business, leaves, language)
        offered = registry["businesses"][business].many("channels")
        channels = {
            code: each for code, each in registry["channels"].items() if not offered or code in offered
        }
        channel = _pick(ask, "channel", channel, channels, language)
    if id in library.processes:
        raise Misused("id-taken", id=id, path=library.processes[id].path)
    return Answers(id, title, category, owner, users, business, channel)


def entry(code: str, name: str | None, values: list[str], language: Language) -> dict[str, object]:
    """A registry entry from `--set KEY=VALUE` options; a value with commas is a list."""
    row: dict[str, object] = {"code": code, "name": name or _asker(language)("name", code)}
    for each in values:
        key, sign, value = each.partition("=")
        if not sign or not key.strip():
            raise Misused("not-a-setting", text=each)
        row[key.strip()] = _value(value.strip())
    return row


Ask = Callable[[str, str], str]


def _asker(language: Language) -> Ask:
    def ask(what: str, default: str) -> str:
        if not (sys.stdin.isatty() and sys.stdout.isatty()):
            if default:
                return default
            raise Misused("missing-answer", option=f"--{what}")
        answer: str = typer.prompt(words.QUESTIONS[what].to(language), default=default or None)
        return answer.strip()

    return ask


def _pick(ask: Ask, what: str, known: str | None, entries: Mapping[str, Entry], language: Language) -> str:
    """A code of one list: the only one there is, the one given, or the one a person names."""
    if known is None and len(entries) == 1:
        return next(iter(entries))
    if known is None and sys.stdin.isatty():
        print("\n".join(one_line(f"  {each.code}  {each.name.to(language)}") for each in entries.values()))
    code = known or ask(what, "")
    if code not in entries:
        by_name = next(
            (each.code for each in entries.values() if code in dict(each.name.forms).values()), None
        )
        if by_name is None:
            raise Misused("unknown-code", kind=what, code=code, nearest=nearest(code, entries) or "")
        return by_name
    return code


def _free_id(category: str, library: Library) -> str:
    """The first free number after the category's prefix."""
    prefix = library.centre.registry["categories"][category].get("prefix") or "PRC"
    numbers = (f"{prefix}-{number:03}" for number in range(1, 1000))
    return next((id for id in numbers if id not in library.processes), "")


def _unfold(entries: Mapping[str, Entry], part: str) -> Entry | None:
    return next((entry for entry in entries.values() if fold(entry.code) == part), None)


def _value(text: str) -> object:
    if text in ("true", "false"):
        return text == "true"
    if text.isascii() and text.isdigit() and (text == "0" or not text.startswith("0")):
        return int(text)
    return [part.strip() for part in text.split(",")] if "," in text else text
