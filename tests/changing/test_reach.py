"""Whom a notice reaches, and from which day: what its registry values, its roles and the notice before it ask."""

import pytest
from conftest import write
from office import BILL, DAY, PATH, at, drafted, edit, issued, prepare, release

from ccproc.changing.issue import issue

SYSTEMS = "registry/systems.yaml"
OTHER = "QRY-PLAN-001"
SOON, LATER = "2026-03-05", "2026-03-09"


def second(root) -> None:
    """A draft beside the published process, which shows the same system."""
    text = (
        (root / PATH).read_text("utf-8").replace(BILL, OTHER).replace('business: "0101"', 'business: "0102"')
    )
    write(root, {f"processes/{OTHER}.yaml": text})


def codes(found) -> list[str]:
    return [each.code for each in found.objections]


def test_a_changed_registry_value_names_everybody_and_every_process_that_shows_it(root):
    second(root)
    edit(root, "fallback: 纸质登记表", "fallback: 备用系统", SYSTEMS)
    notice = drafted(root).notice
    assert notice.registry == ("systems/crm",)
    assert notice.impact["systems"] == ["crm"]
    assert notice.impact["linked"] == [OTHER]
    assert [code.partition("-")[0] for code in notice.impact["touchpoints"]] == ["HOTLINE"]
    assert set(notice.requires.ack) <= set(notice.impact["roles"])


def test_processes_of_one_notice_are_not_linked_by_the_value_they_all_show(root):
    second(root)
    prepare(root, OTHER)
    release(root)
    edit(root, "fallback: 纸质登记表", "fallback: 备用系统", SYSTEMS)
    notice = drafted(root).notice
    assert ([part.id for part in notice.processes], "linked" in notice.impact) == ([BILL, OTHER], False)


@pytest.mark.parametrize("key", ["training", "ack"])
def test_a_role_that_nothing_touches_is_not_dropped_in_silence(root, key):
    edit(root, "promise: 10m", "promise: 20m")
    found = drafted(root)
    edit(root, f"  {key}:\n", f"  {key}:\n    - crm-admin\n", found.path)
    done = issue(at(root), None, "p1", DAY)
    assert (done.commit, codes(done)) == (None, ["undue-roles"])
    assert done.objections[0].values == {"roles": ["crm-admin"]}


def test_no_change_takes_effect_before_the_one_it_goes_on_from(root):
    edit(root, "promise: 10m", "promise: 20m")
    first = issued(root, effective_from=LATER).notice
    edit(root, "promise: 20m", "promise: 30m")
    found = drafted(root, effective_from=SOON)
    assert codes(found) == ["effective-before-last"]
    assert found.objections[0].values == {
        "process": BILL,
        "effective_from": SOON,
        "notice": first.id,
        "day": LATER,
    }
    assert issue(at(root), None, "p1", DAY).commit is None
    assert codes(drafted(root, effective_from=LATER)) == []


def test_a_notice_after_one_that_waits_is_proposed_for_the_same_day(root):
    edit(root, "promise: 10m", "promise: 20m")
    issued(root, effective_from=LATER)
    edit(root, "promise: 20m", "promise: 30m")
    found = drafted(root)
    assert (found.notice.effective_from, codes(found)) == (LATER, [])


def test_a_change_that_waits_for_its_day_can_be_taken_back_at_once(root):
    edit(root, "promise: 10m", "promise: 20m")
    issued(root, effective_from=LATER)
    found = drafted(root, kind="revert", processes=(BILL,), to="1.0.0")
    assert (found.notice.effective_from, codes(found)) == (DAY.isoformat(), [])
