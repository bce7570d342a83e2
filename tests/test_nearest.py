"""The word somebody most likely meant."""

import pytest

from ccproc.nearest import nearest


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("titel", "title"), ("TITLE", "title"), ("stesp", "steps"), ("完全不同", None), ("", None)],
)
def test_a_slip_finds_its_word_and_anything_else_finds_none(typed, meant):
    assert nearest(typed, ["title", "steps", "owner"]) == meant
