"""MAP009 and MAP011: a process stands only where the centre serves customers today."""

import pytest
from repositorycase import found, problems

from ccproc.rules.offering import claim_off_grid, retired_touchpoint


def claim(text: str) -> str:
    return f"{{id: QRY-1, touchpoints: [{{{text}}}]}}"


@pytest.mark.parametrize(
    ("retired", "told"),
    [
        ("2026-06-01", ["processes/QRY-1.yaml#/touchpoints/WEB-CLASSIC-0101/brand brand"]),
        ("2026-06-02", []),
    ],
)
def test_a_brand_is_gone_from_the_day_it_is_retired(retired, told):
    lists = f"{{brands: [{{code: classic, retired: '{retired}'}}, {{code: gold}}]}}"
    text = claim("business: '0101', channel: web, brand: [classic, gold]")
    assert found(retired_touchpoint, text, lists=lists) == told


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("business: '0101', channel: web, environment: former", ["environment"]),
        ("business: '0101', channel: pager", []),
        ("business: any, channel: web", []),
        ("business: '9999', channel: web", []),
    ],
)
def test_only_what_a_claim_names_and_the_registry_retired_is_told(text, kinds):
    assert [each.kind for each in problems(retired_touchpoint, claim(text))] == kinds


BUSINESSES = """{businesses: [
  {code: '01'},
  {code: '0101', parent: '01', channels: [hotline, web]},
  {code: '0102', parent: '01', channels: [hotline], brands: [gold]},
  {code: '0103', channels: any},
  {code: '0104', channels: [web], not_offered: [{channel: web, brand: basic, because: x, until: '2026-12-31'}]},
  {code: '0105', channels: [web], not_offered: [{because: x, until: '2026-01-01'}]},
]}"""


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("business: '0101', channel: [hotline, web]", []),
        ("business: '0102', channel: [hotline, web]", ["channel"]),
        ("business: ['0101', '0102'], channel: [hotline, web]", ["channel"]),
        ("business: '0102', channel: any", []),
        ("business: '0102', channel: hotline, brand: basic", ["brand"]),
        ("business: '0102', channel: hotline, brand: [gold, basic]", ["brand"]),
        ("business: '01', channel: [hotline, web], brand: basic", []),
        ("business: any, channel: web", []),
        ("business: '0103', channel: web, brand: basic", []),
        ("business: '0102', channel: counter", []),
        ("business: '0102', channel: pager", []),
        ("business: '0102', channel: unheard-of", []),
        ("business: '9999', channel: web", []),
        ("business: '0104', channel: web, brand: gold", []),
        ("business: '0104', channel: web", []),
        ("business: '0104', channel: web, brand: basic", ["until"]),
        ("business: '0105', channel: web", []),
    ],
)
def test_a_claim_beyond_what_a_business_offers_is_told_once_a_side(text, kinds):
    assert [each.kind for each in problems(claim_off_grid, claim(text), lists=BUSINESSES)] == kinds


def test_a_finding_names_what_is_beyond_and_what_is_offered():
    (told,) = problems(claim_off_grid, claim("business: '0102', channel: [hotline, web]"), lists=BUSINESSES)
    values = told.values
    assert (values["business"], values["codes"], values["offered"]) == ("0102", ["web"], ["hotline"])
    assert told.at == ("touchpoints", "HOTLINE-ANY-0102", "channel")


def test_a_retired_process_claims_nothing():
    text = (
        "{id: QRY-1, retired: {on: x}, touchpoints: [{business: '0102', channel: web, environment: former}]}"
    )
    assert found(claim_off_grid, text, lists=BUSINESSES) == []
    assert found(retired_touchpoint, text) == []
