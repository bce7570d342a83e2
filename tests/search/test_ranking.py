"""What is found first, what is only close, and what is not found at all."""

import pytest
from published import example

from ccproc.search import Hit, built, search
from ccproc.search.tables import terms

INDEX = built(example(), example().centre, ("zh", "en"))


def ids(text: str, **named: bool) -> list[str]:
    return [INDEX["ids"][hit.doc] for hit in search(text, INDEX, **named)]


def first(text: str) -> Hit:
    return search(text, INDEX)[0]


def test_words_that_all_occur_are_an_exact_hit_and_nothing_close_follows() -> None:
    assert {hit.fit for hit in search("投诉", INDEX)} == {"exact"}
    assert first("投诉").field == "keywords"
    assert ids("核实 寄递") == ids("寄递 核实")


@pytest.mark.parametrize("typed", ["客户", "流程", "投诉", "e"])
def test_of_equal_hits_those_customers_call_for_come_first_then_the_order_of_the_processes(
    typed: str,
) -> None:
    hits = [(-hit.score, hit.doc in INDEX["inner"], hit.doc) for hit in search(typed, INDEX, exactly=True)]
    assert len(hits) > 1
    assert hits == sorted(hits)


def test_two_letters_find_every_text_with_a_word_that_begins_so() -> None:
    for word, docs in terms(INDEX["words"], lambda word: word.isalpha() and len(word) > 3):
        assert set(docs) <= {hit.doc for hit in search(word[:2], INDEX, exactly=True)}, word


def test_a_close_hit_by_its_title_needs_no_excerpt() -> None:
    found = [
        hit
        for words in ("宽带故障", "话费明细查一下", "我要质量监控一下", "质检怎么抽")
        for hit in search(words, INDEX)
    ]
    close = [hit for hit in found if hit.fit == "close"]
    assert {hit.excerpt for hit in close if hit.field == "title"} == {""}
    assert all(hit.excerpt for hit in close if hit.field == "keywords")


def test_a_latin_word_in_a_sentence_hides_no_chinese_term() -> None:
    plain, mixed = search("话费怎么多了", INDEX)[0], search("App 里话费怎么多了", INDEX)[0]
    assert (mixed.doc, mixed.field, mixed.excerpt) == (plain.doc, plain.field, plain.excerpt)
    assert mixed.score >= plain.score


def test_a_title_beats_a_keyword_and_a_keyword_beats_a_script() -> None:
    assert first("疑难问题升级").field == "title"
    scores = {hit.field: hit.score for hit in search("回访", INDEX)}
    assert scores["keywords"] > scores["text"]


def test_a_sentence_brings_what_is_closest_and_says_so() -> None:
    assert (first("客户说快递没收到很着急").fit, ids("客户说快递没收到很着急")[0]) == (
        "close",
        "QRY-MAIL-001",
    )
    assert ids("客户说快递没收到很着急", exactly=True) == []


def test_words_only_in_scripts_are_followed_by_what_is_called_so() -> None:
    hits = search("要求赔偿", INDEX)
    assert [hit.fit for hit in hits] == ["exact", "exact", "close"]
    assert "CMP-GEN-001" in ids("要求赔偿")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("parcl", "QRY-MAIL-001"), ("pacrel", "QRY-MAIL-001"), ("parcels arrived", "QRY-MAIL-001"),
     ("complant", "CMP-GEN-001"), ("complaining", "CMP-GEN-001"), ("qry-bil-001", "QRY-BILL-001")],
)  # fmt: skip
def test_a_slip_or_an_ending_of_an_english_word_is_forgiven(typed: str, meant: str) -> None:
    assert ids(typed)[0] == meant


@pytest.mark.parametrize(
    "typed", ["话\u200b费", "　话费　", "话费！", "（话费）", "话费😀", "ＨＦＣＸ", "hfcx。"]
)
def test_width_case_punctuation_and_hidden_characters_make_no_difference(typed: str) -> None:
    assert ids(typed)[0] == "QRY-BILL-001"


@pytest.mark.parametrize(
    "typed", ["", " ", "？？？", "……", "😀", "13800138000", "量子纠缠", "[(", "zzzzzz", "的了吗"]
)
def test_what_names_no_process_finds_none(typed: str) -> None:
    assert ids(typed) == []


def test_the_end_of_a_very_long_text_is_not_waited_for() -> None:
    assert ids("话费怎么多了" * 900)[0] == "QRY-BILL-001"
    assert ids("嗯" * 4990 + "话费怎么多了") == []


def test_a_touchpoint_code_in_any_case_and_width_finds_who_serves_it() -> None:
    for typed in ("HOTLINE-ANY-0101", "hotline-any-0101", "ＨＯＴＬＩＮＥ-any-0101"):
        assert (ids(typed), first(typed).field) == (["QRY-BILL-001"], "touchpoint")


def test_a_blind_spot_is_nobodys() -> None:
    assert ids("HOTLINE-ANY-0103") == []
    assert "QRY-BILL-001" in ids("QRY-BILL-001")


@pytest.mark.parametrize(
    ("said", "keyword"),
    [("想换个套餐", "换套餐"), ("一格信号都没有", "没信号"), ("上网老是转圈", "上不了网"),
     ("打了三次都打不通", "打不通")],
)  # fmt: skip
def test_a_keyword_nearly_whole_in_a_sentence_is_a_hit(said: str, keyword: str) -> None:
    hit = first(said)
    assert (hit.fit, hit.field, hit.excerpt) == ("close", "keywords", keyword)


@pytest.mark.parametrize(
    ("said", "never"),
    [("扣费不对", "流程不对"), ("充值没到账", "卡没到"), ("把增值业务退了", "值班经理"),
     ("上次反映的事还没人回我", "没人接"), ("停机了怎么开", "停电"), ("着火了怎么办", "火灾")],
)  # fmt: skip
def test_a_keyword_that_shares_a_character_or_a_common_pair_is_no_hit(said: str, never: str) -> None:
    hits = search(said, INDEX)
    assert {hit.fit for hit in hits} == {"weak"}
    assert never not in {hit.excerpt for hit in hits}


def test_what_only_touches_on_a_matter_never_stands_beside_what_fits() -> None:
    for said in ("话费怎么多了", "要求赔偿", "没信号了怎么办", "快递没收到很着急"):
        assert "weak" not in {hit.fit for hit in search(said, INDEX)}, said


def test_a_sentence_on_fire_or_charges_brings_what_touches_on_it_first() -> None:
    assert (ids("着火了怎么办")[0], ids("扣费不对")[0]) == ("DRP-SITE-001", "CMP-GEN-001")


def test_a_code_means_itself_and_not_another_that_ends_so() -> None:
    assert "CBK-SAT-001" in ids("outbound-csr")
    assert "CBK-SAT-001" not in ids("csr")
    assert {hit.excerpt for hit in search("csr", INDEX)} == {"csr"}


def test_a_role_and_a_system_are_found_by_code_and_by_name() -> None:
    for name in ("delivery-track", "寄递跟踪系统", "delivery-desk", "班组长", "team leader", "0501"):
        assert "QRY-MAIL-001" in ids(name), name
