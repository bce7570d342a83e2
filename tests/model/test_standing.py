"""Nobody takes a text for the one in force that is not: neither a draft, nor one of tomorrow or yesterday."""

from datetime import date

import pytest

from ccproc.model.register import Register, Row
from ccproc.model.standing import Release, standing

OLD, NEW, WORK = "a" * 64, "b" * 64, "c" * 64
FIRST, SECOND = Release("1.0.0", OLD, "2026-03-02"), Release("1.1.0", NEW, "2026-03-10")
BOTH = (FIRST, SECOND)


@pytest.mark.parametrize(
    ("releases", "digest", "day", "kind", "current"),
    [
        (BOTH, OLD, "2026-03-01", "ahead", None),
        (BOTH, OLD, "2026-03-09", "in-force", FIRST),
        (BOTH, NEW, "2026-03-09", "ahead", FIRST),
        (BOTH, NEW, "2026-03-10", "in-force", SECOND),
        (BOTH, OLD, "2026-03-10", "past", SECOND),
        (BOTH, WORK, "2026-03-10", "working", SECOND),
        (BOTH, WORK, "2026-03-01", "not-yet", None),
        ((), WORK, "2026-03-01", "never", None),
    ],
)
def test_a_text_stands_on_a_day_as_its_releases_say(releases, digest, day, kind, current):
    found = standing(releases, digest, date.fromisoformat(day))
    assert (found.kind, found.current) == (kind, current)


def test_a_version_that_was_put_back_later_is_still_told_as_the_past_one():
    back = Release("1.2.0", OLD, "2026-03-20")
    day = date(2026, 3, 20)
    assert standing((*BOTH, back), OLD, day).kind == "in-force"
    assert standing((*BOTH, back), OLD, day, FIRST).kind == "past"


def test_the_register_has_nothing_in_force_before_the_first_row_takes_effect():
    rows = tuple(
        Row(number, "CN", "A-1", each.version, each.digest, "", each.since, "")
        for number, each in enumerate(BOTH, start=1)
    )
    days = {"2026-03-01": None, "2026-03-02": "1.0.0", "2026-03-09": "1.0.0", "2026-03-10": "1.1.0"}
    for day, version in days.items():
        found = Register(rows).in_force(date.fromisoformat(day)).get("A-1")
        assert (found.version if found else None) == version
