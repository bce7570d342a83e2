"""Commands that ccproc prints: pasted as they stand they either work or are refused, and never become evidence."""

import re

import pytest
from conftest import git
from office import BILL, edit
from terminal import converse

from ccproc.locale.gates import BLANKS

SHOWN = ("--lang", "zh", "change", "show")
WORDS = sorted({word for words in BLANKS.values() for word in words})


@pytest.mark.parametrize("blank", WORDS)
@pytest.mark.parametrize(
    "line",
    [
        "review {id} --pass --participant owner={blank} --by p1",
        "review {id} --pass --by {blank}",
        "confirm {id} --organisation {blank} --by p1",
        "train {id} --roles csr --by {blank}",
        "change new {id} --by {blank}",
        "publish --by {blank}",
        "new person {blank} --set roles=csr",
        "new person p9 --set roles={blank}",
        "new role night --name Night --set department={blank}",
    ],
)
def test_a_blank_left_in_a_command_never_becomes_evidence(root, run, line, blank):
    edit(root, "promise: 10m", "promise: 20m")
    before = git(root, "status", "--porcelain")
    done = run("-C", root, "--lang", "zh", *line.format(id=BILL, blank=blank).split())
    assert (done.code, git(root, "status", "--porcelain")) == (2, before), done
    assert f"“{blank}”只是命令里占位的字" in done.err or line.startswith("new person {blank}")


def test_a_notice_on_a_terminal_is_in_colour_and_not_in_escape_codes(root, run):
    edit(root, "promise: 10m", "promise: 20m")
    assert run("-C", root, "change", "new", "--title", "a\x1b[31mb", "--by", "p1").code == 0
    plain, seen = run("-C", root, "--lang", "zh", "change", "show").out, converse(root, SHOWN, ()).shown
    assert "\x1b[1m" in seen
    assert re.sub("\x1b\\[[0-9;]*m", "", seen) == plain
    assert seen.count("u{1b}") == plain.count("u{1b}") == 1
