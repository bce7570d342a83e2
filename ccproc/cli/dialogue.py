"""A conversation on the terminal: questions on stderr, answers from stdin, asked again until they fit."""

import re
import shlex
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

import typer
from rich.cells import cell_len

from ccproc.clean import clean, one_line
from ccproc.cli.codes import matching
from ccproc.cli.streams import tell
from ccproc.locale import Language
from ccproc.locale import drafting as words
from ccproc.nearest import nearest

_WIDTH = 76
_MOST = 40  # more names than that help nobody to choose
_BETWEEN = re.compile(r"[,，、;；\s]+")

Objection = str | None


def possible() -> bool:
    """Whether somebody sits there to answer."""
    return sys.stdin.isatty() and sys.stderr.isatty()


@contextmanager
def held(opening: str, language: Language) -> Iterator[None]:
    """A conversation with its opening words; whoever breaks it off is told that nothing was written."""
    _say(opening and opening + "\n")
    try:
        yield
    except (KeyboardInterrupt, typer.Abort):
        _say("\n" + words.BROKEN_OFF.to(language))
        raise


def ask(
    question: str,
    language: Language,
    default: str = "",
    object_to: Callable[[str], Objection] = lambda _: None,
) -> str:
    """One answer; an empty one is the default, and one that is objected to is asked for again."""
    while True:
        prompt = words.PROMPT_DEFAULT if default else words.PROMPT
        answer = _answer(prompt.to(language, {"question": question, "default": default})) or default
        objection = words.UNSAFE.to(language) if clean(answer) != answer else object_to(answer)
        if answer and not objection:
            return answer
        _say(f"  {objection}" if answer and objection else "")


def choose(
    question: str, names: Mapping[str, str], language: Language, default: str = "", kind: str = ""
) -> str:
    """The code of one of several things, answered by code, by name or by a part of one that only it has.

    With the `kind` of registry entry, whoever misses one is told the command that adds it.
    """
    shown = f"{default} {names[default]}" if default else ""

    def object_to(answer: str) -> Objection:
        found = () if answer == shown else _meant(answer, names)
        return None if answer == shown or len(found) == 1 else _unclear(answer, found, names, language, kind)

    answer = ask(question, language, shown, object_to)
    return default if answer == shown else _meant(answer, names)[0]


def choose_several(
    question: str, names: Mapping[str, str], language: Language, default: str = "", kind: str = ""
) -> list[str]:
    """As `choose`, for one or more things with commas or spaces between."""
    shown = f"{default} {names[default]}" if default else ""

    def object_to(answer: str) -> Objection:
        parts = [] if answer == shown else _BETWEEN.split(answer)
        unclear = ((part, _meant(part, names)) for part in parts)
        return next((_unclear(part, of, names, language, kind) for part, of in unclear if len(of) != 1), None)

    answer = ask(question, language, shown, object_to)
    if answer == shown:
        return [default]
    return list(dict.fromkeys(_meant(part, names)[0] for part in _BETWEEN.split(answer)))


def offer(title: str, names: Mapping[str, str], language: Language) -> None:
    """What there is to choose from, in columns."""
    listed = [one_line(f"{code} {name}") for code, name in names.items()][:_MOST]
    column = max(map(cell_len, listed)) + 3
    across = max(1, _WIDTH // column)
    rows = [listed[start : start + across] for start in range(0, len(listed), across)]
    lines = ["".join(each + " " * (column - cell_len(each)) for each in row) for row in rows]
    more = [words.MORE.to(language, {"count": len(names)})] if len(names) > _MOST else []
    _say("\n".join([title, *(f"  {line.rstrip()}" for line in [*lines, *more])]))


def _meant(answer: str, names: Mapping[str, str]) -> tuple[str, ...]:
    return matching(answer, {code: (name,) for code, name in names.items()})


def _unclear(
    answer: str, found: tuple[str, ...], names: Mapping[str, str], language: Language, kind: str
) -> str:
    if found:
        several = [f"{code} {names[code]}" for code in found[:8]]
        return words.SEVERAL.to(language, {"answer": answer, "found": several})
    close = nearest(answer, [*names, *names.values()])
    unknown = words.UNKNOWN_ROLE if kind == "role" else words.UNKNOWN
    said = (words.UNKNOWN_NEAR if close else unknown).to(language, {"answer": answer, "nearest": close})
    return said + (words.REGISTER.to(language, {"kind": kind, "name": shlex.quote(answer)}) if kind else "")


def _answer(prompt: str) -> str:
    tell(prompt, end="")
    line = sys.stdin.readline()
    if not line:
        raise typer.Abort
    return line.strip()


def _say(text: str) -> None:
    if text:
        tell(text)
