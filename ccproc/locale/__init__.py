"""What ccproc says, in Chinese and English, keyed by code."""

import os
import re
import shlex
from collections.abc import Mapping
from string import Formatter
from typing import Literal, NamedTuple

Language = Literal["zh", "en"]
LANGUAGES: tuple[Language, ...] = ("zh", "en")


class Words(NamedTuple):
    """One thing said in both languages; `{name}` is filled from values."""

    zh: str
    en: str

    def to(self, language: Language, values: Mapping[str, object] | None = None) -> str:
        """Say it in one language, with the values filled in."""
        template = self.zh if language == "zh" else self.en
        return _Spoken(language).vformat(template, (), values or {})


class Message(NamedTuple):
    """What a finding or an error says, and how to mend it."""

    zh: str
    zh_help: str
    en: str
    en_help: str

    def say(self, language: Language, values: Mapping[str, object]) -> str:
        """What is wrong and why it matters; of the last one listed, how many like it are not."""
        said = Words(self.zh, self.en).to(language, values)
        if "more" in values:
            said += (_MORE if values.get("more_exact") else _MANY_MORE).to(language, values)
        return said

    def help(self, language: Language, values: Mapping[str, object]) -> str:
        """How to mend it, with the line to take over where that is known; empty when the message already says so."""
        words = Words(self.zh_help, self.en_help)
        line = values.get("repaired")
        if not isinstance(line, str):
            return words.to(language, values)
        shown = {**values, "repaired": line.strip(), "indent": len(line) - len(line.lstrip())}
        said = words.to(language, shown)
        return said if "{repaired}" in words.zh + words.en else said + _TAKE_OVER.to(language, shown)


_CODE = re.compile(r"[a-z0-9][a-z0-9._-]{0,31}|[A-Z0-9]{1,32}")
_PLAIN = re.compile(r"[\w.-]+")  # what a shell takes without quotes
_MORE = Words("（本文件还有 {more} 处同样的问题，没有逐一列出）", " (and {more} more like it in this file)")
_MANY_MORE = Words(
    "（本文件还有 {more} 多处同样的问题，没有逐一列出）",
    " (and more than {more} others like it in this file)",
)
_FEW = 5
_REST = Words("{first} 等 {all} 项", "{first} and {more} more")
_TAKE_OVER = Words("改成：{repaired}", " Write: {repaired}")


def choose(asked: str, centre: str | None) -> Language:
    """The language to speak: the one asked for, else the locale's, else the centre's, else English.

    A neutral locale (C, POSIX, unset) says nothing, so CI speaks the centre's language.
    """
    spoken = asked if asked != "auto" else _from_environment() or centre or "en"
    return "zh" if spoken == "zh" else "en"


def language_of(word: str) -> Language:
    """The language that a word is written in, by its letters."""
    return "en" if word.isascii() else "zh"


def _from_environment() -> Language | None:
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(variable, "")
        if value:
            return next((language for language in LANGUAGES if value.lower().startswith(language)), None)
    return None


class _Spoken(Formatter):
    """Fills templates; `{after:span}` says a duration in words, `{why:hours}` and `{problem:yaml}` what is wrong.

    `{code:entry}` is what follows `ccproc new KIND` to register it, `{steps:few}` names the first of many.
    """

    def __init__(self, language: Language) -> None:
        self._language = language

    def format_field(self, value: object, format_spec: str) -> str:
        """A value as its template asks for it."""
        if format_spec == "few":
            return _few(value, self._language)
        value = _shown(value, self._language)
        if format_spec == "span":
            from ccproc.locale.durations import spoken

            return spoken(str(value), self._language)
        if format_spec == "hours":
            from ccproc.locale.hours import HOURS_REASONS

            return HOURS_REASONS[str(value)].to(self._language)
        if format_spec == "yaml":
            from ccproc.locale.yaml_problems import PROBLEMS

            return PROBLEMS[str(value)].to(self._language)
        if format_spec == "entry":
            return _as_entry(str(value), self._language)
        return str(super().format_field(value, format_spec))


def _as_entry(text: str, language: Language) -> str:
    """A word as `ccproc new` takes it: what can be no code is a name, whose code is left blank."""
    if _CODE.fullmatch(text):
        return text
    name = text if _PLAIN.fullmatch(text) else shlex.quote(text)
    return f"{'代码' if language == 'zh' else 'CODE'} --name {name}"


def _few(value: object, language: Language) -> str:
    """A list whose length nobody has bounded: its first items, and how many there are."""
    listed = list(value) if isinstance(value, (list, tuple)) else [value]
    if len(listed) <= _FEW + 1:
        return str(_shown(listed, language))
    first = listed[:_FEW]
    return _REST.to(language, {"first": first, "all": len(listed), "more": len(listed) - _FEW})


def _shown(value: object, language: Language) -> object:
    if isinstance(value, (list, tuple)):
        return ("、" if language == "zh" else ", ").join(str(_shown(item, language)) for item in value)
    if isinstance(value, Mapping):
        return value.get(language) or next(iter(value.values()), "")
    return str(value).lower() if isinstance(value, bool) else value
