"""What a manager and an auditor read of a notice: whether its text is out, and who stands behind it."""

import pytest
from office import BILL, edit, issued, prepare, release

from ccproc.model.notice import Notice


@pytest.fixture
def notice(root) -> Notice:
    edit(root, "promise: 10m", "promise: 20m")
    return issued(root).notice


def told(run, root, *arguments, language="zh"):
    done = run("-C", root, "--lang", language, "--as-of", "2026-03-02", "change", *arguments)
    assert done.code == 0, done.err
    return done.out


@pytest.mark.parametrize(
    ("language", "said"), [("zh", "已签发，尚未发布（现行 1.0.0）"), ("en", "in force: 1.0.0")]
)
def test_an_issued_notice_whose_text_waits_does_not_read_as_in_force(root, run, notice, language, said):
    assert said in told(run, root, "list", language=language)
    assert said in told(run, root, "show", notice.id, language=language)
    prepare(root)
    release(root)
    assert said not in told(run, root, "list", language=language)
    assert said not in told(run, root, "show", notice.id, language=language)


def test_a_notice_whose_text_went_out_with_the_next_one_waits_no_more(root, run, notice):
    edit(root, "promise: 20m", "promise: 30m")
    issued(root)
    assert told(run, root, "list").count("尚未发布") == 2
    prepare(root)
    release(root)
    assert "尚未发布" not in told(run, root, "list")


def test_who_reviewed_confirmed_trained_and_published_is_read_by_a_command(root, run, notice):
    assert "发布与依据" not in told(run, root, "show", notice.id)
    prepare(root)
    before = told(run, root, "show", notice.id)
    assert "六个要点全部通过" in before
    assert "号发布" not in before
    release(root)
    shown = "".join(line.strip() for line in told(run, root, "show", notice.id).splitlines())
    for part in (
        f"第 0002 号发布：{BILL} {notice.processes[0].version.to}，2026-03-02 起生效；2026-03-02 由 p1 发布",
        f"2026-03-02  审核  {BILL}，p1 记录",
        "p1（流程负责人）、p2（流程使用人）、",
        "确认方：市场部（经理）",
        "人数：12/12",
    ):
        assert part in shown, part
