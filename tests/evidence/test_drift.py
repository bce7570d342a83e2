"""Registry values that pages show: what changed of them is named, and each page keeps those it went out with."""

import pytest
from conftest import git
from office import BILL, DAY, at, edit

from ccproc.errors import Stopped
from ccproc.evidence.drift import Shown, drifted, went_out
from ccproc.governance.values import values_digest
from ccproc.store.archive import archive
from ccproc.store.texts import readable

SYSTEMS = "registry/systems.yaml"


def read(root):
    """The files as they lie, the one process, and the digest of the values it was published with."""
    files = archive(at(root), DAY)
    return files, readable(files.text(BILL)), files.register.in_force(DAY)[BILL].values


def test_nothing_has_drifted_where_pages_show_what_they_went_out_with(root):
    files, text, shown = read(root)
    assert drifted(files, text, shown) is None
    assert drifted(files, text, None) is None


@pytest.mark.parametrize("commit", [False, True])
def test_the_entry_that_changed_is_named_committed_or_not(root, commit):
    edit(root, "fallback: 纸质登记表", "fallback: 备用系统", SYSTEMS)
    if commit:
        git(root, "commit", "-qam", "changed")
    assert drifted(*read(root)) == ("systems/crm",)


def test_where_nobody_has_the_earlier_values_every_entry_may_be_meant(root):
    files, text, _ = read(root)
    named = drifted(files, text, "0" * 64) or ()
    assert "systems/crm" in named
    assert len(named) > 1


def test_pages_show_the_values_they_went_out_with_after_the_registry_moved_on(root):
    _, before, shown = read(root)
    edit(root, "fallback: 纸质登记表", "fallback: 备用系统", SYSTEMS)
    git(root, "commit", "-qam", "changed")
    files, text, _ = read(root)
    base, own = went_out(files, [Shown(text, shown)], now=False)
    assert values_digest(before, own[BILL]) == values_digest(before, base) == shown
    assert values_digest(text, files.centre) != shown


def test_values_that_nobody_has_any_more_are_not_made_up(root):
    files, text, _ = read(root)
    with pytest.raises(Stopped, match="values-not-in-force"):
        went_out(files, [Shown(text, "0" * 64)], now=True)


def test_a_registry_that_could_not_be_read_once_is_no_earlier_registry(root):
    """Of a list that cannot be read nobody knows what it said: an entry is not gone for its sake."""
    path = root / SYSTEMS
    good = path.read_bytes()
    path.write_bytes(b"- {code: crm\n")
    git(root, "commit", "-qam", "broken")
    path.write_bytes(good.replace("纸质登记表".encode(), "备用系统".encode()))
    assert drifted(*read(root)) == ("systems/crm",)
