"""A wrong set of minutes would report gaps that are none, or hide real ones."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from ccproc.hours.spans import (
    WEEK,
    Spans,
    clip,
    complement,
    intersection,
    minutes,
    subtract,
    tidy,
    union,
)

points = st.integers(0, WEEK)
loose = st.lists(st.tuples(points, points), max_size=12)
spans = loose.map(tidy)
repeatable = settings(max_examples=200, derandomize=True, deadline=None)


def minutes_of(these: Spans) -> set[int]:
    return {minute for start, end in these for minute in range(start, end)}


@repeatable
@given(loose)
def test_tidy_spans_keep_every_minute_once(these: list[tuple[int, int]]) -> None:
    tidied = tidy(these)
    assert minutes_of(tidied) == minutes_of(tuple(these))
    assert minutes(tidied) == len(minutes_of(tidied))
    assert all(end < start for (_, end), (start, _) in pairwise(tidied))


@repeatable
@given(spans, spans)
def test_operations_agree_with_sets_of_minutes(a: Spans, b: Spans) -> None:
    assert minutes_of(union(a, b)) == minutes_of(a) | minutes_of(b)
    assert minutes_of(intersection(a, b)) == minutes_of(a) & minutes_of(b)
    assert minutes_of(subtract(a, b)) == minutes_of(a) - minutes_of(b)


@repeatable
@given(spans, spans)
def test_the_algebra_keeps_its_laws(a: Spans, b: Spans) -> None:
    assert union(a, b) == union(b, a)
    assert intersection(subtract(a, b), b) == ()
    assert complement(complement(a)) == a
    assert subtract(a, b) == intersection(a, complement(b))
    assert minutes(a) + minutes(complement(a)) == WEEK


@repeatable
@given(spans, points, points)
def test_a_window_shows_what_lies_in_it(a: Spans, one: int, other: int) -> None:
    low, high = sorted((one, other))
    inside = {minute - low for minute in minutes_of(a) if low <= minute < high}
    assert minutes_of(clip(a, low, high)) == inside
