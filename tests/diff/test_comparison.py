import copy
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from differences import EDITS, FULLER, Text, at, edited, steps
from hypothesis import given, settings
from hypothesis import strategies as st

from ccproc.diff import DUTIES, bump, difference
from ccproc.diff.catalogue import CATALOGUE
from ccproc.diff.comparison import compare
from ccproc.diff.renames import renamed, renames
from ccproc.digest import normal, semantic_digest
from ccproc.model.finding import pointer_text
from ccproc.model.pointer import locate
from ccproc.model.positions import OUTSIDE

TWENTY = {"id": "A-1", "steps": [{"id": f"s{n}", "do": f"第 {n} 步", "deadline": "10m"} for n in range(20)]}
LONG = {"id": "A-1", "steps": [{"id": f"s{n}"} for n in range(300)]}


def rules(before: Text | None, after: Text | None) -> list[str]:
    return [change.rule for change in compare(before, after, "zh")]


def turned(text: Text, *edits: Callable[[list[Any]], Any]) -> Text:
    text = copy.deepcopy(text)
    for edit in edits:
        edit(text["steps"])
    return text


@pytest.mark.parametrize(
    ("edits", "told"),
    [
        ([lambda steps: steps.insert(0, {"id": "new"})], ["step-added"]),
        ([lambda steps: steps.append(steps.pop(0))], ["step-moved"]),
        (
            [lambda steps: steps.pop(5), lambda steps: steps[9].update(deadline="5m")],
            ["step-removed", "sla-tightened"],
        ),
        (
            [lambda steps: steps.append(steps.pop(0)), lambda steps: steps[4].update(do="改")],
            ["step-text", "step-moved"],
        ),
        (
            [lambda steps: steps.insert(10, steps.pop(2)), lambda steps: steps[10].update(do="改")],
            ["step-moved", "step-text"],
        ),
    ],
    ids=[
        "insert the first",
        "move first to last",
        "remove one and a deadline",
        "move one, edit another",
        "move and edit one",
    ],
)
def test_an_edit_is_told_once_however_many_lines_it_shifts(
    edits: list[Callable[[Any], Any]], told: list[str]
) -> None:
    assert rules(TWENTY, turned(TWENTY, *edits)) == told


def test_moving_one_of_three_hundred_steps_is_one_change() -> None:
    assert rules(LONG, turned(LONG, lambda steps: steps.insert(3, steps.pop(280)))) == ["step-moved"]


@pytest.mark.parametrize("rule", sorted(CATALOGUE.keys() - {"process-added", "process-removed"}))
def test_every_rule_of_the_catalogue_tells_its_own_change(rule: str) -> None:
    changes = compare(FULLER, edited(EDITS[rule]), "zh")
    assert rule in [change.rule for change in changes]
    assert all(change.level == CATALOGUE[change.rule] for change in changes)


@pytest.mark.parametrize("rule", EDITS)
def test_a_change_is_found_in_the_file_by_the_pointer_it_names(rule: str) -> None:
    text = edited(EDITS[rule])
    for change in compare(FULLER, text, "zh"):
        assert len(change.parts) in {len(locate(side, change.parts)) for side in (text, FULLER)}


@pytest.mark.parametrize("rule", sorted(EDITS.keys() - {"touchpoint-removed"}))
def test_one_edit_is_one_change(rule: str) -> None:
    assert rules(FULLER, edited(EDITS[rule])) == [rule]


def test_a_process_that_begins_or_ends_is_one_change() -> None:
    assert rules(None, FULLER) == ["process-added"]
    assert rules(FULLER, None) == ["process-removed"]
    assert rules(None, None) == []


def _places(value: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    parts: Any = (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    )
    for key, inner in parts:
        if key not in OUTSIDE and (path or key != "version"):
            yield (*path, key)
            yield from _places(inner, (*path, key))


@pytest.mark.parametrize("path", list(_places(FULLER)), ids=lambda path: "/".join(map(str, path)))
def test_nothing_can_be_taken_out_of_a_text_unseen(path: tuple[str | int, ...]) -> None:
    text = holder = copy.deepcopy(FULLER)
    for part in path[:-1]:
        holder = holder[part]  # type: ignore[index]
    del holder[path[-1]]  # type: ignore[arg-type]
    there, back = compare(FULLER, text, "zh"), compare(text, FULLER, "zh")
    assert there
    assert back
    assert {change.at.split("/")[1] for change in (*there, *back)} == {path[0]}


words = st.sampled_from(["", "a", "b", "10m", "5m", "any", "verify_identity", "1wd", "regulatory"])
scalars = st.none() | st.booleans() | st.sampled_from([0, 1, 1.0, 2]) | words
anything = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["id", "zh", "when", "next", "to", "note"]), inner, max_size=3)
    ),
    max_leaves=6,
)


def mapping(required: dict[str, Any], *optional: str) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(required, optional=dict.fromkeys(optional, words | anything))


ids = st.sampled_from(["a", "b", "c", "d"])
branch = mapping({}, "when", "is", "next", "otherwise", "share", "at_most", "note")
step = st.fixed_dictionaries(
    {"id": ids},
    optional={
        "branches": st.lists(branch, max_size=3) | anything,
        **dict.fromkeys(
            ("do", "say", "by", "wait", "end", "deadline", "next", "tags", "basis", "name"), words | anything
        ),
        "renamed_from": ids,
        "uses": st.lists(words, max_size=3),
        "images": anything,
        "note": words,
    },
)
codes = st.sampled_from(["x", "y", "any"])
claim = st.fixed_dictionaries(
    {"business": codes | st.lists(codes, max_size=2)},
    optional={
        "channel": codes | st.lists(codes, max_size=3),
        "brand": codes,
        "hours": words,
        "reasons": anything,
    },
)
processes = st.fixed_dictionaries(
    {"id": st.just("A-1")},
    optional={
        "steps": st.lists(step, max_size=4) | st.lists(anything, max_size=2) | anything,
        "touchpoints": st.lists(claim, max_size=3) | anything,
        "escalation": st.lists(mapping({}, "to", "after", "informs"), max_size=3),
        "limits": st.lists(mapping({}, "case", "next"), max_size=3) | anything,
        "customer": mapping({}, "promise", "needs") | anything,
        "training": mapping({}, "questions") | anything,
        **dict.fromkeys(("title", "users", "data", "version", "note", "unknown", "retired"), anything),
    },
)


@settings(deadline=None)
@given(processes, processes)
def test_texts_differ_in_digest_exactly_if_a_change_is_told(before: Text, after: Text) -> None:
    changes = compare(before, after, "zh")
    assert bool(changes) == (semantic_digest(before, "zh") != semantic_digest(after, "zh"))
    assert (bump(changes) == "none") == (not changes)


@settings(deadline=None)
@given(processes, processes)
def test_no_change_points_beside_its_item(before: Text, after: Text) -> None:
    texts = [renamed(before, {old: new for new, old in renames(before, after).items()}), after]
    texts = [normal(text, "zh") for text in texts]
    for change in compare(before, after, "zh"):
        found = max(len(locate(text, change.parts)) for text in texts)
        assert found >= len(change.parts) - 1, change


@settings(deadline=None)
@given(processes)
def test_a_text_does_not_differ_from_itself(text: Text) -> None:
    assert compare(text, copy.deepcopy(text), "zh") == ()


def test_a_changed_picture_is_told_though_its_name_stays() -> None:
    changes = compare(FULLER, FULLER, "zh", ({"assets/a.png": "1" * 64}.get, {"assets/a.png": "2" * 64}.get))
    assert [(change.rule, change.at) for change in changes] == [("image-changed", "/steps/greet/images")]


def test_a_renamed_step_keeps_its_identity_and_all_that_leads_to_it() -> None:
    def edit(text: Text) -> None:
        at(text, "raise").update(id="team-lead", renamed_from="raise", deadline="5m")
        at(text, "authority")["branches"][1]["next"] = "team-lead"

    changes = compare(FULLER, edited(edit), "zh")
    assert [(change.rule, change.at) for change in changes] == [
        ("step-renamed", "/steps/team-lead"),
        ("sla-tightened", "/steps/team-lead/deadline"),
    ]


@pytest.mark.parametrize("former", ["nobody", "verify"])
def test_a_former_name_that_proves_nothing_is_not_believed(former: str) -> None:
    told = rules(FULLER, edited(steps("await", id="wait-desk", renamed_from=former)))
    assert sorted(told) == ["step-added", "step-removed"]


def test_a_step_made_two_is_not_the_one_renamed() -> None:
    def edit(text: Text) -> None:
        at(text, "await").update(id="wait-desk", renamed_from="await")
        text["steps"].append({"id": "wait-more", "renamed_from": "await", "end": "answered"})

    assert sorted(rules(FULLER, edited(edit))) == ["step-added", "step-added", "step-removed"]


def test_removing_the_step_that_verifies_identity_is_told_as_that() -> None:
    told = rules(FULLER, edited(lambda text: text["steps"].remove(at(text, "verify"))))
    assert told == ["verification-removed"]


def test_a_step_that_becomes_another_kind_is_told_with_both() -> None:
    (change,) = compare(FULLER, edited(EDITS["step-kind"]), "zh")
    assert (change.before, change.after) == ({"call": "FLT-002"}, {"wait": "1h"})


def test_a_branch_is_known_by_its_condition_then_by_its_target() -> None:
    def at_branch(**keys: object) -> list[tuple[str, str]]:
        text = edited(lambda text: at(text, "authority")["branches"][0].update(keys))
        return [(change.rule, change.at) for change in compare(FULLER, text, "zh")]

    here = "/steps/authority/branches"
    assert at_branch(next="close") == [("branch-target", f"{here}/50 元以内/next")]
    assert at_branch(when="30 元以内") == [("decision-condition", f"{here}/30 元以内/when")]
    assert at_branch(when="30 元以内", next="close") == [
        ("branch-removed", f"{here}/50 元以内"),
        ("branch-added", f"{here}/30 元以内"),
    ]


def test_pointers_name_by_id_and_escape_what_json_pointers_escape() -> None:
    text = {"id": "A-1", "touchpoints": [{"business": "1", "channel": "c", "environment": "e"}]}
    (change,) = compare({"id": "A-1"}, text, "zh")
    assert change.at == "/touchpoints/C-ANY-1~0E"
    assert change.parts == ("touchpoints", "C-ANY-1~E")
    assert pointer_text(change.parts) == change.at


def test_a_difference_carries_digests_versions_and_bump() -> None:
    told = difference(FULLER, edited(EDITS["sla-tightened"]) | {"version": "2.0.0"}, "zh")
    assert (told.id, told.bump, told.versions) == ("CMP-001", "major", ("1.2.0", "2.0.0"))
    assert told.from_ == semantic_digest(FULLER, "zh") != told.to
    assert difference(None, FULLER, "zh").from_ is None
    assert difference(FULLER, None, "zh").to is None


def test_rules_of_duties_are_rules() -> None:
    assert CATALOGUE.keys() >= DUTIES
