"""In whose name a change stands: somebody on the list of people, then as now, or nobody at all."""

from datetime import date

import pytest
from conftest import git, write
from office import BILL, DAY, TEAM, at, breaks, drafted, edit, issued, prepare, release

from ccproc.changing.issue import issue
from ccproc.changing.records import Said, review, train
from ccproc.errors import Misused, Stopped
from ccproc.governance.saying import VERDICTS

LIST = "registry/people.yaml"
ROLES = {
    "p1": "sv-inbound", "p2": "csr", "p3": "tl", "p4": "qa", "p5": "perf", "p6": "trainer", "p7": "km",
}  # fmt: skip
NEW = ("qa", "perf", "trainer", "km")
PEOPLE = "".join(f"- {{code: {code}, roles: [{role}]}}\n" for code, role in ROLES.items())
UNREADABLE = [
    PEOPLE.encode("utf-16"),
    "- {code: p1, roles: [sv-inbound}\n",
    "code: p1\n",
    "",
]


@pytest.fixture
def listed(root):
    """A published centre whose reviewers are on its list of people."""
    write(root, {LIST: PEOPLE})
    with (root / "registry/roles.yaml").open("a", encoding="utf-8") as roles:
        roles.writelines(f"- {{code: {code}, name: {code}, department: operations}}\n" for code in NEW)
    git(root, "add", "-A")
    git(root, "commit", "-qm", "people")
    return root


def ghostly(root) -> None:
    """A draft that somebody signed with a name nobody has."""
    edit(root, "promise: 10m", "promise: 20m")
    found = drafted(root)
    edit(root, "author: p1", "author: ghost", found.path)


def why(done) -> list[str]:
    return [each.why for held in done.held for each in held.unmet]


def test_a_notice_in_a_name_nobody_has_is_not_issued(listed):
    ghostly(listed)
    done = issue(at(listed), None, "p1", DAY)
    assert (done.commit, [each.code for each in done.objections]) == (None, ["unlisted-people"])
    assert done.objections[0].values["people"] == ["ghost"]


def test_a_notice_issued_in_a_name_nobody_has_is_found_and_not_published(listed):
    people = (listed / LIST).read_bytes()
    (listed / LIST).unlink()
    ghostly(listed)
    assert issue(at(listed), None, "p1", DAY).commit
    (listed / LIST).write_bytes(people)
    prepare(listed)
    assert (why(release(listed)), breaks(listed)) == (["unlisted-notice"], [("CHG013", "unlisted-notice")])


def test_an_author_nobody_knows_is_no_second_pair_of_eyes(root):
    edit(root, "promise: 10m", "promise: 20m")
    ghost = drafted(root, by="ghost")
    assert issue(at(root), ghost.notice.id, "p1", DAY).commit
    every = ", ".join(ROLES.values())
    write(root, {LIST: f"- {{code: p1, roles: [{every}]}}\n"})
    review(
        at(root),
        Said(BILL, "p1", DAY),
        [(role, "p1") for role in ("owner",)],
        dict.fromkeys(VERDICTS, "pass"),
        None,
    )
    assert "one-pair-of-eyes" in why(release(root))


@pytest.mark.parametrize("data", UNREADABLE, ids=["bytes", "yaml", "no list", "nothing"])
def test_with_a_list_of_people_that_cannot_be_read_nobody_records_anything(root, data):
    edit(root, "promise: 10m", "promise: 20m")
    found = drafted(root)
    write(root, {LIST: data})
    for act in (
        lambda: train(at(root), Said(BILL, "anybody", DAY), ("csr",)),
        lambda: drafted(root, by="anybody"),
        lambda: issue(at(root), found.notice.id, "anybody", DAY),
        lambda: breaks(root),
    ):
        with pytest.raises(Stopped, match="unread-list"):
            act()


def test_an_empty_list_of_people_is_one_that_nobody_is_on(root):
    write(root, {LIST: "[]\n"})
    with pytest.raises(Misused, match="unknown-person"):
        train(at(root), Said(BILL, "p1", DAY), ("csr",))


def test_whoever_has_left_records_nothing_and_counts_for_nothing(listed):
    edit(
        listed,
        "{code: p1, roles: [sv-inbound]}",
        '{code: p1, roles: [sv-inbound], retired: "2026-03-09"}',
        LIST,
    )
    left = date(2026, 3, 9)
    with pytest.raises(Misused, match="retired-person"):
        train(at(listed), Said(BILL, "p1", left), ("csr",))
    with pytest.raises(Misused, match="retired-person"):
        review(at(listed), Said(BILL, "p2", left), TEAM.items(), dict.fromkeys(VERDICTS, "pass"), None)
    assert train(at(listed), Said(BILL, "p1", date(2026, 3, 8)), ("csr",)).author.checked


def test_what_somebody_recorded_before_they_left_still_counts(listed):
    edit(listed, "promise: 10m", "promise: 20m")
    issued(listed)
    prepare(listed)
    edit(listed, "{code: p2, roles: [csr]}", '{code: p2, roles: [csr], retired: "2026-03-09"}', LIST)
    assert why(release(listed, date(2026, 3, 10))) == []


def test_what_is_dated_after_somebody_left_does_not_count(listed):
    edit(listed, "promise: 10m", "promise: 20m")
    issued(listed)
    prepare(listed)
    edit(listed, "{code: p2, roles: [csr]}", '{code: p2, roles: [csr], retired: "2020-01-01"}', LIST)
    assert why(release(listed)) == ["unentitled"]
