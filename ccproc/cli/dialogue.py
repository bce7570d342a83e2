"""A conversation on the terminal: questions on stderr, answers from stdin, asked again until they fit."""

import re
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

import typer
from rich.cells import cell_len

from ccproc.clean import clean, one_line
from ccproc.cli.codes import matching
from ccproc.cli.streams import fit, tell
from ccproc.cli.width import columns
from ccproc.locale import Language
from ccproc.locale import drafting as words
from ccproc.nearest import kindred, nearest

_MOST = 40  # more names than that help nobody to choose
_BETWEEN = re.compile(r"[,，、;；\s]+")

Objection = str | None
# What is not among the things to choose from, and what comes close to it, added on the spot: its code and name, or
# None where it was a slip.
Add = Callable[[str, str | None], tuple[str, str] | None]


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
    optional: bool = False,
) -> str:
    """One answer; an empty one is the default, and one that is objected to is asked for again.

    Where there is no default and it is `optional`, an empty answer is one as well.
    """
    prompt = words.PROMPT_DEFAULT if default else words.PROMPT_OPTIONAL if optional else words.PROMPT
    while True:
        answer = _answer(prompt.to(language, {"question": question, "default": default})) or default
        objection = words.UNSAFE.to(language) if clean(answer) != answer else answer and object_to(answer)
        if not objection and (answer or optional):
            return answer
        _say(f"  {objection or words.UNANSWERED.to(language)}")


def agreed(question: str, language: Language) -> bool:
    """Yes or no; Enter is no."""

    def object_to(answer: str) -> Objection:
        return None if answer.casefold() in words.SAID else words.YES_OR_NO.to(language)

    return words.SAID[ask(question, language, words.DEFAULT_NO.to(language), object_to).casefold()]


def choose(
    question: str,
    names: Mapping[str, str],
    language: Language,
    default: str = "",
    add: Add | None = None,
    optional: bool = False,
) -> str:
    """The code of one of several things, answered by code, by name or by a part of one that only it has.

    What is none of them goes to `add`; "" where it is `optional` and nothing was answered.
    """
    chosen = _chosen(question, names, language, default, add, optional, lambda answer: [answer])
    return chosen[0] if chosen else ""


def choose_several(
    question: str,
    names: Mapping[str, str],
    language: Language,
    default: str = "",
    add: Add | None = None,
    optional: bool = False,
) -> list[str]:
    """As `choose`, for one or more things with commas or spaces between."""
    return _chosen(question, names, language, default, add, optional, _BETWEEN.split)


def offer(title: str, names: Mapping[str, str], language: Language) -> None:
    """What there is to choose from, in columns."""
    listed = [one_line(f"{code} {name}") for code, name in names.items()][:_MOST]
    column = max(map(cell_len, listed)) + 3
    across = max(1, (columns() - 4) // column)
    rows = [listed[start : start + across] for start in range(0, len(listed), across)]
    lines = ["".join(each + " " * (column - cell_len(each)) for each in row) for row in rows]
    more = [words.MORE.to(language, {"count": len(names)})] if len(names) > _MOST else []
    _say("\n".join([title, *(f"  {line.rstrip()}" for line in [*lines, *more])]))


def _chosen(
    question: str,
    names: Mapping[str, str],
    language: Language,
    default: str,
    add: Add | None,
    optional: bool,
    parted: Callable[[str], list[str]],
) -> list[str]:
    known = dict(names)
    shown = f"{default} {known[default]}".strip() if default else ""
    while True:
        answer = ask(question, language, shown, optional=optional)
        if answer == shown:
            return [default] if default else []
        codes = [_meant(part, known, language, add) for part in parted(answer) if part]
        if all(codes):
            return list(dict.fromkeys(codes))


def _meant(answer: str, known: dict[str, str], language: Language, add: Add | None) -> str:
    """The code that is meant, of what is known or of what is added to it; "" where it is to be asked again."""
    found = matching(answer, {code: (name,) for code, name in known.items()})
    if len(found) == 1:
        return found[0]
    close = None if found else _close(answer, known)
    if found or add is None:
        _say(f"  {_unclear(answer, found, close, known, language)}")
        return ""
    added = add(answer, close)
    if added is None:
        return ""
    code, known[added[0]] = added
    return code


def _unclear(
    answer: str, found: tuple[str, ...], close: str | None, names: Mapping[str, str], language: Language
) -> str:
    if found:
        several = [f"{code} {names[code]}".strip() for code in found[:8]]
        return words.SEVERAL.to(language, {"answer": answer, "found": several})
    return (words.UNKNOWN_NEAR if close else words.UNKNOWN).to(language, {"answer": answer, "nearest": close})


def _close(answer: str, names: Mapping[str, str]) -> str | None:
    """What looks most like an answer, by its spelling or by the Chinese characters of its name."""
    alike = kindred(answer, names.values())
    shown = next((f"{code} {name}" for code, name in names.items() if name == alike), None)
    return nearest(answer, [*names, *filter(None, names.values())]) or shown


def _answer(prompt: str) -> str:
    tell(prompt, end="")
    line = sys.stdin.readline()
    if not line:
        raise typer.Abort
    return line.strip()


def _say(text: str) -> None:
    if text:
        tell(fit(text, sys.stderr))
