"""The seven questions: an empty answer is none, and what the difference shows cannot be denied."""

from dataclasses import replace

import pytest

from ccproc.governance.answers import changed_duties, changed_steps, objections, prefilled
from ccproc.model.change import Change
from ccproc.model.notice import Notice, Part, Review, VersionStep
from ccproc.model.text import Text

CHANGES = (
    Change("role-changed", "/steps/raise/by", "major", "csr", "tl"),
    Change("step-text", "/steps/raise/do", "minor", "a", "b"),
    Change("users-changed", "/users", "major", ["csr"], ["csr", "desk"]),
    Change(
        "escalation-added", "/escalation/om", "major", None, {"to": "om", "after": "2h", "informs": ["sv"]}
    ),
)
ANSWERS = {
    "no_longer_fit": {"answer": True, "because": "三季度审计发现两处脱节"},
    "main_links": {"answer": True, "steps": ["raise"]},
    "duties": {"answer": True, "roles": ["csr", "tl", "desk", "om", "sv"]},
    "variants": {"cases": ["客户忘记密码"]},
    "customer_view": {"effects": ["少转一次"]},
}
NOTICE = Notice(
    "CN-1", "normal", "business", Text((("", "调整升级"),)), "p1", "2026-03-01", "2026-03-05",
    (Part("CMP-001", ("d",), "a", "b", VersionStep("1.0.0", "2.0.0", "major")),),
    answers=ANSWERS, review=Review(("2026-03-19",), "sv"),
)  # fmt: skip


def said(notice: Notice, changes=CHANGES) -> list[str]:
    return [each.code for each in objections(notice, changes)]


def answering(**answers: object) -> Notice:
    return replace(NOTICE, answers={**ANSWERS, **answers})


def test_a_complete_notice_is_not_objected_to():
    assert said(NOTICE) == []


def test_steps_and_duties_are_read_from_the_difference():
    assert changed_steps(CHANGES) == ("raise",)
    assert changed_duties(CHANGES) == ("csr", "tl", "desk", "om", "sv")


def test_prefilling_keeps_what_was_typed_and_corrects_what_is_computed():
    typed = {
        "duties": {"answer": False, "because": "岗位不变"},
        "variants": {"cases": []},
        "customer_view": None,
    }
    assert prefilled(CHANGES, typed) == {
        "main_links": ANSWERS["main_links"],
        "duties": {"because": "岗位不变", **ANSWERS["duties"]},
    }


@pytest.mark.parametrize(
    "nothing", ["", " ", "n/a", "N/A", "无", "无。", "没有", "不适用", "-", "——", "……", "TBD", "同上"]
)
def test_a_way_to_say_nothing_is_no_answer(nothing):
    assert said(answering(no_longer_fit={"answer": True, "because": nothing})) == ["unanswered-fit"]
    assert said(answering(variants={"cases": [nothing], "because": nothing})) == ["unanswered-variants"]
    assert said(answering(customer_view={"effects": [], "because": nothing})) == ["unanswered-customer-view"]


@pytest.mark.parametrize("shape", [None, "x", 3, [], {"answer": "yes"}, {"because": 3}])
def test_an_answer_of_another_shape_is_no_answer(shape):
    assert "unanswered-fit" in said(answering(no_longer_fit=shape))


def test_no_variants_to_list_needs_a_reason():
    assert said(answering(variants={"because": "只改了一个错字，走向不变"})) == []


@pytest.mark.parametrize(
    ("question", "answer", "code"),
    [
        ("main_links", {"answer": False}, "denied-main_links"),
        ("main_links", None, "denied-main_links"),
        ("main_links", {"answer": True, "steps": []}, "unnamed-main_links"),
        ("main_links", {"answer": True, "steps": ["raise", "close"]}, "invented-main_links"),
        ("duties", {"answer": False}, "denied-duties"),
        ("duties", {"answer": True, "roles": ["csr"]}, "unnamed-duties"),
    ],
)
def test_what_the_difference_shows_cannot_be_denied(question, answer, code):
    assert said(answering(**{question: answer})) == [code]


def test_what_the_difference_does_not_show_cannot_be_claimed():
    assert said(NOTICE, changes=()) == ["claimed-main_links", "claimed-duties"]


def test_whether_the_review_was_done_is_never_typed():
    assert said(answering(staged_review={"answer": True})) == ["typed-completion"]
    assert said(answering(staged_review={"because": "两周后"})) == []


@pytest.mark.parametrize(
    ("review", "code"),
    [
        (None, "missing-staged-review"),
        (Review((), "sv"), "missing-staged-review"),
        (Review(("2026-03-19",), ""), "missing-staged-review"),
        (Review(("2026-03-04", "2026-06-01"), "sv"), "early-staged-review"),
    ],
)
def test_a_change_is_looked_at_again_after_it_took_effect(review, code):
    assert said(replace(NOTICE, review=review)) == [code]


@pytest.mark.parametrize(
    ("step", "code"),
    [
        (VersionStep("1.0.0", "1.1.0", "major"), "lowered-version"),
        (VersionStep("1.0.0", "1.1.0", "major", Text((("", "无"),))), "lowered-version"),
        (VersionStep("1.0.0", "1.1.0", "major", Text((("", "对外未公布"),))), None),
        (VersionStep("1.9.0", "1.10.0", "minor"), None),
        (VersionStep("1.0.0", "5.0.0", "patch"), None),
        (VersionStep("2.0.0", "1.9.9", "patch", Text((("", "想低一点"),))), "version-not-raised"),
    ],
)
def test_a_version_fits_the_difference(step, code):
    part = replace(NOTICE.processes[0], version=step)
    assert said(replace(NOTICE, processes=(part,))) == ([code] if code else [])


def test_reason_title_and_day_are_asked_for():
    bare = replace(NOTICE, reason="", title=Text((("", "CN-1"),)), effective_from="", review=NOTICE.review)
    assert said(bare) == ["missing-reason", "missing-title", "missing-effective-date"]
    assert said(replace(NOTICE, title=Text((("", "  "),)))) == ["missing-title"]
