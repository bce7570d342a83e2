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
from ccproc.model.finding import Finding
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
