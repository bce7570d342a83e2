"""The first draft of a process: what its category must hold is already there, as the six elements (R96)."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ccproc.locale import Language
from ccproc.locale.scaffold import PENDING, WORDS
from ccproc.model.registry import Registry


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a new process before anybody is asked; `narrower` holds brand, environment, region."""

    id: str | None = None
    title: str | None = None
    category: str | None = None
    owner: str | None = None
    users: tuple[str, ...] = ()
    business: str | None = None
    channel: str | None = None
    narrower: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Answers:
    """What a new process is, before anything is written down; codes are those of the registry."""

    id: str
    title: str
    category: str
    owner: str
    users: tuple[str, ...]
    touchpoint: Mapping[str, str] = field(default_factory=dict)


def pending(lines: Iterable[str], language: Language) -> list[int]:
    """The lines of a draft, from 1, that still wait for their words."""
    mark = PENDING.to(language, {"what": ""}).strip()
    return [number for number, line in enumerate(lines, start=1) if mark in line]


def process(answers: Answers, registry: Registry, language: Language) -> dict[str, Any]:
    """The plain values of a draft that gives no error at draft; each gap is marked so that lint finds it."""
    requires = _requires(answers, registry)
    direct = registry.is_direct(answers.category)
    made: dict[str, Any] = {
        "id": answers.id,
        "title": answers.title,
        "category": answers.category,
        "owner": answers.owner,
        "users": list(answers.users),
        "purpose": {"goal": _pending("goal", language)},
        "customer": {"needs": {"explicit": [_pending("need", language)]}},
        "trigger": {"by": "customer" if direct else answers.users[0], "when": _pending("when", language)},
        "touchpoints": [dict(answers.touchpoint)] if answers.touchpoint else [],
        "inputs": [_thing("request", "request" if direct else "matter", language)],
        "outputs": [
            _thing("result", "result" if direct else "outcome", language)
            | {"to": "customer" if direct else answers.owner}
        ],
        "value": _value(registry),
        "steps": _steps(requires.get("tags", []), direct, registry, language),
    }
    wanted = (each for each in requires.get("blocks", ()) if each in _BLOCKS)
    blocks = {each: _BLOCKS[each](answers, registry, language) for each in wanted}
    return {key: value for key, value in (made | blocks).items() if value}


def _requires(answers: Answers, registry: Registry) -> Mapping[str, Any]:
    """The tags and blocks that a process of its category must hold."""
    category = registry.find("categories", answers.category)
    requires: Any = category.data.get("requires", {}) if category else {}
    return requires if isinstance(requires, Mapping) else {}


def _thing(id: str, what: str, language: Language) -> dict[str, Any]:
    return {"id": id, "name": _pending(what, language), "kind": "information"}


def _value(registry: Registry) -> dict[str, str]:
    """Sides of the value that the centre has a metric for (R96); none where it measures nothing yet."""
    metrics = registry["metrics"].values()
    sides = {"efficiency": "speed", "complaints": "satisfaction"}
    firsts = {
        side: next((metric.code for metric in metrics if metric.get("kind") == kind), "")
        for side, kind in sides.items()
    }
    return {side: code for side, code in firsts.items() if code}


def _steps(tags: list[str], direct: bool, registry: Registry, language: Language) -> list[dict[str, Any]]:
    steps = [
        _task(tag.replace("_", "-"), registry.name("tags", tag, language), direct, language) | {"tags": [tag]}
        for tag in tags
    ]
    steps = steps or [_task("handle", WORDS["handle"].to(language), direct, language)]
    steps[0]["needs"] = ["request"]
    steps[-1]["gives"] = ["result"]
    return [*steps, {"id": "done", "name": WORDS["done"].to(language), "end": "fulfilled"}]


def _task(id: str, name: str, direct: bool, language: Language) -> dict[str, Any]:
    task: dict[str, Any] = {"id": id, "name": name, "do": _pending("do", language)}
    return task | ({"say": _pending("say", language)} if direct else {})


def _ladder(answers: Answers, registry: Registry, _: Language) -> list[dict[str, Any]]:
    """The line above those who work by the process, by rising authority; whoever comes next is informed."""
    line = [role for role in registry["roles"].values() if role.get("grade") in _LINE]
    rising = {role.number("authority") or 0: role.code for role in line if role.code not in answers.users}
    codes = [rising[rank] for rank in sorted(rising)]
    return [
        {"to": code, "after": after, "informs": [above]}
        for code, above, after in zip(codes, [*codes[1:], answers.owner], ("10m", "30m", "2h"), strict=False)
        if above != code
    ]


def _counterpart(_: Answers, __: Registry, language: Language) -> dict[str, Any]:
    name, confirmer = _pending("counterpart", language), _pending("confirmer", language)
    return {"kind": "department", "name": name, "confirmer": confirmer}


def _continuity(answers: Answers, registry: Registry, language: Language) -> dict[str, Any]:
    returns = "return_to_normal" in _requires(answers, registry).get("tags", ())
    block = {"alternate": _pending("alternate", language), "drill_every": "6mo"}
    return block | ({"return_step": "return-to-normal"} if returns else {})


def _outbound(_: Answers, __: Registry, language: Language) -> dict[str, Any]:
    return {"consent": _pending("consent", language), "quiet_hours": "Mo-Su 21:00-09:00"}


def _data(answers: Answers, _: Registry, language: Language) -> dict[str, Any]:
    security = {"view": [answers.users[0]], "edit": [answers.users[0]]}
    return {
        "fields": [{"id": "item", "name": _pending("field", language), "type": "text", "security": security}]
    }


_LINE = ("lead", "supervisor", "manager")
_BLOCKS: Mapping[str, Callable[[Answers, Registry, Language], object]] = {
    "escalation": _ladder,
    "counterpart": _counterpart,
    "continuity": _continuity,
    "outbound": _outbound,
    "data": _data,
}


def _pending(what: str, language: Language) -> str:
    return PENDING.to(language, {"what": WORDS[what].to(language)})
