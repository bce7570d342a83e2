"""Which registry values people see: those in force, until the day their change takes effect."""

from datetime import date
from pathlib import Path

import pytest
from conftest import git, write
from office import BILL, DAY, PATH, at, breaks, drafted, edit, issued, prepare, release

from ccproc.changing.issue import issue
from ccproc.digest import digest_of_bytes
from ccproc.exporters import handbook
from ccproc.exporters.site import pages
from ccproc.publishing.edition import in_force
from ccproc.publishing.publication import Place, Released, publish
from ccproc.store.notices import event_path, notices

SYSTEMS = "registry/systems.yaml"
OTHER = "QRY-PLAN-001"
LATER = "2026-03-09"


def moved(root: Path, **more: object) -> None:
    """What to do while a system is down becomes another, by a notice."""
    edit(root, "fallback: 纸质登记表", "fallback: 备用系统", SYSTEMS)
    issued(root, **more)


def second(root: Path, **more: str) -> None:
    """Another process, ready to be published; `more` replaces words of it."""
    text = (
        (root / PATH).read_text("utf-8").replace(BILL, OTHER).replace('business: "0101"', 'business: "0102"')
    )
    for old, new in {"version: 1.0.0\n": "", 'version: "1.0.0"\n': "", **more}.items():
        text = text.replace(old, new)
    write(root, {f"processes/{OTHER}.yaml": text})
    prepare(root, OTHER)


def told(root: Path, day: date = DAY) -> tuple[Released, dict[str, str]]:
    """A publication, with the page of each process."""
    seen: dict[str, str] = {}

    def build(publication):
        seen.update({name: page for name, page in pages(publication) if isinstance(page, str)})
        return seen.items()

    done = publish(at(root), build, Place(root.parent / f"{root.name}-out"), "p1", day)
    return done, {id: seen.get(f"processes/{id}.html", "") for id in (BILL, OTHER)}


def why(done: Released) -> list[str]:
    return [each.why for held in done.held for each in held.unmet]


def test_a_value_noticed_for_a_later_day_is_shown_from_that_day(root):
    moved(root, effective_from=LATER)
    done, page = told(root)
    assert (done.fails, why(done)) == (False, ["not-yet-effective"])
    assert ("纸质登记表" in page[BILL], "备用系统" in page[BILL]) == (True, False)
    done, page = told(root, date(2026, 3, 9))
    assert (done.fresh, "备用系统" in page[BILL]) == ((BILL,), True)
    assert breaks(root) == []


def test_a_value_that_waits_for_its_day_holds_back_no_other_process(root):
    moved(root, effective_from=LATER)
    second(root, crm="billing")
    done, page = told(root)
    assert (done.fresh, done.fails) == ((OTHER,), False)
    assert ("纸质登记表" in page[BILL], bool(page[OTHER])) == (True, True)
    assert breaks(root) == []


def test_a_new_process_does_not_show_a_value_before_its_day(root):
    moved(root, effective_from=LATER)
    second(root)
    done = release(root)
    assert (done.fresh, done.fails) == ((), False)
    [lacks] = next(held for held in done.held if held.process == OTHER).unmet
    assert (lacks.why, lacks.values) == (
        "registry-ahead",
        {"registry": ["systems/crm"], "effective_from": LATER},
    )
    assert release(root, date(2026, 3, 9)).fresh == (BILL, OTHER)


def test_two_notices_of_one_value_let_it_out_on_two_days(root):
    second(root)
    release(root)
    edit(root, "fallback: 纸质登记表", "fallback: 备用系统", SYSTEMS)
    for process, day in ((BILL, LATER), (OTHER, DAY.isoformat())):
        assert issue(
            at(root), drafted(root, processes=(process,), effective_from=day).notice.id, "p1", DAY
        ).commit
    done, page = told(root)
    assert done.fresh == (OTHER,)
    assert ("纸质登记表" in page[BILL], "备用系统" in page[OTHER]) == (True, True)


def test_a_second_notice_lets_out_no_value_before_the_day_of_the_first(root):
    moved(root, effective_from=LATER)
    edit(root, "promise: 10m", "promise: 20m")
    assert issued(root).notice.registry == ()
    prepare(root)
    done, page = told(root)
    assert (done.fresh, done.fails, why(done)) == ((), False, ["not-yet-effective"])
    assert ("纸质登记表" in page[BILL], "备用系统" in page[BILL]) == (True, False)
    done, page = told(root, date(2026, 3, 9))
    assert (done.fresh, "备用系统" in page[BILL]) == ((BILL,), True)


def by_hand(root: Path, notice: str, before: str, after: str) -> None:
    """An issued notice rewritten with everything that stands for it, and committed."""
    filed = next(each for each in notices(at(root).tree).found if each.notice.id == notice)
    edit(root, before, after, filed.path)
    digest = digest_of_bytes((root / filed.path).read_bytes())
    edit(root, filed.digest, digest, event_path(filed.path, filed.events[0]))
    git(root, "commit", "-qam", "by hand")


def test_a_notice_written_by_hand_lets_out_nothing_before_the_day_of_the_one_it_follows(root):
    moved(root, effective_from=LATER)
    edit(root, "promise: 10m", "promise: 20m")
    second_one = issued(root).notice.id
    by_hand(root, second_one, f'effective_from: "{LATER}"', f'effective_from: "{DAY}"')
    prepare(root)
    done, page = told(root)
    assert (why(done), "备用系统" in page[BILL]) == (["not-yet-effective"], False)
    assert done.held[0].unmet[0].values == {"effective_from": LATER}
    assert breaks(root) == [("CHG013", "overtakes")]
    done, page = told(root, date(2026, 3, 9))
    assert (done.fresh, "备用系统" in page[BILL]) == ((BILL,), True)


def test_a_text_that_newly_shows_a_value_waits_for_its_day(root):
    without = "    say: 您好，请输入您的服务密码。\n"
    second(root, **{without + "    uses: [crm]\n": without})
    release(root)
    moved(root, effective_from=LATER)
    edit(root, without, without + "    uses: [crm]\n", f"processes/{OTHER}.yaml")
    issued(root, processes=(OTHER,), effective_from=DAY.isoformat())
    prepare(root, OTHER)
    done, page = told(root)
    assert (why(done), "备用系统" in page[OTHER]) == (["not-yet-effective", "registry-ahead"], False)


def test_a_notice_of_a_value_that_waits_elsewhere_is_proposed_for_the_same_day(root):
    second(root)
    release(root)
    edit(root, "fallback: 纸质登记表", "fallback: 备用系统", SYSTEMS)
    issued(root, processes=(BILL,), effective_from=LATER)
    edit(root, "promise: 10m", "promise: 20m", f"processes/{OTHER}.yaml")
    assert drafted(root, processes=(OTHER,)).notice.effective_from == LATER


def test_a_value_nobody_noticed_holds_back_itself_and_nothing_else(root):
    edit(root, "fallback: 纸质登记表", "fallback: 备用系统", SYSTEMS)
    second(root, crm="billing")
    done, page = told(root)
    assert (done.fresh, done.fails, why(done)) == ((OTHER,), True, ["registry-drift"])
    assert "纸质登记表" in page[BILL]


@pytest.mark.parametrize("commit", [False, True])
def test_a_term_explained_anew_is_a_change_of_the_processes_that_speak_of_it(root, commit):
    """Handbooks explain it: the floor must not read a meaning that no notice gave."""
    glossary = "- {code: pin, name: 服务密码, means: 六位数字}\n- {code: other, name: 别的, means: 无关}\n"
    write(root, {"registry/glossary.yaml": glossary})
    issued(root)
    release(root)
    edit(root, "六位数字", "八位数字", "registry/glossary.yaml")
    edit(root, "无关", "也无关", "registry/glossary.yaml")
    if commit:
        git(root, "commit", "-qam", "new meaning")
    assert breaks(root) == [("CHG014", "registry-drift")]
    book = handbook.compiled(in_force(at(root), DAY), "zh", None, None)
    assert [(term.name.text, term.means.text) for term in book.glossary()] == [("服务密码", "六位数字")]
    assert drafted(root).notice.registry == ("glossary/pin",)
