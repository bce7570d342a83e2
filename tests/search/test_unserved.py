"""Which businesses without a process a sentence names, and which it only seems to name."""

import pytest
from conftest import HERE
from published import example
from ruamel.yaml import YAML

from ccproc.search import built, search, unserved

INDEX = built(example().live(), example().centre, ("zh", "en"))
CASES = YAML(typ="safe").load((HERE / "cases" / "search" / "unserved.yaml").read_text("utf-8"))


def named(text: str) -> list[str]:
    return [INDEX["unserved"]["codes"][number] for number in unserved(text, INDEX, search(text, INDEX))]


@pytest.mark.parametrize(("said", "code"), [(each, code) for code, some in CASES.items() for each in some])
def test_a_blind_spot_is_named_by_what_customers_say(said: str, code: str) -> None:
    assert named(said)[0] == code


def test_sentences_that_a_process_helps_with_hardly_ever_name_a_blind_spot() -> None:
    said = []
    for name in ("utterances.yaml", "later.yaml", "calls.yaml"):
        cases = YAML(typ="safe").load((HERE / "cases" / "search" / name).read_text("utf-8"))
        said += [each for some in cases.values() for each in some]
    assert [each for each in said if named(each)] == ["把流量包退了", "把增值业务退了"]


@pytest.mark.parametrize(
    "typed",
    ["", "？", "退订", "套餐", "查询", "HOTLINE-ANY-0101", "0101", "01", "cx", "量子纠缠", "服务态度不好",
     "my account balance", "when will my new card arrive"],
)  # fmt: skip
def test_what_a_process_is_called_by_names_no_blind_spot(typed: str) -> None:
    assert named(typed) == []


def test_no_more_are_named_than_somebody_reads() -> None:
    many = {**INDEX, **dict.fromkeys(("title", "keywords", "business"), "\n")}
    assert len(unserved("办理 查询 咨询 套餐办理 流量包办理 积分查询 积分兑换 补换卡", many, [])) == 3
