import pytest
from rulecase import found

from ccproc.rules.classification import foreign_owner, missing_counterpart, process_without_touchpoint

WHOLE = "{kind: client, name: x, confirmer: y}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(f"category: x_daily\ncounterpart: {WHOLE}", [], id="named"),
        pytest.param("category: x_daily", ["/counterpart"], id="missing"),
        pytest.param(
            "category: x_daily\ncounterpart: {kind: client, name: x}",
            ["/counterpart/confirmer confirmer"],
            id="partial",
        ),
        pytest.param(f"category: floor\ncounterpart: {WHOLE}", ["/counterpart internal"], id="management"),
        pytest.param(f"category: query\ncounterpart: {WHOLE}", ["/counterpart internal"], id="business"),
        pytest.param("category: query", [], id="an internal process without one"),
        pytest.param(f"category: qery\ncounterpart: {WHOLE}", [], id="an unknown category is SCH006's"),
    ],
)
def test_only_an_external_process_has_a_counterpart(text: str, expected: list[str]) -> None:
    assert found(missing_counterpart, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("category: query", ["/touchpoints"], id="a customer is served"),
        pytest.param("category: floor", [], id="no customer"),
        pytest.param("category: escalation", [], id="a business category behind the scenes"),
        pytest.param("category: query\nretired: {on: '2026-01-01'}", [], id="out of use"),
        pytest.param("category: qery", [], id="an unknown category is SCH006's"),
    ],
)
def test_only_a_service_needs_a_touchpoint(text: str, expected: list[str]) -> None:
    assert found(process_without_touchpoint, text) == expected


TREE = """
teams:
  - {code: voice, supervisor: sv}
  - {code: night, parent: voice}
  - {code: mail, parent: voice, supervisor: tl}
"""


@pytest.mark.parametrize(
    ("text", "teams", "expected"),
    [
        pytest.param("owner: sv", "", [], id="derived from the one team"),
        pytest.param("owner: om", "", ["/team"], id="supervises none"),
        pytest.param("owner: om", "teams: []", [], id="a centre that keeps no teams"),
        pytest.param(
            "owner: sv",
            "teams: [{code: a, supervisor: sv}, {code: b, supervisor: sv}]",
            ["/team several"],
            id="two",
        ),
        pytest.param("{owner: sv, team: voice}", "", [], id="its supervisor"),
        pytest.param("{owner: om, team: voice}", "", ["/owner foreign"], id="another's"),
        pytest.param(
            "{owner: om, team: voice}", "teams: [{code: voice}]", [], id="a team without supervisor"
        ),
        pytest.param("{owner: om, team: voise}", "", [], id="an unknown team is SCH006's"),
        pytest.param("{owner: boss, team: voice}", "", [], id="an unknown owner is SCH006's"),
        pytest.param("{owner: sv, team: night}", TREE, [], id="the supervisor of the team above"),
        pytest.param("{owner: tl, team: night}", TREE, ["/owner foreign"], id="of a neighbour"),
        pytest.param("{owner: om, team: a}", "teams: [{code: a, parent: a}]", [], id="a team below itself"),
        pytest.param("{owner: om, category: floor}", "", [], id="management has other rules"),
    ],
)
def test_a_business_process_is_owned_by_its_team(text: str, teams: str, expected: list[str]) -> None:
    assert found(foreign_owner, text, teams) == expected
