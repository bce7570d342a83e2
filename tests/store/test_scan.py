"""A file counts as unchanged only if it cannot have changed since it was looked at."""

import pytest

from ccproc.store.scan import Stamp, digest, settled

LOOKED = 10_000_000_000
OLD, FRESH = LOOKED - 2_000_000_001, LOOKED - 2_000_000_000


@pytest.mark.parametrize(
    ("stamp", "trusted"),
    [
        ((1, OLD, OLD), True),
        ((1, FRESH, FRESH), False),
        ((1, OLD, FRESH), False),
        ((1, FRESH, OLD), False),
        ((LOOKED, OLD, OLD), True),
        ((1, LOOKED + 1, OLD), False),
    ],
    ids=["old", "just now", "an old date set just now", "a new date", "large", "a date to come"],
)
def test_what_was_written_just_now_is_read_again(stamp: Stamp, trusted: bool) -> None:
    assert settled(stamp, LOOKED) is trusted


def test_a_folder_is_known_by_every_path_and_stamp_in_any_order() -> None:
    one = {"a": (1, 2, 3), "b": (1, 2, 3)}
    assert digest(one) == digest(dict(reversed(one.items())))
    others = [{}, {"a": (1, 2, 3)}, {**one, "b": (1, 2, 4)}, {"a": (1, 2, 3), "c": (1, 2, 3)}]
    assert len({digest(each) for each in [one, *others]}) == 5
