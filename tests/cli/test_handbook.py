"""What a trainer types and gets."""

from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Result
from htmlpage import read

from ccproc.locale import Language
from ccproc.locale.handbook import BOOK

Run = Callable[..., Result]


def test_a_role_gets_its_handbook_as_one_file(run: Run, centre: Path, tmp_path: Path) -> None:
    out = tmp_path / "csr.html"
    done = run("-C", centre, "--as-of", "2026-11-22", "handbook", "--role", "csr", "-o", out)
    assert done == (0, "", "")
    page = read(out.read_text("utf-8"))
    assert page.mistakes == []
    assert BOOK["for_role"].to("zh", {"role": "客服代表"}) in "".join(page.text)
    assert BOOK["approval_draft"].to("zh", {"n": 1}) in "".join(page.text)


@pytest.mark.parametrize(("language", "role"), [("zh", "客服代表"), ("en", "Agent")])
def test_markdown_goes_to_the_pipe_in_the_language_asked_for(
    run: Run, centre: Path, language: Language, role: str
) -> None:
    done = run("-C", centre, "--lang", language, "handbook", "--role", "csr", "--format", "md")
    assert (done.code, done.err) == (0, "")
    assert BOOK["for_role"].to(language, {"role": role}) in done.out.splitlines()[0]


@pytest.mark.parametrize(
    ("option", "code", "nearest"), [("--role", "crs", "csr"), ("--team", "inbound", "inbound-voice")]
)
def test_a_role_or_team_nobody_knows_is_answered_with_the_nearest(
    run: Run, centre: Path, option: str, code: str, nearest: str
) -> None:
    done = run("-C", centre, "--lang", "en", "handbook", option, code)
    assert (done.code, done.out) == (2, "")
    assert nearest in done.err


def test_a_format_that_cannot_be_made_is_a_wrong_usage(run: Run, centre: Path) -> None:
    done = run("-C", centre, "--lang", "en", "handbook", "--format", "pdf")
    assert (done.code, done.out) == (2, "")
    assert "html, md" in done.err


def test_a_role_with_no_part_in_any_process_is_told_so(run: Run, centre: Path) -> None:
    done = run("-C", centre, "--lang", "en", "handbook", "--role", "crm-admin")
    assert (done.code, done.out) == (3, "")


def test_a_place_that_cannot_be_written_is_one_clear_line(run: Run, centre: Path, tmp_path: Path) -> None:
    done = run(
        "-C",
        centre,
        "--lang",
        "en",
        "handbook",
        "--role",
        "csr",
        "-o",
        tmp_path / "no" / "such" / "folder.html",
    )
    assert done.code == 3
    assert len(done.err.splitlines()) == 1
