"""A trainer asks what changed since a day, or between two versions, without a word of git."""

from datetime import timedelta
from pathlib import Path

import pytest
from office import BILL, DAY, edit, issued, prepare, release

LATER = DAY + timedelta(days=8)


@pytest.fixture
def changed(root: Path) -> tuple[Path, str]:
    """A second text in force a week later, and its version."""
    edit(root, "promise: 10m", "promise: 20m")
    version = issued(root, LATER).notice.processes[0].version.to
    prepare(root, BILL, LATER)
    release(root, LATER)
    return root, version


def test_days_and_versions_compare_the_texts_in_force(changed, run):
    root, version = changed
    between = run("-C", root, "--lang", "zh", "diff", "publication/0001..publication/0002").out
    assert "10 分钟" in between
    for asked in (
        [f"{DAY}..{LATER}"],
        [f"{DAY}.."],
        [f"1.0.0..{version}", BILL],
        ["1.0.0..", BILL],
        [f"publication/0001..{LATER}"],
    ):
        assert run("-C", root, "--lang", "zh", "diff", *asked).out == between, asked
    assert (
        "没有实质差异" in run("-C", root, "--lang", "zh", "diff", f"{DAY}..{LATER - timedelta(days=1)}").out
    )


@pytest.mark.parametrize(
    ("asked", "code", "said"),
    [
        (["publication/0001"], 2, "ccproc diff publication/0001.."),
        (["2026-03-02"], 2, "ccproc diff 2026-03-02.."),
        (["publication/01.."], 3, "publication/0001"),
        (["2026-01-01..2026-02-01"], 3, "最早的自 2026-03-02 起生效"),
        (["9.9.9..", BILL], 2, "发布过的有：1.0.0"),
        (["QRY-BILL-01"], 2, BILL),
    ],
)
def test_what_means_nothing_is_refused_with_what_would(root, run, asked, code, said):
    done = run("-C", root, "--lang", "zh", "diff", *asked)
    assert (done.code, done.out, said in done.err) == (code, "", True), done.err


def test_the_publications_are_listed_with_their_days(changed, run):
    root, version = changed
    told = run("-C", root, "list", "--publications").out.splitlines()
    assert told == [f"0002  {LATER}  p1", f"  {BILL} {version}", f"0001  {DAY}  p1", f"  {BILL} 1.0.0"]
    assert run("-C", root, "list", "--publications", "--format", "json").code == 2
