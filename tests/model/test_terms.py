"""Which terms a reader of a process needs explained."""

import pytest

from ccproc.model.process import Process
from ccproc.model.reading import process
from ccproc.model.registry import registry
from ccproc.model.terms import terms


def text(said: object) -> Process:
    return process(
        {"id": "QRY-X-001", "title": "x", "owner": "agent", "steps": [{"id": "a", "say": said}]}, "x.yaml"
    )


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("由客服代表告知", ["agent"]),
        ("请话务员回电", ["agent"]),
        ({"zh": "好", "en": "An Agent will call"}, ["agent"]),
        ("the reagent", []),
        ("ask the CSR", ["agent"]),
        ("到CSR处", ["agent"]),
        ("CSR2", []),
        ("接线员", []),
    ],
)
def test_a_term_is_explained_where_it_is_said_in_any_of_its_words(said, found):
    entry = {
        "code": "agent",
        "name": {"zh": "客服代表", "en": "agent"},
        "synonyms": ["CSR"],
        "deprecated": ["话务员"],
    }
    other = {"code": "cell", "name": {"zh": "触点", "en": "touchpoint"}}
    known = registry({"glossary": [entry, other]})
    assert [each.code for each in terms(text(said), known)] == found
