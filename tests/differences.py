"""One edit of the fuller process for every rule of the catalogue: what each is told as, in tests and golden files."""

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ccproc.model.registry import KINDS, Registry, registry
from ccproc.yamltext.dialect import read

Text = dict[str, Any]
HERE = Path(__file__).parent
FULLER: Text = read((HERE / "cases" / "format" / "fuller.yaml").read_bytes()).value  # type: ignore[assignment]
FULLER["steps"][0]["basis"] = "internal"
FULLER["inputs"].append({"id": "number", "name": "来电号码"})
FULLER["steps"].insert(
    0, {"id": "greet", "say": "您好。", "basis": "regulatory", "wait": "30s", "any_order": "hello"}
)
FULLER["steps"][0]["images"] = [{"file": "assets/a.png", "alt": "登录页"}]


def centre_registry() -> Registry:
    """The registry of the tests' centre."""
    found = {kind: HERE / "centre" / "registry" / f"{kind}.yaml" for kind in KINDS}
    return registry({kind: read(path.read_bytes()).value for kind, path in found.items() if path.is_file()})


def edited(edit: Callable[[Text], Any]) -> Text:
    """The fuller process after an edit."""
    text = copy.deepcopy(FULLER)
    edit(text)
    return text


def at(text: Text, step: str) -> Text:
    """A step by its id."""
    found: Text = next(each for each in text["steps"] if each["id"] == step)
    return found


def steps(step: str, **keys: object) -> Callable[[Text], Any]:
    """An edit that writes keys of a step; None takes a key away."""

    def edit(text: Text) -> None:
        found = at(text, step)
        for key, value in keys.items():
            found.pop(key.rstrip("_"), None)
            if value is not None:
                found[key.rstrip("_")] = value

    return edit


def whole(**keys: object) -> Callable[[Text], Any]:
    """An edit that writes keys of the process."""
    return lambda text: text.update(keys)


def branch(index: int, **keys: object) -> Callable[[Text], Any]:
    """An edit that writes keys of a branch of the decision."""
    return lambda text: at(text, "authority")["branches"][index].update(keys)


EDITS: dict[str, Callable[[Text], Any]] = {
    "retired": whole(retired={"on": "2026-12-01", "because": "并入新流程"}),
    "category-changed": whole(category="suggestion"),
    "owner-changed": whole(owner="om"),
    "team-changed": whole(team="online-service"),
    "users-changed": whole(users=["csr", "tl", "om"]),
    "title-changed": whole(title="投诉处理"),
    "keywords-changed": whole(keywords=["投诉", "生气"]),
    "purpose-changed": lambda text: text["purpose"].update(goal="让客户满意"),
    "customer-changed": lambda text: text["customer"].update(stage="retain"),
    "trigger-changed": lambda text: text["trigger"].update(when="客户提出投诉"),
    "value-changed": whole(value={"complaints": "repeat_complaint_rate"}),
    "sla-tightened": steps("raise", deadline="5m"),
    "sla-loosened": lambda text: text["customer"].update(promise="72h"),
    "sla-changed": steps("await", wait="2wd to 3wd"),
    "time-rewritten": lambda text: text["customer"].update(promise="2d"),
    "touchpoint-added": lambda text: text["touchpoints"][0].update(channel=["hotline", "app"]),
    "touchpoint-removed": lambda text: text["touchpoints"][0].update(business="0901"),
    "touchpoint-hours": lambda text: text["touchpoints"][0].update(hours="Mo-Fr 08:30-18:00"),
    "touchpoint-changed": lambda text: text["touchpoints"][0].update(volume=130000),
    "touchpoint-regrouped": lambda text: text["touchpoints"][0].update(brand=["any"]),
    "input-added": lambda text: text["inputs"].append({"id": "order", "name": "订单号"}),
    "input-removed": lambda text: text["inputs"].pop(),
    "input-changed": lambda text: text["inputs"][0].update(kind="record"),
    "output-added": lambda text: text["outputs"].append({"id": "ticket", "name": "工单"}),
    "output-removed": lambda text: text["outputs"].pop(),
    "output-changed": lambda text: text["outputs"][0].update(to="tl"),
    "step-added": lambda text: text["steps"].insert(
        2, {"id": "soothe", "name": "安抚客户", "by": "csr", "say": "我理解您的心情。"}
    ),
    "step-removed": lambda text: text["steps"].remove(at(text, "compensate")),
    "step-moved": lambda text: text["steps"].insert(0, text["steps"].pop()),
    "step-renamed": steps("await", id="wait-desk", renamed_from="await"),
    "step-kind": steps("fault", call=None, wait="1h"),
    "step-name": steps("verify", name="核实身份"),
    "step-text": steps("verify", do="核对证件后四位"),
    "script-wording": steps("verify", say="您好，请您提供服务密码或证件号码后四位。"),
    "script-mandatory-wording": steps("greet", say="您好，本次通话将被录音。"),
    "verification-removed": steps("verify", tags=["accept"]),
    "decision-condition": steps("authority", decide="补偿金额是否超过 50 元？"),
    "branch-added": lambda text: at(text, "authority")["branches"].insert(
        0, {"when": "客户要求升级", "next": "raise"}
    ),
    "branch-removed": lambda text: at(text, "authority")["branches"].pop(0),
    "branch-target": branch(3, otherwise="ticket"),
    "branch-order": lambda text: at(text, "authority")["branches"].reverse(),
    "branch-share": branch(1, share=0.3),
    "loop-limit": branch(1, at_most=2),
    "next-step": steps("verify", next="raise"),
    "process-called": steps("fault", call="FLT-003"),
    "role-changed": steps("raise", by="om"),
    "accountable-changed": steps("raise", accountable="om"),
    "awaited-changed": steps("await", for_="tl"),
    "authority-changed": steps("compensate", authority=3),
    "systems-changed": steps("verify", uses=["billing", "kb"]),
    "overdue-changed": steps("raise", on_overdue="reassign"),
    "outcome-changed": steps("ticket", end="answered"),
    "referral-target": steps("refer", to="night-desk"),
    "handover-changed": steps("refer", handover="cold"),
    "case-owner": steps("refer", owner_until_closed="tl"),
    "closed-hours": steps("refer", closed_hours="close"),
    "closure-changed": steps("close", closure="客户书面确认"),
    "consulted-changed": steps("raise", consults=["om"]),
    "informed-changed": steps("raise", informs=["om", "sv-inbound"]),
    "escalation-added": lambda text: text["escalation"].append({"to": "gm", "after": "4h"}),
    "escalation-removed": lambda text: text["escalation"].pop(),
    "escalation-recipient": lambda text: text["escalation"][0].update(to="duty-manager"),
    "escalation-time": lambda text: text["escalation"][0].update(after="5m"),
    "escalation-informed": lambda text: text["escalation"][1].update(informs=["sv-inbound", "gm"]),
    "escalation-order": lambda text: text["escalation"].reverse(),
    "limit-added": lambda text: text["limits"].append({"case": "媒体曝光", "next": "delivery-desk"}),
    "limit-removed": lambda text: text["limits"].pop(),
    "limit-target": lambda text: text["limits"][0].update(next="CMP-010"),
    "limit-changed": lambda text: text["limits"][0].update(case="诉讼类投诉"),
    "duration-changed": steps("verify", takes="90s"),
    "actions-changed": steps("verify", actions=[{"kind": "crm", "system": "crm"}]),
    "step-data": steps("verify", collects=["phone_number", "id_number"]),
    "form-changed": lambda text: text["data"]["forms"].append({"role": "tl", "fields": ["phone_number"]}),
    "skills-changed": steps("verify", skills=["calm"]),
    "tags-changed": steps("close", tags=["call_back"]),
    "automation-changed": steps("verify", automation="assisted"),
    "image-changed": steps("greet", images=[{"file": "assets/b.png", "alt": "登录页"}]),
    "workaround-changed": steps("verify", workaround={"until": "2026-12-31", "because": "系统升级"}),
    "free-order": steps("greet", any_order="start"),
    "see-changed": steps("verify", see=["r1"]),
    "data-added": lambda text: text["data"]["fields"].append({"id": "address", "name": "地址"}),
    "data-removed": lambda text: text["data"]["fields"].pop(),
    "data-changed": lambda text: text["data"]["fields"][0].update(retention="30d"),
    "metrics-changed": lambda text: text["metrics"][0].update(target=0.98),
    "monitoring-changed": lambda text: text["monitoring"].update(walkthrough_every="1mo"),
    "training-link": lambda text: text["training"]["questions"][0].update(answer="值班经理"),
    "references-changed": lambda text: text["references"][0].update(normative=False),
    "review-cycle": whole(review_every="6mo"),
    "counterpart-changed": whole(counterpart={"kind": "department", "name": "寄递部"}),
    "continuity-changed": whole(continuity={"alternate": "备用职场", "return_step": "close"}),
    "outbound-changed": whole(outbound={"quiet_hours": "Mo-Su 21:00-09:00"}),
    "replaces-changed": whole(replaces=["CMP-000"]),
    "sharing-changed": whole(shared_because="两个渠道的口径一致"),
    "feedback-changed": whole(feedback={"to": "pm"}),
    "field-changed": steps("verify", critical=True),
    "order-changed": lambda text: text["inputs"].reverse(),
}
