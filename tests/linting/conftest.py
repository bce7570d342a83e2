"""A small centre on disk, a clock that has moved on, and the engine asked straight."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from lintcase import TODAY

from ccproc.linting.engine import Request, lint
from ccproc.model.report import Report
from ccproc.store.repository import Repository


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is ten seconds after every write, so that stamps are trusted without waiting for it."""
    now = time.time_ns
    monkeypatch.setattr(time, "time_ns", lambda: now() + 10_000_000_000)


@pytest.fixture
def ask(centre: Path) -> Callable[..., Report]:
    """Lint the centre; what is given besides are the fields of a `Request`."""

    def asked(**given: object) -> Report:
        return lint(Repository(centre), Request(**{"today": TODAY, **given}))  # type: ignore[arg-type]

    return asked
