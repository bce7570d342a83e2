"""A file with characters nobody can see or read is told so, at the place and in the encoding it likely has."""

import sys

import pytest

from ccproc.yamltext.characters import MAX_BYTES, UNWANTED, decode
from ccproc.yamltext.dialect import read


def flaws(data: bytes) -> list[tuple[str, str, int, int]]:
    return [(flaw.code, flaw.kind, flaw.line, flaw.column) for flaw in decode(data).flaws]


@pytest.mark.parametrize(
    ("data", "kind", "line", "column"),
    [
        ("id: A\ntitle: 投诉受理".encode("gbk"), "gbk", 2, 8),
        ("id: A\ntitle: 投诉受理，请稍候。\n".encode("gb18030"), "gbk", 2, 8),
        ("id: 投诉\ntitle: 话费".encode()[:-1], "not-utf8", 2, 9),
        ("标题: ".encode() + b"\xff\n", "not-utf8", 1, 5),
        ("标题: 投诉受理与处理".encode() + b"\xe6\x8a\n", "not-utf8", 1, 12),
        ("id: 投诉".encode("utf-16"), "utf-16", 1, 1),
        (b"a: \xed\xa0\x80\n", "not-utf8", 1, 4),
    ],
)
def test_bytes_that_are_no_utf8_are_placed_and_their_encoding_guessed(data, kind, line, column) -> None:
    assert flaws(data) == [("DOC001", kind, line, column)]
    assert read(data).value is None


@pytest.mark.parametrize(
    ("character", "kind"),
    [
        ("\x00", "control"),
        ("\x07", "control"),
        ("\x1b", "control"),
        ("\x7f", "control"),
        ("\x9b", "control"),
        ("\r", "control"),
        ("\ufeff", "control"),
        ("\x85", "line-separator"),
        ("\u2028", "line-separator"),
        ("\u2029", "line-separator"),
        ("\ufffe", "noncharacter"),
        ("\ufdd0", "noncharacter"),
        ("\U0001ffff", "noncharacter"),
    ],
)
def test_what_readers_disagree_about_ends_the_reading(character: str, kind: str) -> None:
    data = f"a: b\nc: 您{character}好\n".encode()
    assert flaws(data) == [("DOC001", kind, 2, 5)]
    assert read(data).value is None


@pytest.mark.parametrize(
    ("character", "kind"),
    [
        ("\ufffd", "replacement"),
        ("\ue001", "private-use"),
        ("\U000f0001", "private-use"),
        ("\u200b", "zero-width"),
        ("\xad", "zero-width"),
        ("\u2060", "zero-width"),
        ("\u202e", "bidi"),
        ("\u2066", "bidi"),
    ],
)
def test_what_nobody_sees_is_told_and_the_file_still_read(character: str, kind: str) -> None:
    document = read(f"a: b\nc: 您{character}好\n".encode())
    assert document.value == {"a": "b", "c": f"您{character}好"}
    assert [(flaw.code, flaw.kind, flaw.line, flaw.column) for flaw in document.flaws] == [
        ("DOC001", kind, 2, 5)
    ]


def test_a_kind_of_character_is_told_once_with_all_its_lines() -> None:
    (flaw,) = read("a: \u200bx\u200b\nb: y\nc: \u200bz\n".encode()).flaws
    assert flaw.values == {"character": "U+200B", "count": 3, "lines": (1, 3)}


def test_a_byte_order_mark_is_told_and_moves_no_column() -> None:
    document = read("\ufeffa: 1\na: 2\n".encode())
    assert document.value == {"a": 2}
    assert [(flaw.kind, flaw.line, flaw.column) for flaw in document.flaws] == [
        ("bom", 1, 1),
        ("duplicate-key", 2, 1),
    ]


def test_the_quick_look_misses_no_unwanted_character() -> None:
    every = map(chr, (*range(0xD800), *range(0xE000, sys.maxunicode + 1)))
    assert [each for each in every if each.isprintable() and UNWANTED.match(each)] == ["\ufffd"]


@pytest.mark.parametrize(
    "text", ["“您好”……——《》【】￥％", "１２　３", "a\u00a0b", "👨\u200d👩\u200d👧 ❤️", "ñ é ü", "𠮷"]
)
def test_ordinary_writing_is_left_alone(text: str) -> None:
    assert flaws(f"a: {text}\r\nb: c\r\n".encode()) == []


def test_a_file_over_the_limit_is_not_read() -> None:
    assert flaws(b"#" * (MAX_BYTES + 1)) == [("SCH011", "size", 1, 1)]
    assert flaws(b"#" * MAX_BYTES) == []
