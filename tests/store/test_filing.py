"""Records and notices of a tree: half a file is no evidence, and every file that is none is named."""

import pytest
from conftest import write
from office import BILL, DAY, PATH, at, drafted, edit, issued, release

from ccproc.errors import Stopped
from ccproc.store.archive import archive
from ccproc.store.notices import approval_facts, notices
from ccproc.store.records import records
from ccproc.store.register import register, retired_ids
from ccproc.store.texts import texts
from ccproc.store.tree import WorkTree

ULID = "01JZ8Q6T3V5W7X9Y0A2B4C6D8E"
APPROVAL = f'id: {ULID}\nnotice: NOTICE\ndigest: "{"0" * 64}"\nby: p2\nrole: om\nverdict: approve\n'


@pytest.fixture
def root(tmp_path, tmp_path_factory):
    from office import copied

    return copied(tmp_path_factory.getbasetemp(), tmp_path / "repo")


@pytest.mark.parametrize(
    "text", ["", "kind: review\n", "[1, 2]\n", "a: [\n", "kind: gossip\nid: x\nby: p\non: x\n"]
)
def test_a_record_that_breaks_its_schema_is_no_evidence(root, text):
    path = f"records/review/{BILL}/{ULID}.yaml"
    before = records(at(root).tree)
    write(root, {path: text})
    assert records(at(root).tree) == (before.found, (path,))


def test_records_come_oldest_first(root):
    found = records(at(root).tree)
    assert [record.kind for record in found.of(BILL)] == ["review", "confirmation", "training"]
    assert found.of("CMP-001") == ()


def test_what_lies_beside_a_notice_belongs_to_it_or_is_named(root):
    edit(root, "promise: 10m", "promise: 20m")
    found = drafted(root)
    folder = found.path.rpartition("/")[0]
    good = APPROVAL.replace("NOTICE", found.notice.id) + 'on: "2026-03-02"\n'
    write(
        root,
        {
            f"{folder}/approval-{ULID}.yaml": good,
            f"{folder}/approval-X.yaml": APPROVAL,
            f"{folder}/x.yaml": "a: 1\n",
        },
    )
    read = notices(at(root).tree)
    assert [approval.by for approval in read.found[-1].approvals] == ["p2"]
    assert sorted(read.unread) == [f"{folder}/approval-X.yaml", f"{folder}/x.yaml"]
    facts = list(approval_facts(at(root).tree))
    assert [(fact.path, fact.author, fact.by, fact.processes) for fact in facts] == [
        (f"{folder}/approval-{ULID}.yaml", "p1", "p2", (BILL,))
    ]


def test_a_notice_is_found_by_the_end_of_its_id_if_only_one_has_it(root):
    edit(root, "promise: 10m", "promise: 20m")
    name = issued(root).notice.id
    read = notices(at(root).tree)
    for asked in (name, name.lower(), name[-7:]):
        assert read.get(asked).notice.id == name
    assert read.get("") is None
    assert read.get("nowhere") is None


def test_a_register_that_cannot_be_read_stops_everything_that_builds_on_it(root):
    (root / "register.yaml").write_text("- number: one\n", "utf-8")
    for act in (lambda: register(at(root).tree), lambda: archive(at(root), DAY), lambda: release(root)):
        with pytest.raises(Stopped, match="unreadable-register"):
            act()


def test_before_the_first_publication_the_register_is_empty(centre):
    assert register(at(centre).tree).rows == ()
    assert list(retired_ids(at(centre).tree)) == []


def test_a_text_is_found_by_its_id_wherever_its_file_lies(root):
    write(root, {"processes/a/other.yaml": (root / PATH).read_text("utf-8").replace(BILL, "QRY-BILL-002")})
    found = texts(WorkTree(root), "zh", {"QRY-BILL-002"})
    assert {name: text.path for name, text in found.items()} == {"QRY-BILL-002": "processes/a/other.yaml"}
    assert set(texts(WorkTree(root), "zh")) == {BILL, "QRY-BILL-002"}


def test_a_picture_outside_assets_is_never_read(root):
    edit(
        root,
        "    do: 核对服务密码。",
        "    do: 核对服务密码。\n    images: [{file: ../../etc/passwd, alt: x}, {file: register.yaml, alt: x}]",
    )
    assert texts(WorkTree(root), "zh")[BILL].pictures == {}


def test_a_text_that_cannot_be_read_goes_by_the_name_of_its_file(root):
    (root / PATH).write_bytes(b"\xff\xfe")
    found = texts(WorkTree(root), "zh")
    assert (found[BILL].digest, found[BILL].path) == ("", PATH)
