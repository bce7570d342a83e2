"""Entries of the registry lists in the form that the list's schema asks for."""

import re
from collections.abc import Collection, Iterator, Mapping

from ccproc.cli import fields
from ccproc.cli.codes import registered, several
from ccproc.errors import Misused
from ccproc.linting.examine import seeing
from ccproc.locale import LANGUAGES, Language
from ccproc.locale import drafting as words
from ccproc.locale.punctuation import flowing
from ccproc.locale.rules import message
from ccproc.model.finding import Problem
from ccproc.model.mentions import Mention, lists_of
from ccproc.model.person import real
from ccproc.model.registry import Registry
from ccproc.model.source import Source
from ccproc.rules.codes import is_known
from ccproc.store.people import hash_of
from ccproc.yamltext.shape.faults import faults_of

Row = dict[str, object]
_NUMBER = re.compile(r"\d{1,15}(\.\d{1,15})?", re.ASCII)


def given(name: str | None, settings: list[str]) -> dict[str, str]:
    """What the command line says of an entry. Raises Misused `not-a-setting`, `still-blank`."""
    return dict(_settings(settings)) | ({} if name is None else {"name": name})


def row(kind: str, code: str, said: Mapping[str, str], registry: Registry, whole: bool = True) -> Row:
    """An entry from what was said of it; where that is not yet the `whole` entry, nothing is missing in it.

    Raises Misused `bad-entry` where the list's schema refuses it, `unregistered`, `unregistered-near` where
    another list lacks what it refers to.
    """
    forms = fields.keys(kind)
    made: Row = {"code": code}
    for key, text in said.items():
        text = hash_of(text) if kind == "people" and key == "git" and "@" in text else text
        made[key] = _coded(_value(text, forms.get(key, {})), lists_of(kind, key), registry)
    for rule, problem in _problems(kind, made, None if whole else said):
        words_of = message(rule, problem.kind)
        why = {each: words_of.say(each, problem.values) for each in LANGUAGES}
        fix = {each: words_of.help(each, problem.values) for each in LANGUAGES}
        raise Misused("bad-entry", why=why, fix=fix)
    return made


def refuse_code(kind: str, code: str) -> None:
    """Raises Misused `bad-code` where the list takes no such code."""
    for rule, problem in _problems(kind, {"code": code}, ["code"]):
        words_of = message(rule, problem.kind)
        raise Misused(
            "bad-code", code=code, fix={each: words_of.help(each, problem.values) for each in LANGUAGES}
        )


def objection(kind: str, key: str, text: str, language: Language) -> str | None:
    """What the list's schema says against one value of an entry, and the form it takes, or None."""
    form = fields.keys(kind)[key]
    value = text if key == "code" else _value(text, form)
    for rule, problem in _problems(kind, {"code": "0", key: value}, [key]):
        words_of, values = (
            message(rule, problem.kind),
            {**problem.values, "key": fields.label(form, language)},
        )
        return flowing((words_of.say(language, values), words_of.help(language, values)), language)
    return None


def advice(kind: str, entry: Row, registry: Registry, language: Language) -> str:
    """What else an entry wants, and the lines to add; empty where nothing is missing."""
    forms = fields.keys(kind)
    missing = [key for key in fields.ADVISED.get(kind, ()) if key not in entry]
    if not missing:
        return ""
    labels = [f"{key} {fields.label(forms[key], language)}" for key in missing]
    values = {
        "code": entry["code"],
        "labels": labels,
        "path": f"registry/{kind}.yaml",
        "lines": "\n".join(f"  {key}: {_example(kind, key, forms[key], registry)}" for key in missing),
    }
    return words.ADVICE.to(language, values)


def _example(kind: str, key: str, form: fields.Form, registry: Registry) -> str:
    """A value that the key takes in this centre, as the file has it; never one that says always."""
    codes = (code for list in lists_of(kind, key) for code in registry[list])
    known = (*form.get("enum", ()), *codes, *form.get("examples", ()))
    value = next((each for each in known if each != "24/7"), "")
    quoted = f'"{value}"' if str(value)[:1].isdigit() else str(value)
    return f"[{quoted}]" if "array" in form.get("type", ()) else quoted


def _settings(settings: list[str]) -> Iterator[tuple[str, str]]:
    for each in settings:
        key, sign, value = each.replace("＝", "=", 1).partition("=")
        if not sign or not key.strip():
            raise Misused("not-a-setting", text=each)
        yield key.strip(), real(value.strip())


def _value(text: str, form: fields.Form) -> object:
    """The text as the type that the key takes; a list where only a list, or several codes, will do."""
    types, parts = form.get("type", "string"), several([text])
    if "array" in types and (len(parts) > 1 or "string" not in types):
        return [_value(part, fields.item(form)) for part in parts]
    if "boolean" in types and (said := words.SAID.get(text.casefold())) is not None:
        return said
    if "integer" in types and text.isdecimal():
        return int(text)
    if "number" in types and _NUMBER.fullmatch(text):
        return float(text)
    return fields.meant(text, form)


def _coded(value: object, lists: tuple[str, ...], registry: Registry) -> object:
    """The codes of other lists for what people call their entries; Misused `unregistered` for what nobody is."""
    if isinstance(value, list):
        return [_coded(each, lists, registry) for each in value]
    if not lists or not isinstance(value, str) or is_known(Mention(lists, value, ()), registry):
        return value
    return registered(value, registry, *lists)


def _problems(kind: str, entry: Row, keys: Collection[str] | None = None) -> Iterator[tuple[str, Problem]]:
    """What the rules that see a file's text would find later, with the code of the rule; only of `keys` if given."""
    faults = faults_of(f"registry/{kind}", [entry])
    spoken_of = tuple(fault for fault in faults if keys is None or not {*keys}.isdisjoint(fault.path))
    source = Source(f"registry/{kind}.yaml", "registry", data=[entry], faults=spoken_of)
    for rule in seeing("text"):
        yield from ((rule.code, problem) for problem in rule.check(source))
