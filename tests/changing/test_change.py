"""A change from edit to issue: the notice says what differs, one commit holds it, nothing else moves."""

from dataclasses import asdict
from datetime import date

import pytest
from conftest import git, write
from office import ANSWERS, BILL, DAY, PATH, asked, at, breaks, drafted, edit, issued, prepare, release

from ccproc.changing.draft import draft
from ccproc.changing.issue import issue
from ccproc.digest import digest_of_bytes
from ccproc.errors import Misused, Stopped
from ccproc.locale.answers import MESSAGES as ANSWER
from ccproc.model.notice import Approval
from ccproc.store import writing
from ccproc.store.notices import notices
from ccproc.yamltext import dialect
from ccproc.yamltext.dump import dump
from ccproc.yamltext.shape.faults import faults_of


def codes(found) -> list[str]:
    return [each.code for each in found.objections]


def longer(root) -> None:
    edit(root, "promise: 10m", "promise: 20m")


def approve(
    root, found, by: str, role: str = "om", verdict: str = "approve", digest: str | None = None
) -> None:
    now = digest_of_bytes((root / found.path).read_bytes())
    name = f"01JZ8Q6T3V5W7X9Y0A2B4C6D{len(list((root / found.path).parent.iterdir())):02}"
    made = Approval(name, found.notice.id, digest or now, by, role, verdict, "2026-03-02")
    write((root / found.path).parent, {f"approval-{name}.yaml": dump(asdict(made))})


def test_a_draft_says_what_differs_and_asks_what_only_people_know(root):
    edit(root, "    by: csr\n    do: 核对服务密码。", "    by: tl\n    do: 核对服务密码和证件后四位。")
    found = drafted(root, reason=None, answers={})
    part = found.notice.processes[0]
    assert (part.version.from_, part.version.to, part.version.computed_bump) == ("1.0.0", "2.0.0", "major")
    assert found.notice.answers["main_links"] == {"answer": True, "steps": ["verify"]}
    assert found.notice.answers["duties"] == {"answer": True, "roles": ["csr", "tl"]}
    assert {"csr", "tl", "sv-inbound"} <= set(found.notice.requires.ack)
    assert codes(found) == [
        "missing-reason",
        "unanswered-fit",
        "unanswered-variants",
        "unanswered-customer-view",
    ]
    assert found.fresh


def test_whoever_is_still_here_on_the_day_of_the_change_is_told_of_it(root):
    left = '- {code: p2, roles: [sv-inbound], retired: "2026-03-03"}\n'
    write(root, {"registry/people.yaml": "- {code: p1, roles: [om]}\n" + left})
    longer(root)
    assert drafted(root, day=date(2026, 3, 2)).notice.impact["people"] == ["p2"]
    assert "people" not in drafted(root, day=date(2026, 3, 3)).notice.impact


def test_the_draft_on_disk_keeps_its_schema_and_holds_the_questions(root):
    longer(root)
    text = (root / drafted(root, answers={}).path).read_text("utf-8")
    assert faults_of("notice", dialect.read(text.encode()).value) == ()
    assert "  # 一、原流程是否已经不适应现在的工作" in text
    assert "  # customer_view:" in text


def test_drafting_again_refreshes_the_same_notice_and_keeps_the_answers(root):
    longer(root)
    first = drafted(root)
    edit(root, "promise: 20m", "promise: 30m")
    again = draft(at(root), asked(reason=None, answers={}), DAY)
    assert (again.path, again.fresh, again.notice.id) == (first.path, False, first.notice.id)
    assert again.notice.answers["no_longer_fit"] == {"answer": True, "because": ANSWERS["no_longer_fit"][0]}
    assert again.notice.processes[0].to != first.notice.processes[0].to
    assert len(notices(at(root).tree).found) == 2


def test_what_the_author_writes_into_the_file_stays(root):
    longer(root)
    found = drafted(root)
    edit(root, "title: 流程变更：话费查询", "title: {zh: 放宽时限, en: Longer promise}", found.path)
    edit(root, "owner: sv-inbound", "owner: om\n  measures: [fcr]", found.path)
    again = draft(at(root), asked(), DAY).notice
    assert dict(again.title.forms) == {"zh": "放宽时限", "en": "Longer promise"}
    assert (again.review.owner, again.review.measures) == ("om", ("fcr",))


def test_an_issue_is_one_commit_with_the_text_its_version_and_the_trailers(root):
    longer(root)
    write(root, {"other.yaml": "mine\n"})
    git(root, "add", "other.yaml")
    done = issued(root)
    assert done.commit == git(root, "rev-parse", "HEAD")
    names = git(root, "show", "--name-only", "--format=").split()
    folder = done.path.rpartition("/")[0]
    assert [name for name in names if not name.startswith(folder)] == [PATH]
    assert len(names) == 3
    assert (
        git(root, "log", "-1", "--format=%(trailers:key=Change-Notice,valueonly)").strip() == done.notice.id
    )
    assert git(root, "log", "-1", "--format=%(trailers:key=Affects,valueonly)").strip() == BILL
    assert 'version: "2.0.0"' in (root / PATH).read_text("utf-8")
    assert git(root, "status", "--porcelain") == "A  other.yaml"


def test_a_question_left_open_stops_the_issue_and_changes_nothing(root):
    longer(root)
    found = drafted(root, answers={**ANSWERS, "variants": ("无",)})
    before = (root / found.path).read_bytes(), git(root, "rev-parse", "HEAD")
    done = issue(at(root), None, "p1", DAY)
    assert (done.commit, codes(done)) == (None, ["unanswered-variants"])
    assert ((root / found.path).read_bytes(), git(root, "rev-parse", "HEAD")) == before


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("    answer: true\n    roles:\n      - csr\n      - tl\n", "    answer: false\n", "denied-duties"),
        ("      - csr\n      - tl\n  # 四", "      - csr\n  # 四", "unnamed-duties"),
        ("      - tl\n  # 四", "      - tl\n      - om\n  # 四", "invented-duties"),
        ("    answer: true\n    steps:\n      - verify\n", "    answer: false\n", "denied-main_links"),
        ("    steps:\n      - verify\n", "    steps: [done]\n", "unnamed-main_links"),
    ],
)
def test_an_answer_that_contradicts_the_difference_is_refused(root, old, new, code):
    edit(root, "do: 核对服务密码。", "do: 核对服务密码和证件。")
    edit(root, "    by: csr\n    do:", "    by: tl\n    do:")
    found = drafted(root)
    edit(root, old, new, found.path)
    done = issue(at(root), None, "p1", DAY)
    assert (codes(done), done.commit) == ([code], None)
    assert codes(drafted(root)) == []
    assert issue(at(root), None, "p1", DAY).commit


def test_a_step_changed_after_the_draft_has_to_be_looked_at_again(root):
    longer(root)
    drafted(root)
    edit(root, "do: 核对服务密码。", "do: 核对服务密码和证件。")
    assert codes(issue(at(root), None, "p1", DAY)) == ["denied-main_links"]


def test_a_text_edited_after_the_draft_is_issued_as_it_stands(root):
    longer(root)
    drafted(root)
    edit(root, "promise: 20m", "promise: 30m")
    assert issue(at(root), None, "p1", DAY).commit
    assert breaks(root) == []


def test_what_is_issued_is_frozen(root):
    longer(root)
    done = issued(root)
    with pytest.raises(Stopped, match="already-issued"):
        issue(at(root), done.notice.id, "p1", DAY)
    with pytest.raises(Stopped, match="no-draft"):
        issue(at(root), None, "p1", DAY)
    edit(root, "promise: 20m", "promise: 30m")
    assert drafted(root).notice.id != done.notice.id


@pytest.mark.parametrize(
    "kind", ["standard", "emergency", "supersede", "reconcile", "retire", "first", "nonsense"]
)
def test_a_kind_that_cannot_be_written_yet_is_said_so(root, kind):
    longer(root)
    with pytest.raises(Misused, match="unsupported-kind"):
        drafted(root, kind=kind)


def test_without_an_edit_there_is_nothing_to_notice(root):
    with pytest.raises(Stopped, match="nothing-edited"):
        drafted(root)
    longer(root)
    drafted(root)
    edit(root, "promise: 20m", "promise: 10m")
    with pytest.raises(Stopped, match="nothing-edited"):
        issue(at(root), None, "p1", DAY)


def test_a_process_that_was_never_published_needs_no_notice(root):
    text = (root / PATH).read_text("utf-8").replace(BILL, "QRY-BILL-002")
    write(root, {"processes/QRY-BILL-002.yaml": text})
    with pytest.raises(Misused, match="not-published"):
        drafted(root, processes=("QRY-BILL-002",))
    with pytest.raises(Misused, match="unknown-process"):
        drafted(root, processes=("QRY-BILL-003",))


def test_one_notice_may_speak_of_several_processes(root):
    text = (
        (root / PATH)
        .read_text("utf-8")
        .replace(BILL, "QRY-BILL-002")
        .replace('business: "0101"', 'business: "0102"')
    )
    write(root, {"processes/QRY-BILL-002.yaml": text})
    prepare(root, "QRY-BILL-002")
    release(root)
    longer(root)
    edit(root, "promise: 10m", "promise: 20m", "processes/QRY-BILL-002.yaml")
    found = drafted(root)
    assert [part.id for part in found.notice.processes] == [BILL, "QRY-BILL-002"]
    assert [part.id for part in drafted(root, processes=(BILL,)).notice.processes] == [BILL, "QRY-BILL-002"]
    assert issue(at(root), None, "p1", DAY).commit
    assert git(root, "log", "-1", "--format=%(trailers:key=Affects,valueonly)").split() == [
        BILL,
        "QRY-BILL-002",
    ]
    assert breaks(root) == []


def test_a_second_change_before_the_first_is_published_follows_it(root):
    longer(root)
    first = issued(root)
    edit(root, "promise: 20m", "promise: 30m")
    git(root, "commit", "-qam", "work in progress")
    second = issued(root)
    part = second.notice.processes[0]
    assert part.from_ == first.notice.processes[0].to
    assert (part.version.from_, part.version.to) == ("2.0.0", "3.0.0")
    assert breaks(root) == []


def test_a_revert_written_by_hand_leads_nowhere_new(root):
    longer(root)
    found = drafted(root)
    edit(root, "kind: normal", "kind: revert", found.path)
    with pytest.raises(Misused, match="no-earlier-text"):
        issue(at(root), None, "p1", DAY)


def test_whoever_issues_is_named(root):
    longer(root)
    drafted(root)
    with pytest.raises(Misused, match="nobody"):
        issue(at(root), None, None, DAY)
    assert not issue(at(root), None, "p1", DAY).by.checked


def test_a_version_is_raised_freely_but_lowered_only_with_a_reason(root):
    longer(root)
    found = drafted(root)
    edit(root, 'to: "2.0.0"', 'to: "3.0.0"', found.path)
    assert drafted(root).notice.processes[0].version.to == "3.0.0"
    edit(root, 'to: "3.0.0"', 'to: "1.1.0"', found.path)
    assert codes(drafted(root)) == ["lowered-version"]
    assert codes(issue(at(root), None, "p1", DAY)) == ["lowered-version"]
    edit(root, 'to: "1.1.0"', 'to: "1.1.0"\n      lowered_because: 承诺时限对外未公布', found.path)
    assert issue(at(root), None, "p1", DAY).commit
    assert 'version: "1.1.0"' in (root / PATH).read_text("utf-8")


def test_dates_have_to_follow_one_another(root):
    longer(root)
    found = drafted(root, effective_from="2026-02-01", reviewed_on=("2026-01-31",))
    assert codes(found) == ["effective-before-written", "early-staged-review"]


def test_an_approval_of_an_earlier_draft_is_stale(root):
    longer(root)
    found = drafted(root)
    approve(root, found, "p9")
    edit(root, "promise: 20m", "promise: 30m")
    assert codes(issue(at(root), None, "p1", DAY)) == ["stale-approval"]


def test_the_author_alone_approves_nothing(root):
    longer(root)
    found = drafted(root)
    approve(root, found, "p1")
    assert codes(issue(at(root), None, "p1", DAY)) == ["self-approval"]
    approve(root, found, "p9")
    assert issue(at(root), None, "p1", DAY).commit
    assert sum("approval-" in name for name in git(root, "show", "--name-only", "--format=").split()) == 2


def test_a_rejection_or_an_approval_of_other_words_stops_the_issue(root):
    longer(root)
    found = drafted(root)
    approve(root, found, "p8", verdict="reject")
    approve(root, found, "p9", digest="0" * 64)
    assert sorted(codes(issue(at(root), None, "p1", DAY))) == ["rejected", "stale-approval"]


def test_roles_that_must_approve_do(root):
    longer(root)
    found = drafted(root)
    edit(root, "approvals: []", "approvals: [om]", found.path)
    found = drafted(root)
    assert codes(issue(at(root), None, "p1", DAY)) == ["missing-approval"]
    approve(root, found, "p9")
    assert issue(at(root), None, "p1", DAY).commit


def test_a_hook_that_refuses_costs_nothing_and_the_issue_goes_on_later(root):
    longer(root)
    hook = (
        write(root, {".git/hooks/pre-commit": "#!/bin/sh\necho 缺工单号 >&2\nexit 1\n"})
        / ".git/hooks/pre-commit"
    )
    hook.chmod(0o755)
    found = drafted(root)
    with pytest.raises(Stopped, match="hook-refused"):
        issue(at(root), None, "p1", DAY)
    assert 'version: "2.0.0"' in (root / PATH).read_text("utf-8")
    hook.unlink()
    done = issue(at(root), None, "p1", DAY)
    assert (done.notice.id, done.commit) == (found.notice.id, git(root, "rev-parse", "HEAD"))
    assert git(root, "status", "--porcelain") == ""
    assert breaks(root) == []


@pytest.mark.parametrize(
    ("trouble", "code"),
    [
        (("checkout", "-q", "--detach"), "detached-head"),
        (("config", "--unset", "user.email"), "no-identity"),
        (("config", "user.name", "姓名"), "placeholder-identity"),
        (("config", "user.email", "ADDRESS"), "placeholder-identity"),
        (("update-ref", "MERGE_HEAD", "HEAD"), "in-progress"),
    ],
)
def test_where_git_cannot_commit_nothing_is_written(root, trouble, code):
    longer(root)
    drafted(root)
    git(root, *trouble)
    before = (root / PATH).read_bytes()
    with pytest.raises(Stopped, match=code):
        issue(at(root), None, "p1", DAY)
    assert (root / PATH).read_bytes() == before


def test_a_draft_that_cannot_be_read_is_named_and_left_alone(root):
    longer(root)
    found = drafted(root)
    edit(root, "reason: business", "reason: wind", found.path)
    before = (root / found.path).read_bytes()
    for act in (lambda: drafted(root), lambda: issue(at(root), None, "p1", DAY)):
        with pytest.raises(Stopped, match="unreadable-notice") as caught:
            act()
        assert caught.value.values["path"] == found.path
    assert (root / found.path).read_bytes() == before


def test_two_drafts_are_told_apart_by_name(root):
    text = (
        (root / PATH)
        .read_text("utf-8")
        .replace(BILL, "QRY-BILL-002")
        .replace('business: "0101"', 'business: "0102"')
    )
    write(root, {"processes/QRY-BILL-002.yaml": text})
    prepare(root, "QRY-BILL-002")
    release(root)
    longer(root)
    one = drafted(root, processes=(BILL,))
    edit(root, "promise: 10m", "promise: 20m", "processes/QRY-BILL-002.yaml")
    other = drafted(root, processes=("QRY-BILL-002",))
    with pytest.raises(Misused, match="which-notice"):
        issue(at(root), None, "p1", DAY)
    with pytest.raises(Misused, match="unknown-notice"):
        issue(at(root), "CN-NOWHERE", "p1", DAY)
    assert issue(at(root), other.notice.id[-6:].lower(), "p1", DAY).notice.id == other.notice.id
    assert issue(at(root), None, "p1", DAY).notice.id == one.notice.id


def test_the_day_of_issue_is_the_one_asked_for(root):
    longer(root)
    done = issued(root, day=date(2026, 4, 1))
    event = notices(at(root).tree).found[1].events[0]
    assert (done.notice.created, event.on, event.kind, event.by) == (
        "2026-04-01",
        "2026-04-01",
        "issue",
        "p1",
    )


def test_a_text_edited_after_a_refused_commit_is_issued_as_it_then_stands(root):
    longer(root)
    hook = write(root, {".git/hooks/pre-commit": "#!/bin/sh\nexit 1\n"}) / ".git/hooks/pre-commit"
    hook.chmod(0o755)
    found = drafted(root)
    with pytest.raises(Stopped, match="hook-silent"):
        issue(at(root), None, "p1", DAY)
    edit(root, "promise: 20m", "promise: 30m")
    again = drafted(root)
    assert (again.notice.id, again.fresh) == (found.notice.id, False)
    hook.unlink()
    done = issue(at(root), None, "p1", DAY)
    assert done.commit == git(root, "rev-parse", "HEAD")
    assert breaks(root) == []
    assert git(root, "status", "--porcelain") == ""
    assert len(list((root / found.path).parent.glob("event-*"))) == 1


@pytest.mark.parametrize("survived", [0, 1, 2])
def test_a_run_killed_between_two_files_is_taken_up_by_the_next(root, monkeypatch, survived):
    longer(root)
    drafted(root)
    real, left = writing.os.replace, [None] * survived

    def killed(*arguments, **options):
        if not left:
            raise KeyboardInterrupt
        left.pop()
        real(*arguments, **options)

    monkeypatch.setattr(writing.os, "replace", killed)
    with pytest.raises(KeyboardInterrupt):
        issue(at(root), None, "p1", DAY)
    monkeypatch.setattr(writing.os, "replace", real)
    assert issue(at(root), None, "p1", DAY).commit
    assert breaks(root) == []
    assert git(root, "status", "--porcelain") == ""


def test_a_text_that_could_not_be_published_is_not_frozen(root, run):
    edit(root, "promise: 10m", "promise: 20m")
    edit(root, "outputs:\n", "outputs:\n  - {id: slip, name: 回单, kind: information, to: nobody}\n")
    found = drafted(root)
    done = issue(at(root), None, "p1", DAY)
    assert (done.commit, codes(done), found.notice.id) == (None, ["lint-errors"], done.notice.id)
    assert [each.code for each in done.errors] == ["SCH006"]
    said = run("-C", root, "--lang", "zh", "--as-of", str(DAY), "change", "issue", "--by", "p1")
    assert (said.code, f"{PATH}:" in said.out, "nobody" in said.out) == (1, True, True)
    assert f"ccproc lint {PATH} --stage publish\n" in said.out


def test_a_day_of_review_that_nobody_typed_moves_with_the_day_of_effect(root):
    longer(root)
    assert drafted(root).notice.review.due == ("2026-03-16",)
    found = drafted(root, effective_from="2026-04-01")
    assert (found.notice.review.due, codes(found)) == (("2026-04-15",), [])
    drafted(root, reviewed_on=("2026-04-20",))
    found = drafted(root, effective_from="2026-05-01")
    assert (found.notice.review.due, codes(found)) == (("2026-04-20",), ["early-staged-review"])
    line = ANSWER["early-staged-review"].help("zh", found.objections[0].values)
    assert f"ccproc change new {BILL} --review-on 2026-05-15" in line


def test_a_change_on_the_last_day_of_all_breaks_nothing(root):
    longer(root)
    assert drafted(root, effective_from="9999-12-31").notice.review.due == ("9999-12-31",)


def test_a_revert_to_a_text_that_was_trained_says_so(root, run):
    at_day = ("-C", root, "--lang", "zh", "--as-of", str(DAY))
    longer(root)
    issued(root)
    drafted(root, kind="revert", processes=(BILL,), to="1.0.0")
    said = run(*at_day, "change", "issue", "--by", "p1")
    assert "须培训" in said.out
    assert said.err.startswith(
        f"{BILL} 的这份文本以前培训过，记录仍然有效，不必再培训。\n接下来：{BILL} 这次变更可以发布了"
    )


def test_a_change_that_only_waits_for_its_day_is_told_the_day(root, run):
    edit(root, "fallback: 纸质登记表", "fallback: 备用系统", "registry/systems.yaml")
    drafted(root, effective_from="2026-03-09")
    said = run("-C", root, "--lang", "zh", "--as-of", str(DAY), "change", "issue", "--by", "p1")
    assert f"接下来：{BILL} 这次变更到 2026-03-09 再执行 ccproc publish --by p1。" in said.err
