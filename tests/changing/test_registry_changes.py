"""A changed number or hour is shown as what it was and what it is, wherever a change is looked at."""

import json
from pathlib import Path

import pytest
from conftest import git
from jsonschema import Draft202012Validator
from office import BILL, drafted, edit, issued, prepare, release
from shapes import SCHEMAS, SHARED

CONTACTS = "registry/contacts.yaml"
SAID = {
    "zh": ("Night desk", "号码或地址 0531-55500110 → 未登记", "服务时间 每天 08:00–20:00 → 每天 08:00–18:00"),
    "en": ("夜间", "Night desk: number or address 0531-55500110 → not registered", "Night desk: hours "),
}  # fmt: skip


@pytest.fixture
def dialled(root: Path) -> Path:
    """The published text leads to a contact that is open from eight to eight."""
    entry = 'address: "0531-55500110"\n  hours: "24/7"'
    edit(root, entry, entry.replace('"24/7"', "Mo-Su 08:00-20:00"), CONTACTS)
    edit(root, "after: 2m, informs: [sv-inbound]", "after: 2m, informs: [night-desk]")
    issued(root)
    prepare(root)
    release(root)
    return root


def moved(root: Path) -> None:
    edit(
        root, '  address: "0531-55500110"\n  hours: Mo-Su 08:00-20:00', "  hours: Mo-Su 08:00-18:00", CONTACTS
    )


def test_a_text_that_begins_to_name_a_contact_is_no_change_of_the_registry(root):
    edit(root, "after: 2m, informs: [sv-inbound]", "after: 2m, informs: [night-desk]")
    done = drafted(root)
    assert (done.notice.registry, done.differences.entries) == ((), ())


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_changed_contact_is_told_value_by_value(dialled, run, language):
    moved(dialled)
    never, *said = SAID[language]
    where = ("-C", dialled, "--lang", language, "--as-of", "2026-03-02")
    compared = run(*where, "diff", "publication/0002..").out
    draft = run(*where, "change", "new", "--by", "p1", "--title", "t").out
    shown = run(*where, "change", "show").out
    issued(dialled)
    prepare(dialled)
    release(dialled)
    kept = run(*where, "diff", "publication/0002..publication/0003").out
    notice = run(*where, "change", "list").out.split()[0]
    for told in (compared, draft, shown, kept, run(*where, "change", "show", notice).out):
        assert all(each in told for each in said), told
        assert BILL in told
        assert never not in told
    assert run(*where, "diff", "publication/0002..", "--exit-code").code == 1


def test_machines_read_the_same(dialled, run):
    moved(dialled)
    found = json.loads(run("-C", dialled, "diff", "publication/0002..", "--format", "json").out)
    Draft202012Validator(SCHEMAS["output/diff"], registry=SHARED).validate(found)
    assert found["processes"] == []
    entry = {"entry": "contacts/night-desk", "processes": [BILL]}
    assert found["registry"] == [
        {**entry, "key": "address", "before": "0531-55500110", "after": None},
        {**entry, "key": "hours", "before": "Mo-Su 08:00-20:00", "after": "Mo-Su 08:00-18:00"},
    ]


@pytest.mark.parametrize("form", ["md", "html"])
def test_a_reviewer_of_a_pull_request_reads_it_as_well(dialled, run, form):
    moved(dialled)
    git(dialled, "commit", "-qam", "hours")
    told = run("-C", dialled, "--lang", "zh", "diff", "publication/0002..HEAD", "--format", form).out
    assert "每天 08:00–18:00" in told
    assert "登记信息有 2 处改动" in told
