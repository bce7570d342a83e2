"""Templates filled with values: lists in words, long ones bounded."""

import pytest

from ccproc.locale import Language, Words

SAID = Words("{steps:few}。", "{steps:few}.")


@pytest.mark.parametrize(
    ("language", "count", "said"),
    [
        ("zh", 2, "s0、s1。"),
        ("zh", 6, "s0、s1、s2、s3、s4、s5。"),
        ("zh", 30, "s0、s1、s2、s3、s4 等 30 项。"),
        ("en", 30, "s0, s1, s2, s3, s4 and 25 more."),
    ],
)
def test_a_list_nobody_bounded_names_the_first_and_counts_the_rest(
    language: Language, count: int, said: str
) -> None:
    assert SAID.to(language, {"steps": [f"s{number}" for number in range(count)]}) == said


def test_one_thing_is_no_list() -> None:
    assert SAID.to("en", {"steps": {"zh": "核实", "en": "Verify"}}) == "Verify."
