import pytest
from rulecase import figures, found, problems

from ccproc.locale import LANGUAGES
from ccproc.locale.rules import message
from ccproc.rules.decisions import incomplete_decision


def decision(on: str, branches: str, more: str = "") -> str:
    keys = f"on: {on}, " if on else ""
    return f"{more}\nsteps: [{{id: d, decide: x, {keys}branches: [{branches}]}}, {{id: s, end: answered}}]"


@pytest.mark.parametrize(
    ("on", "branches", "more"),
    [
        pytest.param("", "{when: a, next: s}, {otherwise: s}", "", id="free words with otherwise"),
        pytest.param(
            "", "{when: a, next: s}, {when: b, next: s}, {otherwise: s}", "", id="one way for two cases"
        ),
        pytest.param(
            "environment", "{is: [own], next: s}, {is: [other], next: t}", "", id="a retired one is not asked"
        ),
        pytest.param(
            "environment", "{is: [own], next: s}, {otherwise: t}", "", id="otherwise covers the rest"
        ),
        pytest.param("environment", "{is: [any], next: s}", "", id="any covers all"),
        pytest.param("environment", "{is: [own, othr], next: s}", "", id="an unknown code is SCH006's"),
        pytest.param("region", "{is: [east], next: s}", "", id="a region is MAP007's"),
        pytest.param("brand", "{is: [gold], next: s}", "", id="a brand is MAP007's"),
        pytest.param("tier", "{is: [a], next: s}, {is: [b], next: t}", "", id="every choice of a field"),
        pytest.param("colour", "{is: [red], next: s}", "", id="an unknown field is SCH006's"),
        pytest.param("segment", "{next: s}", "", id="a branch that lost its condition"),
        pytest.param(
            "environment",
            "{is: [own], next: s}",
            "touchpoints: [{business: '0101', channel: hotline, environment: own}]",
            id="only the environments the process is for",
        ),
        pytest.param(
            "segment",
            "{is: [family], next: s}",
            "customer: {segments: [family]}",
            id="only the segments it is for",
        ),
        pytest.param(
            "mood",
            "{is: [calm], next: s}, {is: [angry], next: t}",
            "data: {fields: [{id: mood, type: choice, choices: [calm, angry]}]}",
            id="a field of the file itself",
        ),
    ],
)
def test_a_decision_that_leaves_nothing_open_is_left_alone(on: str, branches: str, more: str) -> None:
    assert found(incomplete_decision, decision(on, branches, more)) == []


@pytest.mark.parametrize(
    ("on", "branches", "kind"),
    [
        pytest.param("", "{when: a, next: s}, {when: b, next: t}", "/steps/d/branches", id="free words"),
        pytest.param(
            "environment", "{is: [own], next: s}", "/steps/d/branches gap environment", id="an environment"
        ),
        pytest.param("segment", "{is: [company], next: s}", "/steps/d/branches gap segment", id="a segment"),
        pytest.param("tier", "{is: [a], next: s}", "/steps/d/branches gap", id="a choice"),
        pytest.param(
            "city", "{is: [x], next: s}", "/steps/d/branches unlisted", id="a field without choices"
        ),
        pytest.param(
            "environment",
            "{is: [own, other], next: s}, {is: [other], next: t}",
            "/steps/d/branches/other overlap",
            id="one code twice",
        ),
        pytest.param(
            "brand",
            "{is: [gold], next: s}, {is: [gold], next: t}",
            "/steps/d/branches/gold#2 overlap",
            id="a brand twice",
        ),
        pytest.param(
            "",
            "{when: a, next: s}, {when: ' a ', next: t}, {otherwise: s}",
            "/steps/d/branches/ a  overlap",
            id="words",
        ),
        pytest.param(
            "",
            "{otherwise: s}, {otherwise: t}",
            "/steps/d/branches/otherwise#2 otherwise-twice",
            id="two ways out",
        ),
    ],
)
def test_customers_without_a_way_or_with_two_are_found(on: str, branches: str, kind: str) -> None:
    assert found(incomplete_decision, decision(on, branches)) == [kind]


def test_the_customers_left_out_are_named() -> None:
    (gap,) = problems(incomplete_decision, decision("environment", "{is: [own], next: s}"))
    assert figures(gap) == {"step": "d", "on": "environment", "missing": ["other"]}


def test_a_misspelt_choice_is_offered_the_right_one_instead_of_a_gap() -> None:
    text = decision(
        "mood",
        "{is: [calm], next: s}, {is: [angri], next: t}",
        "data: {fields: [{id: mood, choices: [calm, angry]}]}",
    )
    (strange,) = problems(incomplete_decision, text)
    assert (strange.kind, strange.values["nearest"]) == ("strange-near", "angry")
    assert strange.at == ("steps", "d", "branches", "angri", "is", "angri")


def test_a_branch_for_a_value_that_never_comes_is_found_beside_an_otherwise_too() -> None:
    assert found(incomplete_decision, decision("tier", "{is: [zzz], next: t}, {otherwise: s}")) == [
        "/steps/d/branches/zzz/is/zzz strange"
    ]


def test_one_entry_for_a_single_environment_does_not_excuse_a_process_that_serves_all() -> None:
    claims = "touchpoints: [{business: '0101', channel: hotline, environment: own}, {business: '0900', channel: web}]"
    assert found(incomplete_decision, decision("environment", "{is: [own], next: s}", claims)) == [
        "/steps/d/branches gap environment"
    ]


@pytest.mark.parametrize(
    ("day", "expected"), [("2999-01-01", ["/steps/d/branches gap environment"]), ("2020-01-01", [])]
)
def test_customers_who_are_served_until_later_need_a_way_today(day: str, expected: list[str]) -> None:
    lists = f"environments: [{{code: own}}, {{code: other, retired: '{day}'}}]"
    assert found(incomplete_decision, decision("environment", "{is: [own], next: s}"), lists) == expected


def test_a_step_is_called_by_its_name_with_its_id_and_one_without_a_name_by_its_id() -> None:
    steps = "steps: [{id: check, %sdecide: x, branches: [{when: y, next: e}]}, {id: e, end: answered}]"
    unnamed, named = (
        message("FLW004", each.kind).say("zh", each.values)
        for name in ("", "name: 核对身份, ")
        for each in problems(incomplete_decision, steps % name)
    )
    assert unnamed.startswith("判断 check 没有")
    assert named.startswith("判断“核对身份”（check）没有")


FIELD = """data: {fields: [{id: card, name: {zh: 卡类型, en: Card}, choices: [
    {code: pre, name: {zh: 预付费, en: Prepaid}}, {code: post, name: {zh: 后付费, en: Postpaid}}]}]}
"""


def test_the_choices_of_a_field_left_out_are_called_by_name() -> None:
    (gap,) = problems(incomplete_decision, decision("card", "{is: [pre], next: s}", FIELD))
    said = {each: message("FLW004", gap.kind).say(each, gap.values) for each in LANGUAGES}
    assert "按字段 卡类型（card） 分流，漏了 后付费（post）：" in said["zh"]
    assert "by field Card (card) and leaves out Postpaid (post):" in said["en"]


def test_the_cases_and_the_ways_of_a_decision_are_called_by_name() -> None:
    (twice,) = problems(
        incomplete_decision, decision("card", "{is: [pre, post], next: s}, {is: pre, next: t}", FIELD)
    )
    assert twice.values["cases_named"] == [{"zh": "预付费（pre）", "en": "Prepaid (pre)"}]
    assert twice.values["targets_named"] == [{"zh": each, "en": each} for each in ("s", "t")]
