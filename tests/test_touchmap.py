"""The touchpoint map against counting every customer one by one."""

from datetime import date
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccproc.model.facts import ProcessFacts
from ccproc.model.registry import Registry, registry
from ccproc.model.touchpoint import ANY, DIMENSIONS, Claim, code, fold, parts
from ccproc.touchmap import build, conflicts, difference, winners

TODAY = date(2026, 6, 1)
BUSINESSES = {"01": None, "0101": "01", "0102": "01", "02": None}
CODES = {
    "channel": ("hotline", "web", "counter"),
    "brand": ("gold", "basic"),
    "business": ("01", "0101", "0102", "02"),
    "environment": ("own", "other"),
    "region": ("east", "west", "north"),
}
Point = dict[str, str]


def lists(**businesses: object) -> Registry:
    """A registry whose leaf businesses carry the further keys given by `b0101=…`."""
    rows = {}
    for dimension in ("channel", "brand", "environment", "region"):
        rows[dimension + "s"] = [{"code": each, "name": each} for each in CODES[dimension]]
    rows["channels"][2]["in_scope"] = False
    rows["businesses"] = [
        {
            "code": each,
            "name": each,
            **({"parent": parent} if parent else {}),
            **businesses.get(f"b{each}", {}),
        }
        for each, parent in BUSINESSES.items()
    ]
    return registry(rows)


def process(name: str, *claims: Claim, **more: object) -> ProcessFacts:
    return ProcessFacts(name, f"processes/{name}.yaml", claims=claims, **more)


def on(business: str = "0101", channel: str = "hotline", **sides: str | tuple[str, ...]) -> Claim:
    given = {"business": business, "channel": channel, **sides}
    return Claim(**{side: (said,) if isinstance(said, str) else said for side, said in given.items()})


def cells(*processes: ProcessFacts, **businesses: object) -> dict[str, tuple[str, tuple[str, ...]]]:
    touchmap = build(processes, lists(**businesses), TODAY)
    return {cell.code: (cell.state, cell.processes) for cell in touchmap.cells}


def clashes(*processes: ProcessFacts, **businesses: object) -> list[tuple[str, ...]]:
    found = conflicts(processes, lists(**businesses), TODAY)
    return [
        (
            each.first.claimant.id,
            each.second.claimant.id,
            *(code(*touchpoint) for touchpoint in each.touchpoints()),
        )
        for each in found
    ]


# The slow truth: every customer, every claim, sets instead of boxes.


def lineage(business: str) -> set[str]:
    parent = BUSINESSES[business]
    return {business} | (lineage(parent) if parent else set())


def width(claim: Claim, dimension: str) -> set[str]:
    said = claim.along(dimension)
    if ANY in said:
        return {*CODES[dimension], "whatever comes"}
    return (
        {each for each in CODES["business"] if lineage(each) & set(said)}
        if dimension == "business"
        else set(said)
    )


def is_narrower(one: Claim, other: Claim) -> bool:
    sides = [(width(one, each), width(other, each)) for each in DIMENSIONS]
    return all(mine <= theirs for mine, theirs in sides) and any(mine < theirs for mine, theirs in sides)


def truth(point: Point, processes: list[ProcessFacts]) -> list[str]:
    claims = [
        (each, claim)
        for each in processes
        for claim in each.claims
        if all(value in width(claim, side) for side, value in point.items())
    ]
    left = [one for one in claims if not any(one[0].id in other.replaces for other, _ in claims)]
    best = [one for one, claim in left if not any(is_narrower(other, claim) for _, other in left)]
    return list(dict.fromkeys(each.id for each in best))


def points(offered: dict[str, tuple[str, ...]]) -> list[Point]:
    customers = list(product(*(CODES[side] for side in ("brand", "environment", "region"))))
    return [
        {"business": leaf, "channel": channel, "brand": brand, "environment": environment, "region": region}
        for leaf in ("0101", "0102", "02")
        for channel in offered[leaf]
        for brand, environment, region in customers
    ]


def holds(cell_code: str, point: Point) -> bool:
    told = parts(cell_code)
    return told is not None and all(told[side] in (fold(ANY), fold(value)) for side, value in point.items())


def side(dimension: str) -> st.SearchStrategy[tuple[str, ...]]:
    some = st.lists(st.sampled_from(CODES[dimension]), min_size=1, max_size=2, unique=True).map(tuple)
    return st.just((ANY,)) | some


claim_lists = st.lists(st.builds(Claim, **{each: side(each) for each in DIMENSIONS}), min_size=1, max_size=2)


@st.composite
def centres(draw: st.DrawFn) -> tuple[list[ProcessFacts], dict[str, tuple[str, ...]]]:
    drawn = draw(st.lists(claim_lists, min_size=1, max_size=5))
    processes = []
    for number, claims in enumerate(drawn):
        earlier = [each.id for each in processes]
        replaces = draw(st.lists(st.sampled_from(earlier), max_size=1)) if earlier else []
        processes.append(process(f"P-{number}", *claims, replaces=tuple(replaces)))
    channels = st.sampled_from((("hotline",), ("hotline", "web"), ("web",)))
    return processes, {leaf: draw(channels) for leaf in ("0101", "0102", "02")}


@given(centres())
def test_every_customer_finds_the_process_that_counting_one_by_one_finds(centre):
    processes, offered = centre
    kept = {f"b{leaf}": {"channels": list(channels)} for leaf, channels in offered.items()}
    told = cells(*processes, **kept)
    for point in points(offered):
        (found,) = [value for cell, value in told.items() if holds(cell, point)]
        expected = truth(point, processes)
        state = "gap" if not expected else "covered" if len(expected) == 1 else "duplicate"
        assert found[0] == state
        assert set(found[1]) == set(expected)


@given(centres())
def test_a_conflict_is_reported_exactly_where_two_processes_win(centre):
    processes, offered = centre
    kept = {f"b{leaf}": {"channels": list(channels)} for leaf, channels in offered.items()}
    found = clashes(*processes, **kept)
    contested = [point for point in points(offered) if len(truth(point, processes)) > 1]
    for first, second, *codes in found:
        for each in codes:
            assert any(
                holds(each, point) and {first, second} <= set(truth(point, processes)) for point in contested
            )
    assert bool(found) == bool(contested)


@given(st.tuples(*(st.sampled_from(("any", *CODES[each])) for each in DIMENSIONS)))
def test_a_touchpoint_code_taken_apart_and_put_together_is_the_same_code(sides):
    told = parts(code(*sides))
    assert told is not None
    again = {each: ANY if value == fold(ANY) else value for each, value in told.items()}
    assert code(*(again[each] for each in DIMENSIONS)) == code(*sides)


def test_a_brand_of_its_own_beats_the_process_for_everybody():
    wide, narrow = process("ALL-1", on()), process("VIP-1", on(brand="gold"))
    told = cells(wide, narrow)
    assert told["HOTLINE-GOLD-0101"] == ("covered", ("VIP-1",))
    assert told["HOTLINE-BASIC-0101"] == ("covered", ("ALL-1",))
    assert clashes(wide, narrow) == []


def test_two_processes_on_one_touchpoint_are_a_conflict_with_its_code():
    assert clashes(process("A-1", on()), process("B-1", on())) == [("A-1", "B-1", "HOTLINE-ANY-0101")]


def test_neither_narrower_is_a_conflict_only_where_both_apply():
    east, gold = process("A-1", on(region="east")), process("B-1", on(brand="gold"))
    assert clashes(east, gold) == [("A-1", "B-1", "HOTLINE-GOLD-0101@EAST")]


def test_a_third_claim_that_wins_the_whole_overlap_settles_it():
    east, gold = process("A-1", on(region="east")), process("B-1", on(brand="gold"))
    assert clashes(east, gold, process("C-1", on(brand="gold", region="east"))) == []


def test_a_third_claim_on_half_of_the_overlap_leaves_the_other_half():
    first, second = process("A-1", on()), process("B-1", on())
    (pair,) = clashes(first, second, process("C-1", on(brand="gold")))
    assert pair == ("A-1", "B-1", "HOTLINE-BASIC-0101")


def test_many_equal_claims_are_reported_once_each_and_not_all_against_all():
    assert len(clashes(*(process(f"P-{number}", on()) for number in range(30)))) == 29


def test_a_claim_on_a_parent_business_covers_its_leaves_and_gives_way_to_a_leaf():
    told = cells(process("ALL-1", on("01")), process("ONE-1", on("0102")))
    assert told["HOTLINE-GOLD-0101"] == ("covered", ("ALL-1",))
    assert told["HOTLINE-GOLD-0102"] == ("covered", ("ONE-1",))
    assert told["HOTLINE-GOLD-02"] == ("gap", ())


def test_a_successor_is_no_conflict_and_takes_the_place():
    old, new = process("OLD-1", on()), process("NEW-1", on(), replaces=("OLD-1",))
    assert clashes(old, new) == []
    assert cells(old, new)["HOTLINE-GOLD-0101"] == ("covered", ("NEW-1",))


def test_a_retired_process_serves_nobody():
    assert cells(process("OLD-1", on(), retired=True))["HOTLINE-GOLD-0101"] == ("gap", ())


@pytest.mark.parametrize(
    ("mark", "state"),
    [
        ({"channel": "hotline"}, "not_offered"),
        ({"channel": "hotline", "until": "2026-06-01"}, "not_offered"),
        ({"channel": "hotline", "until": "2026-05-31"}, "gap"),
        ({"channel": ["web"]}, "gap"),
        ({"brand": ["gold", "basic"]}, "not_offered"),
        ({"brand": "basic"}, "gap"),
        ({"channel": "any", "brand": "any"}, "not_offered"),
    ],
)
def test_not_offered_counts_until_its_last_day_and_only_where_it_says(mark, state):
    told = cells(b0101={"not_offered": [{**mark, "because": "…"}]})
    assert told["HOTLINE-GOLD-0101"] == (state, ())


def test_what_is_out_of_scope_retired_or_not_offered_makes_no_cell():
    told = cells(b0101={"channels": ["web", "counter"], "brands": ["gold"]}, b02={"retired": "2026-06-01"})
    assert [each for each in told if "0102" not in each] == ["WEB-GOLD-0101"]


def test_regions_split_only_the_cells_where_a_claim_tells_them_apart():
    told = cells(process("A-1", on(region="east", brand="gold")))
    assert [each for each in told if "0101" in each and "HOTLINE" in each] == [
        "HOTLINE-GOLD-0101@EAST", "HOTLINE-GOLD-0101@WEST", "HOTLINE-GOLD-0101@NORTH", "HOTLINE-BASIC-0101",
    ]  # fmt: skip


def test_a_centre_without_brands_has_one_cell_a_square():
    plain = registry({"businesses": [{"code": "1", "name": "x"}], "channels": [{"code": "web", "name": "x"}]})
    assert [cell.code for cell in build((), plain, TODAY).cells] == ["WEB-ANY-1"]


def test_a_summary_counts_every_state():
    touchmap = build([process("A-1", on("01")), process("B-1", on("01"))], lists(), TODAY)
    assert touchmap.summary() == {"cells": 12, "covered": 0, "gap": 8, "duplicate": 4, "not_offered": 0}


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("HOTLINE-ANY-0101", ("ALL-1",)),
        ("HOTLINE-GOLD-0101", ("VIP-1",)),
        ("HOTLINE-BASIC-0101~OWN@EAST", ("ALL-1",)),
        ("HOTLINE-ANY-01", ("ALL-1",)),
        ("WEB-ANY-0101", ()),
        ("HOTLINE-ANY-02", ("EAST-1", "WEST-1")),
        ("hotline", ()),
    ],
)
def test_a_code_from_the_crm_leads_to_the_process_that_serves_it(asked, found):
    regions = (process("EAST-1", on("02", region="east")), process("WEST-1", on("02", region="west")))
    processes = (process("ALL-1", on("01")), process("VIP-1", on(brand="gold")), *regions)
    assert winners(asked, processes, lists()) == found


def changed(before: ProcessFacts, after: ProcessFacts) -> list[tuple[str, bool, bool]]:
    old, new = (build([each], lists(b0102={"channels": []}), TODAY) for each in (before, after))
    return [(each.code, each.is_gain, each.is_loss) for each in difference(old, new)]


def test_a_map_compared_names_who_gained_and_who_lost():
    found = changed(process("A-1", on(brand="gold")), process("A-1", on(brand="basic")))
    assert found == [("HOTLINE-GOLD-0101", False, True), ("HOTLINE-BASIC-0101", True, False)]


def test_a_map_compared_with_a_finer_one_names_the_customers_who_lost_cover():
    found = changed(process("A-1", on(brand="gold")), process("A-1", on(brand="gold", region="east")))
    assert found == [("HOTLINE-GOLD-0101@WEST", False, True), ("HOTLINE-GOLD-0101@NORTH", False, True)]


def test_a_map_compared_with_itself_says_nothing():
    same = process("A-1", on(region="east"))
    assert changed(same, same) == []
