"""The house stays as it was drawn: floors, sizes, and nothing that runs or fetches what it should not."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "ccproc"
MODULES = sorted(PACKAGE.rglob("*.py"))
each_module = pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))


def test_every_room_imports_only_what_lies_below_it() -> None:
    command = Path(sys.executable).parent / "lint-imports"
    done = subprocess.run([str(command)], cwd=PACKAGE.parent, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@each_module
def test_a_room_has_a_sign_and_a_size(path: Path) -> None:
    text = path.read_text("utf-8")
    sign = ast.get_docstring(ast.parse(text)) or ""
    assert sign.strip()
    assert text.count("\n") <= 250


@each_module
def test_no_function_is_longer_than_fifty_lines(path: Path) -> None:
    assert [node.name for node in _functions(path) if _length(node) > 50] == []


@each_module
def test_what_others_call_says_what_it_means(path: Path) -> None:
    if "cli" in path.parts and path.parent.name == "cli":
        return  # the help of a command is its docstring
    bare = [
        node.name
        for node in _functions(path)
        if not node.name.startswith("_") and node.col_offset == 0 and ast.get_docstring(node) is None
    ]
    assert bare == []


def test_nothing_is_fetched_evaluated_or_unpickled() -> None:
    forbidden = re.compile(
        r"^\s*(import|from) (pickle|marshal|shelve|urllib\.request|http\.client|requests|socket)\b|\beval\(|\bexec\("
        r"|typ=.unsafe|shell=True",
        re.MULTILINE,
    )
    assert [str(path) for path in MODULES if forbidden.search(path.read_text("utf-8"))] == []


def test_only_the_store_touches_git_and_files() -> None:
    allowed = {"store", "cli", "publishing"}
    forbidden = re.compile(r"^\s*(import|from) (git|subprocess|sqlite3|tempfile|shutil)\b", re.MULTILINE)
    touching = [path for path in MODULES if forbidden.search(path.read_text("utf-8"))]
    assert [str(path) for path in touching if path.relative_to(PACKAGE).parts[0] not in allowed] == []


def _functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield node


def _length(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """The lines of a function without its docstring, which for a rule is a whole page."""
    page = node.body[0] if ast.get_docstring(node) is not None else None
    return (node.end_lineno or 0) - node.lineno - ((page.end_lineno or 0) - page.lineno if page else 0)
