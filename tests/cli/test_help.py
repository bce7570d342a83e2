"""Help and usage errors as people read them: in their language, on 80 columns, about every command."""

import re
import shlex
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import typer
from conftest import Result
from office import edit
from rich.cells import cell_len

from ccproc.cli.commands import application
from ccproc.cli.fields import keys, meanings
from ccproc.cli.translate import translate
from ccproc.locale import LANGUAGES, Language
from ccproc.locale.demo import ANSWERS
from ccproc.locale.drafting import LISTS
from ccproc.locale.examples import EXAMPLES
from ccproc.locale.help import HELP
from ccproc.locale.helppage import PANELS, PLACEHOLDERS
from ccproc.model.registry import KINDS, SINGULAR

Run = Callable[..., Result]
CHINESE = re.compile("[\u4e00-\u9fff]")


def commands(command: Any, name: str = "") -> Iterator[tuple[str, Any]]:
    """Every command with its whole name; "" is ccproc itself."""
    yield name, command
    for inner, each in getattr(command, "commands", {}).items():
        yield from commands(each, f"{name} {inner}".strip())


NAMES = [name for name, _ in commands(typer.main.get_command(application()))]
in_both = pytest.mark.parametrize("language", LANGUAGES)


@pytest.mark.parametrize("name", NAMES)
def test_every_command_and_option_has_words_of_its_own(name: str) -> None:
    command = dict(commands(typer.main.get_command(application())))[name]
    assert (name or "ccproc") in HELP or name.removeprefix("new ") in LISTS
    assert command.rich_help_panel in (None, *PANELS)
    for parameter in command.params:
        assert parameter.help in HELP or f"option.{parameter.name}" in HELP, parameter.name
        takes_value = not getattr(parameter, "is_flag", False)
        key = parameter.metavar or parameter.name.upper()
        assert not takes_value or parameter.type_descriptor.choices or key in PLACEHOLDERS, key


def test_no_words_are_left_over() -> None:
    everything = dict(commands(typer.main.get_command(application())))
    used = {name or "ccproc" for name in everything} | {"new entry", "option.help"}
    for command in everything.values():
        used |= {parameter.help or f"option.{parameter.name}" for parameter in command.params}
        used |= {f"option.{parameter.name}" for parameter in command.params}
    assert set(HELP) - used == set()
    asked = {each.metavar or each.name.upper() for command in everything.values() for each in command.params}
    assert set(PLACEHOLDERS) - asked == set()


@in_both
@pytest.mark.parametrize("name", NAMES)
def test_help_speaks_the_language_and_fits_80_columns(run: Run, name: str, language: Language) -> None:
    done = run("--lang", language, *name.split(), "--help")
    assert done.code == 0
    assert all(cell_len(line) <= 80 for line in done.out.splitlines()), done.out
    words = re.sub(r"[A-Za-z0-9./:_-]+-[A-Za-z0-9./:_-]+", "", done.out)
    assert bool(CHINESE.search(words)) == (language == "zh")
    for english in ("Show this message", "[default", "[required]", "<list", "Options", "Usage"):
        assert (language == "en" and english in ("Options", "Usage")) or english not in done.out


@pytest.mark.parametrize("name", NAMES)
def test_the_short_way_to_ask_for_help_works_everywhere_and_is_shown(run: Run, name: str) -> None:
    short, long = (run("--lang", "en", *name.split(), option) for option in ("-h", "--help"))
    assert (short.code, short.out) == (0, long.out)
    assert "  -h, --help " in short.out


@in_both
def test_commands_stand_in_their_groups(run: Run, language: Language) -> None:
    done = run("--lang", language, "--help")
    command = typer.main.get_command(application())
    panels = {each.rich_help_panel for each in command.commands.values()}  # type: ignore[attr-defined]
    assert panels <= set(PANELS)
    headings = [line for line in done.out.splitlines() if line and not line.startswith(" ")]
    shown = [words.to(language) for key, words in PANELS.items() if key in panels]
    assert [line for line in headings if line in shown] == shown


def test_translating_twice_gives_the_same_help() -> None:
    command = typer.main.get_command(application())
    translate(command, "zh")
    before = [each.help for _, each in commands(command)]
    assert all(CHINESE.search(text or "") for text in before)


def test_every_registry_list_has_a_name() -> None:
    assert set(LISTS) == set(SINGULAR.values())


USAGE = [
    (("lnt",), "lint"),
    (("lint", "--formt", "x"), "--format"),
    (("lint", "--format", "foo"), "concise"),
    (("lint", "--stage", "drft"), "“drft”"),
    (("lint", "--stage"), "--stage"),
    (("lint", "--no-cache=3"), "--no-cache"),
    (("list", "externl"), "external"),
    (("map", "--by", "brnad"), "brand"),
    (("new", "calendar", "1800"), "1990"),
    (("new", "calendar", "soon"), "1990"),
    (("new", "role", "A", "B"), "B"),
    (("map", "diff", "a"), "ccproc map diff --help"),
    (("--as-of", "tomorrow", "lint"), "2026-03-31"),
    (("init",), "ccproc init --help"),
    (("new", "nothing"), "nothing"),
]


@in_both
@pytest.mark.parametrize(
    ("arguments", "said"), USAGE, ids=lambda value: " ".join(value) if isinstance(value, tuple) else ""
)
def test_a_wrong_command_line_is_told_in_one_line(
    run: Run, arguments: tuple[str, ...], said: str, language: Language
) -> None:
    done = run("--lang", language, *arguments)
    assert (done.code, done.out) == (2, "")
    assert len(done.err.strip().splitlines()) == 1
    assert said in done.err
    assert bool(CHINESE.search(done.err)) == (language == "zh")
    for parser in ("Value error", "valid integer", "No such", "Missing argument", "unexpected"):
        assert parser not in done.err


@in_both
@pytest.mark.parametrize(
    ("arguments", "command"), [((), "lint"), (("new",), "process"), (("change",), "issue")]
)
def test_a_bare_group_shows_what_there_is(
    run: Run, arguments: tuple[str, ...], command: str, language: Language
) -> None:
    done = run("--lang", language, *arguments)
    assert (done.code, done.out) == (2, "")
    assert f"\n  {command} " in done.err


def test_the_bare_name_shows_what_there_is(run: Run) -> None:
    done = run()
    assert done.code == 2
    assert "ccproc [OPTIONS] COMMAND" in done.err


@in_both
@pytest.mark.parametrize("kind", KINDS)
def test_help_of_a_registry_list_names_every_key_with_what_it_may_be(
    run: Run, kind: str, language: Language
) -> None:
    done = run("--lang", language, "new", SINGULAR[kind], "--help")
    told = {line.split()[0] for line in done.out.splitlines() if re.match("  [a-z_]+  ", line)}
    assert "retired" in told
    assert ("--name" in done.out) == ("name" in keys(kind))
    for key in told:
        for value, meaning in meanings(keys(kind)[key], language).items():
            assert value in done.out
            assert bool(meaning) == (language == "zh" and key != "sensitive"), (key, value)


def test_a_person_has_no_name_to_give(run: Run, centre: Path) -> None:
    done = run("-C", centre, "new", "person", "p-0007", "--name", "张三", "--set", "roles=csr")
    assert (done.code, done.out) == (2, "")


LEAVES = [
    name
    for name, command in commands(typer.main.get_command(application()))
    if not hasattr(command, "commands")
]
LINES = [(name, line) for name, said in EXAMPLES.items() for line in dict.fromkeys(said)]


def test_every_command_shows_an_example(run: Run) -> None:
    assert set(EXAMPLES) - {"map"} == set(LEAVES)
    for name, said in EXAMPLES.items():
        assert run("--lang", "zh", *name.split(), "--help").out.endswith(f"例如：\n  {said.zh}\n")


@pytest.mark.parametrize(
    ("name", "line"),
    [row for row in LINES if not row[0].startswith(("change", "demo"))],
    ids=lambda each: each,
)
def test_the_example_of_a_command_works_in_the_example_centre(
    run: Run, git_example: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, line: str
) -> None:
    folder = tmp_path if name == "init" else shutil.copytree(git_example, tmp_path / "repo")
    monkeypatch.chdir(folder)
    if name == "new calendar":
        pytest.importorskip("holidays")
    done = run(*shlex.split(line)[1:])
    assert done.code == 0, done.err


@pytest.mark.parametrize("line", [line for name, line in LINES if name[4:] in SINGULAR.values()])
def test_the_example_of_a_registry_list_leaves_a_new_centre_clean(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, line: str
) -> None:
    root = tmp_path / "mine"
    run("--lang", "zh" if CHINESE.search(line) else "en", "init", root)
    run("-C", root, "new", "process", "--title", "x", "--category", "query", "--owner", "tl", "--user", "csr")
    monkeypatch.chdir(root)
    done = run(*shlex.split(line)[1:])
    assert done.code == 0, done.err
    assert run("lint", "--select", "SCH", "--fail-on", "warning").code == 0


def test_the_examples_of_demo_and_change_work_one_after_another(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(*shlex.split(EXAMPLES["demo"].en)[1:]).code == 0
    monkeypatch.chdir(tmp_path / "my-demo")
    edit(Path.cwd(), "after: 15m", "after: 12m", "processes/business/query/QRY-MAIL-001.yaml")
    done = run(*shlex.split(EXAMPLES["change new"].en)[1:])
    assert done.code == 0, done.err
    answers = [part for option, words in ANSWERS for part in (option, words.en)]
    assert run("change", "new", "QRY-MAIL-001", "--reason", "defect", "--by", "p-0201", *answers).code == 0
    notice = re.findall(r"CN-[0-9A-Z]+", run("change", "list").out)[0]
    for name in ("list", "show", "issue", "verify"):
        line = re.sub(r"CN-[0-9A-Z]+", notice, EXAMPLES[f"change {name}"].en)
        done = run(*shlex.split(line)[1:])
        assert done.code == 0, done.err
