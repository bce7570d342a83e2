"""A hit in a script shows the words around it, on one line of the terminal."""

from published import example

from ccproc.search import quoted

MAIL = example().processes["QRY-MAIL-001"]


def test_the_sentence_is_cut_around_the_word() -> None:
    assert "传真" in quoted(MAIL, "传真！")
    assert len(quoted(MAIL, "传真")) <= 20


def test_a_word_whose_pieces_stand_apart_is_shown_by_the_first_of_them() -> None:
    assert "赔偿" in quoted(MAIL, "赔偿量子")


def test_nothing_is_quoted_where_the_words_stand_apart() -> None:
    assert quoted(MAIL, "量子纠缠") == ""
    assert quoted(MAIL, "？") == ""
