"""MAP001 and MAP007: one process for every touchpoint, a way for every brand and region."""

import pytest
from repositorycase import found, problems
from rulecase import figures
from rulecase import found as within

from ccproc.locale.rules import message
from ccproc.rules.coverage import duplicate_touchpoint, partial_variant


def process(name: str, *claims: str, more: str = "") -> str:
    return f"{{id: {name}, touchpoints: [{', '.join(claims)}]{more}}}"


HOTLINE = "{business: '0101', channel: hotline}"
WEB = "{business: '0101', channel: web}"
GOLD = "{business: '0101', channel: hotline, brand: gold}"


def test_two_processes_on_one_touchpoint_are_told_on_the_later_file_with_both_ids():
    (told,) = problems(duplicate_touchpoint, process("B-1", HOTLINE), process("A-1", HOTLINE))
    assert (told.path, told.at, told.processes) == (
        "processes/B-1.yaml",
        ("touchpoints", "HOTLINE-ANY-0101"),
        ("A-1", "B-1"),
    )
    assert told.related[0].path == "processes/A-1.yaml"
    assert figures(told) == {
        "touchpoint": "HOTLINE-ANY-0101",
        "touchpoints": ["HOTLINE-ANY-0101"],
        "count": 1,
        "processes": ["A-1", "B-1"],
    }


def test_a_wide_duplicate_is_one_finding_that_counts_its_touchpoints():
    wide = "{business: any, channel: any}"
    (told,) = problems(duplicate_touchpoint, process("A-1", wide), process("B-1", wide))
    assert (told.kind, told.values["count"], len(told.values["touchpoints"])) == ("several", 6, 5)


@pytest.mark.parametrize(
    "others",
    [
        (process("B-1", WEB),),
        (process("B-1", GOLD),),
        (process("B-1", HOTLINE, more=", retired: {on: x}"),),
        (process("B-1", HOTLINE, more=", replaces: [A-1]"),),
        (process("B-1", "{business: '0101', channel: counter}"),),
        (process("B-1", "{business: '01', channel: hotline}"),),
    ],
    ids=["other channel", "narrower", "retired", "successor", "out of scope", "parent business"],
)
def test_processes_that_get_along_are_left_alone(others):
    assert found(duplicate_touchpoint, process("A-1", HOTLINE), *others) == []


REGIONS = "{regions: [{code: east}, {code: west}, {code: old, retired: '2020-01-01'}]}"


def decided(branches: str, more: str = "", on: str = "region") -> list[str]:
    text = f"{{steps: [{{id: a, decide: x, on: {on}, branches: [{branches}]}}]{more}}}"
    return within(partial_variant, text, REGIONS)


@pytest.mark.parametrize(
    ("branches", "more", "is_found"),
    [
        ("{is: [east], next: b}", "", True),
        ("{is: [east], next: b}, {is: [west], next: c}", "", False),
        ("{is: [east], next: b}, {otherwise: c}", "", False),
        ("{is: [any], next: b}", "", False),
        ("{is: [esat], next: b}", "", False),
        ("{is: [east], next: b}", ", touchpoints: [{business: '0900', channel: web, region: east}]", False),
        (
            "{is: [east], next: b}",
            ", touchpoints: [{business: '0900', channel: web, region: [east, west]}]",
            True,
        ),
        ("{is: [east], next: b}", ", touchpoints: [{business: '0900', channel: web}]", True),
    ],
)
def test_every_region_that_can_reach_a_decision_has_a_way(branches, more, is_found):
    assert decided(branches, more) == (["/steps/a/branches region"] if is_found else [])


@pytest.mark.parametrize(("given", "told"), [("gold", []), ("basic", ["/steps/a/branches brand"])])
def test_a_business_for_one_brand_asks_for_that_brand_only(given, told):
    steps = f"[{{id: a, decide: x, on: brand, branches: [{{is: [{given}], next: b}}]}}]"
    text = f"{{touchpoints: [{{business: '1', channel: web}}], steps: {steps}}}"
    assert within(partial_variant, text, "{businesses: [{code: '1', brands: [gold]}]}") == told


def test_decisions_on_anything_else_are_for_another_rule():
    assert decided("{is: [own], next: b}", on="environment") == []


def test_a_duplicate_calls_touchpoint_and_processes_by_name():
    lists = """
        businesses: [{code: "0101", name: 话费查询}]
        channels: [{code: hotline, name: 热线}]
    """
    first, second = (
        process(id, GOLD, more=f", title: {name}") for id, name in (("A-1", "查余额"), ("B-1", "查账单"))
    )
    (told,) = problems(duplicate_touchpoint, first, second, lists=lists)
    assert (
        message("MAP001", told.kind)
        .say("zh", told.values)
        .startswith(
            "接触点 话费查询 · 热线 · gold（HOTLINE-GOLD-0101） 上有两个流程：查余额（A-1）、查账单（B-1）。"
        )
    )
