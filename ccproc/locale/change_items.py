"""What a change speaks of, by name: its step, branch or other item, and the values before and after."""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Protocol

from ccproc.locale import Language
from ccproc.locale.change_words import ITEMS
from ccproc.locale.durations import duration_in_words
from ccproc.locale.values import VALUES

Names = Callable[[str, str], str | None]
# Stands at both ends of a value until the sentence is whole: Chinese sets a space beside Latin and digits.
EDGE = "\x00"

_ACTORS = ("roles", "contacts")
_PLACES = ("steps", "contacts", "processes")
_KINDS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("by", "for", "consults", "informs", "accountable", "owner_until_closed"), _ACTORS),
    **dict.fromkeys(("owner", "users", "view", "edit", "forms"), ("roles",)),
    **dict.fromkeys(("next", "closed_hours", "on_overdue", "return_step", "branches", "otherwise"), _PLACES),
    **dict.fromkeys(("call", "see", "replaces"), ("processes",)),
    **dict.fromkeys(("reads", "collects", "fields"), ("fields",)),
    **dict.fromkeys(("needs", "gives", "inputs", "outputs"), ("items",)),
    **dict.fromkeys(("metrics", "efficiency", "morale", "cost", "complaints"), ("metrics",)),
    "escalation": _ACTORS,
    "to": (*_ACTORS, "processes"),
    "steps": ("steps",),
    "states": ("states",),
    "references": ("references",),
    "team": ("teams",),
    "category": ("categories",),
    "uses": ("systems",),
    "skills": ("skills",),
    "tags": ("tags",),
    "segments": ("segments",),
    "reasons": ("reasons",),
    "level": ("levels",),
    "channel": ("channels",),
    "brand": ("brands",),
    "business": ("businesses",),
    "environment": ("environments",),
    "region": ("regions",),
}
_FIXED_KEYS = """
by for to end handover on_overdue automation basis self_service stage segments kind processed intensity attention
presence
"""
_FIXED = frozenset(_FIXED_KEYS.split())
_QUOTED = frozenset({"title", "name"})
_DURATION = re.compile(r"(?:[0-9]{1,9}(?:wd|mo|[wydhms]))+")
_PART = re.compile(r"([0-9]+)([a-z]+)")
_DURATION_KEYS = """
deadline wait promise after takes min typical max retention review_every walkthrough_every drill_every
answer_within
"""
_DURATIONS = frozenset(_DURATION_KEYS.split())


class Told(Protocol):
    """What a sentence needs of a change."""

    @property
    def rule(self) -> str:
        """The rule that tells it."""

    @property
    def parts(self) -> tuple[str, ...]:
        """Where it is, by ids and codes."""

    @property
    def before(self) -> object:
        """The earlier value."""

    @property
    def after(self) -> object:
        """The later value."""


def item_of(parts: tuple[str, ...], names: Names, language: Language) -> tuple[str, tuple[str, ...]]:
    """The item of a list that a pointer leads to, in words, and what of the pointer is left below it."""
    match parts:
        case ("steps", step, "branches", "otherwise", *rest):
            return _item("otherwise", "", language, named("steps", step, names)), tuple(rest)
        case ("steps", step, "branches", branch, *rest):
            called = names("branches", f"{step}/{branch}") or named("branches", branch, names)
            return _item("branches", called, language, named("steps", step, names)), tuple(rest)
        case (("data" | "training"), kind, name, *rest) if kind in ITEMS:
            return _item(kind, named(kind, name, names), language), tuple(rest)
        case (kind, name, *rest) if kind in ITEMS:
            return _item(kind, named(kind, name, names), language), tuple(rest)
    return "", parts


def named(key: str, code: str, names: Names) -> str:
    """What people call a code that stands under a key; the code itself where it has no name."""
    found = (names(kind, code) for kind in _KINDS.get(key, ()))
    return next(filter(None, found), code)


def shown(value: object, key: str, names: Names, language: Language) -> str:
    """A single value in words: a time, a name, a fixed value of the format, or as it stands."""
    if isinstance(value, bool):
        return VALUES["true" if value else "false"].to(language)
    if isinstance(value, Mapping):
        return shown(value.get(language) or next(iter(value.values()), ""), key, names, language)
    text = str(value)
    if key in _DURATIONS and _DURATION.fullmatch(text):
        return _edged(_time(text, language))
    if key in _FIXED and text in VALUES:
        return VALUES[text].to(language)
    return f"“{text}”" if key in _QUOTED else _edged(named(key, text, names))


def listing(values: Iterable[object], key: str, names: Names, language: Language) -> str:
    """Several values in words."""
    return ("、" if language == "zh" else ", ").join(shown(value, key, names, language) for value in values)


def _item(kind: str, name: str, language: Language, step: str = "") -> str:
    return ITEMS[kind].to(language, {"name": _edged(name), "step": step})


def _time(text: str, language: Language) -> str:
    return duration_in_words([(int(amount), unit) for amount, unit in _PART.findall(text)], language)


def _edged(text: str) -> str:
    return f"{EDGE}{text}{EDGE}"
