"""From the plain values of a process file to a `Process`; ill-shaped values must be pruned before."""

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

from ccproc.model.process import Branch, Item, Kind, Level, Limit, Process, Step
from ccproc.model.text import Text, text
from ccproc.model.touchpoint import ANY, Claim

KINDS: tuple[Kind, ...] = ("decide", "call", "wait", "end")
Data = Mapping[str, Any]


def process(data: Data, path: str) -> Process:
    """The process that `data` tells; a missing key is empty, never an error (lint says what is missing)."""
    return Process(
        id=data.get("id", ""),
        title=text(data.get("title")) or Text((("", data.get("id", "")),)),
        category=data.get("category", ""),
        owner=data.get("owner", ""),
        path=path,
        steps=tuple(map(_step, data.get("steps", ()))),
        claims=tuple(map(claim, data.get("touchpoints", ()))),
        version=data.get("version"),
        team=data.get("team"),
        users=_many(data.get("users")),
        keywords=_many(data.get("keywords")),
        inputs=tuple(map(_item, data.get("inputs", ()))),
        outputs=tuple(map(_item, data.get("outputs", ()))),
        escalation=tuple(map(_level, data.get("escalation", ()))),
        limits=tuple(Limit(text(each.get("case")), each.get("next")) for each in data.get("limits", ())),
        promise=data.get("customer", {}).get("promise"),
        replaces=_many(data.get("replaces")),
        retired=data.get("retired"),
        data=data,
    )


def claim(data: Data) -> Claim:
    """One entry of `touchpoints`, each dimension as a tuple; brand, environment, region default to any."""
    return Claim(
        business=_many(data.get("business")) or (ANY,),
        channel=_many(data.get("channel")) or (ANY,),
        brand=_many(data.get("brand")) or (ANY,),
        environment=_many(data.get("environment")) or (ANY,),
        region=_many(data.get("region")) or (ANY,),
        hours=data.get("hours"),
        reasons=_many(data.get("reasons")),
    )


def _step(data: Data) -> Step:
    told: dict[str, Any] = {"id": ""}
    for key, value in data.items():  # not field by field: a step has five keys of thirty, and steps are most
        if key in _READERS:
            told[key] = _READERS[key](value)
        elif key in _AS_WRITTEN:
            told[key] = value
    kind: Kind = next((kind for kind in KINDS if kind in data), "task")
    return Step(kind=kind, for_=data.get("for"), data=data, **told)


def _branches(data: list[Data]) -> tuple[Branch, ...]:
    return tuple(map(_branch, data))


def _branch(data: Data) -> Branch:
    if "otherwise" in data:
        return Branch(data["otherwise"], otherwise=True, at_most=data.get("at_most"))
    return Branch(
        data.get("next", ""),
        when=text(data.get("when")),
        is_=_many(data.get("is")),
        at_most=data.get("at_most"),
    )


def _level(data: Data) -> Level:
    return Level(data.get("to", ""), data.get("after"), _many(data.get("informs")))


def _item(data: Data) -> Item:
    return Item(data.get("id", ""), text(data.get("name")), data.get("kind"), data.get("to"))


def _many(value: object) -> tuple[str, ...]:
    """A code or a list of codes as a tuple."""
    if value is None:
        return ()
    return _alone(value) if isinstance(value, str) else tuple(value)  # type: ignore[arg-type]


@lru_cache(maxsize=4096)
def _alone(code: str) -> tuple[str, ...]:
    """One and the same value for all files that name the code: facts of every file are kept to the end."""
    return (code,)


_AS_WRITTEN = frozenset({
    "id", "by", "on", "next", "at_most", "call", "wait", "end", "to", "handover", "owner_until_closed",
    "closed_hours", "deadline", "on_overdue", "accountable", "authority",
})  # fmt: skip
_READERS: dict[str, Callable[[Any], object]] = {
    **dict.fromkeys(("name", "do", "say", "decide"), text),
    **dict.fromkeys(("uses", "needs", "gives", "informs", "consults", "tags"), _many),
    "branches": _branches,
}
