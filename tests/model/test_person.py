"""Whoever is named: somebody, and no word that only holds the place of one."""

import pytest

from ccproc.errors import Misused
from ccproc.model.person import is_blank, real

NOBODY = ["…", "...", "-", "。", "\u200b", "\u3000", "（）"]
BLANKS = [
    "对方部门",
    "对方 部门",
    " 人员代码 ",
    "部门",
    "DEPARTMENT",
    "department",
    "人员\u3000代码",
    "“对方部门”",
]


@pytest.mark.parametrize("said", NOBODY)
def test_what_has_no_letter_in_it_names_nobody(said):
    assert is_blank(said)
    with pytest.raises(Misused, match="names-nobody"):
        real(said)


@pytest.mark.parametrize("said", BLANKS)
def test_a_blank_stays_one_however_it_is_typed(said):
    assert is_blank(said)
    with pytest.raises(Misused, match="still-blank"):
        real(said)


@pytest.mark.parametrize("said", ["市场部", "p1", "7", "对方部门一科", "Ops Department", "IT"])
def test_a_name_is_taken_as_it_is_typed(said):
    assert real(said) == said
