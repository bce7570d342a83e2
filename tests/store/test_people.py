"""Who acts: told by the list of people where there is one, and never guessed."""

from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import git
from office import DAY

from ccproc.errors import Misused, Stopped
from ccproc.model.centre import Centre
from ccproc.model.config import Config
from ccproc.model.registry import registry
from ccproc.store.git import open_git
from ccproc.store.people import Who, hash_of, people, who

Repo = Callable[..., Path]
AUTHOR = "author@example.invalid"
ROWS = [{"code": "p1", "git": hash_of(AUTHOR), "roles": ["om"]}, {"code": "trainer", "roles": ["csr"]}]
LISTED = Centre(Config(), registry({"people": ROWS}), DAY)
UNLISTED = Centre(Config(), registry({}), DAY)


def test_whoever_commits_is_known_by_the_address(repo: Repo) -> None:
    root = repo({})
    assert who(root, LISTED, open_git(root), None) == Who("p1", checked=True)
    git(root, "config", "user.email", f" {AUTHOR.upper()} ")
    assert who(root, LISTED, open_git(root), None) == Who("p1", checked=True)


def test_a_name_that_is_given_goes_before_the_address_and_is_checked(repo: Repo) -> None:
    root = repo({})
    assert who(root, LISTED, open_git(root), "trainer") == Who("trainer", checked=True)
    with pytest.raises(Misused, match="unknown-person"):
        who(root, LISTED, open_git(root), "somebody")
    with pytest.raises(Misused, match="unknown-person-near"):
        who(root, LISTED, open_git(root), "trainor")


def test_without_a_list_a_name_is_taken_unchecked(tmp_path: Path) -> None:
    assert who(tmp_path, UNLISTED, None, "anybody") == Who("anybody", checked=False)


@pytest.mark.parametrize("centre", [LISTED, UNLISTED], ids=["listed", "unlisted"])
def test_where_nothing_tells_who_it_is_nobody_is_made_up(tmp_path: Path, centre: Centre) -> None:
    with pytest.raises(Misused, match="nobody"):
        who(tmp_path, centre, None, None)
    assert who(tmp_path, centre, None, None, "ccproc") == Who("ccproc", checked=True)


def test_an_address_that_is_not_on_the_list_is_nobody(repo: Repo) -> None:
    root = repo({})
    git(root, "config", "user.email", "other@example.invalid")
    with pytest.raises(Misused, match="nobody"):
        who(root, LISTED, open_git(root), None)


def test_without_an_identity_in_git_nobody_acts(repo: Repo) -> None:
    root = repo({})
    for key in ("user.name", "user.email"):
        git(root, "config", "--unset", key)
    git(root, "config", "user.useConfigOnly", "true")
    with pytest.raises(Misused, match="nobody"):
        who(root, LISTED, open_git(root), None)


def test_a_list_outside_the_repository_is_read_instead_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    outside = tmp_path / "people.yaml"
    outside.write_text("- {code: p7, roles: [tl]}\n- {roles: [csr]}\n- 7\n", "utf-8")
    monkeypatch.setenv("CCPROC_PEOPLE", str(outside))
    known = people(tmp_path, LISTED)
    assert known is not None
    assert {code: each.roles for code, each in known.items()} == {"p7": ("tl",)}
    outside.unlink()
    with pytest.raises(Stopped, match="unreadable-file"):
        people(tmp_path, LISTED)
