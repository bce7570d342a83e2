"""The gates before a publication: each lets through what it should, and says what is missing."""

from dataclasses import replace
from datetime import date

import pytest
from office import TEAM

from ccproc.governance.case import Case
from ccproc.governance.chain import Break, Link
from ccproc.governance.following import ahead
from ccproc.governance.gates import unmet
from ccproc.governance.saying import VERDICTS
from ccproc.governance.walks import cover
from ccproc.model.config import Config
from ccproc.model.notice import Event, Filed, Notice, Part, VersionStep
from ccproc.model.person import Person
from ccproc.model.reading import process
from ccproc.model.record import Record
from ccproc.model.registry import registry
from ccproc.model.text import Text

NOW, OLD = "a" * 64, "b" * 64
TODAY = date(2026, 3, 10)
TEXT = process(
    {
        "id": "QRY-BILL-001",
        "title": "话费查询",
        "category": "query",
        "owner": "sv",
        "users": ["csr"],
        "steps": [
            {
                "id": "ask",
                "decide": "有密码吗？",
                "branches": [{"when": "有", "next": "tell"}, {"otherwise": "done"}],
            },
            {"id": "tell", "say": "余额"},
            {"id": "done", "end": "answered"},
        ],
    },
    "processes/QRY-BILL-001.yaml",
)
PEOPLE = [{"role": role, "name": name} for role, name in TEAM.items()]
REVIEW = {
    "participants": PEOPLE,
    "verdicts": dict.fromkeys(VERDICTS, "pass"),
    "paths_walked": [list(walk) for walk in cover(TEXT)],
}


def record(kind: str, on: str, digest: str = NOW, **data: object) -> Record:
    return Record(f"01{kind}{on}", kind, TEXT.id, digest, "p1", on, None, data)


GOOD = (
    record("review", "2026-03-01", **REVIEW),
    record("confirmation", "2026-03-02", organisation="市场部"),
    record("training", "2026-03-03", roles=["sv", "csr"]),
)
CASE = Case(TEXT, NOW, "business", Config().gates, TODAY, GOOD)


def notice(to: str = NOW, effective: str = "2026-03-05", **more: object) -> Filed:
    part = Part(TEXT.id, ("p",), OLD, to, VersionStep("1.0.0", "1.0.1", "patch"))
    made = Notice("CN-1", "normal", "business", Text((("", "t"),)), "p1", "2026-03-01", effective, (part,))
    return replace(
        Filed(made, "changes/x/notice.yaml", "d", (), (Event("01", "CN-1", "issue", "p1", "2026-03-01"),)),
        **more,
    )  # type: ignore[arg-type]


def lacking(case: Case) -> list[tuple[str, str]]:
    return [(each.gate, each.why) for each in unmet(case)]


def reviewed(**changes: object) -> Case:
    return replace(CASE, records=(record("review", "2026-03-01", **{**REVIEW, **changes}), *GOOD[1:]))


def test_what_was_reviewed_confirmed_and_trained_may_be_published():
    assert lacking(CASE) == []
    assert lacking(replace(CASE, head=notice())) == []


@pytest.mark.parametrize("command", ["review", "confirm", "train"])
def test_with_no_record_at_all_every_command_to_run_is_named(command):
    found = unmet(replace(CASE, records=()))
    assert [(each.gate, each.why) for each in found] == [
        ("reviewed", "no-review"),
        ("confirmed", "no-confirmation"),
        ("trained", "untrained"),
    ]
    assert any(each.command.startswith(f"ccproc {command} QRY-BILL-001") for each in found)


def test_one_word_changed_voids_everything():
    later = replace(CASE, digest="c" * 64)
    assert lacking(later) == [
        ("reviewed", "stale-review"),
        ("confirmed", "stale-confirmation"),
        ("trained", "untrained"),
    ]


def test_errors_of_the_linter_keep_a_text_in():
    for errors, gate in (({"review": 2, "publish": 3}, "reviewed"), ({"publish": 3}, "published")):
        found = unmet(replace(CASE, errors=errors))
        assert [(each.gate, each.why) for each in found] == [(gate, "lint-errors")]


@pytest.mark.parametrize(
    ("changes", "why", "missing"),
    [
        ({"verdicts": {**REVIEW["verdicts"], "clarity": "fail"}}, "failed-verdicts", ("clarity",)),
        ({"verdicts": dict.fromkeys(VERDICTS[:5], "pass")}, "missing-verdicts", ("generality",)),
        ({"participants": PEOPLE[:4]}, "missing-participants", ("perf", "trainer", "km")),
        ({"paths_walked": [["ask", "tell", "done"]]}, "unwalked", ("ask → done",)),
        ({"paths_walked": [["ask", "done"], ["tell", "ask"]]}, "unwalked", ("ask → tell", "tell → done")),
    ],
)
def test_half_a_review_is_none(changes, why, missing):
    found = unmet(reviewed(**changes))
    assert [(each.why, each.values["missing"]) for each in found] == [(why, missing)]


@pytest.mark.parametrize("nonsense", [None, "all", 3, ["x"], [None], {"a": 1}])
def test_a_review_of_nonsense_is_refused_and_breaks_nothing(nonsense):
    found = lacking(reviewed(verdicts=nonsense, participants=nonsense, paths_walked=nonsense))
    assert ("reviewed", "missing-verdicts") in found
    assert ("reviewed", "one-pair-of-eyes") in found


def test_owner_and_user_may_take_part_under_their_own_roles():
    own = [
        {"role": {"owner": "sv", "user": "csr"}.get(p["role"], p["role"]), "name": p["name"]} for p in PEOPLE
    ]
    assert lacking(reviewed(participants=own)) == []


def test_where_no_user_is_named_whoever_acts_takes_part_as_user():
    acting = replace(TEXT, users=(), steps=tuple(step._replace(by="csr") for step in TEXT.steps))
    people = [{**each, "role": "csr"} if each["role"] == "user" else each for each in PEOPLE]
    assert lacking(replace(reviewed(participants=people), process=acting)) == []


def test_one_person_in_every_role_is_one_pair_of_eyes():
    alone = [{**person, "name": "p1"} for person in PEOPLE]
    assert lacking(reviewed(participants=alone)) == [("reviewed", "one-pair-of-eyes")]
    with_author = replace(reviewed(participants=alone), head=notice())
    assert lacking(with_author) == [("reviewed", "one-pair-of-eyes")]


def test_the_latest_review_counts():
    failed = record(
        "review", "2026-03-02", **{**REVIEW, "verdicts": {**REVIEW["verdicts"], "clarity": "fail"}}
    )
    assert lacking(replace(CASE, records=(failed, *GOOD))) == [("reviewed", "failed-verdicts")]


def test_only_the_families_that_need_it_are_confirmed():
    inside = replace(CASE, family="management", records=(GOOD[0], GOOD[2]))
    assert ("confirmed", "no-confirmation") not in lacking(inside)


def test_what_came_too_early_does_not_count():
    early = (
        record("confirmation", "2026-02-27", organisation="x"),
        record("training", "2026-02-28", roles=["sv", "csr"]),
    )
    assert lacking(replace(CASE, records=(GOOD[0], *early))) == [
        ("confirmed", "confirmed-before-review"),
        ("trained", "trained-before-review"),
    ]


def test_several_trainings_together_cover_the_roles():
    parts = (record("training", "2026-03-03", roles=["sv"]), record("training", "2026-03-04", roles=["csr"]))
    assert lacking(replace(CASE, records=(*GOOD[:2], *parts))) == []
    found = unmet(replace(CASE, records=(*GOOD[:2], parts[0])))
    assert (found[0].values["missing"], found[0].command) == (
        ("csr",),
        "ccproc train QRY-BILL-001 --roles csr --by {person}",
    )


def test_a_patch_keeps_the_training_of_the_text_before():
    old = record("training", "2026-02-03", OLD, roles=["sv", "csr"])
    patched = replace(CASE, records=(*GOOD[:2], old), head=notice(), kept=frozenset({OLD}))
    assert lacking(patched) == []
    assert lacking(replace(patched, kept=frozenset())) == [("trained", "untrained")]


@pytest.mark.parametrize(
    ("head", "why"),
    [
        (notice(to="c" * 64), "no-notice"),
        (notice(events=()), "no-notice"),
        (notice(effective="2026-03-11"), "not-yet-effective"),
        (notice(effective="2026-03-10T09:00:00+08:00"), None),
    ],
)
def test_a_changed_text_needs_its_notice_and_its_day(head, why):
    link = Link(head, head.notice.processes[0])
    case = replace(CASE, head=head, ahead=ahead({head.digest: link}, link, TODAY))
    assert lacking(case) == ([("published", why)] if why else [])


def test_a_withdrawn_notice_publishes_nothing_until_it_is_resumed():
    issue, withdraw, resume = (
        Event(f"0{i}", "CN-1", kind, "p1", f"2026-03-0{i}")
        for i, kind in enumerate(("issue", "withdraw", "resume"), 1)
    )
    assert lacking(replace(CASE, head=notice(events=(issue, withdraw)))) == [("published", "withdrawn")]
    assert lacking(replace(CASE, head=notice(events=(issue, withdraw, resume)))) == []


def test_a_forked_chain_publishes_nothing():
    broken = replace(CASE, breaks=(Break("CHG012", TEXT.id, "forked", {"notices": ["CN-1", "CN-2"]}),))
    assert lacking(broken) == [("published", "broken-chain")]


LISTED = {
    "p1": Person("", ("sv",)), "p2": Person("", ("csr",)), "p3": Person("", ("tl", "qa", "perf")),
    "p6": Person("", ("trainer", "km")),
}  # fmt: skip
SEEN = {"owner": "p1", "user": "p2", "tl": "p3", "qa": "p3", "perf": "p3", "trainer": "p6", "km": "p6"}


@pytest.mark.parametrize(
    ("changes", "why", "missing"),
    [
        ({}, None, ()),
        ({"tl": "p2"}, "unentitled", ("tl=p2",)),
        ({"user": "nobody"}, "unentitled", ("user=nobody",)),
        ({"owner": "p2", "qa": "p1"}, "unentitled", ("owner=p2", "qa=p1")),
    ],
)
def test_a_review_written_by_hand_counts_with_people_who_may_take_part_only(changes, why, missing):
    took_part = [{"role": role, "name": name} for role, name in {**SEEN, **changes}.items()]
    found = unmet(replace(reviewed(participants=took_part), people=LISTED))
    assert [(each.why, each.values["missing"]) for each in found] == ([(why, missing)] if why else [])


def test_a_record_by_somebody_who_is_on_no_list_is_no_evidence():
    strangers = tuple(replace(each, by="nobody") for each in GOOD)
    case = replace(reviewed(participants=[{"role": r, "name": n} for r, n in SEEN.items()]), people=LISTED)
    case = replace(case, records=(replace(case.records[0], by="nobody"), *strangers[1:]))
    assert lacking(case) == [("reviewed", "unlisted"), ("confirmed", "unlisted"), ("trained", "untrained")]


def test_roles_and_steps_are_told_by_name_beside_their_codes():
    named = replace(
        CASE,
        registry=registry({"roles": [{"code": "sv", "name": {"zh": "呼入运营主管", "en": "Supervisor"}}]}),
        process=process(
            {**TEXT.data, "steps": [{**step, "name": f"第{step['id']}步"} for step in TEXT.data["steps"]]},
            "x",
        ),
    )
    absent = unmet(
        replace(named, records=(replace(GOOD[0], data={**REVIEW, "participants": PEOPLE[1:]}), *GOOD[1:]))
    )
    assert [each.values["named"] for each in absent] == [({"zh": "流程负责人", "en": "process owner"},)]
    untrained = unmet(replace(named, records=GOOD[:2]))
    assert untrained[0].values["named"][0] == {"zh": "呼入运营主管", "en": "Supervisor"}
    unwalked = unmet(
        replace(named, records=(replace(GOOD[0], data={**REVIEW, "paths_walked": []}), *GOOD[1:]))
    )
    assert {"zh": "第ask步 → 第tell步", "en": "第ask步 → 第tell步"} in unwalked[0].values["named"]


@pytest.mark.parametrize(
    ("number", "changes", "gates"),
    [
        (
            0,
            {"participants": [{**each, "name": "人员代码"} for each in PEOPLE[:1]] + PEOPLE[1:]},
            ["reviewed"],
        ),
        (1, {"organisation": "对方部门"}, ["confirmed"]),
        (1, {"organisation": " DEPARTMENT "}, ["confirmed"]),
    ],
)
def test_a_record_that_still_holds_a_blank_of_a_printed_command_is_no_evidence(number, changes, gates):
    blank = replace(GOOD[number], data={**GOOD[number].data, **changes})
    found = unmet(replace(CASE, records=(*GOOD[:number], blank, *GOOD[number + 1 :])))
    assert [(each.gate, each.why) for each in found] == [(gate, "still-blank") for gate in gates]
    assert all(each.command for each in found)


def test_a_training_written_under_a_blank_is_no_evidence():
    blank = replace(GOOD[2], by="人员代码")
    found = unmet(replace(CASE, records=(*GOOD[:2], blank)))
    assert [(each.why, each.values["missing"]) for each in found] == [
        ("still-blank", ("人员代码",)),
        ("untrained", ("sv", "csr")),
    ]
    assert lacking(replace(CASE, records=(*GOOD, blank))) == []
