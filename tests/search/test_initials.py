"""Initials are those that people type, also of characters with two readings."""

import pytest
from published import example

from ccproc.search import built, search
from ccproc.search.initials import initials


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("话费查询", "hfcx"), ("重置密码", "czmm"), ("重复扣费", "cfkf"), ("银行卡", "yhk"), ("行程", "xc"),
        ("长途", "ct"), ("家长", "jz"), ("调整套餐", "tztc"), ("调查", "dc"), ("音乐", "yy"), ("便宜", "py"),
        ("参加", "cj"), ("降档", "jd"), ("传真", "cz"), ("会员", "hy"), ("省内", "sn"), ("号卡", "hk"), ("率", "l"),
    ],
)  # fmt: skip
def test_a_business_is_found_by_the_letters_people_type(text: str, typed: str) -> None:
    assert typed in initials(text)


def test_text_without_chinese_has_none() -> None:
    assert initials("SIM card") == ()
    assert initials("5G套餐") == ("5gtc",)
    assert initials("重İ") == ("zi\u0307",)  # longer in small letters: places no longer agree


@pytest.mark.parametrize(
    ("typed", "first"),
    [("hfcx", "QRY-BILL-001"), ("HFCX", "QRY-BILL-001"), ("ｈｆｃｘ", "QRY-BILL-001"), ("hfye", "QRY-BILL-001"),
     ("zdcx", "QRY-BILL-001"), ("tsslycl", "CMP-GEN-001"), ("mxh", "FLT-NET-001"), ("ttc", "TRX-PLAN-001"),
     ("kddl", "FLT-NET-001")],
)  # fmt: skip
def test_initials_of_titles_keywords_and_aliases_find_the_process(typed: str, first: str) -> None:
    index = built(example(), example().centre, ("zh", "en"))
    found = [index["ids"][hit.doc] for hit in search(typed, index)]
    assert found[:1] == [first]
