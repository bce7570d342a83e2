"""One ill-shaped value costs itself and nothing else: what is sound beside it is judged and shown as ever."""

from copy import deepcopy
from typing import Any

import pytest
from conftest import HERE
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML
from shapes import places

from ccproc.model.source import Fault
from ccproc.yamltext.shape.faults import faults_of
from ccproc.yamltext.shape.prune import loses, prune

FULLER = YAML(typ="safe").load((HERE / "cases" / "format" / "fuller.yaml").read_text("utf-8"))
ODD = st.sampled_from([None, 7, "", "?", [], {}, [None], ["csr", "csr"], {"x": 1}, [{"id": "a", "end": "x"}]])


def pruned(data: object, *given: Fault) -> object:
    kept = deepcopy(data)
    found = prune(data, given)
    assert data == kept
    return found


@pytest.mark.parametrize(
    ("fault", "left"),
    [
        (Fault("type", ("a",), {}), {"b": [1, 2, 3], "c": {"d": "x"}}),
        (Fault("pattern", ("b", 1), {}), {"a": 1, "b": [1, 3], "c": {"d": "x"}}),
        (Fault("enum", ("c", "d"), {"nearest": "y"}), {"a": 1, "b": [1, 2, 3], "c": {"d": ""}}),
        (Fault("enum", ("c", "d"), {"meant": "y"}), {"a": 1, "b": [1, 2, 3], "c": {"d": "y"}}),
        (Fault("maxItems", ("b",), {"limit": 2}), {"a": 1, "b": [1, 2], "c": {"d": "x"}}),
        (Fault("required", ("c",), {"key": "e"}), {"a": 1, "b": [1, 2, 3], "c": {"d": "x"}}),
        (Fault("uniqueItems", ("b",), {}), {"a": 1, "b": [1, 2, 3], "c": {"d": "x"}}),
        (Fault("type", (), {}), None),
    ],
    ids=lambda each: f"{each.keyword} {each.values}" if isinstance(each, Fault) else "",
)
def test_only_the_ill_shaped_value_is_lost(fault: Fault, left: object) -> None:
    assert pruned({"a": 1, "b": [1, 2, 3], "c": {"d": "x"}}, fault) == left


@pytest.mark.parametrize(
    ("values", "left"),
    [
        ({"nearest": "title", "repaired": "title: x"}, {"title": "x"}),
        ({"nearest": "title", "repaired": None}, {}),
        ({"nearest": None, "repaired": "titel: x"}, {}),
    ],
)
def test_a_mistyped_key_counts_as_the_one_that_lint_offers(values: dict[str, object], left: object) -> None:
    assert pruned({"titel": "x"}, Fault("additionalProperties", ("titel",), values)) == left


def test_a_mistyped_key_does_not_take_the_place_of_the_right_one() -> None:
    fault = Fault("additionalProperties", ("titel",), {"nearest": "title", "repaired": "title: x"})
    assert pruned({"titel": "x", "title": "y"}, fault) == {"title": "y"}


def test_of_several_items_the_right_ones_go() -> None:
    found = [Fault("type", ("a", n), {}) for n in (1, 10, 2)]
    assert pruned({"a": list(range(12))}, *found) == {"a": [0, 3, 4, 5, 6, 7, 8, 9, 11]}


def test_what_stands_in_a_lost_value_needs_no_second_look() -> None:
    above, within = Fault("type", ("a", 0), {}), Fault("type", ("a", 0, "b", "c"), {})
    assert pruned({"a": [{"b": {"c": 1}}]}, above, within) == {"a": []}


@pytest.mark.parametrize(
    ("fault", "lost"),
    [
        (Fault("type", ("a",), {}), True),
        (Fault("enum", ("a",), {"nearest": "b"}), True),
        (Fault("enum", ("a",), {"meant": "b"}), False),
        (Fault("required", (), {"key": "a"}), False),
        (Fault("uniqueItems", ("a",), {"meant": []}), False),
        (Fault("uniqueItems", ("a",), {}), False),
    ],
)
def test_a_file_is_told_as_read_in_part_only_if_something_is_missing(fault: Fault, lost: bool) -> None:
    assert loses([Fault("required", (), {}), fault]) is lost


@given(st.lists(st.tuples(st.integers(0), ODD), min_size=1, max_size=5))
def test_what_is_left_of_a_process_can_always_be_read(changes: list[tuple[int, Any]]) -> None:
    whole = [deepcopy(FULLER)]
    for number, value in changes:
        spots = list(places(whole))
        container, key = spots[number % len(spots)]
        container[key] = deepcopy(value)
    left = prune(whole[0], faults_of("process", whole[0]))
    # What was taken out may be missed, and the kind of a step stays as an empty word.
    harmless = {"required", "uniqueItems", "enum", "minItems", "minProperties"}
    assert left is None or {each.keyword for each in faults_of("process", left)} <= harmless
