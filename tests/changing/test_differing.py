from pathlib import Path

import pytest
from lintcase import TODAY

from ccproc.changing import differing
from ccproc.changing.differing import Differences
from ccproc.model.written import Written
from ccproc.store.library import load
from ccproc.store.tree import WorkTree


def test_what_a_process_calls_its_codes_is_read_once_however_many_changes_ask(
    centre: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Written] = []
    monkeypatch.setattr(differing, "process", asked.append)
    texts = {"A-1": Written("A-1", "processes/A-1.yaml", "")}
    names = Differences((), load(WorkTree(centre), TODAY).centre, texts, texts).names("zh")
    asked.clear()
    for _ in range(50):
        names("A-1")("steps", "a")
    assert len(asked) == 2
