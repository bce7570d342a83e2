"""The documentation keeps its word: its commands run, its examples pass, its catalogue is fresh."""

import io
import json
import re
import sys
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from conftest import HERE, Result, git, write
from guide import Block, Command, blocks, commands, missing
from markdown_it import MarkdownIt

from ccproc.exporters.rulepage import catalogue
from ccproc.locale import LANGUAGES, Language
from ccproc.rules import find, rules
from ccproc.yamltext import dialect

Run = Callable[..., Result]
DOCS = HERE.parent / "docs"
README = HERE.parent / "README.md"
LOCALES = {"zh": "zh_CN.UTF-8", "en": "en_US.UTF-8"}
in_both = pytest.mark.parametrize("language", LANGUAGES)


class Keyboard(io.StringIO):
    """Somebody at a terminal who types these lines."""

    def isatty(self) -> bool:
        return True

    def readline(self, size: int | None = -1) -> str:
        """The next line, echoed as a terminal does."""
        line = super().readline()
        sys.stderr.write(line)
        return line


@pytest.fixture
def follow(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[Command], Result]:
    """Run the commands of a guide as on a terminal without colours; `cd` and `git` are understood as well."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NO_COLOR", "1")

    def call(command: Command) -> Result:
        program, *arguments = command.words
        if program == "cd":
            monkeypatch.chdir(Path(arguments[0]).expanduser())
            return Result(0, "", "")
        if program == "git":
            return Result(0, git(Path.cwd(), *arguments) and "", "")
        assert program == "ccproc", f"line {command.line}: only ccproc, cd and git are run"
        for stream in (sys.stdout, sys.stderr):
            monkeypatch.setattr(stream, "isatty", lambda: True)
        typed = "".join(f"{answer}\n" for answer in command.answers)
        monkeypatch.setattr(sys, "stdin", Keyboard(typed) if typed else io.StringIO())
        return run(*arguments)

    return call


@in_both
def test_a_supervisor_can_follow_the_guide_to_the_letter(
    language: Language, follow: Callable[[Command], Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", LOCALES[language])
    ran = 0
    for block in blocks(DOCS / f"guide.{language}.md"):
        if block.language == "yaml" and block.info:
            write(Path.cwd(), {block.info: block.text})
        for command in commands(block) if block.language == "console" else ():
            done = follow(command)
            where = f"line {command.line}: {' '.join(command.words)}\n{done.out}{done.err}"
            assert done.code == command.exit, where
            assert missing(command.shown, done.out + done.err) == [], where
            ran += 1
    assert ran > 30
    (lint,) = commands(Block("console", "", "$ ccproc lint", 0))
    assert follow(lint).code == 0


@in_both
def test_every_snippet_of_the_guide_is_sound_yaml(language: Language) -> None:
    snippets = [
        block
        for block in blocks(DOCS / f"guide.{language}.md")
        if block.language == "yaml" and not block.info
    ]
    assert snippets
    for block in snippets:
        assert dialect.read(block.text.encode()).flaws == (), block.line
    silenced = [name for block in snippets for name in re.findall(r"ignore\[([^\]]+)\]", block.text)]
    assert silenced
    assert all(find(name) for name in silenced)


def test_the_first_process_of_the_readme_works(
    follow: Callable[[Command], Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    shell, example = _first_process()
    told = [line for line in shell.text.splitlines() if line.strip()]
    for number, line in enumerate(told):
        (command,) = commands(Block("console", "", f"$ {line}", shell.line + number))
        if command.words == ("ccproc", "new", "process"):
            command = command._replace(shown=("Category: query", *(["Title: "] * 6)))
        assert follow(command).code == 0, line
    (draft,) = (Path.cwd() / "processes").rglob("*.yaml")
    draft.unlink()
    write(Path.cwd(), {"processes/QRY-BILL-001.yaml": example.text})
    (lint,) = commands(Block("console", "", "$ ccproc lint --format json", 0))
    assert json.loads(follow(lint).out)["findings"] == []


def _first_process() -> tuple[Block, Block]:
    text = README.read_text("utf-8")
    start = text[: text.index("## Your first process")].count("\n")
    shell, example = [block for block in blocks(README) if block.line > start][:2]
    return shell, example


@in_both
def test_every_mistake_of_the_guide_is_repaired_as_it_says(
    run: Run, tmp_path: Path, language: Language
) -> None:
    run("init", tmp_path / "centre")
    for wrong, right in _mistakes(language):
        step = f"  {wrong}" if wrong.startswith("- ") else f"  - id: ask\n    {wrong}"
        text = (HERE / "cases" / "format" / "smallest.yaml").read_text("utf-8")
        text = text.replace("steps:\n", f"steps:\n{step}\n")
        write(tmp_path / "centre", {"processes/QRY-BILL-001.yaml": text})
        done = run("-C", tmp_path / "centre", "lint", "--format", "json")
        assert any(right in finding["help"] for finding in json.loads(done.out)["findings"]), (
            wrong,
            done.out,
        )


def _mistakes(language: Language) -> Iterator[tuple[str, str]]:
    """The rows of the table of mistakes: what is written, and what it is repaired to."""
    for line in (DOCS / f"guide.{language}.md").read_text("utf-8").splitlines():
        match = re.fullmatch(r"\| `([^|`]+)` \| [^|]+ \| `([^|`]+)` \|", line)
        if match:
            yield match[1], match[2]


@in_both
def test_both_guides_have_the_table_of_mistakes(language: Language) -> None:
    assert len(list(_mistakes(language))) > 6


@in_both
def test_the_catalogue_of_rules_is_fresh(run: Run, language: Language) -> None:
    done = run("--lang", language, "rule", "--all")
    path = DOCS / f"rules.{language}.md"
    assert path.read_text("utf-8") == done.out, f"ccproc --lang {language} rule --all > docs/{path.name}"


@in_both
def test_the_catalogue_reads_well(language: Language) -> None:
    tokens = MarkdownIt("commonmark").enable("table").parse(catalogue(rules(), language))
    headings = [
        (int(token.tag[1]), tokens[number + 1].content)
        for number, token in enumerate(tokens)
        if token.type == "heading_open"
    ]
    assert [level for level, _ in headings].count(1) == 1
    assert all(after <= before + 1 for (before, _), (after, _) in pairwise(headings))
    assert {title.split()[0] for level, title in headings if level == 3} == {rule.code for rule in rules()}
    anchors = {re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for _, title in headings}
    links = re.findall(r"\]\(#([^)]+)\)", catalogue(rules(), language))
    assert len(links) == len(rules())
    assert set(links) <= anchors


@pytest.mark.parametrize("path", [*sorted(DOCS.glob("*.md")), README], ids=lambda path: path.name)
def test_no_link_leads_nowhere(path: Path) -> None:
    text = path.read_text("utf-8")
    for target in re.findall(
        r"\]\(([^)\s]+)\)", re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)
    ):
        file, _, anchor = target.partition("#")
        if "://" in target:
            continue
        other = (path.parent / file).resolve() if file else path
        assert other.is_file(), target
        if anchor:
            titles = re.findall(r"^#+ (.+)$", other.read_text("utf-8"), re.MULTILINE)
            anchors = {re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in titles}
            assert anchor in anchors, target
