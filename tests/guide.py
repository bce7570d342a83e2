"""A guide read as its reader follows it: files to write, commands to run, what they should show."""

import re
import shlex
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from ccproc.locale.drafting import QUESTIONS

_BLOCK = re.compile(r"^```(\w+)(?: ([^\n]+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_EXIT = re.compile(r"# exit (\d+)$")
_ASKED = tuple(words.to(language) for words in QUESTIONS.values() for language in ("zh", "en"))


class Block(NamedTuple):
    """A fenced block: its language, what stands behind it, its text, and its line in the guide."""

    language: str
    info: str
    text: str
    line: int


class Command(NamedTuple):
    """One line after a `$`, the exit code it promises and what the guide shows of its output."""

    words: tuple[str, ...]
    exit: int
    shown: tuple[str, ...]
    line: int

    @property
    def answers(self) -> list[str]:
        """What is typed where the command asks: it stands behind the question."""
        return [
            re.split(r"：|:(?:\s|$)", line, maxsplit=1)[1].strip() for line in self.shown if is_question(line)
        ]


def is_question(line: str) -> bool:
    """Whether a line of output is a question of `new process`, perhaps with its answer."""
    return any(re.match(rf"{re.escape(asked)}(?: \[.*?\])?(?:：|: ?)", line) for asked in _ASKED)


def blocks(path: Path) -> Iterator[Block]:
    """The fenced blocks of a guide, in order."""
    text = path.read_text("utf-8")
    for match in _BLOCK.finditer(text):
        yield Block(match[1], match[2] or "", match[3], text[: match.start()].count("\n") + 2)


def commands(block: Block) -> Iterator[Command]:
    """The commands of a console block."""
    lines = block.text.splitlines()
    starts = [number for number, line in enumerate(lines) if line.startswith("$ ")]
    for start, stop in pairwise([*starts, len(lines)]):
        told = lines[start].removeprefix("$ ")
        code = _EXIT.search(told)
        shown = tuple(line for line in lines[start + 1 : stop] if line.strip())
        words = tuple(shlex.split(told, comments=True))
        yield Command(words, int(code[1]) if code else 0, shown, block.line + start)


def missing(shown: tuple[str, ...], output: str) -> list[str]:
    """The shown lines that no line of the output is, folded or not; `…` stands for anything."""
    lines = [line.rstrip() for line in output.splitlines()]
    runs = (lines[n : n + length] for length in (1, 2, 3) for n in range(len(lines)))
    real = [between.join(run) for run in runs for between in ("", " ")]
    return [line for line in shown if not any(_like(line.rstrip(), each) for each in real)]


def _like(shown: str, real: str) -> bool:
    pattern = ".*".join(re.escape(part) for part in re.split("…+", shown))
    return re.fullmatch(pattern, real) is not None
