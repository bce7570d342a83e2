"""What is offered for a value the schema refuses; where nothing can be offered, the fault is told all the same."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import HERE, Result, write
from ruamel.yaml import YAML

from ccproc.durations.spoken import amount, written
from ccproc.locale import LANGUAGES
from ccproc.locale.rules import message
from ccproc.model.finding import Problem
from ccproc.model.source import Fault
from ccproc.rules.schema import schema_violation
from ccproc.rules.spelling import ambiguous_scalar, unknown_key
from ccproc.yamltext import sources
from ccproc.yamltext.shape import refits
from ccproc.yamltext.shape.faults import faults_of

FULLER = YAML(typ="safe").load((HERE / "cases" / "format" / "fuller.yaml").read_text("utf-8"))
ENDLESS = "9" * 5000


def told(text: str) -> list[tuple[str, str]]:
    """Rule and kind of what is said of a process; it can be said in every language."""
    source = sources.read("processes/CMP-001.yaml", "process", text.encode())
    found: list[tuple[str, Problem]] = [
        (rule.code, each)
        for rule in (schema_violation, unknown_key, ambiguous_scalar)
        for each in rule.check(source)
    ]
    for code, each in found:
        for language in LANGUAGES:
            words = message(code, each.kind)
            assert words.say(language, each.values) + words.help(language, each.values)
    return [(code, each.kind) for code, each in found]


@pytest.mark.parametrize(
    ("key", "value", "kind"),
    [
        ("title", None, "type-string-object"),
        ("team", 7, "type-string"),
        ("version", 1.5, "version"),
        ("review_every", 3, "cycle"),
        ("titel", "x", "near"),
    ],
)
def test_a_process_on_one_long_line_is_told_its_faults_without_that_line(
    key: str, value: object, kind: str
) -> None:
    line = json.dumps({**FULLER, key: value}, ensure_ascii=False)
    assert [code for code, _ in told(line)] == ["SCH002" if kind == "near" else "SCH001"]


@pytest.mark.parametrize("key", ["title", "owner", "review_every", "users", "version"])
@pytest.mark.parametrize(
    "value", ["9" * 16, "9" * 30, ENDLESS, f"-{ENDLESS}", f"{ENDLESS}%", f"{ENDLESS} 个月", f"0.{ENDLESS}"]
)
def test_a_number_without_end_is_a_fault_like_any_other(key: str, value: str) -> None:
    lines = {"id": "CMP-1", "title": "x", "category": "query", "owner": "sv", key: value}
    for quote in ("", '"'):
        written = {**lines, key: f"{quote}{value}{quote}"}
        text = "".join(f"{name}: {said}\n" for name, said in written.items())
        assert told(text + "steps: [{id: a, end: answered}]\n") is not None


def test_a_number_without_end_is_no_amount_and_no_span() -> None:
    assert amount(ENDLESS) is None
    assert list(written(f"{ENDLESS} 小时")) == []


@pytest.mark.parametrize(
    ("line", "offered"), [("i: 1", False), ("i: CMP-1", True), ("usrs: csr", False), ("usrs: [csr]", True)]
)
def test_a_mistyped_key_is_put_right_only_if_its_value_fits_there(line: str, offered: bool) -> None:
    text = f"title: x\ncategory: query\nowner: sv\nsteps: [{{id: a, end: answered}}]\n{line}\n"
    source = sources.read("processes/CMP-001.yaml", "process", text.encode())
    (fault,) = [each for each in source.faults if each.keyword == "additionalProperties"]
    assert ("repaired" in fault.values) is offered
    assert fault.values["nearest"]
    assert ("SCH002", "near") in told(text)


def test_the_number_behind_a_mistyped_key_is_no_id_that_others_are_compared_with(
    run: Callable[..., Result], centre: Path
) -> None:
    steps = "steps: [{id: a, call: CMP-2}, {id: b, end: answered}]"
    body = f"title: x\ncategory: query\nowner: sv-inbound\nusers: [csr]\n{steps}\n"
    write(
        centre, {"processes/CMP-001.yaml": f"i: 1\n{body}", "processes/CMP-003.yaml": f"id: CMP-003\n{body}"}
    )
    assert run("-C", centre, "lint", "-f", "json").code == 1


def test_what_was_meant_is_found_without_judging_a_long_file_for_every_guess(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    steps = [{"id": f"s{n}", "uss": ["csr"], "do": "查", "at_most": 10**9} for n in range(2000)]
    whole = {"id": "QRY-BILL-001", "steps": steps}
    judged: list[int] = []

    def counted(name: str, data: Any) -> tuple[Fault, ...]:
        judged.append(len(data["steps"]))
        return faults_of(name, data)

    monkeypatch.setattr(refits, "faults_of", counted)
    found = refits.repaired(
        faults_of("process", whole), "process", whole, json.dumps(whole, indent=1).encode()
    )
    assert any("repaired" in each.values for each in found)
    assert [length for length in judged if length > 1] == [len(steps)]
