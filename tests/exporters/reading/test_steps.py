"""What a step shows is what its file says, in the reader's language."""

from dataclasses import replace
from typing import Any

import pytest
from published import example

from ccproc.exporters.processpage import markdown
from ccproc.exporters.reading import Reader, Sheet, sheet
from ccproc.exporters.reading.facts import Fact
from ccproc.locale import Language
from ccproc.locale.values import VALUES
from ccproc.model import reading


def told(steps: list[dict[str, Any]], language: Language = "zh", **more: Any) -> Sheet:
    data = {
        "id": "QRY-X-001",
        "title": "查询",
        "category": "query",
        "owner": "sv-inbound",
        "users": ["csr"],
        **more,
    }
    process = reading.process({**data, "steps": steps}, "processes/QRY-X-001.yaml")
    return sheet(process, Reader(example().centre, language, example().processes))


def test_the_way_on_is_told_only_where_it_is_not_the_following_step() -> None:
    shown = told(
        [
            {"id": "a", "next": "b"},
            {"id": "b", "next": "d", "at_most": 2},
            {"id": "c"},
            {"id": "d", "end": "answered"},
        ]
    )
    assert [step.next.id if step.next else None for step in shown.steps] == [None, "d", None, None]
    assert shown.steps[1].at_most == 2


def test_a_decision_on_a_list_of_the_registry_names_its_values() -> None:
    branches = [{"is": ["senior", "standard"], "next": "b"}, {"otherwise": "b"}]
    first = told(
        [
            {"id": "a", "decide": "哪个客群？", "on": "segment", "branches": branches},
            {"id": "b", "end": "answered"},
        ]
    ).steps[0]
    assert first.branches[0].label.text == "老年客户、普通客户"
    assert not first.branches[1].label


def test_a_decision_on_a_field_names_its_values_and_shows_a_bare_code_as_it_is() -> None:
    field = {
        "id": "kind",
        "name": "种类",
        "choices": [{"code": "fee", "name": {"zh": "费用", "en": "Fee"}}, "other"],
    }
    step = {
        "id": "a",
        "decide": "哪一种？",
        "on": "kind",
        "branches": [{"is": ["fee", "other"], "next": "b"}],
    }
    shown = told([step, {"id": "b", "end": "answered"}], "en", data={"fields": [field]})
    assert shown.steps[0].branches[0].label.text == "Fee, other"


def test_who_acts_is_the_first_user_where_the_step_names_nobody() -> None:
    shown = told([{"id": "a"}, {"id": "b", "by": "customer"}, {"id": "c", "by": "delivery-desk"}])
    assert [step.actor for step in shown.steps] == ["客服代表", "客户", "寄递部查询台"]


def test_a_referral_brings_number_hours_and_the_words_for_closed_hours() -> None:
    shown = told([
        {"id": "a", "end": "referred", "to": "delivery-desk", "handover": "warm", "closed_hours": "b",
         "owner_until_closed": "csr"},
        {"id": "z"},
        {"id": "b", "say": "明早九点前回电。", "end": "ticketed"},
    ])  # fmt: skip
    outcome = shown.steps[0].outcome
    assert outcome is not None
    assert outcome.contact is not None
    assert (outcome.contact.address, outcome.contact.hours) == ("内线 80185", "每天 08:30–18:00")
    assert outcome.closed is not None
    assert (outcome.closed.number, outcome.closed_say.text) == (3, "明早九点前回电。")
    assert (outcome.handover, outcome.keeper) == (VALUES["warm"].zh, "客服代表")


def test_the_words_for_closed_hours_are_not_said_twice_where_their_step_follows() -> None:
    shown = told([
        {"id": "a", "end": "referred", "to": "delivery-desk", "closed_hours": "b"},
        {"id": "b", "say": "明早九点前回电。", "end": "ticketed"},
    ])  # fmt: skip
    outcome = shown.steps[0].outcome
    assert outcome is not None
    assert outcome.closed is not None
    assert (outcome.closed.number, outcome.closed_say.text) == (2, "")


@pytest.mark.parametrize(
    ("waits_for", "key"), [("customer", "wait_for_customer"), ("delivery-desk", "wait_for"), (None, "wait")]
)
def test_a_wait_says_whose_answer_it_is_for(waits_for: str | None, key: str) -> None:
    step = {"id": "a", "wait": "30m"} | ({"for": waits_for} if waits_for else {})
    outcome = told([step, {"id": "b", "end": "answered"}]).steps[0].outcome
    assert outcome is not None
    assert outcome.waits == key


def test_several_processes_to_see_are_told_apart_on_the_terminal() -> None:
    library = example()
    process = reading.process(
        {"id": "QRY-X-001", "title": "查询", "category": "query", "owner": "sv-inbound",
         "steps": [{"id": "a", "end": "answered", "see": ["QRY-BILL-001", "QRY-MAIL-001"]}]},
        "processes/QRY-X-001.yaml",
    )  # fmt: skip
    assert "QRY-BILL-001 话费余额与账单查询、QRY-MAIL-001" in markdown(process, library, "zh")
    assert "Balance and bill query, QRY-MAIL-001" in " ".join(markdown(process, library, "en").split())


def test_steps_in_any_order_are_counted_on_the_first_of_them() -> None:
    shown = told(
        [
            {"id": "a"},
            {"id": "b", "any_order": "x"},
            {"id": "c", "any_order": "x"},
            {"id": "d"},
            {"id": "e", "any_order": "x"},
        ]
    )
    assert [step.together for step in shown.steps] == [0, 2, 0, 0, 0]


def test_facts_name_systems_times_data_and_people() -> None:
    step = {
        "id": "a", "uses": ["crm"], "takes": {"min": "5s", "typical": "10s", "max": "1m"}, "deadline": "10m",
        "on_overdue": "escalate", "collects": ["phone_number"], "informs": ["tl"], "consults": ["om"], "authority": 2,
        "basis": "regulatory", "workaround": {"because": "系统改造", "until": "2026-12-31"}, "see": ["TRX-PLAN-001"],
    }  # fmt: skip
    facts = {fact.key: fact for fact in told([step]).steps[0].facts}
    assert {key: fact.text.text for key, fact in facts.items()} == {
        "uses": "统一坐席工作台", "takes": "约 10 秒（5 秒至 1 分钟）", "deadline": "10 分钟，超时升级",
        "collects": "业务号码", "authority": "2", "consults": "运营经理", "informs": "班组长",
        "basis": VALUES["regulatory"].zh, "workaround": "系统改造", "until": "2026-12-31", "see": "",
    }  # fmt: skip
    assert facts["see"].to[0].label.text == "套餐变更与退订"


def test_a_step_to_take_when_overdue_is_a_way_to_follow() -> None:
    facts: list[Fact] = list(
        told([{"id": "a", "deadline": "5m", "on_overdue": "b"}, {"id": "b", "end": "answered"}])
        .steps[0]
        .facts
    )
    assert [(fact.key, fact.to[0].number) for fact in facts if fact.key == "overdue"] == [("overdue", 2)]


def test_a_field_described_in_the_process_goes_by_its_own_name() -> None:
    shown = told(
        [{"id": "a", "collects": ["colour"]}],
        data={"fields": [{"id": "colour", "name": {"zh": "颜色", "en": "Colour"}}]},
    )
    assert shown.steps[0].facts[0].text.text == "颜色"
    assert told([{"id": "a"}], "en", title={"zh": "查询", "en": "Query"}).title.text == "Query"


def test_hours_nobody_knows_are_not_called_open() -> None:
    centre = example().centre
    desk = replace(
        centre.registry["contacts"]["delivery-desk"], data={"code": "delivery-desk", "medium": "voice"}
    )
    contacts = {**centre.registry["contacts"], "delivery-desk": desk}
    registry = replace(centre.registry, lists={**centre.registry.lists, "contacts": contacts})
    process = reading.process(
        {"id": "Q-1", "steps": [{"id": "a", "end": "referred", "to": "delivery-desk"}]}, "x"
    )
    [found] = sheet(process, Reader(replace(centre, registry=registry), "zh")).contacts
    assert found.hours == ""


def test_a_process_whose_steps_could_not_be_read_is_shown_without_steps() -> None:
    assert told([]).steps == ()
