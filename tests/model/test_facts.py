"""Facts: what other files know of a process, and that nothing of it is lost in the cache."""

import json

from hypothesis import given
from hypothesis import strategies as st

from ccproc.model.facts import Facts, Link, ProcessFacts, facts_of, from_plain, to_plain
from ccproc.model.reading import process
from ccproc.model.touchpoint import Claim

DATA = {
    "id": "CMP-1",
    "category": "complaint",
    "owner": "sv",
    "touchpoints": [
        {"business": "0900", "channel": ["web", "hotline"], "hours": "24/7", "reasons": ["billing"]}
    ],
    "replaces": ["CMP-0"],
    "references": [{"id": "r1", "title": "x"}],
    "steps": [
        {"id": "a", "call": "FLT-1", "see": ["r1", "b", "QRY-9"]},
        {"id": "b", "wait": "1h", "for": "desk"},
        {"id": "w", "wait": "1h", "for": "FLT-2"},
        {"id": "c", "end": "referred", "to": "delivery-desk"},
        {"id": "d", "end": "transferred", "to": "CMP-2"},
        {"id": "e", "end": "answered"},
    ],
    "limits": [{"case": "x", "next": "e"}, {"case": {"zh": "y"}, "next": "CMP-9"}, {"case": "z"}],
}


def test_links_are_what_leads_out_of_the_file():
    assert facts_of(process(DATA, "p.yaml")).links == (
        Link("call", "FLT-1", ("steps", "a", "call")),
        Link("see", "QRY-9", ("steps", "a", "see", "QRY-9")),
        Link("wait", "FLT-2", ("steps", "w", "for")),
        Link("refer", "delivery-desk", ("steps", "c", "to")),
        Link("transfer", "CMP-2", ("steps", "d", "to")),
        Link("limit", "CMP-9", ("limits", "y", "next")),
    )


def test_a_retired_process_is_not_live():
    kept, gone = (
        facts_of(process(DATA, "a")),
        facts_of(process({**DATA, "retired": {"on": "2026-01-01"}}, "b")),
    )
    assert list(Facts((kept, gone)).live()) == [kept]


def test_a_registry_file_is_found_with_either_ending():
    facts = Facts(files=("registry/roles.yml", "registry/sub/brands.yaml"))
    assert facts.registry_file("roles") == "registry/roles.yml"
    assert facts.registry_file("brands") == "registry/sub/brands.yaml"
    assert facts.registry_file("teams") is None


codes = st.lists(st.text(max_size=5), max_size=3).map(tuple)
texts = st.text(max_size=8)
claims = st.builds(Claim, codes, codes, codes, codes, codes, st.none() | texts, codes)
links = st.builds(Link, st.sampled_from(["call", "see"]), texts, codes)


@given(
    st.builds(
        ProcessFacts,
        id=texts,
        path=texts,
        retired=st.booleans(),
        claims=st.lists(claims, max_size=2).map(tuple),
        links=st.lists(links, max_size=2).map(tuple),
        replaces=codes,
    )
)
def test_nothing_is_lost_on_the_way_through_the_cache(facts):
    assert from_plain(json.loads(json.dumps(to_plain(facts)))) == facts
