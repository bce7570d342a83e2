"""A whole run: at which stage, of which files, by which rules, and what comments silence."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import write
from lintcase import process

from ccproc.errors import Stopped
from ccproc.locale import LANGUAGES
from ccproc.model.register import Register, Row
from ccproc.model.report import Report
from ccproc.reporters import View, reporter
from ccproc.reporters.summary import summary
from ccproc.store.register import content

Ask = Callable[..., Report]
A, B = "processes/QRY-A.yaml", "processes/more/QRY-B.yaml"
IN_FORCE = Row(
    number=1,
    notice="CN-" + "0" * 26,
    process="QRY-A",
    version="1.0.0",
    digest="0" * 64,
    blob="0" * 40,
    values="0" * 64,
    effective_from="2026-01-01",
    evidence={},
    manifest="0" * 64,
)


def told(report: Report) -> list[tuple[str, str]]:
    return [(finding.path, finding.code) for finding in report.findings]


def commented(id: str, comment: str, line: str = "users: [cs]") -> str:
    """A process with a role nobody knows, and a comment above it."""
    return process(id, users="[cs]").replace("users: [cs]", f"{comment}\n{line}")


@pytest.mark.parametrize(
    ("paths", "found"),
    [
        ((), {A, B}),
        ((".",), {A, B}),
        ((A,), {A}),
        (("processes/more",), {B}),
        (("processes/more/",), {B}),
        (("processes",), {A, B}),
        (("registry", A), {A}),
    ],
)
def test_only_what_was_asked_for_is_reported(ask: Ask, centre: Path, paths, found) -> None:
    write(centre, {A: process("QRY-A", users="[c1]"), B: process("QRY-B", "0102", users="[c2]")})
    assert {path for path, code in told(ask(paths=paths)) if code == "SCH006"} == found


@pytest.mark.parametrize("paths", [("processes/QRY",), ("nowhere",), ("processes/QRY-A",)])
def test_nothing_to_check_is_no_success(ask: Ask, centre: Path, paths) -> None:
    write(centre, {A: process("QRY-A")})
    with pytest.raises(Stopped, match="nothing-to-check"):
        ask(paths=paths)


def test_a_conflict_is_told_to_whoever_asks_for_either_side(ask: Ask, centre: Path) -> None:
    write(centre, {A: process("QRY-A", "0102"), B: process("QRY-B", "0102")})
    assert all("MAP001" in [code for _, code in told(ask(paths=(path,)))] for path in (A, B))


def test_a_conflict_names_all_its_processes_to_machines(ask: Ask, centre: Path) -> None:
    write(centre, {A: process("QRY-A", "0102"), B: process("QRY-B", "0102", users="[cs]")})
    found = json.loads(reporter("json").report(ask(), View("zh")))["findings"]
    (conflict,) = (each for each in found if each["code"] == "MAP001")
    assert (conflict["process"], conflict["processes"]) == ("QRY-A", ["QRY-A", "QRY-B"])
    assert all("processes" not in each for each in found if each["code"] == "SCH006")


@pytest.mark.parametrize(
    ("select", "ignore", "codes"),
    [
        ((), (), {"SCH006", "SCH010"}),
        (("SCH006",), (), {"SCH006"}),
        (("sch006",), (), {"SCH006"}),
        (("unknown-code",), (), {"SCH006"}),
        (("SCH",), (), {"SCH006", "SCH010"}),
        (("SCH",), ("duplicate-key",), {"SCH006"}),
        ((), ("SCH",), set()),
        (("REF",), (), set()),
        (("SCH006", "SCH010"), ("SCH010",), {"SCH006"}),
    ],
)
def test_rules_are_chosen_by_code_name_or_family(ask: Ask, centre: Path, select, ignore, codes) -> None:
    write(centre, {A: process("QRY-A", users="[cs]"), B: process("QRY-B", "0102") + "users: [csr]\n"})
    found = {code for _, code in told(ask(select=select, ignore=ignore))}
    assert found & {"SCH006", "SCH010"} == codes
    if select:
        assert found == codes


UNREAD = {
    "colon": "id: QRY-B\nname：投诉\n",
    "torn": "好的\n好的: [\n }: 的\n",
    "list": "- id: QRY-B\n",
    "empty": "",
    "silenced": "# ccproc: ignore[SCH009] later\nid: [\n",
}


@pytest.mark.parametrize("text", UNREAD.values(), ids=UNREAD)
@pytest.mark.parametrize(
    "choice", [{"select": ("FLW",)}, {"ignore": ("SCH", "DOC")}, {"select": ("FLW",), "ignore": ("SCH",)}]
)
def test_a_file_that_nobody_could_check_is_never_passed(ask: Ask, centre: Path, text: str, choice) -> None:
    write(centre, {A: process("QRY-A"), B: text})
    for _ in range(2):  # examined, and remembered
        report = ask(paths=(B,), **choice)
        assert report.worst_at_least("error")
        assert {finding.path for finding in report.findings} == {B}


@pytest.mark.parametrize(
    "choice", [{}, {"select": ("FLW",)}, {"ignore": ("SCH",)}], ids=["all", "FLW", "no SCH"]
)
@pytest.mark.parametrize(
    "text", ["好的\n好的: [\n }: 的\n", '- code: csr\n  name: "x\n'], ids=["torn", "guessed"]
)
def test_a_file_judged_by_a_list_that_nobody_could_read_is_never_passed(
    ask: Ask, centre: Path, text: str, choice
) -> None:
    write(centre, {A: process("QRY-A"), "registry/roles.yaml": text})
    report = ask(paths=(A,), **choice)
    assert report.worst_at_least("error")
    assert report.unread == ("registry/roles.yaml",)
    said = {each: "\n".join(summary(report, View(each))) for each in LANGUAGES}
    assert "registry/roles.yaml 读不出来，要用到它的规则没有查全" in said["zh"]
    assert "registry/roles.yaml could not be read, so the rules that need it" in said["en"]


NAMELESS = {
    "twice": ("  - id: answer\n", "  - id: verify\n", "FLW006"),
    "missing": ("  - id: answer\n    name", "  - name", "SCH001"),
}


@pytest.mark.parametrize(("old", "new", "code"), NAMELESS.values(), ids=NAMELESS)
@pytest.mark.parametrize(
    "choice", [{"select": ("REF",)}, {"select": ("FLW003",)}, {"ignore": ("FLW006", "SCH")}]
)
def test_steps_that_cannot_be_told_apart_do_not_pass_the_rules_on_where_they_lead(
    ask: Ask, centre: Path, old: str, new: str, code: str, choice
) -> None:
    write(centre, {A: process("QRY-A", "0102").replace(old, new)})
    for _ in range(2):  # examined, and remembered
        assert told(ask(**choice)) == [(A, code)]
    assert not told(ask(select=("DOC",)))


def test_two_steps_of_one_name_say_what_else_was_not_checked(ask: Ask, centre: Path) -> None:
    write(centre, {A: process("QRY-A").replace("id: answer", "id: verify")})
    said = reporter("concise").report(ask(), View("zh"))
    assert "改好之前，本流程的走向和转介（FLW、REF）没法往下查" in said


def test_a_setting_does_not_hide_a_file_that_nobody_could_check(ask: Ask, centre: Path) -> None:
    marker = (centre / "ccproc.yaml").read_text("utf-8")
    write(centre, {A: process("QRY-A"), B: UNREAD["torn"]})
    write(centre, {"ccproc.yaml": f"{marker}lint:\n  ignore: [SCH]\n"})
    assert (B, "SCH009") in told(ask())


def test_a_broken_file_gives_one_finding_and_starts_no_cascade(ask: Ask, centre: Path) -> None:
    write(centre, {A: "id: QRY-A\nname：投诉\nsteps:\n  - id: a\n    next: nowhere\n"})
    assert told(ask()) == [(A, "SCH009")]


def test_what_breaks_the_schema_is_told_once(ask: Ask, centre: Path) -> None:
    write(centre, {A: process("QRY-A", owner="[a, b]")})
    assert [code for path, code in told(ask()) if path == A] == ["SCH001"]


def test_a_text_in_force_is_judged_as_published(ask: Ask, centre: Path) -> None:
    text = process("QRY-A", "0102").replace("users: [csr]", "users: [csr]\nteam: inbound-voice")
    text = text.replace("  - id: done", "    next: done\n  - id: spare\n    do: 无人走到\n  - id: done")
    write(centre, {A: text})
    before = {f.code: f.severity for f in ask(select=("FLW002",)).findings}
    write(centre, {"register.yaml": content(Register((IN_FORCE,)))})
    after = {f.code: f.severity for f in ask(select=("FLW002",)).findings}
    assert (before, after) == ({"FLW002": "warning"}, {"FLW002": "error"})


def test_a_reasoned_comment_silences_a_draft_and_is_counted(ask: Ask, centre: Path) -> None:
    write(centre, {A: commented("QRY-A", "# ccproc: ignore[unknown-code] 岗位下月才设")})
    report = ask()
    assert ("SCH006" not in {f.code for f in report.findings}, report.suppressed) == (True, 1)
    strict = ask(stage="review")
    assert {"SCH006"} <= {f.code for f in strict.findings}
    assert strict.suppressed == 0


@pytest.mark.parametrize(
    ("comment", "line", "codes"),
    [
        ("# ccproc: ignore[unknown-code]", "users: [cs]", {"LNT003"}),
        ("# ccproc: ignore[unknown-cod] 下月才设", "users: [cs]", {"LNT002", "SCH006"}),
        ("# ccproc: ignore[unknown-code] 下月才设", "users: [csr]", {"LNT001"}),
        ("# ccproc: ignore[retry-ending] 下月才设", "users: [cs]", {"LNT001", "SCH006"}),
        ("# ccproc: ignore[unknown-code, retry-ending] 下月才设", "users: [cs]", set()),
    ],
)
def test_comments_that_silence_are_kept_in_order(ask: Ask, centre: Path, comment, line, codes) -> None:
    write(centre, {A: commented("QRY-A", comment, line)})
    assert {f.code for f in ask().findings} & {"LNT001", "LNT002", "LNT003", "SCH006"} == codes


def test_fingerprints_outlive_lines_inserted_above_and_a_move_of_the_file(ask: Ask, centre: Path) -> None:
    write(centre, {A: process("QRY-A", users="[cs]", owner="nobody")})
    before = {f.fingerprint for f in ask(select=("SCH006",)).findings}
    (centre / A).unlink()
    moved = "# 说明\n\n" + process("QRY-A", users="[cs]", owner="nobody")
    write(centre, {"processes/elsewhere/QRY-A.yaml": moved})
    after = {f.fingerprint for f in ask(select=("SCH006",)).findings}
    assert before == after
    assert len(before) == 2


def test_a_file_that_is_a_list_is_called_by_its_name(ask: Ask, centre: Path) -> None:
    write(centre, {A: process("QRY-A"), B: "- id: QRY-B\n- id: QRY-C\n"})
    keys = [finding.values.get("key") for finding in ask(paths=(B,)).findings if finding.code == "SCH001"]
    assert keys == ["QRY-B.yaml"]
