"""SCH008: links, right ones left alone, wrong ones with the nearest right one."""

import pytest
from repositorycase import found, problems

from ccproc.rules.links import broken_link

CALL = "{id: QRY-1, steps: [{id: a, call: CMP-1}, {id: b, end: transferred, to: FLT-2}]}"


def test_a_process_that_is_not_there_is_found_and_one_that_is_there_is_not():
    assert found(broken_link, CALL, "{id: FLT-2}") == ["processes/QRY-1.yaml#/steps/a/call"]
    assert found(broken_link, CALL, "{id: CMP-1}", "{id: FLT-2}") == []
    assert found(broken_link, CALL, "{id: CMP-2}", "{id: FLT-2}") == [
        "processes/QRY-1.yaml#/steps/a/call near"
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{id: QRY-1, steps: [{id: a, end: transferred, to: delivery}]}", ["/steps/a/to contact"]),
        ("{id: QRY-1, steps: [{id: a, end: referred, to: nowhere}]}", []),
        ("{id: QRY-1, steps: [{id: a, wait: 1h, for: XBP-9}]}", ["/steps/a/for"]),
        ("{id: QRY-1, steps: [{id: a}], limits: [{case: x, next: a}, {case: y, next: delivery}]}", []),
        ("{id: QRY-1, steps: [{id: a}], limits: [{case: x, next: deliver}]}", ["/limits/x/next open near"]),
        ("{id: QRY-1, steps: [{id: a, see: [r1, a, delivery, QRY-1]}], references: [{id: r1}]}", []),
        ("{id: QRY-1, steps: [{id: a, see: [zzzzz]}]}", ["/steps/a/see/zzzzz open"]),
        ("{id: QRY-1, retired: {on: x}, steps: [{id: a, call: CMP-1}]}", []),
    ],
)
def test_every_kind_of_link_is_judged_by_what_it_may_lead_to(text, told):
    assert found(broken_link, text) == [f"processes/QRY-1.yaml#{each}" for each in told]


@pytest.mark.parametrize(
    ("lists", "told"),
    [
        ("teams: [], roles: [{code: csr, department: ops}]", ["registry/roles.yaml#/csr/department registry"]),
        ("teams: [], roles: [{code: csr, fallback: tl}, {code: tll}]",
         ["registry/roles.yaml#/csr/fallback registry near"]),
        ("businesses: [{code: '1', channels: [hotlne]}]",
         ["registry/businesses.yaml#/1/channels/hotlne registry near"]),
        ("businesses: [{code: '1', channels: any, complaint_route: CMP-9}]",
         ["registry/businesses.yaml#/1/complaint_route route"]),
        ("businesses: [{code: '1', channels: [hotline], complaint_route: delivery}]", []),
        ("businesses: [{code: '1', not_offered: [{channel: fax, because: x}]}]",
         ["registry/businesses.yaml#/1/not_offered/fax/channel registry"]),
        ("teams: [{code: v, supervisor: om}]", []),
    ],
)  # fmt: skip
def test_the_registry_points_only_at_what_it_holds(lists, told):
    assert found(broken_link, lists="{" + lists + "}") == told


def test_a_shipped_list_without_a_file_is_not_judged():
    assert problems(broken_link, lists="{roles: [{code: csr, department: ops}]}", files=()) == []
