from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from ccproc.diff.comparison import compare
from ccproc.model.change import Change
from ccproc.model.reading import claim
from ccproc.model.touchpoint import DIMENSIONS

Claims = list[dict[str, Any]]
codes = st.sampled_from(["a", "b", "c", "any"])
side = codes | st.lists(codes, min_size=1, max_size=3, unique=True)
entry = st.fixed_dictionaries(
    {"business": side, "channel": side},
    optional={"brand": side, "region": side, "hours": st.sampled_from(["24/7", "Mo-Fr 09:00-18:00"])},
)
claims = st.lists(entry, max_size=3)


def told(before: Claims, after: Claims) -> tuple[Change, ...]:
    return compare({"id": "A-1", "touchpoints": before}, {"id": "A-1", "touchpoints": after}, "zh")


def cells(entries: Claims) -> set[str]:
    return {code for each in entries for code in claim(each).codes()}


def named(changes: tuple[Change, ...], rule: str, side: str) -> set[str]:
    return cells([getattr(change, side) for change in changes if change.rule == rule])


@settings(deadline=None)
@given(claims, claims)
def test_customers_gained_and_lost_are_exactly_those_told(before: Claims, after: Claims) -> None:
    changes = told(before, after)
    assert named(changes, "touchpoint-added", "after") == cells(after) - cells(before)
    assert named(changes, "touchpoint-removed", "before") == cells(before) - cells(after)


@settings(deadline=None)
@given(claims, claims)
def test_other_hours_at_a_cell_that_stays_are_told(before: Claims, after: Claims) -> None:
    changes = told(before, after)
    stay = cells(before) & cells(after)
    hours = [
        {code: each.get("hours") for each in side for code in claim(each).codes()} for side in (before, after)
    ]
    single = all(
        len(cells(side)) == sum(len(set(claim(each).codes())) for each in side) for side in (before, after)
    )
    if single and any(hours[0][code] != hours[1][code] for code in stay):
        assert any(change.rule == "touchpoint-hours" for change in changes)


def test_a_channel_put_in_front_of_another_takes_nothing_away() -> None:
    (change,) = told(
        [{"business": "1", "channel": "hotline"}], [{"business": "1", "channel": ["app", "hotline"]}]
    )
    assert (change.rule, change.at) == ("touchpoint-added", "/touchpoints/APP-ANY-1")


def test_one_claim_written_as_two_is_no_other_cover() -> None:
    one = [{"business": "1", "channel": ["app", "hotline"], "hours": "24/7"}]
    two = [{"business": "1", "channel": name, "hours": "24/7"} for name in ("app", "hotline")]
    assert [change.rule for change in told(one, two)] == ["touchpoint-regrouped"]
    two[1]["hours"] = "Mo-Fr 09:00-18:00"
    assert [(change.rule, change.at) for change in told(one, two)] == [
        ("touchpoint-hours", "/touchpoints/HOTLINE-ANY-1/hours")
    ]


def test_claims_built_to_take_long_are_told_whole_in_no_time() -> None:
    names = [f"n{number}" for number in range(200)]
    vast = dict.fromkeys(DIMENSIONS, names)
    holes = [dict.fromkeys(DIMENSIONS, name) for name in names]
    many = [{"business": str(number), "channel": "c"} for number in range(2000)]
    assert [change.rule for change in told(holes, [vast])] == ["touchpoint-added"]
    assert len(told(many, [*many, {"business": "new", "channel": "c"}])) == 4001


def test_ill_shaped_claims_are_still_told_when_they_change() -> None:
    assert [change.rule for change in told([{"business": 1}], [{"business": 2}])] == ["touchpoint-changed"]
