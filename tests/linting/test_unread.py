"""A file that cannot be read is one finding: what depends on it is not called wrong for its sake."""

import shutil
from pathlib import Path

import pytest
from conftest import EXAMPLE
from lintcase import TODAY

from ccproc.linting.engine import Request, lint
from ccproc.model.finding import Finding
from ccproc.store.repository import Repository

HOPELESS = "好的\n好的: [\n }: 的\n"
LISTS = sorted(path.stem for path in (EXAMPLE / "registry").glob("*.yaml"))


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("unread") / "example"
    shutil.copytree(EXAMPLE, root)
    return root


def findings_with(root: Path, path: Path, text: str) -> tuple[Finding, ...]:
    before = path.read_bytes()
    path.write_text(text, "utf-8")
    try:
        return lint(Repository(root), Request(today=TODAY, remember=False)).findings
    finally:
        path.write_bytes(before)


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize("text", [HOPELESS, ""], ids=["broken", "empty"])
def test_a_list_that_cannot_be_read_does_not_make_every_process_wrong(
    example: Path, name: str, text: str
) -> None:
    (found,) = findings_with(example, example / "registry" / f"{name}.yaml", text)
    assert found.path == f"registry/{name}.yaml"


def test_a_list_broken_in_one_line_is_read_as_it_was_meant(example: Path) -> None:
    path = example / "registry" / "roles.yaml"
    (found,) = findings_with(example, path, path.read_text("utf-8").replace("name:", "name：", 1))
    assert (found.code, found.path) == ("SCH009", "registry/roles.yaml")


def test_a_process_that_cannot_be_read_does_not_break_the_links_to_it(example: Path) -> None:
    for path in sorted((example / "processes").rglob("*.yaml")):
        (found,) = findings_with(example, path, HOPELESS)
        assert found.path == path.relative_to(example).as_posix()
