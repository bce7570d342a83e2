"""The house stays as it was drawn: floors, sizes, and nothing that runs or fetches what it should not."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "ccproc"
MODULES = sorted(PACKAGE.rglob("*.py"))
PAGE = (PACKAGE.parent / "docs" / "architecture.md").read_text("utf-8")
CONTRACTS = tomllib.loads((PACKAGE.parent / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"][
    "contracts"
]
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


def test_nothing_is_fetched_evaluated_unpickled_or_run() -> None:
    forbidden = re.compile(
        r"^\s*(import|from) (pickle|marshal|shelve|urllib\.request|http\.client|requests|socket|subprocess)\b"
        r"|\beval\(|\bexec\(|typ=.unsafe|shell=True",
        re.MULTILINE,
    )
    assert [str(path) for path in MODULES if forbidden.search(path.read_text("utf-8"))] == []


def test_files_are_opened_where_the_house_says_so() -> None:
    opening = re.compile(r"(?<![.\w])(os\.)?open\(|\b(read|write)_(text|bytes)\(")
    rooms = {
        path.relative_to(PACKAGE).parts[0] for path in MODULES if opening.search(path.read_text("utf-8"))
    }
    assert rooms == {"store", "publishing", "cli", "packaged.py", "exporters", "locale"}


def test_the_page_shows_every_room_on_its_floor() -> None:
    layers, rows = CONTRACTS[0]["layers"], re.findall(r"^\| [a-zA-Z ]+ \| (`.*?) \|", PAGE, re.MULTILINE)
    assert [sorted(re.findall(r"`(\w+)`", row)) for row in rows] == [
        sorted(each.split(" | ")) for each in layers
    ]


def test_the_page_names_no_module_that_is_not_there() -> None:
    rooms = "|".join({path.relative_to(PACKAGE).parts[0] for path in MODULES if path.parent != PACKAGE})
    named = re.findall(rf"`((?:{rooms})[./][\w./]*)`", PAGE)
    assert named
    assert [name for name in named if not any((PACKAGE / each).exists() for each in _places(name))] == []


def _places(name: str) -> tuple[str, ...]:
    module = name.replace(".", "/")
    return name, module, f"{module}.py"


def _functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield node


def _length(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """The lines of a function without its docstring, which for a rule is a whole page."""
    page = node.body[0] if ast.get_docstring(node) is not None else None
    return (node.end_lineno or 0) - node.lineno - ((page.end_lineno or 0) - page.lineno if page else 0)
