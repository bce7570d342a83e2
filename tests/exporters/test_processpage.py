"""One process on the terminal: everything needed, in eighty columns."""

from collections.abc import Callable
from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from published import example, publication, saying, small
from rich.cells import cell_len

from ccproc.exporters import processpage
from ccproc.exporters.site import pages
from ccproc.locale import LANGUAGES, Language
from ccproc.model.library import Library


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_terminal_page_reads_as_it_was_agreed(
    language: Language, tmp_path: Path, golden: Callable[[str, str], None]
) -> None:
    library = small(tmp_path / "small")
    page = processpage.markdown(library.processes["CMP-001"], library, language)
    golden(f"process-{language}.md", page)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_web_page_reads_as_it_was_agreed(
    language: Language, tmp_path: Path, golden: Callable[[str, str], None]
) -> None:
    made = dict(pages(publication(small(tmp_path / "small"))))
    page = made["processes/CMP-001.html" if language == "zh" else "en/processes/CMP-001.html"]
    assert isinstance(page, str)
    golden(f"process-{language}.html", page)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_line_runs_over_the_edge_of_the_terminal(language: Language) -> None:
    for process in example():
        lines = processpage.markdown(process, example(), language).splitlines()
        wide = [line for line in lines if cell_len(line) > 80 and not line.startswith("#")]
        assert wide == [], process.id


@pytest.mark.parametrize(
    "text",
    ["<script>alert(1)</script>", "# heading", "- item", "1. one", "> quote", "```", "![x](y)", "\x1b[31m"],
)
def test_a_text_of_the_file_makes_no_block_and_no_tag(text: str, tmp_path: Path) -> None:
    library = small(tmp_path / "small")
    shape = {}
    for said in ("plain", text):
        shown = saying(library, said, everywhere=False)
        process = shown.by_id()["CMP-001"]
        page = processpage.markdown(process, Library(shown.centre, shown.by_id()), "zh")
        assert "\x1b" not in page
        tokens = MarkdownIt("commonmark").parse(page)
        shape[said] = [token.type for token in tokens if token.type != "inline"]
        inner = [child.type for token in tokens for child in token.children or ()]
        assert not {"html_inline", "image"} & set(inner), page
    assert shape["plain"] == shape[text]


@pytest.mark.parametrize(("language", "title"), [("zh", "投诉受理与处理"), ("en", "Complaint handling")])
def test_a_process_that_is_led_to_is_named_by_its_title(language: Language, title: str) -> None:
    page = processpage.markdown(example().processes["QRY-MAIL-001"], example(), language)
    assert f"CMP-GEN-001 {example().processes['CMP-GEN-001'].title.to(language)}" in page, title
