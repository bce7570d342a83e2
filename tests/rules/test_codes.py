"""SCH006: codes nobody registered, with the nearest that somebody did."""

import pytest
from rulecase import found as within
from rulecase import problems

from ccproc.locale.rules import message
from ccproc.rules.codes import unknown_code


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("owner: svv", "/owner near"),
        ("owner: qqqqqq", "/owner"),
        ("category: querry", "/category near"),
        ("team: zzzz", "/team"),
        ("users: [csr, crs]", "/users/crs near"),
        ("touchpoints: [{business: '0199', channel: hotline}]", "/touchpoints/HOTLINE-ANY-0199/business near"),
        ("touchpoints: [{business: '0101', channel: [hotline, wap]}]", "/touchpoints/HOTLINE-ANY-0101/channel/wap"),
        ("touchpoints: [{business: any, channel: any, brand: silver}]", "/touchpoints/ANY-SILVER-ANY/brand"),
        ("touchpoints: [{business: any, channel: any, environment: xx}]", "/touchpoints/ANY-ANY-ANY~0XX/environment"),
        ("touchpoints: [{business: any, channel: any, region: xx}]", "/touchpoints/ANY-ANY-ANY@XX/region"),
        ("touchpoints: [{business: any, channel: any, reasons: [rr]}]", "/touchpoints/ANY-ANY-ANY/reasons/rr"),
        ("customer: {segments: [any, vip]}", "/customer/segments/vip"),
        ("trigger: {by: nobody}", "/trigger/by actor"),
        ("outputs: [{id: o, to: custommer}]", "/outputs/o/to actor near"),
        ("value: {cost: cc}", "/value/cost"),
        ("metrics: [{metric: mm}]", "/metrics/mm/metric"),
        ("purpose: {tests: [{metric: mm, at_least: 1}]}", "/purpose/tests/mm/metric"),
        ("steps: [{id: a, by: tll}]", "/steps/a/by actor near"),
        ("steps: [{id: a, accountable: delivery}]", "/steps/a/accountable"),
        ("steps: [{id: a, owner_until_closed: nn, end: ticketed}]", "/steps/a/owner_until_closed"),
        ("steps: [{id: a, uses: [crm]}]", "/steps/a/uses/crm"),
        ("steps: [{id: a, skills: [patience]}]", "/steps/a/skills/patience"),
        ("steps: [{id: a, tags: [verify_identiy]}]", "/steps/a/tags/verify_identiy near"),
        ("steps: [{id: a, informs: [qq]}]", "/steps/a/informs/qq actor"),
        ("steps: [{id: a, actions: [{kind: crm, system: ss}]}]", "/steps/a/actions/crm/system"),
        ("steps: [{id: a, collects: [tire]}]", "/steps/a/collects/tire field near"),
        ("steps: [{id: a, decide: x, on: tiers, branches: [{is: [a], next: b}]}]", "/steps/a/on field near"),
        ("steps: [{id: a, decide: x, on: brand, branches: [{is: [silver], next: b}]}]",
         "/steps/a/branches/silver/is/silver"),
        ("escalation: [{to: tll}]", "/escalation/tll/to near"),
        ("escalation: [{to: tl, informs: [qq]}]", "/escalation/tl/informs/qq actor"),
        ("data: {fields: [qqq]}", "/data/fields/qqq field"),
        ("data: {fields: [{id: f, security: {level: secret, view: [csr]}}]}", "/data/fields/f/security/level"),
        ("data: {fields: [{id: f, security: {edit: [boss]}}]}", "/data/fields/f/security/edit/boss"),
        ("data: {forms: [{role: boss, fields: [tier]}]}", "/data/forms/boss/role"),
        ("training: {skills: [patience]}", "/training/skills/patience"),
    ],
)  # fmt: skip
def test_a_code_nobody_registered_is_found_where_it_stands(text, told):
    assert within(unknown_code, text) == [told]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("owner: 主管", "sv"),
        ("steps: [{id: a, by: 客户}]", "customer"),
        ("touchpoints: [{channel: 全部}]", "any"),
    ],
)
def test_a_name_where_a_code_belongs_is_told_from_what_nobody_registered(text, code):
    lists = "roles: [{code: csr}, {code: sv, name: 主管}]"
    told = next(each for each in problems(unknown_code, text, lists) if each.kind == "name")
    assert told.values["nearest"] == code
    said = message("SCH006", "name")
    assert f"这里要写代码 {code}" in said.say("zh", told.values)
    assert "登记" not in said.say("zh", told.values) + said.help("zh", told.values)


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("qa", "ccproc new role qa 登记"),
        ("后台专员", "ccproc new role 代码 --name 后台专员 登记"),
        ("back office", "ccproc new role 代码 --name 'back office' 登记"),
    ],
)
def test_the_line_that_registers_a_word_works_with_a_code_typed_into_its_blank(code, line):
    assert line in message("SCH006", "").help("zh", {"code": code, "list": "roles", "kind": "role"})


@pytest.mark.parametrize(
    "text",
    [
        "touchpoints: [{business: '01', channel: [hotline, web], brand: any, environment: own}]",
        "trigger: {by: system}",
        "outputs: [{id: o, to: customer}]",
        "steps: [{id: a, by: delivery, consults: [delivery, tl], informs: [customer]}]",
        "steps: [{id: a, tags: [verify_identity, wrap_up]}]",
        "data: {fields: [tier, {id: mine}], forms: [{role: csr, fields: [mine, city]}]}",
        "{data: {fields: [{id: mine}]}, steps: [{id: a, reads: [mine], decide: x, on: mine, branches: []}]}",
        "steps: [{id: a, decide: x, on: brand, branches: [{is: [gold], next: b}, {otherwise: c}]}]",
        "steps: [{id: a, wait: 1h, for: nobody-knows}]",
        "steps: [{id: a, end: referred, to: nobody-knows}]",
    ],
)
def test_codes_that_are_known_or_that_other_rules_judge_are_left_alone(text):
    assert within(unknown_code, text) == []


def test_a_finding_names_the_list_and_the_word_for_the_command_that_adds_to_it():
    (told,) = problems(unknown_code, "steps: [{id: a, uses: [crm]}]")
    assert told.values == {"code": "crm", "list": "systems", "kind": "system"}
    (told,) = problems(unknown_code, "owner: sv-")
    assert told.values["nearest"] == "sv"
