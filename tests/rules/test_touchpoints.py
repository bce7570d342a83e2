import pytest
from rulecase import found, problems

from ccproc.rules.touchpoints import channel_out_of_scope, overlapping_claims


def claims(*entries: str) -> str:
    return "touchpoints:\n" + "\n".join(f"  - {{channel: hotline, {entry}}}" for entry in entries)


@pytest.mark.parametrize(
    ("entries", "meeting"),
    [
        pytest.param(("business: '0101'", "business: '0101'"), "HOTLINE-ANY-0101", id="the same"),
        pytest.param(
            ("business: '01'", "business: '0102'"), "HOTLINE-ANY-0102", id="a business and one below it"
        ),
        pytest.param(
            ("business: '0102'", "business: ['0900', '01']"), "HOTLINE-ANY-0102", id="and the other way round"
        ),
        pytest.param(("business: any", "business: '0102'"), "HOTLINE-ANY-0102", id="any business"),
        pytest.param(
            ("business: '0101'", "business: '0101', brand: gold"), "HOTLINE-GOLD-0101", id="any brand and one"
        ),
        pytest.param(
            ("business: '0101', environment: own", "business: '0101', region: east"),
            "HOTLINE-ANY-0101~OWN@EAST",
            id="across two dimensions",
        ),
        pytest.param(
            ("business: '0101', hours: Mo-Fr 08:00-18:00", "business: '0101', hours: Sa-Su 08:00-18:00"),
            "HOTLINE-ANY-0101",
            id="hours make no second touchpoint",
        ),
    ],
)
def test_two_entries_for_one_touchpoint_are_found(entries: tuple[str, ...], meeting: str) -> None:
    (problem,) = problems(overlapping_claims, claims(*entries))
    assert problem.values["touchpoint"] == meeting
    assert [place.pointer[0] for place in problem.related] == ["touchpoints"]


@pytest.mark.parametrize(
    "entries",
    [
        pytest.param(("business: '0101'", "business: '0102'"), id="neighbours"),
        pytest.param(("business: ['01', '0101']", "business: '0900'"), id="a wide one beside another"),
        pytest.param(("business: '0101', brand: gold", "business: '0101', brand: basic"), id="two brands"),
        pytest.param(("business: '0101', region: east", "business: '0101', region: west"), id="two regions"),
        pytest.param(("business: '0199'", "business: '01'"), id="an unknown business lies under nothing"),
        pytest.param(("business: '0101'",), id="one entry"),
    ],
)
def test_entries_that_never_meet_are_left_alone(entries: tuple[str, ...]) -> None:
    assert found(overlapping_claims, claims(*entries)) == []


def test_an_entry_that_meets_several_is_named_once() -> None:
    said = found(
        overlapping_claims, claims("business: '0101'", "business: '0102'", "business: '01', brand: gold")
    )
    assert said == ["/touchpoints/HOTLINE-GOLD-01"]


def test_a_circle_in_the_registry_does_not_hang_the_check() -> None:
    loop = "businesses: [{code: a, parent: b}, {code: b, parent: a}, {code: c}]"
    assert found(overlapping_claims, claims("business: a", "business: c"), loop) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("touchpoints: [{business: '0101', channel: web}]", [], id="in use"),
        pytest.param("touchpoints: [{business: '0101', channel: any}]", [], id="any"),
        pytest.param(
            "touchpoints: [{business: '0101', channel: fex}]", [], id="an unknown channel is SCH006's"
        ),
        pytest.param(
            "touchpoints: [{business: '0101', channel: [web, counter]}, {business: '0102', channel: counter}]",
            ["/touchpoints/WEB-ANY-0101/channel"],
            id="one finding a channel, at its first entry",
        ),
        pytest.param(
            "touchpoints: [{business: '0101', channel: pager}]",
            ["/touchpoints/PAGER-ANY-0101/channel retired"],
            id="closed",
        ),
        pytest.param(
            "retired: {on: '2026-01-01'}\ntouchpoints: [{business: '0101', channel: pager}]",
            [],
            id="so is the process",
        ),
    ],
)
def test_a_channel_that_is_not_the_centres_is_found(text: str, expected: list[str]) -> None:
    assert found(channel_out_of_scope, text) == expected


@pytest.mark.parametrize(("day", "expected"), [("2999-01-01", []), ("2020-01-01", ["retired"])])
def test_a_channel_that_closes_later_still_serves(day: str, expected: list[str]) -> None:
    lists = f"channels: [{{code: pager, retired: '{day}'}}]"
    told = found(channel_out_of_scope, "touchpoints: [{business: '0101', channel: pager}]", lists)
    assert [each.rpartition(" ")[2] for each in told] == expected
