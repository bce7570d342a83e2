"""The prebuilt index holds what an agent remembers of a process."""

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

from published import example, many, publication, saying, small

from ccproc.exporters.site import index
from ccproc.exporters.site.frame import frames
from ccproc.search import searchable


def data(shown: Any) -> Any:
    _, script = index.page(frames(shown))
    return json.loads(str(script).removeprefix("ccproc.index=").removesuffix(";\n"))


def numbers(posting: str) -> list[int]:
    found, at = [], 0
    for step in posting.split(" "):
        at += int(step, 36)
        found.append(at)
    return found


def test_any_two_characters_of_any_title_stand_in_its_process() -> None:
    built = data(publication(example()))
    for number, id in enumerate(built["ids"]):
        for form in (form for _, form in example().processes[id].title.forms):
            for one, other in pairwise(form):
                assert index.folded(one + other) in built["heads"][number][0]


def test_pinyin_initials_are_kept_beside_the_title() -> None:
    built = data(publication(example()))
    assert built["heads"][built["ids"].index("QRY-BILL-001")][1] == "hfyeyzdcx"


def test_words_of_scripts_lead_back_to_every_process_that_says_them() -> None:
    built = data(publication(example()))
    [line] = [line for line in built["pairs"].splitlines() if line.startswith("传真\t")]
    said = {
        process.id
        for process in example()
        if "传真" in "".join(map(str, searchable(process, example().centre)["text"]))
    }
    assert {built["ids"][number] for number in numbers(line.partition("\t")[2])} == said


def test_roles_and_systems_are_found_by_code_and_by_name_in_both_languages() -> None:
    built = data(publication(example()))
    mail = built["ids"].index("QRY-MAIL-001")
    for name in (
        "delivery-track",
        "寄递跟踪系统",
        "delivery tracking",
        "delivery-desk",
        "班组长",
        "team leader",
        "0501",
    ):
        assert mail in numbers(built["names"][name]), name


def test_full_width_and_capital_letters_are_the_same_word() -> None:
    assert index.folded("ＱＲＹ-Bill") == "qry-bill"


def test_postings_survive_more_processes_than_one_digit_counts() -> None:
    built = data(many(80))
    assert numbers(built["names"]["tl"]) == sorted(numbers(built["names"]["tl"]))
    assert max(numbers(built["names"]["tl"])) > 36


def test_claims_are_boxes_and_a_claim_on_a_parent_holds_its_leaves() -> None:
    built = data(publication(example()))
    bill = built["ids"].index("QRY-BILL-001")
    [claim] = [each for each in built["claims"] if each[0] == bill]
    assert claim[1:] == [["HOTLINE"], 0, ["0101", "0102"], 0, 0]


def test_a_hidden_character_in_a_title_is_spelled_out_in_the_list_of_hits(tmp_path: Path) -> None:
    built = data(saying(small(tmp_path / "small"), "a\u202eb", everywhere=False))
    assert set(built["titles"]["zh"]) == {"a\\u{202e}b"}
    assert set(built["categories"]["zh"]) == {"a\\u{202e}b"}
