import copy
from collections.abc import Callable, Mapping
from typing import Any

import pytest
from differences import EDITS, FULLER, Text, centre_registry, edited, steps
from office import DAY

from ccproc.diff.comparison import compare
from ccproc.impact import Impact, impact, shown, together
from ccproc.model.centre import Centre
from ccproc.model.config import Config
from ccproc.model.library import Library
from ccproc.model.process import Process
from ccproc.model.reading import process
from ccproc.model.registry import Entry, Registry
from ccproc.model.text import Text as Words

PEOPLE = {
    "p1": {"roles": ["tl"], "team": "inbound-voice"},
    "p2": {"roles": ["csr"], "team": "night-voice"},
    "p3": {"roles": ["csr", "om"]},
    "p4": {"roles": ["tl"], "retired": "2020-01-01"},
}
OTHERS = (
    {"id": "FLT-002"},
    {"id": "CMP-009"},
    {"id": "QRY-1", "steps": [{"id": "a", "call": "CMP-001"}]},
    {"id": "QRY-2"},
)


def read(text: Text) -> Process:
    return process(text, f"processes/{text['id']}.yaml")


def registered() -> Registry:
    people = {
        code: Entry(code, Words((("", code),)), row.get("retired"), row) for code, row in PEOPLE.items()
    }  # type: ignore[arg-type]
    return Registry({**centre_registry().lists, "people": people})


def library(text: Text | None) -> Library:
    found: Mapping[str, Process] = {each["id"]: read(each) for each in (*OTHERS, *([text] if text else ()))}
    return Library(Centre(Config(), registered(), DAY), found)


def touched(before: Text | None, after: Text | None) -> Impact:
    sides = [read(text) if text else None for text in (before, after)]
    return impact(sides[0], sides[1], compare(before, after, "zh"), library(before), library(after))


def of(edit: Callable[[Text], Any]) -> Impact:
    return touched(FULLER, edited(edit))


def test_a_deadline_touches_who_acts_by_it_and_the_owner() -> None:
    found = of(EDITS["sla-tightened"])
    assert found.roles == ("sv-inbound", "tl")
    assert found.people == ("p1",)
    assert found.teams == ("inbound-voice",)
    assert found.systems == found.contacts == found.training == ()


def test_a_new_step_touches_who_hands_over_to_it() -> None:
    def edit(text: Text) -> None:
        text["steps"].insert(2, {"id": "second-look", "by": "om", "do": "复核"})
        text["steps"][1].pop("next")

    assert of(edit).roles == ("csr", "om", "sv-inbound")


def test_the_role_that_loses_a_step_is_touched_as_well_as_the_one_that_gains_it() -> None:
    assert {"tl", "om"} <= set(of(EDITS["role-changed"]).roles)


def test_whoever_is_told_at_a_step_is_touched_also_when_no_longer_told() -> None:
    told = edited(steps("raise", informs=["om"], consults=["pm"]))
    assert {"om", "pm"} <= set(touched(told, FULLER).roles)


def test_an_escalation_touches_its_level_and_all_who_escalate() -> None:
    roles = of(EDITS["escalation-time"]).roles
    assert {"tl", "sv-inbound", "csr", "complaint-desk"} <= set(roles)
    assert "om" not in roles
    assert "om" in of(EDITS["escalation-order"]).roles


def test_only_the_level_that_changed_is_told() -> None:
    found = of(lambda text: text["escalation"][1].update(after="3h")).roles
    assert {"om", "complaint-desk", "sv-inbound"} <= set(found)


def test_another_owner_touches_both_and_every_user() -> None:
    assert {"sv-inbound", "om", "csr", "tl", "complaint-desk"} <= set(of(EDITS["owner-changed"]).roles)


@pytest.mark.parametrize(
    "rule", ["metrics-changed", "monitoring-changed", "references-changed", "review-cycle"]
)
def test_what_the_owner_keeps_touches_the_owner_alone(rule: str) -> None:
    found = of(EDITS[rule])
    assert found.roles == ("sv-inbound",)
    assert found.touchpoints == ()


def test_a_customer_and_a_machine_are_nobody_to_tell() -> None:
    assert not {"customer", "system"} & set(of(steps("raise", by="system", informs=["customer"])).roles)


def test_a_contact_is_listed_as_contact_and_not_as_a_role() -> None:
    found = of(steps("refer", to="night-desk", informs=["delivery-fax"]))
    assert found.contacts == ("delivery-desk", "delivery-fax", "night-desk")
    assert not set(found.contacts) & set(found.roles)
    assert of(EDITS["limit-added"]).contacts == ("delivery-desk",)


def test_systems_of_a_changed_step_are_listed_before_and_after() -> None:
    change = steps(
        "verify", uses=["billing"], actions=[{"kind": "ticket", "system": "kb"}, {"kind": "manual"}]
    )
    assert of(change).systems == ("billing", "crm", "kb")


def test_only_the_touchpoints_that_changed_are_listed_where_nothing_else_did() -> None:
    assert of(EDITS["touchpoint-added"]).touchpoints == ("APP-ANY-0900",)
    assert of(EDITS["touchpoint-hours"]).touchpoints == ("HOTLINE-ANY-0900",)
    assert of(EDITS["sla-tightened"]).touchpoints == ("HOTLINE-ANY-0900",)
    contact = {"presence": False, "processed": "information", "intensity": "active", "attention": "high"}
    named = of(lambda text: text["touchpoints"][0].update(contact=contact)).touchpoints
    assert named == ("HOTLINE-ANY-0900",)


def test_a_claim_on_very_many_cells_is_named_by_its_first() -> None:
    vast = {"business": [str(number) for number in range(2000)], "channel": "hotline"}
    assert len(of(lambda text: text["touchpoints"].append(vast)).touchpoints) == 1000


def test_questions_about_a_changed_step_are_to_be_looked_at_again() -> None:
    assert of(steps("authority", decide="是否超过 80 元？")).training == ("补偿 80 元由谁决定？",)
    assert of(EDITS["training-link"]).training == ("补偿 80 元由谁决定？",)
    assert of(EDITS["script-wording"]).training == ()


def test_questions_in_another_order_are_none_to_be_looked_at_again() -> None:
    more = {"ask": "谁接手？", "answer": "班组长", "wrong": ["客户"], "step": "raise"}
    asked = [*FULLER["training"]["questions"], more]
    there, back = (
        {**copy.deepcopy(FULLER), "training": {"questions": order}} for order in (asked, asked[::-1])
    )
    assert touched(there, back).training == ()


def test_processes_one_hop_away_are_linked_in_both_directions() -> None:
    assert of(EDITS["sla-tightened"]).linked == ("CMP-009", "FLT-002", "QRY-1")


def test_a_link_that_is_given_up_still_counts() -> None:
    assert "FLT-002" in of(steps("fault", call="QRY-2")).linked


def test_a_renamed_step_is_touched_under_both_names() -> None:
    found = of(steps("verify", id="check-identity", renamed_from="verify", name="核对身份"))
    assert "crm" in found.systems


def test_a_process_that_begins_or_ends_touches_all_it_names() -> None:
    born, gone = touched(None, FULLER), touched(FULLER, None)
    assert born == gone
    assert {"csr", "tl", "om", "sv-inbound", "complaint-desk"} <= set(born.roles)
    assert (born.systems, born.contacts) == (("billing", "crm"), ("delivery-desk",))
    assert born.training == ("补偿 80 元由谁决定？",)


def test_a_process_retired_with_other_edits_still_touches_all_it_names() -> None:
    def edit(text: Text) -> None:
        text["retired"] = {"on": "2026-03-01", "because": "x"}
        text["review_every"] = "1mo"

    found = of(edit)
    assert (found.systems, found.contacts) == (("billing", "crm"), ("delivery-desk",))


def test_no_change_touches_nobody() -> None:
    assert touched(FULLER, copy.deepcopy(FULLER)) == Impact()


def test_a_notice_of_several_processes_lists_each_party_once() -> None:
    found = together([Impact(roles=("tl", "csr")), Impact(roles=("csr", "om"), systems=("crm",))])
    assert found == Impact(roles=("csr", "om", "tl"), systems=("crm",))


def test_a_changed_registry_value_touches_whoever_works_by_a_page_that_shows_it() -> None:
    found = shown(read(FULLER), ("contacts/delivery-desk", "systems/crm"), ("QRY-1",), library(None).centre)
    assert {"csr", "sv-inbound", "tl"} <= set(found.roles)
    assert {"p1", "p2"} <= set(found.people)
    assert found.touchpoints
    assert all(code.startswith("HOTLINE-") for code in found.touchpoints)
    assert (found.linked, found.contacts, found.systems) == (("QRY-1",), ("delivery-desk",), ("crm",))
