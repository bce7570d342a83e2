"""Where `jsonschema-rs` cannot be had the other validator stands in, and people are told the very same."""

import sys
from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest
from conftest import EXAMPLE, HERE, Result
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML
from shapes import SCHEMAS, places

from ccproc.model.layout import kind_of, schema_of
from ccproc.model.source import Fault
from ccproc.yamltext.shape import validators
from ccproc.yamltext.shape.faults import faults_of

Told = list[tuple[str, tuple[str | int, ...], dict[str, object]]]


def load(path: str) -> Any:
    return YAML(typ="safe").load((HERE / "cases" / path).read_text("utf-8"))


SMALLEST, FULLER = load("format/smallest.yaml"), load("format/fuller.yaml")
GOOD = [(name, each) for name, documents in load("schemas/good.yaml").items() for each in documents]
BAD = [
    *(("process", {**SMALLEST, **case["change"]}) for case in load("schemas/bad-processes.yaml")),
    *((case["schema"], case["document"]) for case in load("schemas/bad-files.yaml")),
]
ODD = st.sampled_from(
    [None, True, 7, 0.5, "", "?", "any", "csr", "1h", "2026-13-01", [], {}, [None], ["a", "a"], {"x": 1}]
)


def told(found: tuple[Fault, ...]) -> Told:
    return sorted(((each.keyword, each.path, dict(each.values)) for each in found), key=repr)


def both(name: str, data: object) -> tuple[Told, Told]:
    """The faults of a document as either validator tells them; that it has some, neither disputes."""
    fast, valid = told(faults_of(name, data)), validators.compiled(name).is_valid(data)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("ccproc.yamltext.shape.faults.validator", validators.pure)
        slow = told(faults_of(name, data))
    assert validators.pure(name).is_valid(data) == valid == (not slow)
    return fast, slow


@pytest.mark.parametrize("path", sorted(EXAMPLE.rglob("*.yaml")), ids=lambda path: path.stem)
def test_both_find_nothing_in_the_example(path: Any) -> None:
    name = path.relative_to(EXAMPLE).as_posix()
    kind = kind_of(name)
    if kind is not None:
        shape = schema_of(name, kind)
        assert shape in SCHEMAS
        assert both(shape, YAML(typ="safe").load(path.read_text("utf-8"))) == ([], [])


@pytest.mark.parametrize(("name", "data"), BAD)
def test_both_tell_the_same_of_a_badly_shaped_file(name: str, data: Any) -> None:
    fast, slow = both(name, data)
    assert fast == slow != []


@settings(max_examples=150)
@given(st.sampled_from([*GOOD, ("process", FULLER), ("process", FULLER)]), st.data())
def test_both_tell_the_same_of_a_file_with_any_value_exchanged(
    document: tuple[str, Any], data: st.DataObject
) -> None:
    name, sound = document
    whole = [deepcopy(sound)]
    for _ in range(data.draw(st.integers(1, 3))):
        container, key = data.draw(st.sampled_from(list(places(whole))))
        container[key] = deepcopy(data.draw(ODD))
    fast, slow = both(name, whole[0])
    assert fast == slow


def test_a_machine_without_the_compiled_validator_lints_alike(
    run: Callable[..., Result], centre: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = (HERE / "complete.yaml").read_text("utf-8").replace("owner: ", "ownr: ").replace("10m", "10")
    (centre / "processes" / "QRY-BILL-001.yaml").write_text(text, "utf-8")
    compiled = run("-C", centre, "lint", "-f", "json")
    monkeypatch.setitem(sys.modules, "jsonschema_rs", None)
    validators.validator.cache_clear()
    pure = run("-C", centre, "lint", "-f", "json")
    validators.validator.cache_clear()
    assert pure == compiled
    assert compiled.code == 1
