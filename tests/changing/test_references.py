"""A notice names nobody and nothing that is not there: what is issued stays in the chain for ever."""

import pytest
from conftest import git, write
from office import DAY, at, drafted, edit

from ccproc.changing.issue import issue
from ccproc.errors import Misused
from ccproc.model.record import Record, plain
from ccproc.yamltext.dump import dump

PROBLEM = "01JZ8Q6T3V5W7X9Y0A2B4C6D00"


@pytest.fixture
def found(root):
    edit(root, "promise: 10m", "promise: 20m")
    write(root, {f"records/problem/_/{PROBLEM}.yaml": dump(plain(_problem()))})
    return drafted(root)


def _problem() -> Record:
    return Record(PROBLEM, "problem", "", "", "p1", "2026-03-01", None, {"symptom": "等候过久"})


@pytest.mark.parametrize(
    ("old", "new", "code", "meant"),
    [
        ("owner: sv-inbound", "owner: nosuchrole", "unknown-in-notice", None),
        ("owner: sv-inbound", "owner: sv-inbond", "unknown-in-notice-near", "sv-inbound"),
        ("owner: sv-inbound", "owner: om\n  measures: [fcr, qqqqq]", "unknown-in-notice", None),
        ("owner: sv-inbound", "owner: om\n  measures: [fcrr]", "unknown-in-notice-near", "fcr"),
        ("approvals: []", "approvals: [sv-inbond]", "unknown-in-notice-near", "sv-inbound"),
        ("kind: normal", f"kind: normal\nproblem: {PROBLEM[:-1]}1", "unknown-problem-near", PROBLEM),
        ("kind: normal", "kind: normal\nproblem: 7ZZZZZZZZZZZZZZZZZZZZZZZZZ", "unknown-problem", None),
        ("kind: normal", "kind: normal\nstar: {stop: 暂停受理}", "star-not-emergency", None),
        ("kind: normal", "kind: normal\nregistry: [contacts/delivery-dsk]", "unknown-in-notice-near",
         "contacts/delivery-desk"),
    ],
)  # fmt: skip
def test_a_draft_that_names_what_is_not_there_is_not_issued(root, found, old, new, code, meant):
    edit(root, old, new, found.path)
    before = (root / found.path).read_bytes(), git(root, "rev-parse", "HEAD")
    with pytest.raises(Misused) as caught:
        issue(at(root), None, "p1", DAY)
    assert (caught.value.code, caught.value.values.get("nearest")) == (code, meant)
    assert ((root / found.path).read_bytes(), git(root, "rev-parse", "HEAD")) == before


def test_a_draft_that_names_what_is_there_is_issued(root, found):
    edit(root, "owner: sv-inbound", "owner: om\n  measures: [fcr]", found.path)
    edit(root, "kind: normal", f"kind: normal\nproblem: {PROBLEM}", found.path)
    assert issue(at(root), None, "p1", DAY).commit


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"reviewed_by": "nosuch"}, "unknown-role"),
        ({"reviewed_by": "sv-inbond"}, "unknown-role-near"),
        ({"problem": "7ZZZZZZZZZZZZZZZZZZZZZZZZZ"}, "unknown-problem"),
    ],
)
def test_what_the_command_line_names_wrongly_is_never_drafted(root, more, code):
    edit(root, "promise: 10m", "promise: 20m")
    before = git(root, "status", "--porcelain")
    with pytest.raises(Misused, match=code):
        drafted(root, **more)
    assert git(root, "status", "--porcelain") == before


def test_whoever_reviews_may_be_told_by_name(root):
    edit(root, "promise: 10m", "promise: 20m")
    assert drafted(root, reviewed_by="班组长").notice.review.owner == "tl"
