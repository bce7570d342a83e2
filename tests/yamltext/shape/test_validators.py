import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from ccproc.model.source import Fault
from ccproc.yamltext.shape import validators
from ccproc.yamltext.shape.faults import faults_of

CASES = Path(__file__).parents[2] / "cases"


def _load(name: str) -> Any:
    return YAML(typ="safe").load((CASES / name).read_text("utf-8"))


SMALLEST = _load("format/smallest.yaml")
BAD = [
    *(("process", {**SMALLEST, **case["change"]}) for case in _load("schemas/bad-processes.yaml")),
    *((case["schema"], case["document"]) for case in _load("schemas/bad-files.yaml")),
]


@pytest.fixture
def without_the_compiled_one(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setitem(sys.modules, "jsonschema_rs", None)
    validators.validator.cache_clear()
    yield
    validators.validator.cache_clear()


def _told(faults: tuple[Fault, ...]) -> list[str]:
    return sorted(f"{fault.keyword} {fault.path} {sorted(fault.values.items())}" for fault in faults)


COMPILED = [_told(faults_of(name, data)) for name, data in BAD]


def test_a_machine_without_the_compiled_validator_finds_the_same_faults(
    without_the_compiled_one: None,
) -> None:
    with pytest.raises(ImportError):
        validators.compiled("process")
    assert [_told(faults_of(name, data)) for name, data in BAD] == COMPILED
    assert all(COMPILED)


def test_a_machine_without_the_compiled_validator_takes_what_is_right(without_the_compiled_one: None) -> None:
    assert faults_of("process", SMALLEST) == ()
