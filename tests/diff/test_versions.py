import pytest

from ccproc.diff import bump, next_version
from ccproc.errors import Misused
from ccproc.model.change import Bump, Change


@pytest.mark.parametrize(
    ("current", "by", "following"),
    [
        (None, "patch", "1.0.0"),
        ("1.2.3", "none", "1.2.3"),
        ("1.2.3", "patch", "1.2.4"),
        ("1.2.3", "minor", "1.3.0"),
        ("1.9.9", "major", "2.0.0"),
    ],
)
def test_the_next_version_follows_the_gravest_change(current: str | None, by: Bump, following: str) -> None:
    assert next_version(current, by) == following


@pytest.mark.parametrize("current", ["1.2", "v1.2.3", "1.2.3-rc", "", "１.2.3", "1.2.3\n"])
def test_a_version_that_is_no_version_is_refused(current: str) -> None:
    with pytest.raises(Misused) as refused:
        next_version(current, "minor")
    assert refused.value.code == "bad-version"


def test_the_gravest_of_many_changes_counts() -> None:
    assert bump([Change("a", "/", "patch"), Change("b", "/", "major"), Change("c", "/", "minor")]) == "major"
    assert bump([]) == "none"
