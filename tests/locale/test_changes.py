import itertools
import re
from collections.abc import Callable

import pytest
from differences import EDITS, FULLER, Text, centre_registry, edited, steps

from ccproc.diff import naming
from ccproc.diff.catalogue import CATALOGUE
from ccproc.diff.comparison import compare
from ccproc.locale import LANGUAGES, Language
from ccproc.locale.change_items import Names
from ccproc.locale.change_words import NOUNS, SENTENCES
from ccproc.locale.changes import sentence
from ccproc.locale.values import KEYS
from ccproc.model.change import Change
from ccproc.model.reading import process

REGISTRY = centre_registry()
BEFORE = process(FULLER, "processes/CMP-001.yaml")


def nobody(kind: str, code: str) -> str | None:
    return None


def names(text: Text, language: Language) -> Names:
    return naming(REGISTRY, BEFORE, process(text, BEFORE.path), {"FLT-002": "报障受理"}, language)


def said(text: Text, language: Language = "zh") -> list[str]:
    return [sentence(change, names(text, language), language) for change in compare(FULLER, text, "zh")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_change_reads_as_a_sentence(
    language: Language, golden: Callable[[str, str], None]
) -> None:
    lines = [f"{rule}: {'; '.join(said(edited(edit), language))}" for rule, edit in EDITS.items()]
    golden(f"changes-{language}.txt", "\n".join(lines) + "\n")


def test_every_rule_has_words_of_its_own_or_those_of_its_item() -> None:
    worded = NOUNS.keys() | {key.partition(" ")[0] for key in SENTENCES} - {"item"}
    assert {rule for rule in CATALOGUE.keys() - worded if not re.search("-(added|removed)$", rule)} == set()
    assert worded - CATALOGUE.keys() == set()


@pytest.mark.parametrize(
    ("edit", "sentences"),
    [
        (EDITS["sla-tightened"], ["步骤“升级班组长”的时限由 10 分钟改为 5 分钟（收紧）"]),
        (steps("raise", deadline=None), ["步骤“升级班组长”取消时限（原为 10 分钟）"]),
        (steps("verify", uses=["billing"]), ["步骤“核实客户身份”的使用系统增加计费系统，去掉客户关系系统"]),
        (EDITS["touchpoint-hours"], ["接触点 HOTLINE-ANY-0900 的受理时间由 24/7 改为 Mo-Fr 08:30-18:00"]),
        (lambda text: text["steps"].insert(0, {"id": "先问候", "do": "问好"}), ["新增步骤“先问候”"]),
        (steps("verify", strange=1), ["步骤“核实客户身份”的“strange”有改动"]),
    ],
)
def test_a_supervisor_reads_names_and_times_not_codes(
    edit: Callable[[Text], object], sentences: list[str]
) -> None:
    assert said(edited(edit)) == sentences


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("rule", CATALOGUE)
def test_no_change_however_odd_is_without_a_sentence(rule: str, language: Language) -> None:
    odd = (None, "", "x", 3, True, [], ["a"], [{"a": 1}], {}, {"zh": "甲"}, {"id": "a", "by": 3})
    places = (
        "/",
        "/steps/a",
        "/steps/a/say",
        "/steps/a/branches/b/next",
        "/escalation/tl/after",
        "/x",
        "/data/fields/a",
    )
    for at, before, after in itertools.product(places, odd, odd):
        told = sentence(Change(rule, at, "major", before, after), nobody, language)
        assert told
        assert "\x00" not in told


def test_what_a_process_was_drawn_from_and_its_disaster_arrangement_show_no_keys() -> None:
    keys = ("document", "department", "version", "date", "alternate", "degraded", "return_step")
    assert [key for key in keys if key not in KEYS] == []


def test_a_branch_told_by_a_code_is_called_by_its_name() -> None:
    code, entry = next(iter(REGISTRY["brands"].items()))
    text = edited(lambda _: None)
    text["steps"].append(
        {"id": "which", "decide": "品牌", "on": "brand", "branches": [{"is": code, "next": "end"}]}
    )
    assert names(text, "zh")("branches", f"which/{code}") == entry.name.to("zh") != code
