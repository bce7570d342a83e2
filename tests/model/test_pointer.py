"""Pointers and paths: what a finding names is what the file holds."""

from hypothesis import given
from hypothesis import strategies as st

from ccproc.model.pointer import locate, names, pointer_of

PROCESS = {
    "steps": [
        {"id": "a", "next": "b"},
        {"id": "b", "branches": [{"when": "x", "next": "c"}, {"when": "y", "next": "c"}, {"otherwise": "a"}]},
        {"name": {"zh": "无名"}},
    ],
    "touchpoints": [
        {"business": ["0101", "0102"], "channel": "hotline"},
        {"business": "0101", "channel": "hotline"},
        {"business": 101, "channel": "web"},
        "nothing",
    ],
    "users": ["csr", "tl", "csr"],
    "escalation": [{"to": "tl"}],
}


def test_a_step_is_found_by_its_id_and_never_by_where_others_lead():
    assert locate(PROCESS, ("steps", "b")) == ("steps", 1)


def test_a_branch_is_called_by_its_condition_or_otherwise():
    assert pointer_of(PROCESS, ("steps", 1, "branches", 0)) == ("steps", "b", "branches", "x")
    assert pointer_of(PROCESS, ("steps", 1, "branches", 2)) == ("steps", "b", "branches", "otherwise")


def test_the_second_of_two_with_one_name_is_called_the_second():
    assert pointer_of(PROCESS, ("users", 2)) == ("users", "csr#2")
    assert locate(PROCESS, ("users", "csr#2")) == ("users", 2)
    assert locate(PROCESS, ("users", "csr#3")) == ("users",)
    assert pointer_of({"steps": [{"id": "a"}, {"id": "a"}]}, ("steps", 1, "id")) == ("steps", "a#2", "id")


def test_what_nothing_names_is_called_by_its_place():
    unnamed = {"tests": [{"at_least": 1}, {"at_least": 2}]}
    assert pointer_of(unnamed, ("tests", 1)) == ("tests", "#2")
    assert locate(unnamed, ("tests", "#2")) == ("tests", 1)


def test_a_claim_is_called_by_its_first_code():
    assert pointer_of(PROCESS, ("touchpoints", 0, "channel")) == (
        "touchpoints",
        "HOTLINE-ANY-0101",
        "channel",
    )
    assert pointer_of(PROCESS, ("touchpoints", 1)) == ("touchpoints", "HOTLINE-ANY-0101#2")


def test_a_claim_without_quotes_still_has_a_name():
    assert names([{"business": 101, "channel": "web"}], in_claims=True) == ["WEB-ANY-101"]
    assert names([{"business": [[1]], "channel": "web"}], in_claims=True) == ["#1"]


def test_a_missing_key_points_at_its_parent():
    assert locate(PROCESS, ("steps", "a", "owner_until_closed")) == ("steps", 0)
    assert locate(PROCESS, ("steps", "zzz", "do")) == ("steps",)
    assert locate(PROCESS, ("steps", "99")) == ("steps",)
    assert locate(None, ("steps",)) == ()


def test_a_path_that_leads_nowhere_is_still_told():
    assert pointer_of(PROCESS, ("steps", 7, "id")) == ("steps", "#8", "id")
    assert pointer_of(None, ("a", 0)) == ("a", "0")


words = st.text("abcdefgh", min_size=1, max_size=3)
named = st.sampled_from(["id", "code", "name", "to", "next", "otherwise", "when", "is", "document", "note"])
values = st.recursive(
    words,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(named, inner, max_size=3),
    max_leaves=12,
)


def paths(data: object, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    inner = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    return [path, *(each for key, value in inner for each in paths(value, (*path, key)))]


@given(st.dictionaries(st.sampled_from(["steps", "touchpoints", "users"]), values, max_size=3))
def test_every_pointer_leads_back_to_the_place_it_was_made_of(data):
    for path in paths(data):
        assert locate(data, pointer_of(data, path)) == path
