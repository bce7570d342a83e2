"""Which text is in force on a day, as `show`, `find`, `list` and `handbook` tell it."""

from datetime import timedelta
from pathlib import Path

import pytest
from office import BILL, DAY, edit, issued, prepare, release

LATER = DAY + timedelta(days=8)


@pytest.fixture
def changed(root: Path) -> Path:
    """A second text, in force a week after the first."""
    edit(root, "promise: 10m", "promise: 20m")
    issued(root, LATER)
    prepare(root, BILL, LATER)
    release(root, LATER)
    return root


def told(run, root, *arguments, day=LATER):
    done = run("-C", root, "--lang", "zh", "--as-of", day.isoformat(), *arguments)
    assert done.code == 0, done.err
    return done.out


def test_a_working_text_says_that_another_is_in_force_and_how_to_see_it(root, run):
    assert told(run, root, "show", BILL).splitlines()[1] == "现行 1.0.0，2026-03-02 起"
    edit(root, "promise: 10m", "promise: 20m")
    stands, command = told(run, root, "show", BILL).splitlines()[1:3]
    assert stands == "工作文本，未发布；现行版本是 1.0.0（2026-03-02 起），查看："
    assert command.strip() == f"→ ccproc show {BILL} --at 1.0.0"
    assert told(run, root, "show", BILL, "--handoffs").splitlines()[1] == stands


def test_a_hit_of_a_working_text_is_marked(root, run):
    assert "[" not in told(run, root, "find", "话费")
    edit(root, "promise: 10m", "promise: 20m")
    assert "[有改动未发布，现行 1.0.0]" in told(run, root, "find", "话费")


def test_a_version_is_shown_with_the_day_it_took_effect(changed, run):
    assert (
        told(run, changed, "show", BILL, "--at", "1.0.0")
        .splitlines()[1]
        .startswith("1.0.0，2026-03-02 起曾经现行")
    )


def test_a_day_shows_the_text_in_force_on_it(changed, run):
    before = LATER - timedelta(days=1)
    assert "10 分钟" in told(run, changed, "show", BILL, "--at", before.isoformat())
    assert "20 分钟" in told(run, changed, "show", BILL, "--at", LATER.isoformat())
    assert told(run, changed, "list", day=before).count("1.0.0") == 1
    book = told(run, changed, "handbook", "-o", "-", "--format", "md", day=before)
    assert ("10 分钟" in book, "20 分钟" in book) == (True, False)


@pytest.mark.parametrize(
    ("at", "code", "said"),
    [
        ("2026-02-01", 2, "首版 1.0.0 自 2026-03-02 起生效"),
        ("9.9.9", 2, "发布过的有：1.0.0"),
        ("nonsense", 3, "可以写：版本号（1.0.0）、日期（如 2026-03-02"),
    ],
)
def test_what_was_never_published_is_refused_with_what_may_be_named(root, run, at, code, said):
    done = run("-C", root, "--lang", "zh", "show", BILL, "--at", at)
    assert (done.code, said in done.err) == (code, True), done.err


def test_no_handbook_is_made_of_a_day_before_the_first_text(root, run):
    done = run("-C", root, "--lang", "zh", "--as-of", "2026-02-01", "handbook", "-o", "-")
    assert (done.code, "最早的自 2026-03-02 起生效" in done.err) == (3, True)


def test_a_record_for_another_day_than_today_says_so(root, run):
    line = ("train", BILL, "--roles", "csr", "--by", "p1")
    assert (
        "记录日期按 2026-03-10 记，今天是 "
        in run("-C", root, "--lang", "zh", "--as-of", "2026-03-10", *line).err
    )
    done = run("-C", root, "--lang", "en", *line)
    assert (done.code, "Recorded for" in done.err) == (0, False)


def test_since_a_day_before_the_first_publication_everything_is_new(root, run):
    done = run("-C", root, "--lang", "zh", "diff", "2026-02-01..2026-03-02")
    assert (done.code, BILL in done.out) == (0, True)
    none = run("-C", root, "--lang", "zh", "diff", "2026-01-01..2026-02-01")
    assert (none.code, "最早的自 2026-03-02 起生效" in none.err) == (3, True)
