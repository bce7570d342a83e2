"""A hit in a script shows the words around it, on one line of the terminal."""

from published import example

from ccproc.search import quoted

MAIL = example().processes["QRY-MAIL-001"]


def test_the_sentence_is_cut_around_the_word() -> None:
    assert "传真" in quoted(MAIL, "传真！")
    assert len(quoted(MAIL, "传真")) <= 20


def test_nothing_is_quoted_where_the_words_stand_apart() -> None:
    assert quoted(MAIL, "量子纠缠") == ""
    assert quoted(MAIL, "？") == ""
