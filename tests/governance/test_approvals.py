"""No notice goes out on an approval of other words, of its author alone, or of one role too few."""

from dataclasses import replace

import pytest

from ccproc.governance.approvals import lacking
from ccproc.model.notice import Approval, Notice, Requires
from ccproc.model.text import Text

NOTICE = Notice("CN-1", "normal", "business", Text((("", "t"),)), "p1", "2026-03-01", "2026-03-01", ())
GOOD = Approval("01", "CN-1", "now", "p2", "om", "approve", "2026-03-01")
STALE, REJECTED = replace(GOOD, digest="then"), replace(GOOD, verdict="reject")
OWN, PM = replace(GOOD, by="p1"), replace(GOOD, by="p3", role="pm")


@pytest.mark.parametrize(
    ("approvals", "wanted", "lacks"),
    [
        ((), (), []),
        ((), ("om",), ["missing-approval"]),
        ((GOOD,), ("om",), []),
        ((GOOD,), ("om", "pm"), ["missing-approval"]),
        ((GOOD, PM), ("om", "pm"), []),
        ((STALE,), (), ["stale-approval"]),
        ((STALE,), ("om",), ["stale-approval", "missing-approval"]),
        ((replace(OWN, digest="then"), GOOD), ("om",), ["stale-approval"]),
        ((STALE, OWN), (), ["stale-approval", "self-approval"]),
        ((REJECTED,), ("om",), ["rejected", "missing-approval"]),
        ((OWN,), (), ["self-approval"]),
        ((OWN,), ("om",), ["self-approval", "missing-approval"]),
        ((OWN, PM), ("om", "pm"), ["missing-approval"]),
    ],
)
def test_what_the_approvals_lack(
    approvals: tuple[Approval, ...], wanted: tuple[str, ...], lacks: list[str]
) -> None:
    notice = replace(NOTICE, requires=Requires(approvals=wanted))
    assert [each.code for each in lacking(notice, approvals, "now")] == lacks
