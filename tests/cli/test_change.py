"""The change commands: what a process owner reads on the way from an edit to an issued notice."""

import re
import shlex
from itertools import pairwise
from pathlib import Path

import pytest
from conftest import git, write
from office import BILL, PATH, edit, prepare, tree

from ccproc.cli import change, changenew, confirm, diff, recording, review, train
from ccproc.errors import Misused
from ccproc.locale import LANGUAGES, errors
from ccproc.locale.gates import BLANKS
from ccproc.locale.help_change import HELP
from ccproc.store.notices import notices
from ccproc.store.records import records
from ccproc.store.repository import find

SAID = {
    "reason": "business",
    "fit": "审计发现",
    "variant": ["忘记密码"],
    "customer": ["少等一分钟"],
    "by": "p1",
}


@pytest.fixture
def edited(root):
    edit(root, "do: 核对服务密码。", "do: 核对服务密码和证件后四位。")
    return root


def test_a_change_goes_from_edit_to_issue_in_three_commands(edited, call):
    found = call(change.verify)
    assert (found.code, BILL in found.out, "ccproc change new" in found.out) == (1, True, True)
    drafted = call(changenew.new, **SAID)
    assert drafted.code == 0
    assert "1.0.0 → 1.1.0" in drafted.out
    assert "核对服务密码和证件后四位" in drafted.out
    assert "须知晓：" in drafted.out
    assert "登记表里没有人员，未核对 p1 是谁" in drafted.err
    done = call(change.issue, by="p1")
    assert (done.code, git(edited, "rev-parse", "--short=12", "HEAD") in done.out) == (0, True)
    assert call(change.verify).code == 0


def test_an_open_question_is_told_with_where_to_answer_it(edited, call):
    call(changenew.new, by="p1")
    done = call(change.issue, by="p1", language="en")
    assert done.code == 1
    assert "Question 1 is open" in done.out
    assert "--fit" in done.out


@pytest.mark.parametrize("language", ["zh", "en"])
def test_nothing_is_wider_than_the_terminal(edited, call, language):
    from rich.cells import cell_len

    outputs = [call(change.verify, language=language), call(changenew.new, by="p1", language=language)]
    outputs.append(call(change.issue, by="p1", language=language))
    outputs.append(call(change.list_, language=language))
    lines = [line for each in outputs for line in each.out.splitlines()]
    lines = [line for line in lines if "changes/" not in line and "→ ccproc " not in line]
    assert [line for line in lines if cell_len(line) > 80] == []


def test_notices_are_listed_and_shown_by_the_end_of_their_id(edited, call):
    call(changenew.new, **SAID)
    listed = call(change.list_).out
    names = re.findall(r"CN-\w{26}", listed)
    assert ("草稿" in listed, "首次发布" in listed, len(names)) == (True, True, 2)
    shown = call(change.show_, names[0][-8:]).out
    assert "一、原流程是否已经不适应现在的工作" in shown
    assert "“核实身份”" in shown
    assert "客户服务代表" in shown or "客服代表" in shown
    assert call(change.show_, names[0][:24]).out == shown == call(change.show_, names[0][3:]).out
    assert call(change.show_).out == shown
    with pytest.raises(Misused, match="unknown-notice"):
        call(change.show_, "CN-")
    with pytest.raises(Misused, match="unknown-notice"):
        call(change.show_, "ZZZZ")


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_a_notice_holds_is_shown(root, call, language):
    from rich.cells import cell_len

    people = "- {code: p1, name: 王芳, roles: [sv-inbound]}\n"
    (root / "registry/people.yaml").write_text(people, "utf-8")
    edit(root, "promise: 10m", "promise: 20m")
    call(changenew.new, rollback="退回上一版", **SAID)
    [draft] = [each.path for each in notices(find(root).tree).found if each.is_draft]
    edit(root, "owner: sv-inbound", "owner: om\n  measures: [fcr]", draft)
    edit(root, "approvals: []", "approvals: [om]", draft)
    edit(root, "impact:\n", "impact:\n  linked: [CMP-001]\n", draft)
    edit(root, 'to: "2.0.0"', 'to: "1.1.0"\n      lowered_because: 承诺未对外公布', draft)
    problem = "01JZ8Q6T3V5W7X9Y0A2B4C6D00"
    star = "".join(f"\n  {key}: {key}了" for key in ("stop", "think", "assess", "respond"))
    edit(root, "kind: normal", f"kind: normal\nproblem: {problem}\nstar:{star}", draft)
    shown = call(change.show_, language=language).out

    wanted = [
        "退回上一版",
        problem,
        "承诺未对外公布",
        "CMP-001",
        "HOTLINE",
        "stop了",
        "think了",
        "assess了",
        "respond了",
    ]
    wanted += (
        ["首次解决率", "人员：p1", "须批准："]
        if language == "zh"
        else ["First contact", "People: p1", "To be approved by:"]
    )
    assert [each for each in wanted if each not in shown] == []
    assert [line for line in shown.splitlines() if cell_len(line) > 80 and "changes/" not in line] == []


def test_without_a_draft_all_notices_are_shown_to_choose_from(root, call):
    assert call(change.show_).out == call(change.list_).out != ""


def test_questions_that_ask_which_are_answered_by_names(edited, call):
    call(changenew.new, **SAID)
    lines = [line.strip() for line in call(change.show_).out.splitlines()]
    below = {line[:2]: answer for line, answer in pairwise(lines) if line[1:2] == "、"}
    assert (below["二、"], below["三、"]) == ("核实身份", "没有")


def test_gates_are_told_before_anybody_is_asked_who_they_are(repo, run):
    root = repo(tree())
    for key in ("user.name", "user.email"):
        git(root, "config", "--unset", key)
    done = run("-C", root, "--lang", "zh", "publish")
    assert (done.code, "还没有审核记录" in done.out) == (1, True)


def test_what_is_held_back_is_not_called_nothing_new(root, run):
    edit(root, "do: 核对服务密码。", "do: 核对服务密码和证件后四位。")
    done = run("-C", root, "--lang", "zh", "publish")
    told = [each in done.out for each in ("没有新内容", f"{BILL} 暂不发布", "没有可以发布的新文本")]
    assert (done.code, told) == (1, [False, True, True])


def test_going_back_is_one_command(root, call):
    edit(root, "promise: 10m", "promise: 20m")
    call(changenew.new, **SAID)
    call(change.issue, by="p1")
    back = call(changenew.new, [BILL], kind="revert", to="1.0.0", **SAID)
    assert "2.0.0 → 3.0.0" in back.out
    assert "promise: 10m" in (root / PATH).read_text("utf-8")
    for wrong in ({"kind": "normal"}, {"kind": "revert", "processes": None}):
        with pytest.raises(Misused, match="to-without-revert"):
            call(changenew.new, to="1.0.0", **wrong)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "line", ["change verify", f"change new {BILL} --by p1", f"review {BILL} --pass --by p1"]
)
def test_a_published_file_that_is_no_yaml_is_told_with_where_to_look(root, run, line, language):
    edit(root, "do: 核对服务密码。", 'do: "核对服务密码。')
    done = run("-C", root, "--lang", language, *line.split())
    told = " ".join((done.out + done.err).split())
    assert (done.code, "YAML" in told, f"ccproc lint {PATH}" in told) == (
        3 - 2 * ("verify" in line),
        True,
        True,
    )
    assert "change new" not in told


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_revert_that_names_no_version_is_told_which_there_are(root, run, language):
    done = run("-C", root, "--lang", language, *f"change new {BILL} --kind revert --by p1".split())
    line = f"ccproc change new {BILL} --kind revert --to 1.0.0"
    assert (done.code, line in " ".join(done.err.split())) == (2, True)
    assert run("-C", root, *line.split()[1:3], "--kind", "revert", "--by", "p1").code == 2
    assert git(root, "status", "--porcelain") == ""


def test_a_record_says_where_it_lies_and_what_is_still_missing(edited, call):
    found = call(review.review, BILL, participant=["owner=p1"], passed=True, walk=["all"], by="p1")
    assert re.search(r"records/review/QRY-BILL-001/\w{26}\.yaml", found.out)
    assert "审核缺少应参加的岗位：流程使用人、班组长" in found.err
    assert "ccproc train QRY-BILL-001" in found.err
    confirmed = call(confirm.confirm, BILL, organisation="市场部", by="p1")
    assert "已记录 QRY-BILL-001 的确认" in confirmed.out
    trained = call(train.train, BILL, ["csr,sv-inbound"], persons="12/14", by="p1")
    assert "培训：" not in trained.err


@pytest.mark.parametrize(
    ("act", "code"),
    [
        (lambda call: call(review.review, BILL, participant=["owner"], by="p1"), "not-a-pair"),
        (lambda call: call(review.review, BILL, verdict=["beauty=pass"], by="p1"), "unknown-verdict"),
        (lambda call: call(review.review, BILL, verdict=["clarity=maybe"], by="p1"), "bad-record"),
        (lambda call: call(review.review, "QRY-BILL-009", by="p1"), "unknown-process"),
        (lambda call: call(review.review, BILL, participant=["ownr=p1"], by="p1"), "unknown-role-near"),
        (lambda call: call(review.review, BILL, walk=["verify,nowhere"], by="p1"), "unknown-step"),
        (lambda call: call(train.train, BILL, ["owner"], by="p1"), "unknown-role"),
        (lambda call: call(review.review, BILL), "nobody"),
        (lambda call: call(train.train, BILL, ["cssr"], by="p1"), "unknown-role-near"),
        (lambda call: call(train.train, BILL, ["csr"], persons="14/12", by="p1"), "too-many-trained"),
        (lambda call: call(train.train, BILL, ["csr"], persons="twelve", by="p1"), "not-a-count"),
        (lambda call: call(changenew.new, [BILL], kind="standard", by="p1"), "unsupported-kind"),
    ],
)
def test_what_cannot_be_meant_is_wrong_usage_and_writes_nothing(root, call, act, code):
    with pytest.raises(Misused, match=code):
        act(call)
    assert git(root, "status", "--porcelain") == ""


@pytest.mark.parametrize("code", ["unknown-role", "unknown-policy-role"])
def test_a_command_is_never_offered_as_if_it_were_a_word_somebody_meant(code):
    said = errors.MESSAGES[code]
    for language in LANGUAGES:
        help_ = said.help(language, {"role": "张三", "at": "gates.review_roles.business"})
        assert "ccproc new role 张三" in help_
        assert "是不是" not in help_
        assert "Did you mean" not in help_


def test_a_list_of_people_is_held_against(root, call):
    (root / "registry/people.yaml").write_text("- code: p1\n  roles: [sv-inbound]\n", "utf-8")
    with pytest.raises(Misused, match="unknown-person"):
        call(confirm.confirm, BILL, organisation="市场部", by="p2")
    assert "未核对" not in call(confirm.confirm, BILL, organisation="市场部", by="p1").err


def test_only_the_first_draft_asks_who_it_is(edited, call):
    with pytest.raises(Misused, match="nobody"):
        call(changenew.new)
    call(changenew.new, **SAID)
    assert call(changenew.new, title="放宽").code == 0


def test_the_issue_is_signed_by_whoever_issues_it(edited, call):
    call(changenew.new, **SAID)
    with pytest.raises(Misused, match="nobody"):
        call(change.issue)
    assert "未核对 p2 是谁" in call(change.issue, by="p2").err


def test_whoever_commits_is_known_by_the_address(root, call, monkeypatch, tmp_path):
    import hashlib

    digest = hashlib.sha256(b"author@example.invalid").hexdigest()
    people = tmp_path / "people.yaml"
    people.write_text(f"- code: p7\n  roles: [om]\n  git: {digest}\n", "utf-8")
    monkeypatch.setenv("CCPROC_PEOPLE", str(people))
    found = call(confirm.confirm, BILL, organisation="市场部")
    path = re.search(r"records/\S+", found.out)
    assert path is not None
    assert "by: p7" in (root / path[0]).read_text("utf-8")


def test_diff_compares_revisions_and_the_files_as_they_are(edited, call):
    assert "核实身份" in call(diff.diff).out
    assert call(diff.diff, exit_code=True).code == 1
    assert call(diff.diff, ["HEAD..HEAD"], exit_code=True).code == 0
    assert "QRY-BILL-001" in call(diff.diff, ["publication/0001..", BILL], form="md").out
    with pytest.raises(Misused, match="unknown-process"):
        call(diff.diff, ["HEAD~1..HEAD", "CMP-001"], exit_code=True)


def test_a_version_in_place_of_a_revision_is_told_its_publications(root, call):
    from ccproc.errors import Stopped

    with pytest.raises(Stopped, match="not-a-revision") as caught:
        call(diff.diff, ["1.0.0..2.0.0"])
    assert caught.value.values["tags"] == ["publication/0001"]


def test_roles_points_and_verdicts_are_told_as_people_say_them(root, call):
    found = call(
        review.review,
        BILL,
        participant=["流程负责人＝王芳", "客服代表=李雷"],
        verdict=["完整性＝不通过"],
        by="p1",
    )
    path = re.search(r"records/\S+", found.out)
    assert path is not None
    text = (root / path[0]).read_text("utf-8")
    assert "role: owner" in text
    assert "role: csr" in text
    assert "completeness: fail" in text


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_command_told_can_be_run_once_its_blanks_are_filled(root, call, run, language):
    edit(root, "promise: 10m", "promise: 20m")
    call(changenew.new, **SAID)
    call(change.issue, by="p1")
    edit(root, "ccproc: 1", "ccproc: 1\ngates: {review_roles: {business: [owner, user, tl]}}", "ccproc.yaml")
    people = "- {code: p1, roles: [sv-inbound]}\n- {code: p2, roles: [csr, tl]}\n"
    (root / "registry/people.yaml").write_text(people, "utf-8")
    git(root, "commit", "-qam", "gates")
    told = run("-C", root, "--lang", language, "--as-of", "2026-03-02", "publish", "--by", "p1")
    lines = [line.partition("→ ccproc ")[2] for line in told.out.splitlines() if "→ ccproc " in line]
    assert [line.split()[0] for line in lines] == ["review", "confirm", "train"]
    assert "--participant owner=p1 --participant user=p2" in lines[0]
    for line in lines:
        line = line.replace(BLANKS["{organisation}"].to(language), "Marketing")
        assert run("-C", root, "--as-of", "2026-03-02", *shlex.split(line)).code == 0
    after = run("-C", root, "publish", "--by", "p1", "--as-of", "2026-03-02")
    assert (after.code, "0002" in after.out) == (0, True)


def test_a_publication_on_a_branch_says_where_it_is_and_what_comes_next(root, call, run):
    edit(root, "promise: 10m", "promise: 20m")
    call(changenew.new, **SAID)
    call(change.issue, by="p1")
    prepare(root)
    run_at = ("-C", root, "--lang", "en", "publish", "--by", "p1", "--as-of", "2026-03-02", "--branch")
    done = run(*run_at, "publish-2")
    assert (done.code, "branch publish-2" in done.out, (root / "site").exists()) == (0, True, False)
    assert "publication/0002" in git(root, "tag")
    assert run(*run_at, "publish-2").code == 3
    assert run(*run_at, "other", "--preview").code == 2


@pytest.mark.parametrize(
    ("line", "at"),
    [
        ("gates: {review_roles: {business: [ownr]}}", "gates.review_roles.business"),
        ("feedback: {to: nobody-here}", "feedback.to"),
    ],
)
def test_a_role_in_the_rules_that_nobody_has_is_wrong_configuration(root, run, line, at):
    edit(root, "ccproc: 1", f"ccproc: 1\n{line}", "ccproc.yaml")
    for command in (["publish"], ["review", BILL, "--by", "p1"]):
        done = run("-C", root, "--lang", "zh", *command)
        assert (done.code, at in done.err) == (2, True)
    assert git(root, "status", "--porcelain") == " M ccproc.yaml"


def test_pairs_are_read_with_or_without_blanks_and_in_either_width():
    told = ["owner = p1", "user=p2", "tl＝p3"]
    assert list(recording.pairs(told, "--participant")) == [("owner", "p1"), ("user", "p2"), ("tl", "p3")]


def test_two_users_who_took_part_are_both_recorded(root, run):
    seen = [part for name in ("p1", "p2", "p1") for part in ("--participant", f"user={name}")]
    assert run("-C", root, "review", BILL, "--pass", "--by", "p1", *seen).code == 0
    [record] = [each for each in records(find(root).tree).found if each.kind == "review"][1:]
    assert record.data["participants"] == [{"role": "user", "name": "p1"}, {"role": "user", "name": "p2"}]


def test_two_verdicts_on_one_point_are_refused(root, run):
    done = run(
        "-C", root, "review", BILL, "--verdict", "clarity=fail", "--verdict", "clarity=pass", "--by", "p1"
    )
    assert (done.code, "clarity" in done.err) == (2, True)
    assert git(root, "status", "--porcelain") == ""


def test_the_gates_of_a_new_centre_are_met_by_the_commands_they_name(repo, run):
    """Also those words of the gates, as `qa`, that the registry has no role for yet."""
    root = repo(tree() | {"registry/people.yaml": PEOPLE})
    lines = run("-C", root, "--lang", "zh", "publish").out.splitlines()
    told = [line.partition("→ ccproc ")[2] for line in lines if "→ ccproc " in line]
    assert any(line.startswith('new role qa --name "质检"') for line in told)
    for line in told:
        if line.startswith("new "):
            assert run("-C", root, *shlex.split(line.replace("部门代码", "ops"))).code == 0
    lines = run("-C", root, "--lang", "zh", "publish").out.splitlines()
    for line in lines:
        if "→ ccproc " in line:
            done = shlex.split(line.partition("→ ccproc ")[2].replace("对方部门", "市场部"))
            assert run("-C", root, *done).code == 0
    assert run("-C", root, "publish", "--by", "p-0001").code == 0


def test_every_option_has_its_help_in_both_languages():
    rooms = Path(change.__file__).parent
    modules = ("change", "changenew", "recording", "review", "confirm", "train", "diff")
    text = "\n".join((rooms / f"{name}.py").read_text("utf-8") for name in modules)
    used = set(re.findall(r'help="([a-z.-]+)"', text))
    used |= {f"change.{key}" for key in re.findall(r'_(?:words|day)\("([a-z-]+)"', text)}
    assert used - {"option.format"} <= HELP.keys()


PEOPLE = "- {code: p1, roles: [sv-inbound]}\n- {code: p2, roles: [csr]}\n- {code: p-tl, roles: [tl]}\n"


@pytest.mark.parametrize(
    ("seen", "said"),
    [
        (
            "owner=nobody-at-all",
            ("登记表里没有人员 nobody-at-all", "ccproc new person nobody-at-all --set roles="),
        ),
        ("owner=p-t1", ("登记表里没有人员 p-t1", "是不是 p-tl？")),
        ("owner=p2", ("p2 不能作为 owner（sv-inbound）参加：登记的岗位是 csr", "--participant owner=p1")),
        ("user=p1", ("登记的岗位是 sv-inbound", "--participant user=p2")),
        ("班组长=p1", ("p1 不能作为 tl", "--participant tl=p-tl")),
        ("om=p1", ("p1 不能作为 om", "ccproc new person 人员代码 --set roles=om")),
    ],
)
def test_nobody_reviews_in_an_office_that_is_not_theirs(root, run, seen, said):
    (root / "registry/people.yaml").write_text(PEOPLE, "utf-8")
    before = git(root, "status", "--porcelain")
    done = run("-C", root, "--lang", "zh", "review", BILL, "--pass", "--participant", seen, "--by", "p1")
    assert (done.code, done.out) == (2, "")
    assert [each for each in said if each not in done.err] == []
    assert git(root, "status", "--porcelain") == before


def test_a_list_of_people_kept_outside_is_held_against_reviewers_too(root, run, monkeypatch, tmp_path):
    (tmp_path / "people.yaml").write_text(PEOPLE, "utf-8")
    monkeypatch.setenv("CCPROC_PEOPLE", str(tmp_path / "people.yaml"))
    review_by = ("-C", root, "review", BILL, "--pass", "--by", "p1", "--participant")
    assert [run(*review_by, seen).code for seen in ("owner=p2", "owner=p1", "user=p2", "tl=p-tl")] == [
        2,
        0,
        0,
        0,
    ]


def test_without_a_list_of_people_reviewers_are_told_to_be_unchecked(root, call):
    done = call(review.review, BILL, participant=["owner=p1", "user=p2"], passed=True, walk=["all"], by="p1")
    assert "登记表里没有人员，未核对 p1、p2 是谁" in done.err


def test_what_the_gates_lack_is_told_with_each_command_once(edited, call):
    done = call(review.review, BILL, verdict=["clarity=fail"], participant=["owner=p1"], by="p1")
    assert "审核未通过：清晰性；改好文本后再审" in done.err
    lines = [line.partition("→ ")[2] for line in done.err.splitlines() if "→ ccproc" in line]
    assert sorted(set(lines)) == sorted(lines)
    acts = [line.split()[1] for line in lines if not line.startswith("ccproc new ")]
    assert acts == ["change", "review", "confirm", "train"]


def test_people_are_entered_before_they_are_named(edited, call):
    done = call(review.review, BILL, participant=["owner=p1"], passed=True, walk=["all"], by="p1")
    lines = [line.partition("→ ")[2] for line in done.err.splitlines() if "→ ccproc" in line]
    assert lines[0] == "ccproc new person p-0001 --set roles=sv-inbound"
    told = next(line for line in lines if line.startswith("ccproc review"))
    assert "owner=人员代码" in told
    assert "姓名" not in done.err


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_review_that_is_printed_meets_its_gate(edited, run, language):
    """Somebody who alone holds every role cannot be the second pair of eyes as well."""
    edit(
        edited, "ccproc: 1", "ccproc: 1\ngates: {review_roles: {business: [owner, user, tl]}}", "ccproc.yaml"
    )
    roles = "sv-inbound, csr, tl"
    write(edited, {"registry/people.yaml": f"- {{code: p1, roles: [{roles}]}}\n"})
    git(edited, "add", "-A")
    git(edited, "commit", "-qm", "gates")
    said = run("-C", edited, "--lang", language, "publish", "--by", "p1").out
    lines = [
        line.partition("→ ccproc ")[2]
        for line in said.splitlines()
        if "→ ccproc " in line and "change new" not in line
    ]
    assert lines[0] == "new person p-0001 --set roles=csr"
    assert f"--participant user={BLANKS['{person}'].to(language)} --participant tl=p1" in lines[1]
    assert run("-C", edited, *shlex.split(lines[0])).code == 0
    said = run("-C", edited, "--lang", language, "publish", "--by", "p1").out
    lines = [
        line.partition("→ ccproc ")[2]
        for line in said.splitlines()
        if "→ ccproc " in line and "change new" not in line
    ]
    assert run("-C", edited, *shlex.split(lines[0])).code == 0
    assert "review " not in run("-C", edited, "--lang", language, "publish", "--by", "p1").out


def test_whoever_does_not_say_who_they_are_is_told_who_could_be(edited, run):
    write(edited, {"registry/people.yaml": PEOPLE})
    done = run("-C", edited, "--lang", "zh", "change", "new")
    assert (done.code, "例如 --by p1（登记的有：p1、p2、p-tl）" in done.err, "new person" in done.err) == (
        2,
        True,
        False,
    )


def test_a_step_nobody_knows_is_answered_with_where_its_steps_are(root, run):
    ask = ("-C", root, "--lang", "zh", "review", BILL, "--by", "p1", "--walk")
    far, near = run(*ask, "zzzzzzzz").err, run(*ask, "verfy").err
    assert (f"步骤编号见 ccproc show {BILL}" in far, "是不是" in far, "是不是 verify？" in near) == (
        True,
        False,
        True,
    )


@pytest.mark.parametrize("line", ["-f json -f concise", "--format json -f json", "-f json:/tmp/x"])
def test_a_second_format_is_refused_and_not_dropped(root, run, line):
    done = run("-C", root, "lint", *line.split())
    assert (done.code, done.out) == (2, "")


@pytest.mark.parametrize(
    "line",
    [
        "lint --stage 审核 --exit-zero",
        "lint --stage=发布 --exit-zero",
        "change new --reason 业务变化 --kind 一般 --by p1",
    ],
)
def test_the_choices_of_an_option_may_be_written_in_the_words_of_its_help(edited, run, line):
    done = run("-C", edited, *line.split())
    assert (done.code, done.err.count("可以写")) == (0, 0)
    for notice in (edited / "changes").rglob("notice.yaml") if "业务变化" in line else ():
        assert re.search(r"kind: (first|normal)", notice.read_text("utf-8"))


@pytest.mark.parametrize("empty", ["", " ", "\u3000"])
@pytest.mark.parametrize(
    ("line", "option"),
    [
        (f"confirm {BILL} --by p1", "--organisation"),
        (f"confirm {BILL} --organisation 市场部 --by p1", "--role"),
        (f"confirm {BILL} --organisation 市场部", "--by"),
        (f"review {BILL} --by p1", "--walk"),
        (f"review {BILL} --by p1", "--comment"),
        (f"train {BILL} --by p1", "--roles"),
        (f"train {BILL} --roles csr --by p1", "--method"),
        ("change new --by p1", "--title"),
        ("change issue", "--by"),
        ("publish", "--branch"),
    ],
)
def test_an_option_that_says_nothing_is_told_by_its_name_and_writes_nothing(edited, run, line, option, empty):
    before = git(edited, "status", "--porcelain", "-uall")
    done = run("-C", edited, *line.split(), option, empty)
    assert (done.code, done.out, option in done.err) == (2, "", True)
    assert git(edited, "status", "--porcelain", "-uall") == before
