"""What a supervisor types wrong: one finding, on the right line, with a line that mends the file when taken over."""

import json
import shutil
from collections.abc import Callable
from typing import NamedTuple

import pytest
from conftest import HERE

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
        return list(lint(Repository(root), Request(remember=False)).findings)

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
    assert sum(mistake.repaired is None for mistake in MISTAKES) < len(MISTAKES) / 10


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
