import pytest
from rulecase import found

from ccproc.rules.escalation import flat_ladder, level_without_informed, level_without_time, missing_ladder

STEPS = "steps: [{id: a, do: x}, {id: b, do: y, by: tl}, {id: c, do: z, by: customer}]"


@pytest.mark.parametrize(
    ("levels", "expected"),
    [
        pytest.param("{to: tl}, {to: sv}, {to: om}", [], id="it rises"),
        pytest.param("{to: tl}, {to: sv}", [], id="a first level that also acts, above the front line"),
        pytest.param("{to: desk}, {to: om}", ["/escalation/desk/to"], id="no more than the front line"),
        pytest.param("{to: csr}, {to: om}", ["/escalation/csr/to same"], id="the front line itself"),
        pytest.param("{to: sv}, {to: tl}", ["/escalation/tl/to"], id="it falls"),
        pytest.param("{to: tl}, {to: tl}", ["/escalation/tl#2/to same"], id="the same role again"),
        pytest.param("{to: tl}, {to: guest}, {to: om}", [], id="a role of unknown authority proves nothing"),
        pytest.param("{to: sv}, {to: guest}, {to: tl}", ["/escalation/tl/to"], id="and hides nothing"),
        pytest.param("{to: tl}, {to: bos}, {to: om}", [], id="an unknown role is SCH006's"),
    ],
)
def test_a_level_that_may_decide_no_more_is_found(levels: str, expected: list[str]) -> None:
    assert found(flat_ladder, f"escalation: [{levels}]\n{STEPS}") == expected


def test_a_ladder_is_judged_even_where_nobody_is_named_to_act() -> None:
    assert found(flat_ladder, "users: []\nsteps: [{id: a}]\nescalation: [{to: csr}]") == []


def test_every_level_has_a_time_and_somebody_to_tell() -> None:
    text = "escalation: [{to: tl, after: 1m}, {to: om, informs: [sv]}]"
    assert found(level_without_time, text) == ["/escalation/om/after"]
    assert found(level_without_informed, text) == ["/escalation/tl/informs"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("category: complaint", ["/escalation"]),
        ("category: fault", ["/escalation"]),
        ("category: escalation", ["/escalation"]),
        ("category: complaint\nescalation: [{to: tl}]", []),
        ("category: query", []),
        ("category: complant", []),
    ],
)
def test_the_registry_decides_who_needs_a_ladder(text: str, expected: list[str]) -> None:
    assert found(missing_ladder, text) == expected


def test_a_centre_may_ask_a_ladder_of_its_own_categories() -> None:
    lists = (
        "categories: [{code: claim, family: business, requires: {blocks: [escalation]}}, {code: complaint}]"
    )
    assert found(missing_ladder, "category: claim", lists) == ["/escalation"]
    assert found(missing_ladder, "category: complaint", lists) == []
