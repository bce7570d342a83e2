"""Every process of the work tree comes before its gates with what there is about it, and no other's."""

from conftest import write
from office import BILL, DAY, PATH, at, edit, issued

from ccproc.evidence.cases import cases_of
from ccproc.store.archive import archive
from ccproc.store.records import records

OTHER = "QRY-BILL-002"


def cases(root, errors=None):
    files = archive(at(root), DAY)
    return dict(cases_of(files, records(files.tree), errors))


def test_a_case_holds_the_records_and_the_notice_of_its_own_process(root):
    write(root, {f"processes/{OTHER}.yaml": (root / PATH).read_text("utf-8").replace(BILL, OTHER)})
    found = cases(root)
    assert {record.process for record in found[BILL].records} == {BILL}
    assert found[BILL].head is not None
    assert (found[OTHER].records, found[OTHER].head, found[OTHER].ahead) == ((), None, ())


def test_errors_of_the_centre_count_for_every_process(root):
    found = cases(root, {("review", BILL): 1, ("review", ""): 2, ("publish", "CMP-001"): 4})
    assert found[BILL].errors == {"review": 3, "publish": 0}


def test_a_text_that_cannot_be_read_is_no_case(root):
    write(root, {f"processes/{OTHER}.yaml": "id: [\n"})
    assert set(cases(root)) == {BILL}


def test_a_case_holds_the_notices_whose_day_is_still_to_come(root):
    edit(root, "promise: 10m", "promise: 20m")
    first = issued(root, effective_from="2026-03-09").notice.id
    edit(root, "promise: 20m", "promise: 30m")
    second = issued(root).notice.id
    assert {link.filed.notice.id for link in cases(root)[BILL].ahead} == {first, second}


def test_a_list_of_people_that_is_kept_is_part_of_every_case(root):
    assert cases(root)[BILL].people is None
    write(root, {"registry/people.yaml": "- {code: p1, roles: [sv-inbound]}\n"})
    assert set(cases(root)[BILL].people or ()) == {"p1"}
