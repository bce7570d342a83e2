"""Whatever stops ccproc is said in both languages, on one line, with everything filled in."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

import ccproc
from ccproc import errors
from ccproc.cli.wall import stop
from ccproc.locale import LANGUAGES, Language

ROOT = Path(ccproc.__file__).parent
TYPES = {"Stopped", "Misused", "Unmet", "CcprocError"}


class Raised(NamedTuple):
    """One place where an error is made: its type, code and the names of its values; None if they are not plain."""

    where: str
    type: str
    code: str
    names: frozenset[str] | None


def raised() -> Iterator[Raised]:
    for path in sorted(ROOT.rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        known = {
            alias.name
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom) and node.module == "ccproc.errors"
            for alias in node.names
        }
        for node in ast.walk(tree):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id in known & TYPES
            ):
                plain = all(keyword.arg for keyword in node.keywords)
                names = frozenset(str(keyword.arg) for keyword in node.keywords) if plain else None
                for code in literals(node.args[0]):
                    yield Raised(f"{path.relative_to(ROOT)}:{node.lineno}", node.func.id, code, names)


def literals(node: ast.expr) -> list[str]:
    return [
        each.value
        for each in ast.walk(node)
        if isinstance(each, ast.Constant) and isinstance(each.value, str)
    ]


RAISED = list(raised())


def test_there_is_something_to_look_at() -> None:
    assert len(RAISED) > 60


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("each", RAISED, ids=lambda each: f"{each.where}-{each.code}")
def test_every_error_has_its_words(
    each: Raised, language: Language, capsys: pytest.CaptureFixture[str]
) -> None:
    error = getattr(errors, each.type)(each.code, **dict.fromkeys(each.names or (), "甲"))
    if each.names is None:
        pytest.skip("its values are put together elsewhere")
    assert stop(error, language) == error.exit
    said = capsys.readouterr().err
    assert len(said.strip().splitlines()) == 1
    assert not re.search(r"[{}]", said)
