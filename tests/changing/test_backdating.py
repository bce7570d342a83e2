"""Evidence cannot be dated back: neither by a command, nor by hand without the chain telling."""

import re
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from conftest import git, write
from office import BILL, DAY, PATH, TEAM, at, breaks, drafted, edit, issued, prepare, release

from ccproc.changing.issue import issue
from ccproc.changing.records import Said, review, train
from ccproc.errors import Misused
from ccproc.governance.manifest import manifest, sha256
from ccproc.governance.saying import VERDICTS
from ccproc.model.record import plain
from ccproc.model.register import Register
from ccproc.store.notices import content, notices
from ccproc.store.records import records
from ccproc.store.register import content as register_content
from ccproc.store.register import register
from ccproc.yamltext.dump import dump

EARLIER, LATER = DAY - timedelta(days=400), DAY + timedelta(days=8)
BACK = ("CHG013", "backdated")


def slower(root: Path) -> None:
    edit(root, "promise: 10m", "promise: 20m")


def refused(record, *arguments, **more) -> dict[str, object]:
    with pytest.raises(Misused, match="backdated") as told:
        record(*arguments, **more)
    return told.value.values


def test_a_notice_is_not_written_before_the_one_it_goes_on_from(root):
    slower(root)
    told = refused(drafted, root, EARLIER)
    assert (told["day"], told["since"]) == (EARLIER.isoformat(), DAY.isoformat())
    assert len(notices(at(root).tree).found) == 1


def test_a_notice_is_not_issued_before_it_was_written(root):
    slower(root)
    draft = drafted(root, LATER).notice
    told = refused(issue, at(root), draft.id, "p1", DAY)
    assert told["ground"]["zh"] == f"变更通知 {draft.id}"
    assert git(root, "log", "--format=%s").count("\n") == 1


@pytest.mark.parametrize("kind", ["review", "train"])
def test_nobody_reviewed_or_was_trained_before_the_notice_of_the_text(root, kind):
    slower(root)
    drafted(root, LATER)
    before = len(records(at(root).tree).found)
    said = Said(BILL, "p1", DAY)
    if kind == "review":
        refused(review, at(root), said, TEAM.items(), dict.fromkeys(VERDICTS, "pass"), None)
    else:
        refused(train, at(root), said, ("csr",))
    assert len(records(at(root).tree).found) == before


def test_a_text_may_be_reviewed_before_its_notice_is_begun(root):
    slower(root)
    prepare(root, BILL, DAY)
    issued(root, LATER)
    release(root, LATER)
    assert breaks(root) == []


def test_nothing_is_published_before_the_publication_before_it(root):
    slower(root)
    issued(root, LATER)
    prepare(root, BILL, LATER)
    release(root, LATER)
    text = re.sub('version: ".*"\n', "", (root / PATH).read_text("utf-8"))
    other = text.replace(BILL, "QRY-BILL-002").replace('business: "0101"', 'business: "0102"')
    write(root, {"processes/QRY-BILL-002.yaml": other})
    prepare(root, "QRY-BILL-002", DAY)
    told = refused(release, root, DAY)
    assert told["ground"]["en"] == "publication 0002"
    assert register(at(root).tree).number == 2


def test_nothing_is_published_before_the_records_it_rests_on(root):
    slower(root)
    issued(root)
    prepare(root, BILL, LATER)
    assert refused(release, root, DAY)["since"] == LATER.isoformat()
    assert release(root, LATER).fresh == (BILL,)


def test_a_notice_dated_back_by_hand_is_found(root):
    slower(root)
    draft = drafted(root)
    old = replace(draft.notice, created=EARLIER.isoformat())
    write(root, {draft.path: content(old, "zh").decode()})
    made = issue(at(root), old.id, "p1", DAY)
    assert made.notice.created == DAY.isoformat(), "issuing mends a draft"
    told = content(replace(made.notice, created=EARLIER.isoformat()), "zh").decode()
    write(root, {made.path: told})
    assert BACK in breaks(root)


@pytest.mark.parametrize("kind", ["review", "training", "confirmation"])
def test_a_record_dated_back_by_hand_is_found(root, kind):
    slower(root)
    issued(root)
    prepare(root)
    assert breaks(root) == []
    made = next(each for each in reversed(records(at(root).tree).found) if each.kind == kind)
    write(root, {made.path: dump(plain(replace(made, on=EARLIER.isoformat())))})
    assert breaks(root) == [BACK]


@pytest.mark.parametrize("key", ["on", "effective_from"])
def test_a_publication_dated_back_by_hand_is_found_though_its_manifest_fits(root, key):
    slower(root)
    issued(root)
    prepare(root)
    release(root)
    first, last = register(at(root).tree).rows
    forged = replace(last, **{key: EARLIER.isoformat()})
    bound = replace(forged, manifest=sha256(manifest(2, (first, forged))))
    (root / "register.yaml").write_bytes(register_content(Register((first, bound))))
    assert BACK in breaks(root)


def test_a_row_of_an_earlier_ccproc_proves_itself_without_a_day_and_a_publisher(root):
    rows = register(at(root).tree).rows
    old = replace(rows[0], on="", by="")
    bound = replace(old, manifest=sha256(manifest(1, (old,))))
    data = register_content(Register((bound,)))
    assert b"\n  on:" not in data
    assert b"\n  by:" not in data
    (root / "register.yaml").write_bytes(data)
    git(root, "commit", "-qam", "as an earlier ccproc wrote it")
    git(root, "tag", "-d", "publication/0001")
    assert breaks(root) == []
    slower(root)
    issued(root)
    prepare(root)
    release(root)
    assert [(row.on, row.by) for row in register(at(root).tree).rows] == [("", ""), (DAY.isoformat(), "p1")]
    assert breaks(root) == []


def test_a_notice_of_another_branch_merged_beneath_a_draft_dates_it_anew(root):
    slower(root)
    draft = drafted(root)
    write(root, {draft.path: content(replace(draft.notice, created=EARLIER.isoformat()), "zh").decode()})
    assert drafted(root, LATER).notice.created == DAY.isoformat()


def test_a_day_to_come_is_the_author_s_to_give(root):
    slower(root)
    assert issued(root, date(2027, 1, 1)).commit
    assert breaks(root) == []
