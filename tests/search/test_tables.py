"""A table answers as a plain mapping would, however many processes there are."""

from hypothesis import given
from hypothesis import strategies as st

from ccproc.search.tables import beginning, holding, table, terms

TERMS = st.sets(st.text("ab1话费套\U00020000", min_size=1, max_size=5), max_size=6)
MANY = st.lists(TERMS, max_size=60)


def plain(held: list[set[str]]) -> dict[str, list[int]]:
    every = {term for some in held for term in some}
    return {term: [doc for doc, some in enumerate(held) if term in some] for term in every}


@given(MANY, st.text("ab1话费套\U00020000", min_size=1, max_size=3))
def test_terms_are_found_by_any_part_and_by_their_beginning(held: list[set[str]], needle: str) -> None:
    made, wanted = table(held), plain(held)
    assert dict(holding(made, needle)) == {term: docs for term, docs in wanted.items() if needle in term}
    assert dict(beginning(made, needle)) == {
        term: docs for term, docs in wanted.items() if term.startswith(needle)
    }
    assert dict(beginning(made, f"{needle}\t")) == {
        term: docs for term, docs in wanted.items() if term == needle
    }
    assert dict(terms(made, lambda term: True)) == wanted


def test_numbers_of_many_digits_survive() -> None:
    held = [{"x"} if doc in (0, 35, 36, 1400, 4999) else {"y"} for doc in range(5000)]
    assert dict(beginning(table(held), "x\t")) == {"x": [0, 35, 36, 1400, 4999]}


def test_lines_stand_in_the_order_in_which_a_browser_compares() -> None:
    lines = [line.partition("\t")[0] for line in table([{"\U00020000", "\uff00", "a"}]).split()]
    assert [line for line in lines if not line.isdigit()] == ["a", "\U00020000", "\uff00"]
