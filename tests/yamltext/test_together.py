"""Several repairs of one file stand side by side, and none takes another one back."""

from hypothesis import given
from hypothesis import strategies as st

from ccproc.yamltext.together import Repair, mended, merged


def test_each_repair_of_a_line_keeps_the_others() -> None:
    line = "users: [甲, 乙, tll]"
    variants = ["users: [csr, 乙, tll]", "users: [甲, tl, tll]", "users: [甲, 乙, tl]"]
    assert merged(line, variants) == "users: [csr, tl, tl]"


def test_of_two_repairs_of_one_word_the_first_counts() -> None:
    assert merged("to: x", ["to: csr", "to: tl"]) == "to: csr"


def test_a_line_inside_a_repair_of_several_is_left_to_the_next_reading() -> None:
    repairs = [Repair(1, 2, "users: [csr, tl]"), Repair(2, 2, "  x"), Repair(3, 3, "id: b")]
    assert mended(["users:", "  csr, tl", "id: a"], repairs) == ["users: [csr, tl]", "", "id: b"]


@given(st.text("ab ", max_size=8), st.text("ab ", max_size=8))
def test_a_single_repair_is_the_line_it_offers(line: str, offered: str) -> None:
    assert merged(line, [offered]) == offered
    assert merged(line, [offered, offered, line]) == offered
