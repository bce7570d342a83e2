"""What is said is said in locale, so that who mends a word or adds a language has one place to look."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from ccproc.locale import LANGUAGES

PACKAGE = Path(__file__).parents[2] / "ccproc"
MODULES = sorted(path for path in PACKAGE.rglob("*.py") if "locale" not in path.relative_to(PACKAGE).parts)
TEMPLATES = sorted(PACKAGE.rglob("*.j2"))
CHINESE = re.compile(r"[“”\u3000-\u303f\u3400-\u9fff\uff00-\uffef]")
# These read what people write, or compare it: their Chinese is heard, not said.
LISTENING = {"durations", "hours", "nearest.py", "search", "wrapping.py", "yamltext"}
HEARD = {
    "cli/entries.py": {"＝"},
    "cli/recording.py": {"＝"},
    "exporters/reading/background.py": {"比例", "比率"},
    "exporters/spreadsheet.py": {"＝", "＋", "－", "＠"},
}
# The categories as each source calls them are the matter itself.
DATA = {"model/vocabulary.py"}
each_module = pytest.mark.parametrize(
    "module", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix()
)


@each_module
def test_no_sentence_is_written_where_something_is_decided(module: Path) -> None:
    place = module.relative_to(PACKAGE)
    if place.parts[0] in LISTENING or place.as_posix() in DATA:
        return
    said = [text for text in texts(ast.parse(module.read_text("utf-8"))) if CHINESE.search(text)]
    assert [text for text in said if text not in HEARD.get(place.as_posix(), ())] == []


@each_module
def test_nothing_is_decided_by_the_language_but_words(module: Path) -> None:
    tree = ast.parse(module.read_text("utf-8"))
    assert [
        ast.unparse(node) for node in ast.walk(tree) if isinstance(node, ast.Compare) and asks(node)
    ] == []


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_no_template_speaks_by_itself(template: Path) -> None:
    assert CHINESE.findall(template.read_text("utf-8")) == []


def test_what_is_excused_is_still_there() -> None:
    for place, excused in HEARD.items():
        assert excused <= set(texts(ast.parse((PACKAGE / place).read_text("utf-8")))), place


def texts(tree: ast.AST) -> Iterator[str]:
    """The strings of a module, but neither its docstrings nor the patterns of `re`."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func).startswith("re."):
            continue
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            continue
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        yield from texts(node)


def asks(node: ast.Compare) -> bool:
    """Whether it compares with the name of a language."""
    sides = (node.left, *node.comparators)
    return any(isinstance(side, ast.Constant) and side.value in LANGUAGES for side in sides)
