"""What a trainer types and gets."""

from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Result, write
from htmlpage import read
from office import BILL, PATH, copied, edit

from ccproc.locale import Language
from ccproc.locale.handbook import ARE_DRAFTS, ARE_IN_FORCE, BOOK, WRITTEN

Run = Callable[..., Result]


def test_a_role_gets_its_handbook_as_one_file(run: Run, centre: Path, tmp_path: Path) -> None:
    out = tmp_path / "csr.html"
    done = run("-C", centre, "--as-of", "2026-11-22", "handbook", "--role", "csr", "-o", out)
    assert (done.code, done.out) == (0, "")
    values = {"path": out, "title": "客服代表流程手册", "count": 1, "steps": 3}
    assert done.err.splitlines() == [WRITTEN.zh.format(**values), ARE_DRAFTS.zh]
    page = read(out.read_text("utf-8"))
    assert page.mistakes == []
    assert BOOK["for_role"].to("zh", {"role": "客服代表"}) in "".join(page.text)
    assert BOOK["approval_draft"].to("zh", {"n": 1}) in "".join(page.text)


@pytest.mark.parametrize(("language", "role"), [("zh", "客服代表"), ("en", "Agent")])
def test_markdown_goes_to_the_pipe_in_the_language_asked_for(
    run: Run, centre: Path, language: Language, role: str
) -> None:
    done = run("-C", centre, "--lang", language, "handbook", "--role", "csr", "--format", "md")
    assert done.code == 0
    assert ARE_DRAFTS.to(language) in done.err
    assert BOOK["for_role"].to(language, {"role": role}) in done.out.splitlines()[2]


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


@pytest.mark.parametrize("name", ["csr", "客服代表", "Agent", " agent "])
def test_a_role_is_said_by_code_or_by_name(run: Run, centre: Path, name: str) -> None:
    done = run("-C", centre, "handbook", "--role", name)
    assert (done.code, BOOK["for_role"].to("zh", {"role": "客服代表"}) in done.out) == (0, True)


def test_the_ending_of_the_file_chooses_markdown(run: Run, centre: Path, tmp_path: Path) -> None:
    assert run("-C", centre, "handbook", "--out", tmp_path / "x.md").code == 0
    assert "\n# " in (tmp_path / "x.md").read_text("utf-8")
    assert run("-C", centre, "handbook", "--role", "csr", "--format", "md", "-o", tmp_path).code == 0
    assert (tmp_path / "handbook-csr.md").is_file()


def test_a_terminal_is_not_flooded(
    run: Run, centre: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("ccproc.cli.handbook._is_terminal", lambda: True)
    done = run("-C", centre, "handbook", "--role", "csr")
    assert (done.code, done.out) == (0, "")
    assert "handbook-csr.html" in done.err
    assert read((tmp_path / "handbook-csr.html").read_text("utf-8")).mistakes == []
    assert run("-C", centre, "handbook", "--role", "csr", "-o", "-").out.startswith("<!doctype html>")


@pytest.mark.parametrize("path", [PATH, "ccproc.yaml", "registry/roles.yaml"])
def test_a_handbook_never_takes_the_place_of_a_source(run: Run, centre: Path, path: str) -> None:
    before = (centre / path).read_bytes()
    done = run("-C", centre, "handbook", "-o", centre / path)
    assert (done.code, (centre / path).read_bytes()) == (3, before)


@pytest.fixture
def published(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A published centre whose one text was edited since."""
    root = copied(tmp_path_factory.getbasetemp(), tmp_path / "repo")
    edit(root, "title: {zh: 话费查询", "title: {zh: 改了一半的查询")
    return root


def test_what_is_handed_out_is_the_text_in_force(run: Run, published: Path) -> None:
    done = run("-C", published, "handbook", "--format", "md")
    assert (done.code, ARE_IN_FORCE.zh in done.err) == (0, True)
    assert "改了一半" not in done.out
    assert "| 1.0.0 | 2026-03-02 |" in done.out
    assert BOOK["draft_mark"].zh not in done.out


@pytest.mark.parametrize("form", ["md", "html"])
def test_an_edited_text_never_bears_the_version_in_force(run: Run, published: Path, form: str) -> None:
    done = run("-C", published, "handbook", "--draft", "--format", form)
    assert (done.code, ARE_DRAFTS.zh in done.err) == (0, True)
    assert "改了一半" in done.out
    assert "1.0.0" not in done.out
    assert done.out.count(BOOK["draft_mark"].zh) >= 2


def test_a_text_that_cannot_be_read_is_not_left_out_in_silence(run: Run, centre: Path) -> None:
    write(centre, {"processes/QRY-2.yaml": "id: QRY-2\n: ["})
    done = run("-C", centre, "handbook")
    assert (done.code, done.out) == (3, "")
    assert "processes/QRY-2.yaml" in done.err


def test_a_picture_goes_with_the_handbook_and_one_that_cannot_is_named(run: Run, centre: Path) -> None:
    step = "    images: [{file: assets/a.png, alt: 登录页}, {file: assets/b.png, alt: 结果页}]\n"
    text = (centre / PATH).read_text("utf-8").replace("  - id: verify\n", "  - id: verify\n" + step)
    write(centre, {PATH: text, "assets/a.png": b"\x89PNG\r\n\x1a\n", "assets/b.png": b"<svg/>"})
    done = run("-C", centre, "--lang", "en", "handbook")
    [shown] = read(done.out).all("img")
    assert shown["src"].startswith("data:image/png;base64,")
    assert "[<span" in done.out or "[结果页]" in done.out
    assert f"{BILL}: the picture assets/b.png is an SVG" in done.err


def test_who_is_only_waiting_for_a_publication_is_told_so_and_how_to_see_the_drafts(
    run: Run, published: Path
) -> None:
    text = "{id: QRY-2, title: 查询, category: query, owner: crm-admin, users: [crm-admin], steps: []}"
    write(published, {"processes/QRY-2.yaml": text})
    done = run("-C", published, "handbook", "--role", "crm-admin")
    assert (done.code, done.out) == (3, "")
    assert "还没有发布" in done.err
    assert "--draft" in done.err
