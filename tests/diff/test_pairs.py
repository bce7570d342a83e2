from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from ccproc.diff.pairs import moved, pair

few = st.lists(st.sampled_from("abcdefg"), max_size=6)


def order(before: list[str], after: list[str]) -> list[tuple[int, int]]:
    return pair(before, after, ("id",))


@settings(deadline=None)
@given(few, few)
def test_no_item_is_paired_twice_or_with_another(before: list[str], after: list[str]) -> None:
    pairs = order(before, after)
    assert all(before[earlier] == after[later] for earlier, later in pairs)
    assert len({earlier for earlier, _ in pairs}) == len({later for _, later in pairs}) == len(pairs)
    assert len(pairs) == sum(min(before.count(each), after.count(each)) for each in set(before))


@settings(deadline=None)
@given(st.permutations("abcdef"))
def test_no_fewer_moves_explain_the_new_order(after: list[str]) -> None:
    pairs = order(list("abcdef"), after)
    shifted = moved(pairs)

    def rises(without: frozenset[int]) -> bool:
        kept = [earlier for earlier, later in pairs if later not in without]
        return kept == sorted(kept)

    assert rises(shifted)
    assert not any(
        rises(frozenset(fewer)) for fewer in combinations(range(6), max(0, len(shifted) - 1)) if shifted
    )


def test_an_unchanged_order_has_no_moves() -> None:
    assert moved(order(list("abc"), list("axbc"))) == frozenset()
    assert moved([]) == frozenset()
