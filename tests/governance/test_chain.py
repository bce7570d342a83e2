"""What the chain counts, and what it says where a text does not fit it."""

from dataclasses import replace

import pytest

from ccproc.governance.chain import spoken_of, verify
from ccproc.model.notice import Event, Filed, Notice, Part, VersionStep
from ccproc.model.register import Register, Row
from ccproc.model.text import Text
from ccproc.model.written import Written

BILL = "QRY-BILL-001"
ROW = Row(1, "CN-1", BILL, "1.0.0", "a", "", "2026-03-01", "")
ISSUE = Event("01", "CN-2", "issue", "p1", "2026-03-01", digest="f2")


def filed(id: str, kind: str, part: Part, *events: Event) -> Filed:
    made = Notice(id, kind, "business", Text((("", "t"),)), "p1", "2026-03-01", "2026-03-01", (part,))
    return Filed(made, f"changes/{id}/notice.yaml", f"f{id[-1]}", (), events)


FIRST = filed("CN-1", "first", Part(BILL, (), None, "a", VersionStep(None, "1.0.0", "none")))
NEXT = filed("CN-2", "normal", Part(BILL, ("f1",), "a", "b", VersionStep("1.0.0", "1.1.0", "minor")), ISSUE)


def kinds(text: Written | None, *notices: Filed) -> list[tuple[str, dict[str, object]]]:
    found = verify({text.id: text} if text else {}, notices, (), Register((ROW,)))
    return [(each.kind, dict(each.values)) for each in found]


def test_a_draft_makes_nobody_believe_that_a_process_was_published() -> None:
    draft = replace(NEXT, events=())
    assert spoken_of([draft], Register()) == frozenset()
    assert spoken_of([NEXT], Register()) == {BILL}
    assert spoken_of([], Register((ROW,))) == {BILL}


def test_a_first_notice_that_no_publication_names_counts_for_nothing() -> None:
    assert spoken_of([FIRST], Register()) == frozenset()


def test_the_text_of_the_last_notice_proves_itself() -> None:
    assert kinds(Written(BILL, "p.yaml", "b", "1.1.0"), FIRST, NEXT) == []


@pytest.mark.parametrize(("stands", "told"), [(None, "-"), ("9.0.0", "9.0.0")])
def test_a_version_that_no_notice_gave_is_told_with_the_one_expected(stands: str | None, told: str) -> None:
    said = {"path": "p.yaml", "version": told, "expected": "1.1.0"}
    assert kinds(Written(BILL, "p.yaml", "b", stands), FIRST, NEXT) == [("version", said)]


def test_a_retired_text_may_be_gone_and_no_other() -> None:
    ended = replace(
        NEXT, notice=replace(NEXT.notice, processes=(replace(NEXT.notice.processes[0], to=None),))
    )
    assert kinds(None, FIRST, ended) == []
    assert kinds(None, FIRST, NEXT) == [("gone", {"notice": "CN-2", "digest": "b"})]
