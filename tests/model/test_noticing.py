"""Notices, approvals, events, records and the register come back as they were written."""

from dataclasses import asdict

import pytest

from ccproc.model import noticing, record, register
from ccproc.model.notice import Event, Filed
from ccproc.yamltext import dialect
from ccproc.yamltext.dump import dump
from ccproc.yamltext.shape.faults import faults_of

ULID = "01JZ8Q6T3V5W7X9Y0A2B4C6D8E"
D1, D2 = "1" * 64, "2" * 64
NOTICE = {
    "id": f"CN-{ULID}",
    "kind": "normal",
    "reason": "defect",
    "title": {"zh": "放宽时限", "en": "Longer promise"},
    "author": "p1",
    "created": "2026-03-01",
    "effective_from": "2026-03-05T09:00:00+08:00",
    "processes": [
        {
            "id": "CMP-001",
            "parents": [D1, D2],
            "from": None,
            "to": D2,
            "version": {
                "from": None,
                "to": "1.0.0",
                "computed_bump": "none",
                "lowered_because": "对外未公布",
            },
            "changes": [{"rule": "step-added", "at": "/steps/refer", "level": "major"}],
        }
    ],
    "registry": ["contacts/delivery-desk"],
    "answers": {"no_longer_fit": {"answer": True, "because": "审计"}},
    "impact": {"roles": ["csr"]},
    "problem": ULID,
    "star": {"stop": "停", "think": "想", "assess": "估", "respond": "应"},
    "rollback": "退回上一版",
    "review": {"due": ["2026-03-19", "2026-06-01"], "owner": "sv", "measures": ["fcr"]},
    "requires": {"approvals": ["om"], "training": ["csr"], "ack": ["csr", "tl"]},
}
APPROVAL = {
    "id": ULID, "notice": f"CN-{ULID}", "digest": D1, "by": "p2", "role": "om", "verdict": "approve",
    "on": "2026-03-02",
}  # fmt: skip
EVENT = {
    "id": ULID,
    "notice": f"CN-{ULID}",
    "kind": "issue",
    "digest": D1,
    "by": "p1",
    "on": "2026-03-02",
    "note": "当面交代",
}
REVIEW = {
    "id": ULID, "kind": "review", "process": "CMP-001", "digest": D1, "by": "p1", "on": "2026-03-02",
    "participants": [{"role": "qa", "name": "p4"}], "verdicts": {"clarity": "pass", "comment": "好"},
    "paths_walked": [["a", "b"]], "note": {"zh": "备注", "en": "note"},
}  # fmt: skip
ROW = {
    "number": 1, "notice": f"CN-{ULID}", "process": "CMP-001", "version": "1.0.0", "digest": D1, "blob": "0" * 40,
    "values": D1, "effective_from": "2026-03-02", "manifest": D2,
    "evidence": {f"records/review/CMP-001/{ULID}.yaml": D2},
}  # fmt: skip


@pytest.mark.parametrize(
    ("name", "data", "there", "back"),
    [
        ("notice", NOTICE, noticing.notice, noticing.plain),
        ("approval", APPROVAL, noticing.approval, asdict),
        ("event", EVENT, noticing.event, noticing.plain_event),
        ("record", REVIEW, record.record, record.plain),
        ("register", [ROW], register.register, register.plain),
    ],
)
def test_every_key_is_read_and_written_as_the_schema_has_it(name, data, there, back):
    assert faults_of(name, data) == ()
    again = dialect.read(dump(back(there(data))).encode()).value
    assert again == data


@pytest.mark.parametrize(
    "nonsense", [{}, {"processes": 3}, {"processes": [3, {}]}, {"review": "x", "requires": []}]
)
def test_nonsense_makes_an_empty_notice_and_no_crash(nonsense):
    assert noticing.notice(nonsense).id == ""


def test_records_of_no_process_have_a_folder_of_their_own():
    assert record.record({"id": "1", "kind": "issue"}).path == "records/issue/_/1.yaml"
    assert record.record(REVIEW).path == f"records/review/CMP-001/{ULID}.yaml"


def test_the_text_in_force_is_the_last_published():
    found = register.register([{**ROW, "number": 2, "digest": D2}, ROW, {**ROW, "process": "CMP-002"}])
    assert (found.number, found.last()["CMP-001"].digest) == (2, D2)
    assert [row.number for row in found.of("CMP-001")] == [1, 2]


def test_a_first_notice_is_issued_by_nature_any_other_by_its_event():
    normal = noticing.notice(NOTICE)
    first = noticing.notice({**NOTICE, "kind": "first"})
    assert (Filed(first, "", "").issued, Filed(normal, "", "").issued) == (True, False)
    assert Filed(normal, "", "", (), (Event("1", "", "issue", "", ""),)).issued
