"""Who is proposed for a review: people who may take part, and never one person alone."""

import pytest

from ccproc.governance.seating import seated, wants_another
from ccproc.model.person import Person
from ccproc.model.reading import process
from ccproc.model.registry import registry

TEXT = process(
    {"id": "QRY-BILL-001", "category": "query", "owner": "sv-inbound", "users": ["csr"], "steps": []}, "x"
)
ROLES = registry({"roles": [{"code": code} for code in ("sv-inbound", "csr", "tl")]})
WORDS = ("owner", "user", "tl")


def people(**roles: str) -> dict[str, Person]:
    return {code: Person("", tuple(held.split())) for code, held in roles.items()}


@pytest.mark.parametrize(
    ("listed", "actor", "author", "seats"),
    [
        ({"p1": "sv-inbound csr tl", "p2": "tl"}, None, None, ("p1", "p1", "p2")),
        ({"p1": "sv-inbound csr tl", "p2": "tl"}, "p1", "p1", ("p1", "p1", "p2")),
        ({"p1": "sv-inbound csr tl", "p2": "tl"}, "p2", None, ("p1", "p1", "p2")),
        ({"p1": "sv-inbound csr tl", "p2": "om"}, "p1", "p2", ("p1", "p1", "p1")),
        ({"p1": "sv-inbound csr tl"}, "p1", "p1", ("p1", None, "p1")),
        ({"p1": "sv-inbound csr"}, "p1", None, ("p1", "p1", None)),
        ({}, None, "p1", (None, None, None)),
    ],
)
def test_a_review_is_proposed_that_its_gate_lets_through(listed, actor, author, seats):
    found = seated(TEXT, WORDS, ROLES, people(**listed), actor, author)
    assert found == dict(zip(WORDS, seats, strict=True))


def test_the_role_that_needs_a_second_person_is_named():
    alone = people(p1="sv-inbound csr tl")
    assert wants_another(seated(TEXT, WORDS, ROLES, alone), TEXT, ROLES, alone) == "user"
    for staff in (people(p1="sv-inbound csr"), people(p1="sv-inbound csr tl", p2="tl"), {}):
        assert wants_another(seated(TEXT, WORDS, ROLES, staff), TEXT, ROLES, staff) is None


def test_a_review_that_nobody_has_to_attend_is_proposed_as_it_is():
    assert seated(TEXT, (), ROLES, people(p1="csr"), "p1", "p1") == {}
