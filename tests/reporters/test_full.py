"""Findings for people: at 80 columns the caret stands under its spot, and the line to take over stays whole."""

import pytest
from rich.cells import cell_len

from ccproc.model.finding import Finding
from ccproc.model.report import Report
from ccproc.reporters import View, full, github


def shown(line: str, spot: str, **values: object) -> list[str]:
    at = line.index(spot)
    found = Finding(
        "SCH012", "swallowed-text", "error", "p.yaml", 1, at + 1, at + len(spot) + 1, kind="hash",
        values={"lost": "#1", "repaired": f'    say: "{line}"', **values},
    )  # fmt: skip
    return full.report(Report((found,), 1, 0, "zh"), View("en", lines=lambda _: [line])).split("\n")


@pytest.mark.parametrize(
    "before", ["", "say: ", "您好，", "👩‍💻 ", "e\u0301 ", "\t", "很长的一句话，" * 20, "a" * 300, "长" * 39]
)
def test_the_caret_stands_under_its_spot_and_no_line_is_too_wide(before: str) -> None:
    lines = shown(f"{before}#1 套餐{'后面还有' * 30}", "#1")
    excerpt = next(n for n, line in enumerate(lines) if line.startswith("1 | "))
    text, carets = lines[excerpt], lines[excerpt + 1]
    assert cell_len(text) <= 80
    column = carets.index("^")
    assert cell_len(text[: text.index("#1")]) == column
    assert carets.count("^") == 2


@pytest.mark.parametrize(("at", "numbers"), [(1, [1]), (2, [1, 2]), (4, [3, 4])])
def test_the_line_before_shows_where_one_is(at: int, numbers: list[int]) -> None:
    found = Finding("REF005", "retry-ending", "error", "p.yaml", at, 1, values={"step_named": "a"})
    lines = [f"line {number}" for number in range(1, 6)]
    said = full.report(Report((found,), 1, 0, "zh"), View("en", lines=lambda _: lines)).split("\n")
    assert [line for line in said if " | line" in line] == [f"{number} | line {number}" for number in numbers]


def test_the_carets_are_as_wide_as_what_they_mark() -> None:
    [carets] = [line for line in shown("say: 话费查询", "话费查询") if "^" in line]
    assert carets.count("^") == cell_len("话费查询")


def test_findings_folded_into_one_are_counted() -> None:
    found = Finding("REF005", "retry-ending", "error", "p.yaml", 1, 1, values={"step_named": "a"}, folded=4)
    assert "(4 more like it on this line)" in full.report(Report((found,), 1), View("en"))


def test_the_line_to_take_over_is_one_line_with_its_indent() -> None:
    lines = shown(f"say: {'您好，' * 60}#1", "#1")
    assert f'     |     say: "say: {"您好，" * 60}#1"' in lines


def test_sentences_are_broken_at_80_columns() -> None:
    lines = shown("say: x #1", "#1", lost="很长" * 60)
    assert max(cell_len(line) for line in lines if "say:" not in line) <= 80


def test_github_finds_the_file_where_the_centre_is_a_subfolder() -> None:
    found = Finding(
        "SCH009", "broken-yaml", "error", "registry/a,b.yaml", 1, 1, kind="tab", values={"repaired": "50%"}
    )
    said = github.report(Report((found,), 1, 0, "zh"), View("zh", prefix="ops/centre/"))
    assert said.startswith(
        "::error file=ops/centre/registry/a%2Cb.yaml,line=1,col=1,title=SCH009 broken-yaml::"
    )
    assert "50%25" in said.split("\n")[0]
