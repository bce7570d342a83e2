"""The first draft of a process: what its category must hold is already there, as the six elements (R96)."""

from dataclasses import dataclass
from typing import Any

from ccproc.locale import Language, Words
from ccproc.model.registry import Registry

_PENDING = Words("待补：{what}", "To be filled in: {what}")
_WORDS: dict[str, Words] = {
    "do": Words("这一步怎么做", "what to do here"),
    "say": Words("对客户怎么说", "what to say to the customer"),
    "goal": Words("要让客户得到什么", "what the customer gets"),
    "need": Words("客户想要什么", "what the customer wants"),
    "result": Words("办结后客户拿到的结果", "what the customer holds in the end"),
    "request": Words("客户的诉求", "what the customer asks for"),
    "when": Words("什么情况下开始", "when it starts"),
    "handle": Words("处理客户诉求", "Handle the request"),
    "done": Words("结束", "Done"),
    "counterpart": Words("对方部门或甲方", "the department or client"),
    "normal": Words("恢复正常", "Return to normal"),
    "alternate": Words("备用场地或渠道", "the alternate site or channel"),
}


@dataclass(frozen=True, slots=True)
class Answers:
    """What a new process is, before anything is written down."""

    id: str
    title: str
    category: str
    owner: str
    users: tuple[str, ...] = ()
    business: str | None = None
    channel: str | None = None
    brand: str | None = None


def process(answers: Answers, registry: Registry, language: Language) -> dict[str, Any]:
    """The plain values of a draft that gives no error at draft; each gap is marked so that lint finds it."""
    category = registry.find("categories", answers.category)
    requires: Any = category.data.get("requires", {}) if category else {}
    tags, blocks = requires.get("tags", []), requires.get("blocks", [])
    made: dict[str, Any] = {
        "id": answers.id,
        "title": answers.title,
        "category": answers.category,
        "owner": answers.owner,
        "users": list(answers.users) or [answers.owner],
        "purpose": {"goal": _pending("goal", language)},
        "customer": {"needs": {"explicit": [_pending("need", language)]}},
        "trigger": {"by": "customer" if registry.is_direct(answers.category) else "system"},
    }
    made["trigger"]["when"] = _pending("when", language)
    if answers.business and answers.channel:
        touchpoint = {"business": answers.business, "channel": answers.channel, "brand": answers.brand}
        made["touchpoints"] = [{key: value for key, value in touchpoint.items() if value}]
    made["inputs"] = [{"id": "request", "name": _pending("request", language), "kind": "information"}]
    made["outputs"] = [
        {"id": "result", "name": _pending("result", language), "kind": "information", "to": "customer"}
    ]
    made["steps"] = _steps(tags, registry, language)
    made |= {block: _block(block, answers, registry, language) for block in blocks if block in _BLOCKS}
    return made


_LINE = ("lead", "supervisor", "manager")
_BLOCKS = ("escalation", "counterpart", "continuity", "outbound")


def _steps(tags: list[str], registry: Registry, language: Language) -> list[dict[str, Any]]:
    steps = [
        _task(tag.replace("_", "-"), registry.name("tags", tag, language), [tag], language) for tag in tags
    ]
    if not steps:
        steps = [_task("handle", _WORDS["handle"].to(language), [], language)]
    steps[0]["needs"] = ["request"]
    steps[-1]["gives"] = ["result"]
    return [*steps, {"id": "done", "name": _WORDS["done"].to(language), "end": "fulfilled"}]


def _task(id: str, name: str, tags: list[str], language: Language) -> dict[str, Any]:
    task: dict[str, Any] = {
        "id": id,
        "name": name,
        "do": _pending("do", language),
        "say": _pending("say", language),
    }
    return task | ({"tags": tags} if tags else {})


def _block(block: str, answers: Answers, registry: Registry, language: Language) -> object:
    if block == "escalation":
        return _ladder(answers, registry)
    if block == "counterpart":
        return {"kind": "department", "name": _pending("counterpart", language), "confirmer": answers.owner}
    if block == "continuity":
        return {
            "alternate": _pending("alternate", language),
            "return_step": "return-to-normal",
            "drill_every": "6mo",
        }
    return {"consent": "required", "quiet_hours": "Mo-Su 21:00-09:00"}


def _ladder(answers: Answers, registry: Registry) -> list[dict[str, Any]]:
    """The line above those who work by the process, by rising authority; whoever comes next is informed."""
    line = [role for role in registry["roles"].values() if role.get("grade") in _LINE]
    rising = {role.number("authority") or 0: role.code for role in line if role.code not in answers.users}
    codes = [rising[rank] for rank in sorted(rising)]
    return [
        {"to": code, "after": after, "informs": [above]}
        for code, above, after in zip(codes, [*codes[1:], answers.owner], ("10m", "30m", "2h"), strict=False)
        if above != code
    ]


def _pending(what: str, language: Language) -> str:
    return _PENDING.to(language, {"what": _WORDS[what].to(language)})
