"""The centre's day is one and the same for the person at night and for the check that runs elsewhere."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from conftest import write

from ccproc.store import today as module
from ccproc.store.today import today

NIGHT = datetime(2026, 3, 1, 16, 30, tzinfo=UTC)  # half past midnight of 2 March in Shanghai


@pytest.fixture(autouse=True)
def _night(monkeypatch: pytest.MonkeyPatch) -> None:
    class Clock(datetime):
        @classmethod
        def now(cls, tz=None):
            return NIGHT.astimezone(tz)

    monkeypatch.setattr(module, "datetime", Clock)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("", 2),
        ("timezone: Asia/Shanghai\n", 2),
        ('timezone: "Europe/London"\n', 1),
        ("name: x\ntimezone: America/New_York # east\n", 1),
        ("timezone: Nowhere/City\n", 2),
        ("timezone: ../../etc/passwd\n", 2),
        ("timezone: Asia\n", 2),
        ("timezone：Europe/London\n", 2),
    ],
)
def test_the_day_is_that_of_the_centre(tmp_path: Path, said: str, day: int) -> None:
    write(tmp_path, {"ccproc.yaml": f"ccproc: 1\n{said}", "processes/a/x.yaml": ""})
    assert today(tmp_path / "processes" / "a") == date(2026, 3, day)


def test_outside_a_centre_the_day_is_that_of_the_machine(tmp_path: Path) -> None:
    assert abs(today(tmp_path) - date.today()) <= timedelta(days=1)
