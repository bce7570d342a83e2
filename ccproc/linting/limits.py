"""How many problems of one rule a file gets, and that there are more: nothing is left out in silence."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import islice

from ccproc.model.finding import Problem

ENOUGH = 100
"""Of one rule a file gets no more problems than this: nobody reads on, and a hostile file could name a million."""
COUNTED = 200  # so many more are counted; finding what was meant by each of a million would take hours


def limited(problems: Iterable[Problem]) -> list[Problem]:
    """The first problems; the last of them tells as `more` how many follow, or how many at least."""
    rest = iter(problems)
    kept = list(islice(rest, ENOUGH))
    if len(kept) < ENOUGH:
        return kept
    more = sum(1 for _ in islice(rest, COUNTED + 1))
    if more:
        told = {"more": min(more, COUNTED), "more_exact": more <= COUNTED}
        kept[-1] = replace(kept[-1], values={**kept[-1].values, **told})
    return kept
