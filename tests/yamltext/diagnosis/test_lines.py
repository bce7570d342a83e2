"""Lines of YAML cut into key, value and comment."""

import pytest

from ccproc.yamltext.diagnosis.lines import LONGEST, cut


@pytest.mark.parametrize("filling", [" ", "\t", "a ", " #", '"', "- "])
def test_a_line_without_end_is_cut_at_its_indentation_alone(filling):
    line = "  say: &x" + filling * 200_000 + "b"
    parts = cut(line)
    assert (parts.key, parts.head, parts.comment) == ("", "  ", "")
    assert parts.head + parts.value == line


@pytest.mark.parametrize("filling", [" ", "\t", "a ", " #", '"', "- "])
def test_the_longest_line_is_cut_whole(filling):
    line = ("  say: &x" + filling * LONGEST)[: LONGEST - 1] + "b"
    parts = cut(line)
    assert (parts.key, parts.head + parts.value + parts.comment) == ("say", line)
