"""The words that a change took away and brought, for those whose sentence cannot hold them."""

from collections.abc import Iterator, Mapping
from typing import Literal

from ccproc.locale import Language
from ccproc.locale.changes import shape
from ccproc.locale.punctuation import COLON, COMMA, SEMICOLON
from ccproc.locale.values import KEYS
from ccproc.model.change import Change

Mark = Literal["-", "+", "~"]
Line = tuple[Mark, str]
_SPOKEN = ("do", "say", "decide", "closure")
_TAKEN = frozenset({"verification-removed", "retired"})


def mark(change: Change) -> Mark:
    """Whether something came, went, or is there in another form."""
    if change.rule in _TAKEN:
        return "-"
    if change.rule == "step-moved" or (change.before is None) == (change.after is None):
        return "~"
    return "+" if change.before is None else "-"


def excerpt(change: Change, language: Language) -> tuple[Line, ...]:
    """The earlier words marked `-` and the later marked `+`; nothing where the sentence says it all."""
    if shape(change) == "words":
        return tuple(_wording(change.before, change.after, language))
    sides: tuple[tuple[Mark, object], ...] = (("-", change.before), ("+", change.after))
    return tuple((sign, text) for sign, value in sides for text in _told(change, value, language))


def _wording(before: object, after: object, language: Language) -> Iterator[Line]:
    """Only the languages whose words changed; a plain text may be in any language."""
    plain = isinstance(before, str) or isinstance(after, str)
    was, now = _forms(before), _forms(after)
    sides: tuple[tuple[Mark, dict[str, str], dict[str, str]], ...] = (("-", was, now), ("+", now, was))
    for sign, forms, others in sides:
        for form, text in forms.items():
            kept = text in others.values() if plain else others.get(form) == text
            if not kept:
                yield sign, text if form in ("", language) else f"[{form}] {text}"


def _told(change: Change, value: object, language: Language) -> Iterator[str]:
    match change.parts, value:
        case (), {"steps": list(steps)}:
            yield " → ".join(_called(step, language) for step in steps)
        case ("steps", _), {"id": _, **step}:
            yield from (_said(step[key], language) for key in _SPOKEN if key in step)
        case _, list() | dict() if shape(change) == "complex" or change.rule == "field-changed":
            yield _flat(value, language)


def _called(step: object, language: Language) -> str:
    if not isinstance(step, Mapping):
        return str(step)
    return _said(step.get("name") or step.get("id", ""), language)


def _said(value: object, language: Language) -> str:
    forms = _forms(value)
    return forms.get(language) or forms.get("") or next(iter(forms.values()), "")


def _forms(value: object) -> dict[str, str]:
    if isinstance(value, Mapping):
        return {str(form): str(text) for form, text in value.items()}
    return {} if value is None else {"": str(value)}


def _flat(value: object, language: Language) -> str:
    """A value with parts on one line."""
    colon, comma, semicolon = (each.to(language) for each in (COLON, COMMA, SEMICOLON))
    if isinstance(value, Mapping):
        if language in value:
            return str(value[language])
        named = {KEYS[key].to(language) if key in KEYS else key: inner for key, inner in value.items()}
        return comma.join(f"{key}{colon}{_flat(inner, language)}" for key, inner in named.items())
    if isinstance(value, list):
        return semicolon.join(_flat(inner, language) for inner in value)
    return str(value)
