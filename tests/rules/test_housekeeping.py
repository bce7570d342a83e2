"""LNT: the comments that silence rules."""

import pytest

from ccproc.model.suppression import Suppression
from ccproc.rules.housekeeping import reasonless_suppression, unknown_suppression, unused_suppression


def told(rule, *names: str, reason: str = "夜间维护", used: bool = False) -> list[tuple[int, int, str]]:
    said = rule.check(Suppression(4, 7, names, reason, used=used))
    return [(each.line, each.column, each.kind) for each in said]


@pytest.mark.parametrize(
    ("names", "used", "found"),
    [
        (("retry-ending",), False, [(4, 7, "")]),
        (("REF005",), False, [(4, 7, "")]),
        ((), False, [(4, 7, "")]),
        (("retry-ending",), True, []),
        (("no-such-rule",), False, []),
    ],
)
def test_a_comment_that_silenced_nothing_is_told_unless_its_name_is_the_trouble(names, used, found):
    assert told(unused_suppression, *names, used=used) == found


@pytest.mark.parametrize(
    ("names", "kinds"),
    [
        (("retry-ending", "REF005"), []),
        (("retry-endign",), ["near"]),
        (("xxxxxxxxxx", "retry-ending"), [""]),
    ],
)
def test_a_name_no_rule_has_is_told_with_the_nearest(names, kinds):
    assert [kind for _, _, kind in told(unknown_suppression, *names)] == kinds


def test_a_comment_without_a_reason_is_told():
    assert told(reasonless_suppression, "retry-ending", reason="") == [(4, 7, "")]
    assert told(reasonless_suppression, "retry-ending") == []
