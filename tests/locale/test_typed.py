"""Every word that people type leads to a key or value that a schema knows."""

import pytest
from shapes import SCHEMAS

from ccproc.locale import typed


def _said(node: object, keyword: str) -> set[str]:
    """The names under `properties`, or the words of every `enum`, anywhere in a schema."""
    if isinstance(node, list):
        return {each for item in node for each in _said(item, keyword)}
    if not isinstance(node, dict):
        return set()
    own = {str(each) for each in node.get(keyword, ()) if not isinstance(each, (dict, list))}
    return own.union(*(_said(item, keyword) for item in node.values()))


@pytest.mark.parametrize(
    ("table", "keyword"), [(typed.KEYS, "properties"), (typed.VALUES, "enum")], ids=["keys", "values"]
)
def test_no_word_leads_to_what_no_schema_knows(table: dict[str, tuple[str, ...]], keyword: str) -> None:
    known = set().union(*(_said(schema, keyword) for schema in SCHEMAS.values()))
    assert {meant for meanings in table.values() for meant in meanings} <= known
