"""Commands that ccproc prints: pasted as they stand they either work or are refused, and never become evidence."""

import re
import shlex

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


@pytest.mark.parametrize("people", ["", "- {code: p1, roles: [sv-inbound]}\n- {code: p2, roles: [csr]}\n"])
def test_commands_about_notices_name_who_acts(root, run, people):
    if people:
        (root / "registry/people.yaml").write_text(people, "utf-8")
    edit(root, "promise: 10m", "promise: 20m")
    by = "p1" if people else "人员代码"
    verified = run("-C", root, "--lang", "zh", "change", "verify").out
    assert f"→ ccproc change new {BILL} --by {by}\n　　→ ccproc change issue --by {by}\n" in verified
    assert f"→ ccproc change new {BILL} --by {by}\n" in run("-C", root, "--lang", "zh", "publish").out


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_draft_with_open_questions_names_the_line_that_answers_them(root, run, language):
    edit(root, "promise: 10m", "promise: 20m")
    at = ("-C", root, "--lang", language)
    drafted = run(*at, "change", "new", "--by", "p1")
    told = [run(*at, "change", "issue", "--by", "p1").out, drafted.out]
    for text in told:
        line = next(each for each in text.splitlines() if "→ ccproc" in each).partition("→ ccproc ")[2]
        assert line == f"change new {BILL} --reason … --fit … --variant … --customer … --by p1"
    assert run(*at, *shlex.split(line)).code == 2
    pasted = run(*at, *shlex.split(line.replace("--reason …", "--reason defect"))).out
    assert f"change new {BILL} --fit … --variant … --customer … --by p1" in pasted
    done = run(*at, *shlex.split(line.replace("--reason …", "--reason defect").replace("…", "客户等久了")))
    ready = next(each for each in done.err.splitlines() if "ccproc change issue" in each)
    assert run(*at, *shlex.split(ready.partition("ccproc ")[2])).code == 0


PEOPLE = "- {code: p1, roles: [sv-inbound]}\n- {code: p2, roles: [sv-inbound, csr]}\n"


def test_nobody_publishes_under_a_name_that_nobody_has(root, run):
    (root / "registry/people.yaml").write_text(PEOPLE, "utf-8")
    edit(root, "promise: 10m", "promise: 20m")
    done = run("-C", root, "--lang", "zh", "publish", "--by", "张三")
    assert (done.code, done.out, "登记表里没有人员 张三" in done.err) == (2, "", True)


def test_commands_carry_whoever_is_at_the_keyboard_where_they_may_act(root, run):
    (root / "registry/people.yaml").write_text(PEOPLE, "utf-8")
    edit(root, "promise: 10m", "promise: 20m")
    for by in ("p1", "p2"):
        told = run("-C", root, "--lang", "zh", "publish", "--by", by).out
        assert {f"--by {by}"} == set(re.findall(r"--by \w+", told))
        assert f"--participant owner={by} --participant user=p2" in told


def test_a_base_is_offered_only_where_there_is_one(root, run):
    line = "→ ccproc change verify --base origin/main"
    alone = run("-C", root, "--lang", "zh", "change", "verify").err
    git(root, "update-ref", "refs/remotes/origin/main", "HEAD")
    known = run("-C", root, "--lang", "zh", "change", "verify").err
    assert ("--base" in alone, line in known) == (False, True)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_number_and_hours_that_were_left_out_are_added_in_the_file_and_never_guessed(root, run, language):
    done = run(
        "-C", root, "--lang", language, "new", "contact", "shop", "--name", "Shop", "--set", "medium=voice"
    )
    lines = (
        "registry/contacts.yaml",
        "\n  hours: Mo-Fr 08:30-18:00; PH off",
        '\n  address: "010-00000000"\n',
    )
    assert (done.code, [each for each in lines if each not in done.err]) == (0, [])
    assert ("24/7" in done.err, "ccproc new" in done.err) == (False, False)
    assert language == "en" or "还没写 address 号码、邮箱、网址或地点、hours 服务时间" in done.err


@pytest.mark.parametrize("command", ["change issue", "review QRY-BILL-001 --pass"])
def test_who_is_not_known_learns_the_easy_way_to_be(root, run, command):
    edit(root, "promise: 10m", "promise: 20m")
    run("-C", root, "change", "new", "--by", "p1")
    done = run("-C", root, "--lang", "zh", *command.split())
    assert (done.code, "--set git=邮箱" in done.err) == (2, True)
    assert "--set git=邮箱" in run("--lang", "zh", "new", "person", "--help").out


def test_a_version_as_the_list_shows_it_is_shown(root, run):
    edit(root, "promise: 10m", "promise: 20m")
    old = run("-C", root, "--lang", "zh", "show", BILL.lower(), "--at", "1.0.0")
    assert (old.code, old.out) == (0, run("-C", root, "--lang", "zh", "show", BILL, "--at", "HEAD").out)
    assert old.out != run("-C", root, "--lang", "zh", "show", BILL).out
    wrong = run("-C", root, "--lang", "zh", "show", BILL, "--at", "3.0.0")
    assert (wrong.code, "没有发布过 3.0.0，发布过的有：1.0.0" in wrong.err) == (2, True)
    (root / "register.yaml").unlink()
    never = run("-C", root, "--lang", "zh", "show", BILL, "--at", "3.0.0")
    assert (never.code, "还没有发布过" in never.err) == (2, True)
