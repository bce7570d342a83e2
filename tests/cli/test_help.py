"""Help and usage errors as people read them: in their language, on 80 columns, about every command."""

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import typer
from conftest import Result
from rich.cells import cell_len

from ccproc.cli.commands import application
from ccproc.cli.translate import translate
from ccproc.locale import LANGUAGES, Language
from ccproc.locale.drafting import LISTS
from ccproc.locale.help import HELP
from ccproc.locale.helppage import PANELS, PLACEHOLDERS
from ccproc.model.registry import SINGULAR

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
