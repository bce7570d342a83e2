"""Long lists are compared item by item, never every item with every other."""

from importlib import import_module
from typing import Any

import pytest

from ccproc.diff.comparison import compare
from ccproc.diff.pairs import Pairs, pair
from ccproc.diff.renames import renames

COUNT = 300


class Index(int):
    """An index that counts how often it is held against another."""

    asked = 0
    __hash__ = int.__hash__

    def __eq__(self, other: object) -> bool:
        Index.asked += 1
        return int(self) == other


class Name(str):
    """A name that counts how often it is held against another."""

    asked = 0
    __hash__ = str.__hash__

    def __eq__(self, other: object) -> bool:
        Name.asked += 1
        return str.__eq__(self, other) is True


class Written:
    """A value that YAML read as something that is turned into text first."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __str__(self) -> str:
        return Name(self.name)


def text(key: str, first: int) -> dict[str, Any]:
    return {"id": "A-1", key: [{"id": f"n{n}"} for n in range(first, first + COUNT)]}


@pytest.mark.parametrize(("key", "module"), [("references", "walk"), ("inputs", "walk"), ("steps", "steps")])
def test_a_list_whose_items_nearly_all_have_other_ids_is_compared_in_one_pass(
    monkeypatch: pytest.MonkeyPatch, key: str, module: str
) -> None:
    def counted(*asked: Any) -> Pairs:
        return [(Index(earlier), Index(later)) for earlier, later in pair(*asked)]

    monkeypatch.setattr(import_module(f"ccproc.diff.{module}"), "pair", counted)
    monkeypatch.setattr(Index, "asked", 0)
    assert len(compare(text(key, 0), text(key, COUNT // 2), "zh")) == COUNT
    assert Index.asked <= 4 * COUNT


def test_steps_that_all_get_new_ids_are_compared_in_one_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Name, "asked", 0)
    later = [{"id": f"m{n}", "renamed_from": Written(f"n{n}")} for n in range(COUNT)]
    assert len(renames(text("steps", 0), {"id": "A-1", "steps": later})) == COUNT
    assert Name.asked <= 6 * COUNT
