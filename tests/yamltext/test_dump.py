"""What ccproc writes is read back as it was, and is what a careful person would have typed."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML
from yamltexts import NAUGHTY

from ccproc.yamltext.dialect import read
from ccproc.yamltext.dump import dump

numbers = st.integers(1 - 2**53, 2**53 - 1) | st.floats(allow_nan=False, allow_infinity=False)
texts = st.sampled_from(NAUGHTY) | st.text(max_size=40)
values = st.recursive(
    st.none() | st.booleans() | numbers | texts,
    lambda each: st.lists(each, max_size=4) | st.dictionaries(texts, each, max_size=4),
    max_leaves=20,
)


@settings(deadline=None)
@given(values)
def test_every_value_is_read_back_as_it_was(value: object) -> None:
    document = read(dump(value).encode())
    assert repr(document.value) == repr(value)
    assert document.flaws == ()


@settings(deadline=None)
@given(st.dictionaries(texts, texts, max_size=5))
def test_ruamel_reads_the_same(value: object) -> None:
    assert YAML(typ="safe", pure=True).load(dump(value)) == value


@pytest.mark.parametrize("text", NAUGHTY)
def test_a_naughty_text_survives_anywhere(text: str) -> None:
    value = {text: text, "list": [text, {text: text}, [text]]}
    assert repr(read(dump(value).encode()).value) == repr(value)
    assert read(dump(text).encode()).value == text


def test_a_file_looks_as_if_a_person_had_typed_it() -> None:
    value = {
        "id": "QRY-BILL-001",
        "title": {"zh": "话费查询", "en": "Bill query"},
        "version": "1.0.0",
        "on": "2026-03-01",
        "users": ["csr", "tl"],
        "tags": [],
        "labels": {},
        "touchpoints": [{"business": "0101", "volume": 12000, "share": 0.5}],
        "steps": [{"id": "verify", "say": "您好，请提供密码：\n谢谢。\n", "do": "a\nb"}, [["x"], "y"]],
        "none": None,
        "yes": True,
        "long": "长" * 200,
    }
    assert (
        dump(value)
        == f"""\
id: QRY-BILL-001
title:
  zh: 话费查询
  en: Bill query
version: "1.0.0"
on: "2026-03-01"
users:
  - csr
  - tl
tags: []
labels: {{}}
touchpoints:
  - business: "0101"
    volume: 12000
    share: 0.5
steps:
  - id: verify
    say: |
      您好，请提供密码：
      谢谢。
    do: |-
      a
      b
  -
    -
      - x
    - "y"
none: null
yes: true
long: {"长" * 200}
"""
    )


@pytest.mark.parametrize(
    "value", [float("nan"), float("inf"), 2**53, [-(2**53)], {"a": object()}, {"a": {1}}]
)
def test_what_json_cannot_hold_is_not_written(value: object) -> None:
    with pytest.raises(ValueError, match="not a value"):
        dump(value)


def test_a_key_that_is_no_text_is_not_written() -> None:
    with pytest.raises(TypeError, match="key"):
        dump({1: "a"})
