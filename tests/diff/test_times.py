import pytest

from ccproc.diff.times import told


@pytest.mark.parametrize(
    ("before", "after", "rule"),
    [
        ("10m", "5m", "sla-tightened"),
        ("5m", "10m", "sla-loosened"),
        ("90m", "1h30m", "time-rewritten"),
        ("48h", "2d", "time-rewritten"),
        ("2wd", "3wd", "sla-loosened"),
        ("3wd", "2wd", "sla-tightened"),
        ("24h", "1wd", "sla-loosened"),
        ("1wd", "24h", "sla-tightened"),
        ("1wd", "3d", "sla-changed"),
        (None, "5m", "sla-tightened"),
        ("5m", None, "sla-loosened"),
        ("soon", "5m", "sla-changed"),
        (5, "5m", "sla-changed"),
    ],
)
def test_a_promise_made_tighter_or_looser_is_told_as_that(before: object, after: object, rule: str) -> None:
    assert told("sla-changed", before, after) == rule


@pytest.mark.parametrize(
    ("after", "rule"), [("5m", "escalation-time"), (None, "escalation-time"), ("600s", "time-rewritten")]
)
def test_an_escalation_is_told_under_its_own_rule(after: object, rule: str) -> None:
    assert told("escalation-time", "10m", after) == rule
