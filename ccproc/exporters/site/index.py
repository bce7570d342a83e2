"""The search index and the touchpoint table, prebuilt as a script so that they load from a disk too."""

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Any

from ccproc.clean import clean
from ccproc.exporters.site.frame import Frame, Page
from ccproc.locale.site import WHY
from ccproc.model.process import Process
from ccproc.model.touchpoint import fold
from ccproc.search import WEIGHTS, initials, searchable
from ccproc.touchmap.claims import claimed

_HAN = "\u2e80-\u2fdf\u3005\u3007\u3040-\u30ff\u31c0-\u31ef\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff"
_RUN = re.compile(f"[{_HAN}]+")
_WORD = re.compile(rf"[^\W_{_HAN}]+")
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def page(frames: list[Frame]) -> Page:
    """One index for all languages."""
    processes = _processes(frames)
    fields = [searchable(process, frames[0].publication.centre) for process in processes]
    data = {
        "ids": [process.id for process in processes],
        "titles": {each.language: [_title(process, each) for process in processes] for each in frames},
        "categories": {each.language: [_category(process, each) for process in processes] for each in frames},
        "heads": [_head(process) for process in processes],
        "keywords": _postings(set(map(folded, each["keywords"])) for each in fields),
        "names": _postings(set(map(folded, each["names"])) for each in fields),
        **_scripts(folded("\n".join(each["text"])) for each in fields),
        **_touchpoints(processes, frames[0]),
        "weights": WEIGHTS,
        "why": {
            each.language: {key: words.to(each.language) for key, words in WHY.items()} for each in frames
        },
    }
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return "static/index.js", f"ccproc.index={text};\n"


def _scripts(texts: Iterable[str]) -> dict[str, str]:
    """The words of all steps and scripts as two tables, each one text that a browser reads at once.

    A line is a term and its processes; with 5,000 of them objects took five times as long to load.
    """
    told = list(texts)
    return {
        "words": _table(_postings(set(_WORD.findall(text)) for text in told)),
        "pairs": _table(_postings(set(_pairs(text)) for text in told)),
    }


def _table(postings: dict[str, str]) -> str:
    return "\n" + "".join(f"{term}\t{numbers}\n" for term, numbers in postings.items())


def _postings(terms: Iterable[set[str]]) -> dict[str, str]:
    """For each term the numbers of the processes that hold it, as steps from one to the next in base 36."""
    held: dict[str, list[int]] = {}
    for number, some in enumerate(terms):
        for term in some:
            held.setdefault(term, []).append(number)
    return {term: " ".join(_steps(held[term])) for term in sorted(held)}


def folded(text: str) -> str:
    """How texts and queries are compared: without case and width, hidden characters spelled out."""
    return clean(unicodedata.normalize("NFKC", text).casefold())


def _pairs(text: str) -> Iterator[str]:
    """Every two neighbouring characters of Chinese; one that stands alone is a term itself."""
    for run in _RUN.findall(text):
        yield from map("".join, pairwise(run)) if len(run) > 1 else (run,)


def _steps(numbers: list[int]) -> Iterator[str]:
    before = 0
    for number in numbers:
        yield _base36(number - before)
        before = number


def _base36(number: int) -> str:
    digits = _DIGITS[number % 36]
    while number := number // 36:
        digits = _DIGITS[number % 36] + digits
    return digits


def _processes(frames: list[Frame]) -> list[Process]:
    return sorted(frames[0].reader.processes.values(), key=lambda process: process.id)


def _title(process: Process, frame: Frame) -> str | int:
    """The title in the language of the pages; 0 where it has none and that of the first language stands in."""
    said = frame.reader.said(process.title)
    return 0 if said.foreign and frame.folder else clean(said.text)


def _category(process: Process, frame: Frame) -> str:
    return clean(frame.reader.name("categories", process.category))


def _head(process: Process) -> list[str]:
    """The titles in every language, and the initials of those in Chinese."""
    titles = [form for _, form in process.title.forms]
    letters = {initials(title) for title in titles if not title.isascii()}
    return ["\n".join(map(folded, titles)), "\n".join(sorted(letters))]


def _touchpoints(processes: list[Process], frame: Frame) -> dict[str, Any]:
    """The claims as boxes of folded codes, 0 for any: what `go.html` resolves a code by."""
    number = {process.id: place for place, process in enumerate(processes)}
    return {
        "claims": [
            [
                number[each.claimant.id],
                *(sorted(map(fold, side)) if side is not None else 0 for side in each.sides),
            ]
            for each in claimed(processes, frame.reader.registry)
        ],
        "replaces": {
            number[process.id]: [number[id] for id in process.replaces if id in number]
            for process in processes
            if process.replaces
        },
    }
