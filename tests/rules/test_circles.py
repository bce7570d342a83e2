"""REF009: customers sent round in a circle, each circle told once."""

import pytest
from repositorycase import found, problems

from ccproc.rules.circles import referral_cycle


def process(name: str, *calls: str, to: str = "") -> str:
    steps = [f"{{id: s{number}, call: {target}}}" for number, target in enumerate(calls)]
    steps.append(f"{{id: z, end: transferred, to: {to}}}" if to else "{id: z, end: answered}")
    return f"{{id: {name}, steps: [{', '.join(steps)}]}}"


def routes(*texts: str) -> list[str]:
    return [" → ".join(each.values["chain"]) for each in problems(referral_cycle, *texts)]  # type: ignore[arg-type]


def test_there_and_back_is_told_once_on_the_smallest_id_with_the_way_back():
    (told,) = problems(referral_cycle, process("B-1", to="A-1"), process("A-1", to="B-1"))
    assert (told.path, told.at, told.values["chain"]) == (
        "processes/A-1.yaml",
        ("steps", "z", "to"),
        ["A-1", "B-1", "A-1"],
    )
    assert [(each.path, each.pointer) for each in told.related] == [
        ("processes/B-1.yaml", ("steps", "z", "to"))
    ]
    assert told.processes == ("A-1", "B-1")


def test_calls_and_transfers_make_one_circle():
    assert routes(process("A-1", "C-1"), process("C-1", to="B-1"), process("B-1", "A-1")) == [
        "A-1 → C-1 → B-1 → A-1"
    ]


def test_two_circles_that_share_a_process_are_both_told():
    told = routes(process("A-1", "B-1", "C-1"), process("B-1", "A-1"), process("C-1", "A-1"))
    assert told == ["A-1 → B-1 → A-1", "A-1 → C-1 → A-1"]


def test_a_circle_beside_the_smallest_id_is_told_too():
    told = routes(process("A-1", "B-1"), process("B-1", "A-1", "C-1"), process("C-1", "B-1"))
    assert told == ["A-1 → B-1 → A-1", "B-1 → C-1 → B-1"]


def test_a_process_that_hands_over_to_itself_is_a_circle():
    assert found(referral_cycle, process("A-1", to="A-1")) == ["processes/A-1.yaml#/steps/z/to itself"]


@pytest.mark.parametrize(
    "texts",
    [
        (process("A-1", "B-1"), process("B-1", to="C-1"), process("C-1")),
        (process("A-1", "B-1", "C-1"), process("B-1", "C-1"), process("C-1")),
        (
            process("A-1", to="B-1"),
            "{id: B-1, retired: {on: x}, steps: [{id: z, end: transferred, to: A-1}]}",
        ),
        (process("A-1", to="X-9"),),
        ("{id: A-1, steps: [{id: a}], limits: [{case: x, next: B-1}]}", process("B-1", to="A-1")),
    ],
    ids=["chain", "diamond", "retired", "unwritten", "limit"],
)
def test_what_comes_to_an_end_is_no_circle(texts):
    assert routes(*texts) == []


def test_a_long_ring_and_its_tails_are_told_once():
    ring = [process(f"P-{number:03}", to=f"P-{(number + 1) % 300:03}") for number in range(300)]
    tails = [process(f"T-{number}", to=f"P-{number:03}") for number in range(50)]
    (told,) = problems(referral_cycle, *ring, *tails)
    assert len(told.values["chain"]) == 301


def test_the_processes_of_a_circle_are_called_by_title() -> None:
    titled = process("A-1", "B-1").replace("id: A-1", "id: A-1, title: {zh: 报障, en: Faults}")
    (circle,) = problems(referral_cycle, titled, process("B-1", "A-1"))
    assert circle.values["route_named"] == {
        "zh": "报障（A-1） → B-1 → 报障（A-1）",
        "en": "Faults (A-1) → B-1 → Faults (A-1)",
    }
