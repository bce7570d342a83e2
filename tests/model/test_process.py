"""Who acts in a process, and who works by it."""

import pytest

from ccproc.model.process import Process
from ccproc.model.reading import process


def told(**keys: object) -> Process:
    steps = [{"id": "ask", "by": "customer"}, {"id": "look", "do": "查"}, {"id": "decide", "by": "tl"}]
    return process({"id": "A-1", "owner": "om", "steps": steps, **keys}, "processes/A-1.yaml")


@pytest.mark.parametrize(
    ("users", "acting", "working"),
    [
        (["csr"], ("customer", "csr", "tl"), ("csr",)),
        ([], ("customer", "om", "tl"), ("om", "tl")),
    ],
    ids=["users are named", "nobody is named: who acts works by it, the customer does not"],
)
def test_who_must_know_a_text_is_never_the_customer(users, acting, working) -> None:
    found = told(users=users)
    assert found.roles() == acting
    assert found.working_roles == working
