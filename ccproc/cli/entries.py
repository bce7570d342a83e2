"""A new entry of a registry list, in the form that the list's schema asks for."""

from collections.abc import Iterator, Mapping
from typing import Any

from ccproc import packaged
from ccproc.cli import dialogue
from ccproc.cli.codes import called, several
from ccproc.cli.questions import names
from ccproc.errors import Misused
from ccproc.linting.examine import seeing
from ccproc.locale import LANGUAGES, Language
from ccproc.locale import drafting as words
from ccproc.locale.rules import message
from ccproc.model.registry import KINDS, PLURAL, SINGULAR, Registry
from ccproc.model.source import Source
from ccproc.store.people import hash_of
from ccproc.yamltext.shape.faults import faults_of

# A key called as a registry list, or as one entry of it, holds codes of that list.
_LISTS = {**PLURAL, **{many: many for many in KINDS}}


def entry(
    kind: str, code: str, name: str | None, settings: list[str], registry: Registry, language: Language
) -> dict[str, object]:
    """An entry from what the command line says; what its list demands beside is asked on a terminal.

    Raises Misused `not-a-setting`, `missing-answer`, and `bad-entry` where the list's schema refuses it.
    """
    keys, required = _form(kind)
    given = dict(_settings(settings))
    if name is not None:
        given["name"] = name
    missing = [key for key in required if key != "code" and key not in given]
    if missing and not dialogue.possible():
        raise Misused("missing-answer", options=[_option(key) for key in missing])
    if missing:
        with dialogue.held("", language):
            given |= {key: _ask(key, keys[key], registry, language) for key in missing}
    if kind == "people" and "@" in given.get("git", ""):
        given["git"] = hash_of(given["git"])
    row = {"code": code} | {
        key: _coded(key, _value(text, keys.get(key, {})), registry) for key, text in given.items()
    }
    _refuse_faults(kind, row)
    return row


def _form(kind: str) -> tuple[Mapping[str, Mapping[str, Any]], list[str]]:
    """The keys of one list with their schemas, and those that an entry must have."""
    form = packaged.schema(f"registry/{kind}")["$defs"]["entry"]
    return {key: _resolved(each) for key, each in form["properties"].items()}, form["required"]


def _resolved(key: Mapping[str, Any]) -> Mapping[str, Any]:
    name = str(key.get("$ref", "")).rpartition("/")[2]
    return {**packaged.schema("common")["$defs"].get(name, {}), **key}


def _settings(settings: list[str]) -> Iterator[tuple[str, str]]:
    for each in settings:
        key, sign, value = each.replace("＝", "=", 1).partition("=")
        if not sign or not key.strip():
            raise Misused("not-a-setting", text=each)
        yield key.strip(), value.strip()


def _option(key: str) -> str:
    return "--name" if key == "name" else f"--set {key}=…"


def _ask(key: str, form: Mapping[str, Any], registry: Registry, language: Language) -> str:
    """One demanded key: chosen from a list of the registry or from the values there are, else written."""
    question = words.QUESTIONS["name"].to(language) if key == "name" else _described(form, language)
    if registry[_LISTS.get(key, "")]:
        known = names(registry[_LISTS[key]].values(), language)
        dialogue.offer(words.LISTS[SINGULAR[_LISTS[key]]].to(language), known, language)
        return dialogue.choose(question, known, language)
    if "enum" in form:
        return dialogue.choose(question, dict.fromkeys(form["enum"], ""), language)
    return dialogue.ask(question, language)


def _described(form: Mapping[str, Any], language: Language) -> str:
    """What the schema says of a key, in one of its two languages."""
    chinese, _, english = str(form.get("description", "")).partition("。 ")
    return chinese if language == "zh" else english.rstrip(".")


def _value(text: str, form: Mapping[str, Any]) -> object:
    """The text as the type that the key takes; a list where only a list, or several codes, will do."""
    types = form.get("type", "string")
    if "boolean" in types and text in ("true", "false"):
        return text == "true"
    if "integer" in types and text.isdecimal():
        return int(text)
    parts = several([text])
    return list(parts) if "array" in types and (len(parts) > 1 or "string" not in types) else text


def _coded(key: str, value: object, registry: Registry) -> object:
    """The codes of another list for what people call its entries; one that is yet to be added stays as it is."""
    if isinstance(value, list):
        return [_coded(key, each, registry) for each in value]
    found = called(_LISTS.get(key, ""), value, registry) if isinstance(value, str) else ()
    return found[0] if len(found) == 1 else value


def _refuse_faults(kind: str, row: Mapping[str, object]) -> None:
    """Refuse what the schema refuses, in the words of the rules that would find it later."""
    source = Source(
        f"registry/{kind}.yaml", "registry", data=[row], faults=faults_of(f"registry/{kind}", [row])
    )
    for rule in seeing("text"):
        for problem in rule.check(source):
            said = message(rule.code, problem.kind)
            why = {each: said.say(each, problem.values) for each in LANGUAGES}
            fix = {each: said.help(each, problem.values) for each in LANGUAGES}
            raise Misused("bad-entry", why=why, fix=fix)
