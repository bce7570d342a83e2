"""A text that is written is the text that is read; a code never becomes a number on its way."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from yamltexts import NAUGHTY

from ccproc.yamltext.dialect import read
from ccproc.yamltext.scalars import double_quoted, is_text, plain_is_safe, quoted, resolve, single_quoted

texts = st.sampled_from(NAUGHTY) | st.text(max_size=30)


def written(source: str, flow: bool) -> object:
    document = read((f"k: [{source}, x]\n" if flow else f"k: {source}\n").encode())
    assert document.flaws == ()
    found = document.value
    assert isinstance(found, dict)
    return found["k"][0] if flow else found["k"]


@settings(deadline=None)
@given(texts, st.booleans())
def test_quotes_hold_any_text(text: str, flow: bool) -> None:
    assert written(double_quoted(text), flow) == text
    assert written(quoted(text), flow) == text
    single = single_quoted(text)
    assert single is None or written(single, flow) == text


@settings(deadline=None)
@given(texts, st.booleans())
def test_a_text_that_is_safe_without_quotes_is_read_back(text: str, flow: bool) -> None:
    if plain_is_safe(text, flow):
        assert written(text, flow) == text


@pytest.mark.parametrize(
    "text", ["0101", "1.2.0", "2026-03-01", "12:30", "1e3", "no", "On", "", "~", "0x1F", "+8613800000000"]
)
def test_what_another_reader_could_take_for_something_else_gets_quotes(text: str) -> None:
    assert not plain_is_safe(text)


@pytest.mark.parametrize(
    "text", ["核实客户身份", "48h", "1h30m", "QRY-BILL-001", "sv-inbound", "您好，请问：是吗？", "a b", "3mo"]
)
def test_ordinary_texts_stay_without_quotes(text: str) -> None:
    assert plain_is_safe(text)


@pytest.mark.parametrize(
    ("text", "expected"), [('a"b', "'a\"b'"), ("a'b", '"a\'b"'), ("a\\b", "'a\\b'"), ("a'\"b", '"a\'\\"b"')]
)
def test_quotes_are_chosen_as_a_person_would(text: str, expected: str) -> None:
    assert quoted(text) == expected


@settings(deadline=None)
@given(st.text("0123456789+-.eExoXabcdfINFinfaA_:", min_size=1, max_size=8))
def test_a_text_is_what_resolves_to_itself(text: str) -> None:
    try:
        value = resolve(text)
    except OverflowError:
        value = None
    assert is_text(text) == isinstance(value, str)


@pytest.mark.parametrize(
    "text", ["1" * 5000, "0x" + "f" * 5000, "1e400", "-1e400", ".nan", "+.inf", str(2**53)]
)
def test_a_number_json_cannot_hold_is_refused(text: str) -> None:
    with pytest.raises(OverflowError):
        resolve(text)


@pytest.mark.parametrize("word", ["y", "n", "yes", "no", "on", "off", "=", "<<"])
def test_words_that_older_readers_take_for_a_switch_are_written_in_quotes(word: str) -> None:
    assert not plain_is_safe(word)
    assert not plain_is_safe(word.upper())
