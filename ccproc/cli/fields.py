"""What an entry of a registry list holds, as the list's schema tells it."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ccproc import packaged
from ccproc.locale import Language
from ccproc.locale import drafting as words
from ccproc.locale.described import described, meaning
from ccproc.yamltext.shape.guesses import words_called

Form = Mapping[str, Any]
# What no schema demands and every centre misses later: without it the map and the referral rules know too little,
# and the agent has no number to give in the middle of a call.
ADVISED = {
    "businesses": ("category", "moment", "channels"),
    "contacts": ("address", "hours"),
    "channels": ("hours",),
}
_LABEL_END = re.compile(r"[：；，。]|[:;,.] |\.$")


def keys(kind: str) -> dict[str, Form]:
    """The keys of one list, each with its schema, its own and what that refers to."""
    return {key: _resolved(form) for key, form in _form(kind)["properties"].items()}


def required(kind: str) -> list[str]:
    """The keys that an entry must have beside its code."""
    return [key for key in _form(kind)["required"] if key != "code"]


def label(form: Form, language: Language) -> str:
    """What a key is called: the beginning of what its schema says of it."""
    return _LABEL_END.split(described(form["description"], language))[0]


def meanings(form: Form, language: Language) -> dict[str, str]:
    """The values a key may have, with what each means in Chinese; in English the value says it."""
    return {value: meaning(value, form["description"], language) for value in form.get("enum", ())}


def meant(text: str, form: Form) -> str:
    """The one of a key's values that a text is, in whatever words and case; the text itself where it is none."""
    values = form.get("enum", ())
    told = (value for value, meaning in meanings(form, "zh").items() if text == meaning)
    found = {*told, *words_called(text, values)}
    return found.pop() if len(found) == 1 and text not in values else text


def item(form: Form) -> Form:
    """The schema of what a list holds."""
    return _resolved(form.get("items", {}))


def fields(kind: str, language: Language) -> Iterator[tuple[str, str]]:
    """The keys that `--set` can write, each with its meaning, its values or an example."""
    needed = required(kind)
    for key, form in keys(kind).items():
        if key not in ("code", "name") and _is_writable(form):
            said = _told(form, language)
            yield key, words.NEEDED.to(language, {"said": said}) if key in needed else said


def _told(form: Form, language: Language) -> str:
    said = described(form["description"], language)
    values = ("true", "false") if form.get("type") == "boolean" else form.get("enum", ())
    if not all(value in said for value in values):
        return words.VALUES.to(language, {"said": said, "values": values})
    examples = [] if "object" in form.get("type", ()) else form.get("examples", ())
    shown = [each for each in examples if isinstance(each, str) and each not in (*said.split(), "any")]
    return words.EXAMPLES.to(language, {"said": said, "examples": shown[-1]}) if shown else said


def _is_writable(form: Form) -> bool:
    """Whether one text, or a list of texts, can say it."""
    each = _resolved(form.get("items", form))
    return "enum" in each or bool({"string", "boolean", "integer", "number"} & {*_types(each)})


def _types(form: Form) -> Iterable[str]:
    types = form.get("type", ())
    return (types,) if isinstance(types, str) else types


def _form(kind: str) -> Form:
    entry: Form = packaged.schema(f"registry/{kind}")["$defs"]["entry"]
    return entry


def _resolved(form: Form) -> Form:
    """A schema with what it refers to; of two descriptions the one that names the values there are."""
    name = str(form.get("$ref", "")).rpartition("/")[2]
    meant = packaged.schema("common")["$defs"].get(name, {})
    own, shared = form.get("description", ""), meant.get("description", "")
    names_all = all(value in own for value in meant.get("enum", ()))
    return {**meant, **form, "description": own if names_all else shared}
