import pytest
from rulecase import found

from ccproc.rules.deadlines import deadline_without_consequence, ladder_beyond_promise

HOLIDAYS = (
    "calendar: {holidays: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06'], until: '2026-12-31'}"
)


@pytest.mark.parametrize(
    ("promise", "times", "expected"),
    [
        pytest.param("48h", "10m 2d", [], id="in the last minute is still in time"),
        pytest.param("48h", "10m 49h", ["/escalation/om/after"], id="too late"),
        pytest.param("48h", "3d 4d", ["/escalation/tl/after"], id="told once, at the first"),
        pytest.param("2wd", "1wd 2wd", [], id="working days against working days"),
        pytest.param("2wd", "1wd 3wd", ["/escalation/om/after"], id="one working day too many"),
        pytest.param("2wd", "10m 48h", [], id="two working days are never shorter than two days"),
        pytest.param("2wd", "10m 3d", ["/escalation/om/after"], id="but may be no longer"),
        pytest.param("7d", "10m 1wd", [], id="a working day fits into a week with a holiday"),
        pytest.param("48h", "10m 1wd", ["/escalation/om/after"], id="but not into two days over a weekend"),
        pytest.param("5d", "10m 1wd", ["/escalation/om/after"], id="nor over the longest holiday"),
    ],
)
def test_a_level_after_the_promise_is_found(promise: str, times: str, expected: list[str]) -> None:
    first, last = times.split()
    text = f"customer: {{promise: {promise}}}\nescalation: [{{to: tl, after: {first}}}, {{to: om, after: {last}}}]"
    assert found(ladder_beyond_promise, text, HOLIDAYS) == expected


@pytest.mark.parametrize(
    "text", ["escalation: [{to: tl, after: 9d}]", "customer: {promise: 1h}\nescalation: [{to: tl}]"]
)
def test_nothing_is_compared_with_a_time_that_is_not_there(text: str) -> None:
    assert found(ladder_beyond_promise, text) == []


def test_a_time_nobody_can_read_is_said_by_another_rule() -> None:
    text = "customer: {promise: 1h}\nescalation: [{to: tl, after: 2wd3h}]"
    assert found(ladder_beyond_promise, text) == []


@pytest.mark.parametrize(
    ("step", "more", "expected"),
    [
        pytest.param("deadline: 1h", "", ["/steps/a/on_overdue unladdered"], id="nothing happens"),
        pytest.param(
            "deadline: 1h", "escalation: [{to: tl}]", ["/steps/a/on_overdue"], id="though there is a ladder"
        ),
        pytest.param("deadline: 1h, on_overdue: reassign", "", [], id="somebody else takes over"),
        pytest.param("deadline: 1h, on_overdue: b", "", [], id="a step"),
        pytest.param("deadline: 1h, on_overdue: escalate", "escalation: [{to: tl}]", [], id="the ladder"),
        pytest.param(
            "deadline: 1h, on_overdue: escalate", "", ["/steps/a/on_overdue no-ladder"], id="no ladder"
        ),
        pytest.param(
            "deadline: 1h, on_overdue: escalate", "category: complaint", [], id="ESC009 asks for it"
        ),
        pytest.param("wait: 24h, for: tl", "", [], id="a wait is no deadline"),
    ],
)
def test_a_deadline_that_leads_to_nothing_is_found(step: str, more: str, expected: list[str]) -> None:
    text = f"{more}\nsteps: [{{id: a, {step}}}, {{id: b, end: answered}}]"
    assert found(deadline_without_consequence, text) == expected
