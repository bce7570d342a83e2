"""A handbook holds what one role needs, and nothing it may not see."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from htmlpage import read
from markdown_it import MarkdownIt
from published import example, publication, saying, small

from ccproc.exporters import handbook
from ccproc.exporters.templating import asset, source_hash
from ccproc.locale import LANGUAGES, Language
from ccproc.locale.handbook import BOOK
from ccproc.locale.sheet import LABELS


def book(
    role: str | None = None, team: str | None = None, language: Language = "zh", *, preview: bool = False
) -> handbook.Handbook:
    return handbook.compiled(publication(example(), preview=preview), language, role, team)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_markdown_reads_as_it_was_agreed(
    language: Language, tmp_path: Path, golden: Callable[[str, str], None]
) -> None:
    made = handbook.compiled(publication(small(tmp_path / "small")), language, "csr", None)
    golden(f"handbook-{language}.md", handbook.markdown(made))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_is_well_formed_and_needs_nothing_else(language: Language) -> None:
    html = handbook.html(book("csr", language=language))
    page = read(html)
    assert page.mistakes == []
    [style] = re.findall(r"<style>(.*?)</style>", html, re.DOTALL)
    [policy] = [each["content"] for each in page.all("meta") if "http-equiv" in each]
    assert policy == f"default-src 'none'; img-src data:; style-src {source_hash(style)}"
    assert page.all("script") == page.all("link") == page.all("img") == []
    for tag, address, attributes in page.addresses():
        if not address.startswith("#"):
            assert (tag, attributes["rel"]) == ("a", "noreferrer"), address
        else:
            assert address[1:] in page.ids, address


def test_own_steps_are_told_in_full_and_those_of_others_on_a_line() -> None:
    made = handbook.html(book("csr"))
    assert "这件事我交给投诉专席的同事专门办" in made
    assert (
        LABELS["folded"].to("zh", {"number": 19, "who": "值班经理", "what": "值班经理复核并亲自答复"}) in made
    )
    assert "您好，我是今天的值班经理" not in made
    manager = handbook.html(book("duty-manager"))
    assert "您好，我是今天的值班经理" in manager
    assert LABELS["folded"].to("zh", {"number": 1, "who": "客服代表", "what": "倾听并致歉"}) in manager


def test_a_role_gets_the_processes_it_has_a_part_in_and_no_other() -> None:
    csr = {chapter.sheet.id for chapter in book("csr").chapters}
    assert "QRY-MAIL-001" in csr
    assert "DRP-SITE-001" not in csr
    assert {chapter.sheet.id for chapter in book("gm").chapters} >= {"DRP-SITE-001"}
    assert len(book().chapters) == len(example().processes)
    assert {c.sheet.id for c in book(team="outbound-care").chapters} == {"CBK-SAT-001"}


def test_data_that_a_role_may_not_see_is_not_in_its_handbook() -> None:
    [whole] = [c for c in book("csr").chapters if c.sheet.id == "CMP-GEN-001"]
    [clerk] = [c for c in book("delivery-clerk").chapters if c.sheet.id == "XBP-DLV-001"]
    assert {field.name.text for field in whole.fields} >= {"证件后四位"}
    assert all("delivery-clerk" in field.viewers for field in clerk.fields)
    [team_leader] = [c for c in book("tl").chapters if c.sheet.id == "CMP-GEN-001"]
    assert "证件后四位" not in {field.name.text for field in team_leader.fields}
    assert '<th scope="row">证件后四位' not in handbook.html(book("tl"))


@pytest.mark.parametrize("form", [handbook.html, handbook.markdown])
def test_the_front_page_and_the_ends_hold_what_a_controlled_document_must_say(
    form: Callable[[handbook.Handbook], str],
) -> None:
    made = form(book("csr"))
    keys = ("proposed_by", "owned_by", "interpreted_by", "drafted_by", "format_is", "approval_is", "distribution_is",
            "control_is", "glossary", "external")  # fmt: skip
    said = [BOOK[key].zh for key in keys] + [LABELS[key].zh for key in ("normative", "informative")]
    kept = BOOK["retention_is"].to("zh", {"who": "流程管理专员"})
    for needed in (
        *said,
        kept,
        "HB-CSR-20261122",
        "2026-11-22",
        "内线 80185",
        "每天 08:30–18:00",
        "暖转接",
        "30 分钟",
    ):
        assert needed in made, needed


def test_texts_that_are_not_published_are_marked_so() -> None:
    made = book("csr", preview=True)
    warning = BOOK["approval_draft"].to("zh", {"n": len(made.chapters)})
    assert warning in handbook.html(made)
    assert warning in handbook.markdown(made)
    assert LABELS["draft"].zh not in handbook.html(book("csr"))


@pytest.mark.parametrize(
    "text", ["<script>alert(1)</script>", "</style><script>x</script>", "# x", "a | b", "\u202e"]
)
def test_no_text_of_a_file_comes_alive_in_either_format(text: str, tmp_path: Path) -> None:
    library = small(tmp_path / "small")
    plain, hostile = (
        handbook.compiled(saying(library, said, everywhere=False), "zh", None, None)
        for said in ("plain", text)
    )
    assert read(handbook.html(plain)).shape == read(handbook.html(hostile)).shape
    reader = MarkdownIt("commonmark").enable("table")
    kinds = [
        [token.type for token in reader.parse(handbook.markdown(each)) if token.type != "inline"]
        for each in (plain, hostile)
    ]
    assert kinds[0] == kinds[1]


def test_every_sheet_of_paper_bears_its_number_and_a_draft_its_mark() -> None:
    [style] = re.findall(r"@page\{(.*?)\}\}", handbook.html(book("csr")))
    assert "counter(page)" in style
    assert "counter(pages)" in style
    assert "top-center" not in style
    assert f'@top-center{{content:"{BOOK["draft_mark"].zh}"' in handbook.html(book("csr", preview=True))


def test_what_the_agent_says_is_the_largest_line_of_a_step_on_screen_and_paper() -> None:
    css = asset("steps.css").split("@media")
    for part in (css[0], next(each for each in css if each.startswith(" print"))):
        sizes = {
            name: float(found[1])
            for name in ("say", "ask")
            if (found := re.search(rf"^\s*\.{name} {{[^}}]*font-size: ([\d.]+)rem", part, re.MULTILINE))
        }
        assert sizes["say"] > sizes["ask"]


@pytest.mark.parametrize(("language", "row"), [("zh", "坐席、CSR"), ("en", "坐席, CSR")])
def test_other_words_for_a_term_stand_in_a_row_as_the_language_sets_it(language: Language, row: str) -> None:
    said = "".join(read(handbook.html(book("csr", language=language))).text)
    assert row in said
