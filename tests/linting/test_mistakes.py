"""What a supervisor types wrong: one finding, on the right line, with a line that mends the file when taken over."""

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from conftest import HERE, write
from lintcase import TODAY

from ccproc.linting.engine import Request, lint
from ccproc.locale import LANGUAGES
from ccproc.locale.rules import message
from ccproc.model.finding import Finding, pointer_text
from ccproc.store.repository import Repository

FOLDER = HERE / "linting"
PATH = "processes/CMP-BILL-001.yaml"
RIGHT = (FOLDER / "CMP-BILL-001.yaml").read_text("utf-8")
Lint = Callable[[str | bytes], list[Finding]]


class Mistake(NamedTuple):
    """Lines as they should stand and as they were typed; `line` counts from the first of them.

    `code` is rule and kind; `repaired` the line offered, none where only the author can know.
    """

    good: str
    bad: str
    code: str
    line: int
    repaired: str | None

    @property
    def text(self) -> str:
        return f"\n{RIGHT}".replace(f"\n{self.good}\n", f"\n{self.bad}\n", 1)[1:]


MISTAKES = [Mistake(**row) for row in json.loads((FOLDER / "mistakes.json").read_text("utf-8"))]
every_mistake = pytest.mark.parametrize("mistake", MISTAKES, ids=lambda each: each.bad)


@pytest.fixture(scope="module")
def findings(tmp_path_factory: pytest.TempPathFactory) -> Lint:
    """Lint the one process of the tests' centre with another text."""
    root = tmp_path_factory.mktemp("mistakes")
    shutil.copytree(HERE / "centre", root, dirs_exist_ok=True)
    (root / PATH).parent.mkdir()

    def call(text: str | bytes) -> list[Finding]:
        (root / PATH).write_bytes(text if isinstance(text, bytes) else text.encode())
        return list(lint(Repository(root), Request(today=TODAY, remember=False)).findings)

    return call


def mended(text: str, finding: Finding) -> str:
    """The text with the offered line taken over, as the finding says where."""
    lines = text.split("\n")
    first, last = finding.values.get("replaces", (finding.line, finding.line))  # type: ignore[misc]
    lines[first - 1 : last] = [str(finding.values["repaired"])]
    return "\n".join(lines)


def test_the_process_without_a_mistake_has_no_finding(findings: Lint) -> None:
    assert findings(RIGHT) == []


def test_there_are_enough_of_them_and_most_can_be_repaired() -> None:
    assert len(MISTAKES) >= 120
    assert sum(mistake.repaired is None for mistake in MISTAKES) < len(MISTAKES) / 8


@every_mistake
def test_a_mistake_is_one_finding_on_its_line_and_the_line_offered_mends_the_file(
    mistake: Mistake, findings: Lint
) -> None:
    (found,) = findings(mistake.text)
    begins = RIGHT.split("\n").index(mistake.good.split("\n")[0]) + 1
    assert f"{found.code} {found.kind}".strip() == mistake.code
    assert found.line == begins + mistake.line
    assert found.values.get("repaired") == mistake.repaired
    for language in LANGUAGES:
        help = message(found.code, found.kind).help(language, found.values)
        assert (mistake.repaired or "").strip() in help
    if mistake.repaired is not None:
        assert findings(mended(mistake.text, found)) == []


@pytest.mark.parametrize("encoding", ["gbk", "utf-16", "utf-8-sig"])
def test_another_encoding_is_one_finding(encoding: str, findings: Lint) -> None:
    assert [found.code for found in findings(RIGHT.encode(encoding))] == ["DOC001"]


@pytest.mark.parametrize("text", ["", "\n", "# 待写\n"])
def test_a_file_that_says_nothing_is_one_finding(text: str, findings: Lint) -> None:
    (found,) = findings(text)
    assert (found.code, found.kind) == ("SCH001", "nothing")


def test_a_repair_on_another_line_moves_no_finding(findings: Lint) -> None:
    bad = RIGHT.replace('business: "0900"\n    channel: hotline', "business: 0900\n    channel: 热线")
    number, channel = findings(bad)
    assert (number.code, number.line, number.column) == ("SCH003", 25, 15)
    assert (channel.code, channel.line, channel.column) == ("SCH006", 26, 14)
    assert pointer_text(channel.pointer) == "/touchpoints/热线-ANY-0900/channel"


def test_columns_are_those_of_the_line_as_it_was_written(findings: Lint) -> None:
    found = findings(RIGHT.replace("[csr, tl, complaint-desk]", "[客服代表，班组长]"))
    assert [(each.code, each.line, each.column) for each in found] == [
        ("SCH006", 6, 9),
        ("SCH012", 6, 13),
        ("SCH006", 6, 14),
    ]


@pytest.mark.parametrize(
    ("bad", "repaired"),
    [
        ("[客服代表，班组长]", "users: [csr, tl]"),
        ("[客服代表, 班组长]", "users: [csr, tl]"),
        ("[csr，tl，complaintdesk]", "users: [csr, tl, complaint-desk]"),
    ],
)
def test_findings_of_one_line_offer_one_line_that_mends_them_all(
    findings: Lint, bad: str, repaired: str
) -> None:
    text = RIGHT.replace("[csr, tl, complaint-desk]", bad)
    found = findings(text)
    assert {each.values["repaired"] for each in found} == {repaired}
    assert findings(mended(text, found[0])) == []


def test_a_file_with_chinese_keys_is_told_and_mended_at_once(findings: Lint) -> None:
    """Nobody has to mend the outer keys before they learn of the inner ones."""
    keys = {
        "title": "标题",
        "category": "类别",
        "owner": "负责人",
        "users": "使用人",
        "touchpoints": "接触点",
    }
    keys |= {
        "business": "业务",
        "channel": "渠道",
        "steps": "步骤",
        "id": "编号",
        "name": "名称",
        "say": "话术",
    }
    keys |= {
        "branches": "分支",
        "decide": "判断",
        "when": "条件",
        "otherwise": "否则",
        "next": "下一步",
        "do": "动作",
    }
    bad = re.sub(r"(?m)^([ -]*)(\w+):", lambda match: f"{match[1]}{keys.get(match[2], match[2])}:", RIGHT)
    found = findings(bad)
    assert {(each.code, each.kind) for each in found} == {("SCH002", "near")}
    lines = bad.split("\n")
    for each in found:
        lines[each.line - 1] = str(each.values["repaired"])
    assert findings("\n".join(lines)) == []


def test_what_a_misspelt_key_hides_is_told_where_it_stands(findings: Lint) -> None:
    found = findings(RIGHT.replace("\nsteps:", "\n步骤:").replace("next: close", "next: clsoe"))
    assert [(each.code, each.line, each.column) for each in found] == [("SCH002", 41, 1), ("FLW006", 72, 11)]


def test_a_next_beside_otherwise_keeps_its_own_slip(findings: Lint) -> None:
    bad = RIGHT.replace("      - otherwise: raise", "      - otherwise: 其他\n        next: rais")
    beside, slip = findings(bad)
    assert (beside.kind, beside.line, slip.code, slip.line, slip.column) == (
        "next-beside-otherwise", 61, "FLW006", 62, 15,
    )  # fmt: skip
    assert findings(mended(bad, slip)) == []


def test_a_key_beside_the_one_it_resembles_is_not_offered_twice(findings: Lint) -> None:
    (found,) = findings(RIGHT.replace("title: 话费投诉处理", "title: 话费投诉处理\ntitel: 甲"))
    assert (found.code, found.line, "repaired" in found.values) == ("SCH002", 3, False)


@pytest.mark.parametrize(
    ("path", "good", "bad"),
    [
        ("registry/roles.yaml", "- code: csr\n  name:", "- 代码: csr\n  名称:"),
        ("registry/roles.yaml", "grade: agent", "Grade: agent"),
        ("registry/contacts.yaml", "medium: voice", "medium: 电话"),
        ("registry/channels.yaml", "hours:", "服务时间:"),
        ("registry/businesses.yaml", "channels: [hotline, web]", "渠道: [hotline, web]"),
        ("registry/calendar.yaml", "holidays:", "节假日:"),
        ("ccproc.yaml", "timezone:", "时区:"),
        ("ccproc.yaml", "keeper:", "管理员:"),
    ],
)
def test_keys_in_chinese_are_known_at_every_level(centre: Path, path: str, good: str, bad: str) -> None:
    write(centre, {PATH: RIGHT})
    right = (centre / path).read_text("utf-8")
    text = right.replace(good, bad, 1)
    (centre / path).write_text(text, "utf-8")
    found = lint(Repository(centre), Request(today=TODAY, remember=False)).findings
    assert {each.path for each in found} == {path}
    for each in found:
        text = mended(text, each)
    assert text == right
